import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { z } from 'zod';
import { parseJob, type Job } from '../../src/job/index.ts';
import { parseResume, type Bullet, type Resume, type VisibleText } from '../../src/resume/index.ts';
import { verifyRewrite } from '../../src/tailor/index.ts';
import { inputReader } from './readTex.ts';

const pairSchema = z.object({ resume: z.string(), bullet: z.string(), rewrite: z.string(), job: z.string().optional() });

/** White space, dashes, quotes and ligatures may be written otherwise in the pairs file than in the source. */
const normal = (text: string): string => text.normalize('NFKC').replace(/\u00ad/g, '').replace(/[‐‑‒–—−]|-{2,3}/g, '-').replace(/[‘’`]/g, '\'').replace(/[“”]|''/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();

const asBullet = (text: VisibleText): Bullet => ({ range: text.range, body: text });

/** The bullet or running text that reads so: to the letter, else in its letters and digits. */
function findText(resume: Resume, text: string): Bullet | undefined {
  const bare = (written: string): string => normal(written).replace(/[^\p{L}\p{N}]/gu, '');
  const entries = resume.sections.flatMap(section => section.entries);
  const bullets = [...entries.flatMap(entry => entry.highlights), ...resume.sections.flatMap(section => section.highlights)];
  const texts = [...bullets, ...[...entries.flatMap(entry => entry.summary), ...resume.sections.flatMap(({ paragraphs }) => paragraphs)].map(asBullet)];
  return texts.find(({ body }) => normal(body.text) === normal(text)) ?? texts.find(({ body }) => bare(body.text) === bare(text) && bare(text) !== '');
}

/** Each line's `{resume, bullet, rewrite, job?}` (paths beside the file) judged; a line that cannot be judged gives `{error}` and exit code 1. */
export async function measureTruth(paths: string[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  const resumes = new Map<string, Resume>();
  for (const path of paths) {
    const lines = (await readFile(path, 'utf8')).split('\n');
    for (const [i, line] of lines.entries()) {
      if (line.trim() === '') continue;
      try {
        answers.push(await judge(line, path, resumes));
      } catch (error) {
        answers.push({ error: `${path}, line ${i + 1}: ${error instanceof Error ? error.message : String(error)}` });
        process.exitCode = 1;
      }
    }
  }
  return answers;
}

async function judge(line: string, path: string, resumes: Map<string, Resume>): Promise<unknown> {
  const parsed = pairSchema.safeParse(JSON.parse(line));
  if (!parsed.success) throw new Error(`expected {"resume", "bullet", "rewrite"}: ${z.prettifyError(parsed.error)}`);
  const pair = parsed.data;
  const file = resolve(dirname(path), pair.resume);
  if (!existsSync(file)) throw new Error(`${file}: no such file.`);
  const resume = resumes.get(file) ?? parseResume({ file: basename(file), text: await readFile(file, 'utf8') }, inputReader(file));
  resumes.set(file, resume);
  const bullet = findText(resume, pair.bullet);
  if (bullet === undefined) throw new Error(`no bullet of ${pair.resume} reads "${pair.bullet}"; name it as a reader of the PDF sees it.`);
  const { verdict, unsupported, rules } = verifyRewrite({ resume, bullet, rewrite: pair.rewrite, ...(pair.job === undefined ? {} : { job: await readJob(pair.job, path) }) });
  return { verdict, unsupported, rules };
}

/** A job is named by its file beside the pairs, or written out. */
async function readJob(job: string, path: string): Promise<Job> {
  const file = resolve(dirname(path), job);
  return parseJob(job.length < 300 && existsSync(file) ? await readFile(file, 'utf8') : job);
}
