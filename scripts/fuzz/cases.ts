import { createEvaluator } from '../../src/ats/index.ts';
import { loadSpeller } from '../../src/host/dictionary.ts';
import { parseJob } from '../../src/job/index.ts';
import { extractPdfText } from '../../src/pdf/index.ts';
import { parseResume } from '../../src/resume/index.ts';
import { isKnownError } from '../../src/shared/knownError.ts';
import { dictionaryFiles } from '../lib/dictionary.ts';
import { below, randomFrom } from './random.ts';
import { jobSeeds, pdfSeeds } from './seeds.ts';

/** Milliseconds in which every case must end. */
export const CASE_LIMIT = 5000;

const tex = `\\documentclass{article}\\begin{document}
\\begin{center}{\\LARGE Ilse Marchetti}\\\\ ilse@example.org | 212 555 0142 | Lyon, France\\end{center}
\\section*{Experience}\\textbf{Software Engineer} \\hfill Jan. 2021 -- Present\\\\ \\textit{Northwind Ferries} \\hfill Lyon
\\begin{itemize}\\item Built the booking service of a ferry line in Python and cut its response time\\end{itemize}
\\section*{Skills}\\textbf{Tools}: Python, Kubernetes\\end{document}`;

const numbers = ['0', '-1', '65536', '2147483648', '1e308', '-0.00001', '99999999999999999999'];
const tokens = ['null', 'true', '<<', '>>', '[', ']', '(', ')', 'stream', 'endobj', 'obj', '/Type', '/Length', '1 0 R', '3 0 R', 'BT', 'Do', 'q', 'Q', 'cm', 'BI', 'ID', 'EI'];

/** A few bytes changed, cut, moved or repeated, or a number or word of the format exchanged. */
function mutatePdf(seed: Uint8Array, random: () => number): Uint8Array {
  let bytes = Buffer.from(seed);
  for (let times = 1 + below(random, 6); times > 0; times -= 1) {
    const at = below(random, Math.max(1, bytes.length));
    const length = 1 + below(random, 60);
    switch (below(random, 7)) {
      case 0: bytes[at] = below(random, 256); break;
      case 1: bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]); break;
      case 2: bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)]); break;
      case 3: if (random() < 0.2) bytes = bytes.subarray(0, at); break;
      case 4: bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(` ${tokens[below(random, tokens.length)] ?? ''} `), bytes.subarray(at)]); break;
      default: {
        const text = bytes.toString('latin1');
        const all = [...text.matchAll(/-?\d+(?:\.\d+)?/g)];
        const number = all[below(random, Math.max(1, all.length))];
        if (number !== undefined) bytes = Buffer.from(text.slice(0, number.index) + (numbers[below(random, numbers.length)] ?? '') + text.slice(number.index + number[0].length), 'latin1');
      }
    }
  }
  return bytes;
}

const scraps = ['\0', '\uFFFD', '\u202E', '\uD800', '<', '&#x', '((((((', '- ', '\n\n\n', '5+ years ', ' or ', '/', 'C++', '\u00AD', ']]>', '[](', '**', '|', '\t', 'https://', '@', '𝒜', 'e\u0301', '>'.repeat(300), 'a'.repeat(5000), ' and'.repeat(400), '(' + 'x, '.repeat(300)];

function mutateText(seed: string, random: () => number): string {
  let text = seed;
  for (let times = 1 + below(random, 8); times > 0; times -= 1) {
    const at = below(random, text.length + 1);
    const length = below(random, 80);
    switch (below(random, 4)) {
      case 0: text = text.slice(0, at) + (scraps[below(random, scraps.length)] ?? '') + text.slice(at); break;
      case 1: text = text.slice(0, at) + text.slice(at + length); break;
      case 2: text = text.slice(0, at) + text.slice(at, at + length).repeat(1 + below(random, 20)) + text.slice(at); break;
      default: text = text.slice(0, at) + String.fromCharCode(below(random, 0x10000)) + text.slice(at + 1);
    }
  }
  return text;
}

export type RunCase = (seed: number) => Promise<void>;

/** Runs the case of a number: an even one changes a PDF, an odd one a job's text. Rejects on anything but a result or a KnownError. */
export async function createRunner(): Promise<RunCase> {
  const pdfs = await pdfSeeds();
  const resume = parseResume({ file: 'cv.tex', text: tex });
  const paper = { resume, asOf: '2026-06-15', speller: await loadSpeller(dictionaryFiles) };
  const job = parseJob(jobSeeds[0] ?? '');
  const evaluateJob = createEvaluator({ ...paper, pdf: await extractPdfText(pdfs[0] ?? new Uint8Array()) });
  return async seed => {
    const random = randomFrom(seed);
    if (seed % 2 === 1) {
      const format = (['text', 'markdown', 'html'] as const)[below(random, 3)] ?? 'text';
      const text = mutateText(jobSeeds[below(random, jobSeeds.length)] ?? '', random);
      try {
        evaluateJob(parseJob(text, { format }));
      } catch (error) {
        if (!isKnownError(error)) throw error;
      }
      return;
    }
    const bytes = mutatePdf(pdfs[below(random, pdfs.length)] ?? new Uint8Array(), random);
    let text;
    try {
      text = await extractPdfText(bytes, 'mutated.pdf', undefined, { milliseconds: CASE_LIMIT });
    } catch (error) {
      if (!isKnownError(error) || /took longer/.test(error.message)) throw error;
      return;
    }
    createEvaluator({ ...paper, pdf: text })(job);
  };
}
