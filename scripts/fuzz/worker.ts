import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createRunner } from './cases.ts';

const { from, to } = z.object({ from: z.number(), to: z.number() }).parse(workerData);
const run = await createRunner();
for (let seed = from; seed < to; seed += 1) {
  parentPort?.postMessage({ seed });
  try {
    await run(seed);
  } catch (error) {
    parentPort?.postMessage({ seed, problem: error instanceof Error ? error.stack ?? error.message : String(error) });
  }
}
parentPort?.postMessage({ seed: to });
