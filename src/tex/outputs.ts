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

/** SyncTeX with the file that TeX was given (`main`) under the name the user knows (`root`). */
export async function readSynctex(file: string, main: string, root: string): Promise<Uint8Array | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes || !path.isAbsolute(main)) return bytes && new Uint8Array(bytes);
  return new Uint8Array(gzipSync(gunzipSync(bytes).toString('utf8').replace(`:${main}\n`, () => `:${root}\n`)));
}

/** Changes when what one pass leaves for the next has changed. */
export async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if (/\.(?:aux|out|toc|lof|lot|nav|bbl)$/.test(name)) hash.update(name).update(await readFile(path.join(folder, name)));
  }
  return hash.digest('hex');
}

/** The end of what a program printed, as one line. */
export function lastWords(output: string): string {
  return output.trim().split('\n').slice(-3).join(' ').replace(/\s+/g, ' ').slice(-300) || 'it printed nothing';
}
