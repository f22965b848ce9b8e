/**
 * Changed PDFs and job texts, none of which may crash the extension or hold it up: `node scripts/fuzz.ts [--cases 10000] [--seed 0]`.
 * A case runs in a worker, which is ended, and reported, when it says nothing for five seconds of its own time.
 */
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { CASE_LIMIT } from './fuzz/cases.ts';
import { option } from './lib/arguments.ts';

const message = z.object({ seed: z.number(), problem: z.string().optional() });

interface Batch {
  /** The next case to run; `to` when all are done. */
  readonly next: number;
  readonly problems: readonly string[];
}

/** Runs cases until they are done or one hangs. */
function runBatch(from: number, to: number): Promise<Batch> {
  return new Promise((resolve, reject) => {
    const problems: string[] = [];
    const worker = new Worker(new URL('./fuzz/worker.ts', import.meta.url), { workerData: { from, to }, resourceLimits: { maxOldGenerationSizeMb: 1500 } });
    let at = from;
    let since = performance.now();
    const finish = (next: number): void => {
      clearInterval(watch);
      void worker.terminate().then(() => { resolve({ next, problems }); }, reject);
    };
    const watch = setInterval(() => {
      if (performance.now() - since < 2 * CASE_LIMIT) return;
      problems.push(`case ${at}: no end after ${2 * CASE_LIMIT / 1000} seconds`);
      finish(at + 1);
    }, 500);
    worker.on('message', (value: unknown) => {
      const { seed, problem } = message.parse(value);
      if (problem !== undefined) problems.push(`case ${seed}: ${problem}`);
      else if (at !== seed && performance.now() - since > CASE_LIMIT) problems.push(`case ${at}: ${((performance.now() - since) / 1000).toFixed(1)} seconds`);
      if (problem !== undefined) return;
      at = seed;
      since = performance.now();
      if (seed === to) finish(to);
    });
    worker.on('error', error => {
      problems.push(`case ${at}: ${error.stack ?? error.message}`);
      finish(at + 1);
    });
  });
}

const cases = Number(option('--cases') ?? 10_000);
const first = Number(option('--seed') ?? 0);
const started = performance.now();
const problems: string[] = [];
for (let at = first; at < first + cases;) {
  // A fresh worker now and then, so that what one case leaves behind does not pile up.
  const { next, problems: found } = await runBatch(at, Math.min(first + cases, at + 1000));
  problems.push(...found);
  at = next;
  console.log(`${at - first} of ${cases} cases, ${problems.length} problems, ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
