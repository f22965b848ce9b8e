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

const countsSchema = z.object({ passed: z.number(), failed: z.number(), pending: z.array(z.string()), notRun: z.number() });

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

function problemOf(name: string, code: number, { passed, failed, notRun }: z.infer<typeof countsSchema>): string | undefined {
  const unreached = notRun > 0 ? `, ${notRun} were not reached` : '';
  if (failed > 0 || notRun > 0) return `${name}: ${failed} of ${passed + failed} tests failed${unreached}`;
  if (passed === 0) return `${name}: not one test ran`;
  return code === 0 ? undefined : `${name}: all tests passed, yet the run ended with ${code}`;
}

/** The sum of several runs; it has the problems of all of them. */
export function sum(results: readonly StageResult[]): StageResult {
  return {
    passed: results.reduce((total, result) => total + result.passed, 0),
    failed: results.reduce((total, result) => total + result.failed, 0),
    pending: results.flatMap(result => result.pending),
    problem: results.flatMap(result => result.problem ?? []).join('; ') || undefined,
  };
}
