import path from 'node:path';

export type ReadText = (file: string) => Promise<string | undefined>;

/** Comments out, line structure kept, so that commented commands do not count. `\%` is a percent sign. */
export function withoutComments(text: string): string {
  return text.replace(/(?<!\\)((?:\\\\)*)%.*$/gm, '$1');
}

const maxFiles = 300;
const oneArgument = /\\(input|include|subfile|subfileinclude|InputIfFileExists|documentclass|LoadClass|LoadClassWithOptions|usepackage|RequirePackage)\s*(?:\[([^\]]*)\]\s*)?\{([^{}]+)\}/g;
const withoutBraces = /\\input\s+([^\s{}\\]+)/g;
const folderAndFile = /\\(?:sub)?(?:import|inputfrom|includefrom)\*?\s*\{([^{}]*)\}\s*\{([^{}]+)\}/g;
const extensions: Readonly<Record<string, string>> = { documentclass: '.cls', LoadClass: '.cls', LoadClassWithOptions: '.cls', usepackage: '.sty', RequirePackage: '.sty' };

/** File names that a source asks TeX to read, relative, in the order TeX would try them. */
export function references(source: string): string[] {
  const text = withoutComments(source);
  const names: string[] = [];
  const tex = (name: string): void => void names.push(...(/\.\w+$/.test(name) ? [name] : []), `${name}.tex`);
  for (const [, command = '', , argument = ''] of text.matchAll(oneArgument)) {
    const extension = extensions[command];
    for (const name of extension === undefined ? [argument] : argument.split(',')) {
      if (extension === undefined) tex(unquoted(name));
      else names.push(name.trim() + extension);
    }
  }
  for (const [, name = ''] of text.matchAll(withoutBraces)) tex(unquoted(name));
  for (const [, folder = '', name = ''] of text.matchAll(folderAndFile)) tex(path.join(folder.trim(), unquoted(name)));
  return names;
}

const unquoted = (name: string): string => name.trim().replace(/^"(.*)"$/, '$1');

/**
 * The root and every local file it reads, directly or through others, in order of discovery.
 * TeX looks names up from the root's folder; `\subimport` and subfiles from the file's own, so both are tried.
 */
export async function reachable(root: string, read: ReadText): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const tried = new Set<string>();
  const queue = [path.normalize(root)];
  for (let file = queue.shift(); file !== undefined && found.size < maxFiles; file = queue.shift()) {
    if (tried.has(file)) continue;
    tried.add(file);
    const text = await read(file);
    if (text === undefined) continue;
    found.set(file, text);
    for (const name of references(text)) {
      for (const base of new Set([path.dirname(root), path.dirname(file)])) queue.push(path.resolve(base, name));
    }
  }
  return found;
}
