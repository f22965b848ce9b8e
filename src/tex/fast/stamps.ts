import { readdir, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { inside } from '../recorder.ts';

/** What tells whether files have changed: size, times and identity of each, and which names their folders hold. */
export type Stamps = ReadonlyMap<string, string>;

const stampOf = (file: string): Promise<string> => stat(file, { bigint: true }).then(({ size, mtimeNs, ctimeNs, ino }) => `${size} ${mtimeNs} ${ctimeNs} ${ino}`, () => 'absent');
/** TeX reads sources of these kinds only by name; what else comes and goes in a folder changes no document. */
const source = /\.(?:tex|ltx|xtx|sty|cls|clo|def|cfg|fd|ldf|lua|bib|enc|map|tfm)$/i;
const namesIn = (folder: string): Promise<string> => readdir(folder).then(names => names.filter(name => source.test(name)).sort().join('\n'), () => 'absent');

export async function takeStamps(files: readonly string[], folders: readonly string[]): Promise<Stamps> {
  const entries = await Promise.all([
    ...files.map(async file => [file, await stampOf(file)] as const),
    ...folders.map(async folder => [`${folder}${path.sep}`, await namesIn(folder)] as const),
  ]);
  return new Map(entries);
}

/** The first file or folder that is not as it was. */
export async function firstChange(stamps: Stamps): Promise<string | undefined> {
  const now = await Promise.all([...stamps].map(async ([name, stamp]) => ({
    name, same: stamp === await (name.endsWith(path.sep) ? namesIn(name.slice(0, -1)) : stampOf(name)),
  })));
  return now.find(({ same }) => !same)?.name;
}

/**
 * Files that a person may change among those a run read, up to the file `body`: the document's own, and those of the home folder
 * that no TeX distribution put there.
 */
export function readBefore(fls: string, options: { folder: string; out: string; body?: string }): string[] {
  const { folder, out, body } = options;
  const files = new Set<string>();
  for (const [, name = ''] of fls.matchAll(/^INPUT (.+?)\r?$/gm)) {
    const file = path.resolve(folder, name);
    if (path.basename(file) === body) break;
    if (inside(file, out) || /[\\/](?:texmf-dist|texmf-var|MiKTeX|\.texlive\d*)[\\/]/i.test(file)) continue;
    if (inside(file, folder) || inside(file, os.homedir())) files.add(file);
  }
  return [...files];
}
