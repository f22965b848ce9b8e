import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { cache } from '../lib/paths.ts';

export interface StageResult {
  readonly passed: number;
  readonly failed: number;
  /** Titles of the tests that were left out. */
  readonly pending: readonly string[];
  /** Why the stage failed; undefined when it did not. */
  readonly problem: string | undefined;
}

export const nothingCounted: StageResult = { passed: 0, failed: 0, pending: [], problem: undefined };

const countsSchema = z.object({ passed: z.number(), failed: z.number(), pending: z.array(z.string()) });

/** Runs mocha, wherever, in an environment that makes the counting reporter write its counts; `work` returns the exit code. */
export async function withCounts(name: string, work: (env: NodeJS.ProcessEnv) => Promise<number>): Promise<StageResult> {
  const file = path.join(cache, 'counts', `${name}.json`);
  await mkdir(path.dirname(file), { recursive: true });
  await rm(file, { force: true });
  const code = await work({ ...process.env, RESUME_TEST_COUNTS: file });
  const counts = countsSchema.safeParse(await readFile(file, 'utf8').then(JSON.parse, () => undefined));
  if (!counts.success) return { ...nothingCounted, problem: `${name} ran no tests to their end (exit code ${code})` };
  const { passed, failed, pending } = counts.data;
  return { passed, failed, pending, problem: problemOf(name, code, counts.data) };
}

function problemOf(name: string, code: number, { passed, failed }: z.infer<typeof countsSchema>): string | undefined {
  if (failed > 0) return `${name}: ${failed} of ${passed + failed} tests failed`;
  if (passed === 0) return `${name}: not one test ran`;
  return code === 0 ? undefined : `${name}: all tests passed, yet the run ended with ${code}`;
}
