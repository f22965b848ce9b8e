import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { z } from 'zod';
import { parseJob, type Job } from '../../src/job/index.ts';
import { parseResume, type Resume } from '../../src/resume/index.ts';
import { verifyRewrite } from '../../src/tailor/index.ts';
import { findBullets } from './findBullet.ts';
import { inputReader } from './readTex.ts';
import { readText } from './readText.ts';

const pairSchema = z.object({ resume: z.string(), bullet: z.string(), rewrite: z.string(), job: z.string().optional() });

interface Answer { readonly verdict: 'pass' | 'warn' | 'block'; readonly unsupported: readonly string[]; readonly rules: readonly string[] }

/** Each line's `{resume, bullet, rewrite, job?}` (paths beside the file) judged; a line that cannot be judged gives `{error}` and exit code 1. */
export function measureTruth(paths: string[]): unknown[] {
  const answers: unknown[] = [];
  const resumes = new Map<string, Resume>();
  for (const path of paths) {
    for (const [i, line] of readText(path).replace(/^\ufeff/, '').split('\n').entries()) {
      if (line.trim() === '') continue;
      try {
        answers.push(judge(line, path, resumes));
      } catch (error) {
        answers.push({ error: `${path}, line ${i + 1}: ${error instanceof Error ? error.message : String(error)}` });
        process.exitCode = 1;
      }
    }
  }
  return answers;
}

function parsePair(line: string): z.infer<typeof pairSchema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`not a line of JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const parsed = pairSchema.safeParse(value);
  if (!parsed.success) throw new Error(`expected {"resume", "bullet", "rewrite"}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

function judge(line: string, path: string, resumes: Map<string, Resume>): Answer {
  const pair = parsePair(line);
  const file = resolve(dirname(path), pair.resume);
  if (!isFile(file)) throw new Error(`${file}: no such file.`);
  const resume = resumes.get(file) ?? parseResume({ file: basename(file), text: readText(file) }, inputReader(file));
  resumes.set(file, resume);
  const job = pair.job === undefined ? {} : { job: readJob(pair.job, path) };
  // One text in several entries: what any of them does not carry does not pass.
  const found = findBullets(resume, pair.bullet).map(bullet => verifyRewrite({ resume, bullet, rewrite: pair.rewrite, ...job }));
  const { verdict, unsupported, rules } = found.find(answer => answer.verdict === 'block') ?? found.find(answer => answer.verdict === 'warn') ?? found[0] ?? { verdict: 'block', unsupported: [pair.bullet], rules: ['bullet-not-found'] };
  return { verdict, unsupported, rules };
}

/** A job is named by its file beside the pairs, or written out. */
function readJob(job: string, path: string): Job {
  const file = resolve(dirname(path), job);
  return parseJob(job.length < 300 && isFile(file) ? readText(file) : job);
}
