/** Overleaf's names for the engines (https://www.overleaf.com/devs). */
export type OverleafEngine = 'pdflatex' | 'xelatex' | 'lualatex';

/** The address that makes a new project of yours in Overleaf out of a `.tex` or `.zip` that Overleaf itself fetches from `source`. */
export function overleafUrl(source: string, { engine, name }: { readonly engine?: OverleafEngine | undefined; readonly name?: string | undefined } = {}): string {
  const query = new URLSearchParams({ snip_uri: source, ...(engine ? { engine } : {}), ...(name ? { snip_name: name } : {}) });
  return `https://www.overleaf.com/docs?${query}`;
}
