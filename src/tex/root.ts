import path from 'node:path';
import { KnownError } from '../shared/knownError.ts';
import { reachable, withoutComments, type ReadText } from './references.ts';

const maxParents = 3;
const maxCandidates = 100;
const magicRoot = /^[\uFEFF\s]*%+\s*!\s*TeX\s+root\s*[=:]\s*(.+?)\s*$/im;
const subfile = /\\documentclass\s*\[([^\]]*)\]\s*\{subfiles\}/;

/** Names (not paths) in a folder; empty when it cannot be read. */
export type ListFolder = (folder: string) => Promise<readonly string[]>;

/**
 * The root file that a person means who compiles `file` (absolute): what `% !TeX root` or `subfiles` says, `file` itself when it is
 * a document, else the nearest document in its folder or up to three above that reads it, directly or through other files.
 */
export async function findRoot(file: string, read: ReadText, list: ListFolder): Promise<string> {
  return follow(path.normalize(file), read, list, new Set());
}

async function follow(file: string, read: ReadText, list: ListFolder, seen: Set<string>): Promise<string> {
  const name = path.basename(file);
  const text = await read(file);
  if (text === undefined) throw new KnownError(`${file} cannot be read. Check that it is there and is a text file.`);
  seen.add(file);
  const pointer = pointerIn(text);
  if (pointer !== undefined) {
    const target = await existing(path.resolve(path.dirname(file), pointer), read);
    if (target === undefined) {
      throw new KnownError(`${name} names ${pointer} as its root file, but ${path.resolve(path.dirname(file), pointer)} does not exist. Correct that line.`);
    }
    if (!seen.has(target)) return follow(target, read, list, seen);
    return isDocument([text]) ? file : target;
  }
  if (isDocument([text])) return file;
  const root = await reader(file, read, list);
  if (root !== undefined) return seen.has(root) ? root : follow(root, read, list, seen);
  if (isDocument((await reachable(file, read)).values())) return file;
  if (/\\documentclass\b/.test(withoutComments(text))) {
    throw new KnownError(`${name} has \\documentclass but no \\begin{document}. Add \\begin{document} before the text and \\end{document} after it.`);
  }
  throw new KnownError(
    `No root file was found for ${name}: it has no \\documentclass, and no .tex file beside it or in the ${maxParents} folders above inputs it. Add a first line such as "% !TeX root = main.tex" to it, or compile the main file.`);
}

function pointerIn(text: string): string | undefined {
  const magic = magicRoot.exec(text)?.[1]?.replace(/^["'{](.*)["'}]$/, '$1');
  return magic ?? subfile.exec(withoutComments(text))?.[1]?.trim();
}

async function existing(file: string, read: ReadText): Promise<string | undefined> {
  for (const candidate of [file, `${file}.tex`]) if (await read(candidate) !== undefined) return candidate;
  return undefined;
}

function isDocument(texts: Iterable<string>): boolean {
  const text = [...texts].map(withoutComments).join('\n');
  return /\\document(?:class|style)\b/.test(text) && /\\begin\s*\{document\}/.test(text);
}

async function reader(file: string, read: ReadText, list: ListFolder): Promise<string | undefined> {
  let folder = path.dirname(file);
  for (let level = 0; level <= maxParents; level++) {
    const names = (await list(folder)).filter(name => /\.(tex|ltx|xtx)$/i.test(name)).sort();
    for (const name of names.slice(0, maxCandidates)) {
      const candidate = path.join(folder, name);
      const text = candidate === file ? undefined : await read(candidate);
      if (text === undefined || !/\\begin\s*\{document\}|\\documentclass\b/.test(text)) continue;
      const files = await reachable(candidate, read);
      if (files.has(file) && isDocument(files.values())) return candidate;
    }
    if (path.dirname(folder) === folder) break;
    folder = path.dirname(folder);
  }
  return undefined;
}
