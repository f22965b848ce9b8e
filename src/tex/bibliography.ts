import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bibliographyEnvironment } from './environment.ts';
import { outputOf, type Job } from './job.ts';
import type { Toolchain } from './model.ts';
import { stateFiles } from './outputs.ts';
import { run, type RunOptions } from './run.ts';

/** What BibTeX and Biber are asked for; the page numbers of citations do not count. */
const asked = /^\\(?:citation|bibdata|bibstyle|abx@aux@(?:cite|segm|refcontext|biblist))\b.*$/gm;

/** What a run asks the bibliography for, as one text: equal texts need no other bibliography. */
export async function citationsIn(out: string): Promise<string> {
  const lines: string[] = [];
  for (const name of await stateFiles(out)) {
    if (name.endsWith('.aux')) lines.push(...(await readFile(path.join(out, name), 'latin1')).match(asked) ?? []);
  }
  return [...new Set(lines)].sort().join('\n');
}

/** Databases that a run's output names, absolute; they lie in the document's folder. */
export async function databasesOf(job: Pick<Job, 'out' | 'jobName' | 'folder'>): Promise<string[]> {
  const bcf = await readFile(outputOf(job, 'bcf'), 'utf8').catch(() => '');
  const named = [...bcf.matchAll(/<bcf:datasource [^>]*>([^<]+)</g)].map(([, name = '']) => name);
  for (const [, names = ''] of (await citationsIn(job.out)).matchAll(/^\\bibdata\{(.*)\}$/gm)) named.push(...names.split(',').map(name => `${name}.bib`));
  return [...new Set(named)].map(name => path.resolve(job.folder, name.replace(/\.bib\.bib$/, '.bib')));
}

/** Runs BibTeX or Biber for a document, where it needs one, where there is one, and when what it asks for has changed. */
export class Bibliography {
  readonly #job: Job;
  readonly #toolchain: Toolchain;
  #done = '';

  constructor(job: Job, toolchain: Toolchain) {
    this.#job = job;
    this.#toolchain = toolchain;
  }

  async update(options: RunOptions): Promise<void> {
    const { out, jobName, folder } = this.#job;
    const control = await readFile(outputOf(this.#job, 'bcf'), 'utf8').catch(() => undefined);
    const citations = await citationsIn(out);
    const wanted = createHash('sha256').update(control ?? citations).digest('hex');
    if (wanted === this.#done) return;
    const tool = control !== undefined ? 'biber' : /^\\bibdata\{/m.test(citations) ? 'bibtex' : undefined;
    const program = tool && this.#toolchain.programs.get(tool);
    if (program === undefined) return;
    this.#done = wanted;
    const args = tool === 'biber' ? ['--noconf', '--input-directory', folder, '--output-directory', out, jobName] : [jobName];
    await run(program, args, { ...options, cwd: out, env: bibliographyEnvironment(options.env, folder) });
  }
}
