import { createHash } from 'node:crypto';
import { open, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const maxLogBytes = 8 * 2 ** 20;

/** The first 8 MB of a log; undefined when there is none. */
export async function readLog(file: string): Promise<string | undefined> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return undefined;
  try {
    const length = Math.min((await handle.stat()).size, maxLogBytes);
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(length), position: 0 });
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** A PDF that was written to its end. */
export async function finishedPdf(file: string): Promise<Uint8Array | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes?.subarray(-1024).includes('%%EOF') ? new Uint8Array(bytes) : undefined;
}

/** SyncTeX, packed or not, with copies of ours under the names of the files they stand for. */
export async function readSynctex(file: string, copies: ReadonlyMap<string, string>): Promise<Uint8Array | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes || copies.size === 0) return bytes && new Uint8Array(bytes);
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (packed ? gunzipSync(bytes) : bytes).toString('latin1').replace(/^(Input:\d+:)(.*)$/gm, (line: string, start: string, name: string) => {
    const original = copies.get(path.normalize(Buffer.from(name, 'latin1').toString('utf8')));
    return original === undefined ? line : start + Buffer.from(original, 'utf8').toString('latin1');
  });
  const renamed = Buffer.from(text, 'latin1');
  return new Uint8Array(packed ? gzipSync(renamed) : renamed);
}

/** What TeX says of its last run; spread into a result. */
export function pagesIn(log: string): { pages?: number } {
  const pages = [...log.matchAll(/^Output written on .+ \((\d+) pages?[,)]/gm)].at(-1)?.[1];
  return pages === undefined ? {} : { pages: Number(pages) };
}

const notState = /\.(?:pdf|xdv|log|fls|fdb_latexmk|blg|dvi|synctex(?:\.gz|\(busy\))?)$|(?:^|[\\/])(?:missfont\.log|resume-customizer-[^\\/]*)$/;

/** Files that one run leaves for the next, relative to its folder: those of auxiliary data, bibliography, outline. */
export async function stateFiles(folder: string, without: ReadonlySet<string> = new Set()): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter(entry => entry.isFile()).map(entry => path.join(entry.parentPath, entry.name)).filter(file => !without.has(file))
    .map(file => path.relative(folder, file)).filter(name => !notState.test(name)).sort();
}

/** Changes when what one pass leaves for the next has changed. */
export async function fingerprint(folder: string, without?: ReadonlySet<string>): Promise<string> {
  const hash = createHash('sha256');
  for (const name of await stateFiles(folder, without)) hash.update(name).update(await readFile(path.join(folder, name)));
  return hash.digest('hex');
}

/** The end of what a program printed, as one line. */
export function lastWords(output: string): string {
  return output.trim().split('\n').slice(-3).join(' ').replace(/\s+/g, ' ').slice(-300) || 'it printed nothing';
}
