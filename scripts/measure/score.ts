import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { evaluate, type Evaluation } from '../../src/ats/index.ts';
import { extractPdfText, secondOpinion } from '../../src/pdf/index.ts';
import { parseResume } from '../../src/resume/index.ts';
import { loadSpeller } from '../../src/host/dictionary.ts';
import { KnownError } from '../../src/shared/knownError.ts';
import { dictionaryFiles } from '../lib/dictionary.ts';
import { readJob } from './readJob.ts';
import { inputReader } from './readTex.ts';
import { readText } from './readText.ts';

/** The evaluation of a PDF and its source against a job, from files. `asOf` is a day (`YYYY-MM-DD`), today when it is left out. */
export async function measureScore(args: { pdf: string; resume: string; job: string; asOf?: string }): Promise<Evaluation> {
  const pdf = await readPdf(args.pdf);
  const resume = parseResume({ file: path.basename(args.resume), text: readText(args.resume) }, inputReader(args.resume));
  const job = await readJob(args.job);
  const text = await extractPdfText(pdf, path.basename(args.pdf));
  return evaluate({ pdf: text, resume, job, asOf: args.asOf ?? today(), secondOpinion: await secondOpinion(pdf), speller: await loadSpeller(dictionaryFiles) });
}

async function readPdf(file: string): Promise<Uint8Array> {
  if ((await stat(file)).isDirectory()) throw new KnownError(`${file} is a folder. Name the PDF in it.`);
  return readFile(file);
}

/** The person's day, not UTC's. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}
