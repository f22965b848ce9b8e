import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { ReadFile, Resume, SourceFile } from '../resume/index.ts';
import { KnownError } from '../shared/knownError.ts';
import { decodeSource, type DecodedSource } from './sourceBytes.ts';

/** A file that a résumé inputs is text; anything larger is something else. */
const MAX_INPUT_BYTES = 2_000_000;

export interface ResumeOnDisk {
  readonly root: vscode.Uri;
  readonly bytes: Uint8Array;
  readonly source: DecodedSource;
  /** The root and every file it inputs, by their name in the résumé. */
  readonly sources: ReadonlyMap<string, DecodedSource>;
  readonly resume: Resume;
}

/**
 * Reads and parses the document and what it inputs: as saved, or, of the files in `unsaved` (by path), that text. File names in
 * ranges are relative to the root's folder, so that nothing that is shown or published tells where the person keeps their files.
 * Throws a KnownError for a file that is not UTF-8.
 */
export async function readResume(root: vscode.Uri, unsaved: ReadonlyMap<string, string> = new Map()): Promise<ResumeOnDisk> {
  const name = path.basename(root.fsPath);
  const typed = unsaved.get(root.fsPath);
  const bytes = typed !== undefined ? new TextEncoder().encode(typed) : await vscode.workspace.fs.readFile(root).then(undefined, (cause: unknown) => {
    throw new KnownError(vscode.l10n.t('{0} cannot be read. If it was moved or renamed, open the file at its new place and try again.', name), { cause });
  });
  const source = decodeSource(bytes, name);
  const { parseResume } = await import('../resume/index.ts');
  const sources = new Map([[name, source]]);
  const resume = parseResume({ file: name, text: source.text }, inputReader(path.dirname(root.fsPath), sources, unsaved));
  return { root, bytes, source, sources, resume };
}

/** The same document from texts at hand: as it was when they were read, or as it would read. */
export async function parseSources(root: string, texts: ReadonlyMap<string, string>): Promise<Resume> {
  const { parseResume } = await import('../resume/index.ts');
  return parseResume({ file: root, text: texts.get(root) ?? '' }, readFrom(texts));
}

/** Finds what a résumé inputs among texts at hand. */
export function readFrom(texts: ReadonlyMap<string, string>): ReadFile {
  return (name, from) => {
    for (const base of ['', path.posix.dirname(from)]) {
      for (const candidate of [name, `${name}.tex`]) {
        const file = path.posix.join(base, candidate);
        const text = texts.get(file);
        if (text !== undefined) return { file, text };
      }
    }
    return undefined;
  };
}

/** The document is untrusted: `\input{/etc/passwd}` or `\input{../../private}` reads nothing. */
function inputReader(folder: string, sources: Map<string, DecodedSource>, unsaved: ReadonlyMap<string, string>): ReadFile {
  const top = realpathSync(folder);
  return (name, from): SourceFile | undefined => {
    for (const base of [top, path.dirname(path.join(top, from))]) {
      for (const candidate of [name, `${name}.tex`]) {
        const relative = path.relative(top, path.resolve(base, candidate));
        const typed = unsaved.get(path.join(folder, relative));
        const source = typed === undefined ? readInside(top, path.resolve(base, candidate)) : { text: typed, bom: false };
        if (!source) continue;
        const file = relative.split(path.sep).join('/');
        sources.set(file, source);
        return { file, text: source.text };
      }
    }
    return undefined;
  };
}

function readInside(top: string, file: string): DecodedSource | undefined {
  try {
    const real = realpathSync(file);
    if (!real.startsWith(top + path.sep)) return undefined;
    const { size } = statSync(real);
    return size <= MAX_INPUT_BYTES ? decodeSource(readFileSync(real), path.basename(real)) : undefined;
  } catch {
    return undefined;
  }
}
