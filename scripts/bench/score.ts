/**
 * How long it takes to read a PDF and to score it: the clean fixture as it is and at two pages, and where RESUME_CORPUS is set the documents there that compile.
 * `cold`: the first of a fresh process, loading pdf.js and the lexicon included. `pdf.js alone`: its getTextContent over all pages.
 * `in its thread`: the same as warm extraction, by the thread that the extension reads in.
 * `re-score`: PDF text and source already read, and the dictionary loaded. Milliseconds, medians; memory is the growth of the resident set of the fresh process.
 */
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { getResolvedPDFJS } from 'unpdf';
import { z } from 'zod';
import { evaluate, rankJobs, type Speller } from '../../src/ats/index.ts';
import { parseJob } from '../../src/job/index.ts';
import { extractPdfText, PdfReader } from '../../src/pdf/index.ts';
import { loadSpeller } from '../../src/host/dictionary.ts';
import { parseResume } from '../../src/resume/index.ts';
import { dictionaryFiles } from '../lib/dictionary.ts';
import { inputReader } from '../measure/readTex.ts';
import { readText } from '../measure/readText.ts';

const ASOF = '2026-06-15';
const root = path.join(import.meta.dirname, '../..');
const ad = readFileSync(path.join(root, 'test/fixtures/jobs/platform.html'), 'utf8');

async function median(run: () => unknown, runs = 15): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < runs; count += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return Math.round((times.toSorted((a, b) => a - b)[runs >> 1] ?? 0) * 10) / 10;
}

/** What pdf.js does when it is asked for nothing but the text. */
async function pdfJsAlone(bytes: Uint8Array): Promise<void> {
  const pdfjs = await getResolvedPDFJS();
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number += 1) await (await document.getPage(number)).getTextContent();
  await task.destroy();
}

const fresh = `
import { readFileSync } from 'node:fs';
const [{ extractPdfText }, { evaluate }, { parseResume }, { parseJob }, { loadSpeller }] = await Promise.all(['pdf/index', 'ats/index', 'resume/index', 'job/index', 'host/dictionary'].map(file => import(process.argv[1] + file + '.ts')));
const [bytes, text, ad] = [readFileSync(process.argv[2]), readFileSync(process.argv[3], 'utf8'), readFileSync(process.argv[4], 'utf8')];
const memory = process.memoryUsage().rss;
const start = performance.now();
const pdf = await extractPdfText(bytes);
const read = performance.now();
const [resume, job] = [parseResume({ file: 'a.tex', text }), parseJob(ad, { format: 'html' })];
const parsed = performance.now();
const speller = await loadSpeller({ words: process.argv[5], terms: process.argv[6] });
const loaded = performance.now();
evaluate({ pdf, resume, job, asOf: '${ASOF}', speller });
console.log(JSON.stringify({ extract: read - start, dictionary: loaded - parsed, score: performance.now() - loaded, megabytes: (process.memoryUsage().rss - memory) / 1e6 }));`;

const coldResult = z.object({ extract: z.number().transform(Math.round), dictionary: z.number().transform(Math.round), score: z.number().transform(Math.round), megabytes: z.number().transform(Math.round) });

function cold(pdf: string, tex: string): z.infer<typeof coldResult> {
  const rooms = new URL('../../src/', import.meta.url).href;
  const jobFile = path.join(root, 'test/fixtures/jobs/platform.html');
  return coldResult.parse(JSON.parse(execFileSync(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '--input-type=module', '-e', fresh, rooms, pdf, tex, jobFile, dictionaryFiles.words, dictionaryFiles.terms], { encoding: 'utf8' })));
}

async function row(name: string, tex: string, pdf: string, speller: Speller, reader: PdfReader): Promise<Record<string, string | number>> {
  const bytes = readFileSync(pdf);
  const resume = parseResume({ file: path.basename(tex), text: readText(tex) }, inputReader(tex));
  const job = parseJob(ad, { format: 'html' });
  const text = await extractPdfText(bytes);
  const first = cold(pdf, tex);
  return {
    document: name, pages: text.pages.length, words: text.pages.reduce((sum, { words }) => sum + words.length, 0),
    'extract, cold': first.extract, 'extract, warm': await median(() => extractPdfText(bytes)), 'in its thread': await median(() => reader.read(bytes)), 'pdf.js alone': await median(() => pdfJsAlone(bytes)),
    'dictionary, cold': first.dictionary, 'score, cold': first.score, 're-score': await median(() => evaluate({ pdf: text, resume, job, asOf: ASOF, speller }), 31), 'memory MB': first.megabytes,
  };
}

/** The PDF of a document, or nothing where TeX does not get through. */
async function compiled(tex: string, engine: string, folder: string): Promise<string | undefined> {
  cpSync(path.dirname(tex), folder, { recursive: true });
  await promisify(execFile)(engine, ['-no-shell-escape', '-interaction=nonstopmode', path.basename(tex)], { cwd: folder, timeout: 60_000 }).catch(() => undefined);
  const pdf = path.join(folder, path.basename(tex).replace(/\.\w+$/, '.pdf'));
  return existsSync(pdf) ? pdf : undefined;
}

const manifest = z.array(z.object({ name: z.string(), path: z.string(), engine: z.string(), class: z.string() }));

export async function bench(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'resume-bench-'));
  try {
    const clean = readText(path.join(root, 'test/fixtures/pdf/clean.tex'));
    const body = clean.slice(clean.indexOf('\\section*{Experience}'), clean.indexOf('\\section*{Education}')).replace('\\section*{Experience}', '');
    mkdirSync(path.join(folder, 'source'));
    const long = path.join(folder, 'source', 'two-pages.tex');
    writeFileSync(long, clean.replace('\\section*{Education}', () => `${body.repeat(4)}\\section*{Education}`));
    const corpus = process.env['RESUME_CORPUS'];
    const documents: [string, string, string][] = [['clean', path.join(root, 'test/fixtures/pdf/clean.tex'), 'pdflatex'], ['two pages', long, 'pdflatex']];
    if (corpus !== undefined) {
      const known = manifest.parse(JSON.parse(readFileSync(path.join(corpus, 'resumes/manifest.json'), 'utf8')));
      documents.push(...known.filter(each => each.class === 'standard').map(each => [each.name, path.join(corpus, 'resumes', each.name, each.path), each.engine] as [string, string, string]));
    }
    const speller = await loadSpeller(dictionaryFiles);
    const reader = new PdfReader();
    const rows: Record<string, string | number>[] = [];
    for (const [index, [name, tex, engine]] of documents.entries()) {
      const pdf = await compiled(tex, engine, path.join(folder, String(index)));
      if (pdf !== undefined) rows.push(await row(name, tex, pdf, speller, reader));
    }
    console.table(rows);
    const paper = { pdf: null, resume: parseResume({ file: 'a.tex', text: readText(long) }), asOf: ASOF, speller };
    const jobs = Array.from({ length: 100 }, (_, index) => ({ name: String(index), job: parseJob(`${ad}<p>${index}</p>`, { format: 'html' }) }));
    console.log(`100 jobs ranked: ${await median(() => rankJobs(paper, jobs), 3)} ms. Load of the machine: ${loadavg().map(value => value.toFixed(1)).join(' ')}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
