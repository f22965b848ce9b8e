import { mkdir, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Run } from './diagnose.ts';
import type { Overrides } from './model.ts';
import { readSynctex } from './outputs.ts';
import { inputsOf, inside } from './recorder.ts';

export interface Job extends Run {
  /** What TeX writes is called `<out>/<jobName>.<extension>`. */
  readonly jobName: string;
  /** What TeX is told to read: a name in `folder`, or a copy in `out`. */
  readonly main: string;
}

export const outputOf = (job: Pick<Job, 'out' | 'jobName'>, extension: string): string => path.join(job.out, `${job.jobName}.${extension}`);

/** latexmk 4.79 passes names through a shell, and TeX cannot read some at all: any but the plainest gets another. */
export const jobNameOf = (root: string): string => /^([A-Za-z0-9][A-Za-z0-9_-]*)\.tex$/.exec(path.basename(root))?.[1] ?? 'resume';

/** A new output folder for this document. `sources` are its texts by path; `bytes` is the root file as it is on disk. */
export async function prepare(root: string, out: string, sources: ReadonlyMap<string, string>, bytes: Uint8Array, overrides: Overrides): Promise<Job> {
  const folder = path.dirname(root);
  const jobName = jobNameOf(root);
  await mkdir(out);
  // \include writes its .aux into the same subfolder of the output, and TeX makes no folders.
  for (const file of sources.keys()) if (inside(file, folder)) await mkdir(path.join(out, path.relative(folder, path.dirname(file))), { recursive: true });
  const copies = await putOverrides(folder, out, overrides, root);
  const override = overrides.get(root);
  if (override === undefined && path.basename(root) === `${jobName}.tex`) return { root, folder, out, main: path.basename(root), copies, jobName, sources };
  const main = path.join(out, `${jobName}.tex`);
  await writeFile(main, override ?? bytes);
  return { root, folder, out, main, copies: new Map([...copies, [main, root]]), jobName, sources };
}

/**
 * The other overrides go where TeX looks first: for a relative name that is the output folder. It tries the name as it was given,
 * so the file lies there without `.tex` too. Returns whose copies they are.
 */
export async function putOverrides(folder: string, out: string, overrides: Overrides, root: string): Promise<ReadonlyMap<string, string>> {
  const copies = new Map<string, string>();
  for (const [file, text] of overrides) {
    if (file === root || !inside(file, folder)) continue;
    const copy = path.join(out, path.relative(folder, file));
    await mkdir(path.dirname(copy), { recursive: true });
    for (const name of new Set([copy, copy.replace(/\.tex$/i, '')])) {
      await writeFile(name, text).then(() => copies.set(name, file), (error: unknown) => { if (name === copy) throw error; });
    }
  }
  return copies;
}

/** The user's files a run read, root first. */
export async function inputsIn(fls: string, job: Job): Promise<readonly string[]> {
  const read = inputsOf(fls, job.folder, { realFolder: await realpath(job.folder), without: job.out });
  const copied = [...job.copies].filter(([copy]) => fls.includes(copy)).map(([, original]) => original);
  return [...new Set([job.root, ...read, ...copied])];
}

/** The SyncTeX file of a run, in terms of the user's files. */
export async function synctexOf(job: Job): Promise<Uint8Array | undefined> {
  return await readSynctex(outputOf(job, 'synctex.gz'), job.copies) ?? readSynctex(outputOf(job, 'synctex'), job.copies);
}
