import type { PanelStrings } from '../shared/strings.ts';

export interface PanelAssets {
  readonly cspSource: string;
  readonly script: string;
  readonly styles: readonly string[];
  readonly worker: string;
  /** BCP 47 tag of the strings. */
  readonly language: string;
  readonly strings: PanelStrings;
}

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, character => `&#${String(character.charCodeAt(0))};`);

/**
 * The page of the webview. No inline script or style, no eval: everything comes from the extension's own folder; the PDF's
 * fonts are data the page already holds. `worker-src blob:` because a worker cannot be started from a `vscode-resource` URL.
 */
export function panelHtml({ cspSource, script, styles, worker, language, strings }: PanelAssets): string {
  const policy = [
    "default-src 'none'",
    `script-src ${cspSource}`,
    `style-src ${cspSource}`,
    'worker-src blob:',
    `connect-src ${cspSource}`,
    `img-src ${cspSource} blob: data:`,
    `font-src ${cspSource}`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${styles.map(style => `<link rel="stylesheet" href="${escape(style)}">`).join('\n')}
</head>
<body data-worker="${escape(worker)}" data-strings="${escape(JSON.stringify(strings))}">
<script type="module" src="${escape(script)}"></script>
</body>
</html>`;
}
