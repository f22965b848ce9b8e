import { classMacros, hasMacros } from './classMacros.ts';
import { documentScope, sourceText, type Cursor } from './cursor.ts';
import type { Source } from './flow.ts';
import { tokenAt } from './strip.ts';
import type { Typesetter } from './typeset.ts';

const inputs = new Set(['input', 'include', 'subfile', 'import', 'subimport', 'subfileinclude', 'InputIfFileExists']);

/** \documentclass, \usepackage, \input and its kin: what they name is read where it can be found. */
export function readFiles(typesetter: Typesetter, cursor: Cursor, name: string): boolean {
  if (name === 'documentclass' || name === 'LoadClass' || name === 'usepackage' || name === 'RequirePackage') {
    const options = cursor.optional();
    const argument = cursor.group();
    cursor.optional();
    if (options && /german|austrian/.test(sourceText(options))) typesetter.german = true;
    for (const file of (argument ? sourceText(argument) : '').split(',').map(part => part.trim())) useClass(typesetter, file, name, cursor.source);
    return true;
  }
  if (!inputs.has(name)) return false;
  const first = cursor.group();
  let path = first ? sourceText(first).trim() : '';
  if (!first) {
    // Plain TeX's \input name
    cursor.skipBlank();
    const token = cursor.token();
    if (token?.kind === 'text') {
      path = cursor.source.text.slice(token.start, token.end);
      cursor.at++;
    }
  }
  if (name.endsWith('import')) {
    const second = cursor.group();
    const folder = path.replace(/\/?$/, '/');
    path = (folder === '/' ? '' : folder) + (second ? sourceText(second).trim() : '');
  }
  const source = path === '' ? undefined : typesetter.load(path.replaceAll('"', ''), cursor.source, 'input');
  if (source) {
    const body = findBody(source);
    typesetter.allow(source);
    typesetter.run({ source, from: body?.from ?? 0, to: body?.to ?? source.tokens.length, scope: documentScope });
  }
  return true;
}

export function useClass(typesetter: Typesetter, name: string, command: string, from: Source): void {
  if (name === '') return;
  typesetter.names.push(name);
  if (hasMacros(name)) typesetter.known = classMacros(typesetter.names);
  const source = typesetter.load(`${name}.${command === 'documentclass' || command === 'LoadClass' ? 'cls' : 'sty'}`, from, 'class');
  if (!source) return;
  const { silent } = typesetter;
  typesetter.allow(source);
  typesetter.silent = true;
  typesetter.run({ source, from: 0, to: source.tokens.length, scope: documentScope });
  typesetter.silent = silent;
}

/** Tokens between `\begin{document}` and `\end{document}` (or the end of the file). */
export function findBody(source: Source): { readonly from: number; readonly to: number } | undefined {
  const begin = findCommand(source, '\\begin{document}', 0);
  if (begin < 0) return undefined;
  const end = findCommand(source, '\\end{document}', source.tokens[begin]?.end ?? 0);
  return { from: begin + 4, to: end < 0 ? source.tokens.length : end };
}

/** Index of the first token behind `offset` that is the command `written` begins with; -1 without one. In a comment, and behind `\\`, it is none. */
function findCommand(source: Source, written: string, offset: number): number {
  for (let at = source.text.indexOf(written, offset); at >= 0; at = source.text.indexOf(written, at + 1)) {
    const index = tokenAt(source, at);
    const token = source.tokens[index];
    if (token?.kind === 'command' && token.start === at) return index;
  }
  return -1;
}
