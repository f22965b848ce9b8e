import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createRunner } from './cases.ts';

// In a broken page tree pdf.js forgets a promise of its own (Catalog.getPageDict) after the reading has ended as it should; the extension host logs that and goes on.
process.on('unhandledRejection', (reason: unknown) => {
  if (!(reason instanceof Error) || reason.name !== 'FormatError') throw reason;
});

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
