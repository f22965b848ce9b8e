import * as esbuild from 'esbuild';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../lib/paths.ts';

/** Files the webview loads beside its own script, by the name the panel's HTML and CSP know. */
const copied = {
  // The legacy worker: the modern one needs methods that the Electron of VS Code 1.105 does not have.
  'pdf.worker.mjs': 'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs',
  'codicon.css': 'node_modules/@vscode/codicons/dist/codicon.css',
  'codicon.ttf': 'node_modules/@vscode/codicons/dist/codicon.ttf',
};

/** media/panel/main.ts and the styles it imports → dist/media/panel.js and panel.css, as the browser inside the webview wants them. */
export async function buildForWebview(folder: string, dev: boolean): Promise<void> {
  const media = path.join(folder, 'media');
  await mkdir(media, { recursive: true });
  await Promise.all([
    esbuild.build({
      absWorkingDir: root,
      entryPoints: { panel: 'media/panel/main.ts' },
      bundle: true,
      format: 'esm',
      outdir: media,
      platform: 'browser',
      target: 'chrome138', // the Electron of VS Code 1.105
      tsconfig: 'media/tsconfig.json',
      loader: { '.svg': 'dataurl', '.gif': 'dataurl', '.png': 'dataurl', '.ttf': 'dataurl' },
      minify: !dev,
      sourcemap: dev ? 'inline' : false,
      legalComments: 'none',
      logLevel: 'warning',
    }),
    ...Object.entries(copied).map(([name, source]) => copyFile(path.join(root, source), path.join(media, name))),
  ]);
}
