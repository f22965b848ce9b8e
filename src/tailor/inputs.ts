import type { SourceFile, TextEdit } from '../resume/index.ts';

/** `\input{a}`, `\include{a}`, `\subfile{a}`, `\input a`, `\import{dir}{a}`; the file's name is the last argument. */
const INPUT = /\\(?:input|include|subfile|subfileinclude)\s*(?:\{([^{}]+)\}|[ \t]+([^\s{}\\%]+))|\\(?:sub)?(?:import|inputfrom|includefrom)\*?\s*\{([^{}]*)\}\s*\{([^{}]+)\}/g;

export interface InputCommand {
  /** The file that holds the command, and the one it reads; names as in `Resume.files`. */
  readonly file: string;
  readonly target: string;
  /** Where the name stands, and how it is written. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

/** Where the files of a document read each other; what is commented out reads nothing. */
export function inputCommands(files: readonly SourceFile[]): InputCommand[] {
  const known = new Set(files.map(({ file }) => file));
  return files.flatMap(({ file, text }) => [...text.matchAll(INPUT)].flatMap(match => {
    const written = match[1] ?? match[2] ?? match[4];
    if (written === undefined || isComment(text, match.index)) return [];
    const target = [match[3] ?? '', folderOf(file) + (match[3] ?? '')]
      .flatMap(folder => [normal(folder, written), normal(folder, `${written}.tex`)])
      .find(candidate => candidate !== undefined && known.has(candidate));
    if (target === undefined) return [];
    const start = match.index + match[0].lastIndexOf(written);
    return [{ file, target, start, end: start + written.length, written }];
  }));
}

/**
 * What must be copied, and how the copies name each other, so that a variant reads the copies and no file of the master is edited:
 * the changed files and every file between them and the main one. The main file is renamed by its caller and is not in `copies`.
 */
export function copiesOf(files: readonly SourceFile[], changed: Iterable<string>, rename: (file: string) => string): { copies: ReadonlyMap<string, string>; edits: TextEdit[] } {
  const main = files[0]?.file;
  const commands = inputCommands(files);
  const copies = new Map<string, string>();
  const pending = [...changed];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (file === main || copies.has(file)) continue;
    copies.set(file, rename(file));
    pending.push(...commands.filter(({ target }) => target === file).map(command => command.file));
  }
  const edits = commands.flatMap(({ file, target, start, end, written }): TextEdit[] => {
    const copy = copies.get(target);
    if (copy === undefined || (file !== main && !copies.has(file))) return [];
    const withExtension = target.endsWith(written.split('/').at(-1) ?? written);
    const name = copy.split('/').at(-1) ?? copy;
    const folder = written.slice(0, written.lastIndexOf('/') + 1);
    return [{ range: { file, start, end }, newText: folder + (withExtension ? name : name.replace(/\.tex$/, '')) }];
  });
  return { copies, edits };
}

/** The document as one file: every part stands where it was input. `\include` keeps its page breaks. Files that are not at hand stay input. */
export function flattened(files: readonly SourceFile[]): string {
  const commands = inputCommands(files);
  const flatten = (file: string, within: readonly string[]): string => {
    const text = files.find(one => one.file === file)?.text ?? '';
    let out = '';
    let at = 0;
    for (const command of commands.filter(one => one.file === file && !within.includes(one.target))) {
      const start = text.lastIndexOf('\\', command.start);
      const end = text[command.end] === '}' ? command.end + 1 : command.end;
      const part = flatten(command.target, [...within, command.target]);
      out += text.slice(at, start) + (text.startsWith('\\include', start) ? `\\clearpage\n${part}\\clearpage ` : part.replace(/\r?\n$/, ''));
      at = end;
    }
    return out + text.slice(at);
  };
  const main = files[0]?.file;
  return main === undefined ? '' : flatten(main, [main]);
}

function isComment(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /(?<!\\)(?:\\\\)*%/.test(line);
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** `a/./b/../c` → `a/c`; undefined when it leaves the document's folder. */
function normal(folder: string, name: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder === '' || folder.endsWith('/') ? folder : `${folder}/`}${name}`.split('/')) {
    if (part === '..') { if (parts.pop() === undefined) return undefined; }
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
