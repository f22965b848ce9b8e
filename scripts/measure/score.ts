import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { evaluate, type Evaluation } from '../../src/ats/index.ts';
import { type JobFormat, parseJob } from '../../src/job/index.ts';
import { extractPdfText, secondOpinion } from '../../src/pdf/index.ts';
import { parseResume } from '../../src/resume/index.ts';
import { inputReader } from './readTex.ts';

const formats: Readonly<Record<string, JobFormat>> = { '.md': 'markdown', '.markdown': 'markdown', '.html': 'html', '.htm': 'html', '.txt': 'text' };

/** The evaluation of a PDF and its source against a job, from files. `asOf` is a day (`YYYY-MM-DD`), today when it is left out. */
export async function measureScore(args: { pdf: string; resume: string; job: string; asOf?: string }): Promise<Evaluation> {
  const [pdf, tex, jobText] = await Promise.all([readFile(args.pdf), readFile(args.resume, 'utf8'), readFile(args.job, 'utf8')]);
  const format = formats[path.extname(args.job).toLowerCase()];
  const resume = parseResume({ file: path.basename(args.resume), text: tex.replace(/^\uFEFF/, '') }, inputReader(args.resume));
  const job = parseJob(jobText, format === undefined ? {} : { format });
  const text = await extractPdfText(pdf, path.basename(args.pdf));
  return evaluate({ pdf: text, resume, job, asOf: args.asOf ?? today(), secondOpinion: await secondOpinion(pdf) });
}

/** The person's day, not UTC's. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}
