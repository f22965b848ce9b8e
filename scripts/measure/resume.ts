import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describeResume, parseResume, type Resume, type ResumeDescription } from '../../src/resume/index.ts';
import { inputReader } from './readTex.ts';

function readResume(file: string): Resume {
  return parseResume({ file: path.basename(file), text: decode(readFileSync(file)) }, inputReader(file));
}

/** UTF-8; what is not, is taken for Latin-1, the encoding of old documents. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

function documentsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(?:tex|xtx|ltx)$/.test(entry.name))
    .map(entry => path.join(entry.parentPath, entry.name))
    .filter(file => /^[^%\n]*\\begin\s*\{document\}/m.test(decode(readFileSync(file))))
    .sort();
}

/** One line of the table: share of visible words understood, and what was found. */
function summary(folder: string, file: string): string {
  const { understoodShare, roundTrip, sections, skills } = describeResume(readResume(file));
  const entries = sections.flatMap(section => section.entries);
  const bullets = [...sections, ...entries].reduce((sum, { highlights }) => sum + highlights.length, 0);
  const dates = entries.filter(entry => entry.startDate !== null || entry.endDate !== null).length;
  const keywords = skills.reduce((sum, row) => sum + row.keywords.length, 0);
  return `understood ${understoodShare.toFixed(3)}  sections ${sections.length}  entries ${entries.length}  bullets ${bullets}  dates ${dates}  keywords ${keywords}  roundTrip ${roundTrip}  ${path.relative(folder, file)}`;
}

/** What was understood of each file; of a folder, one line for each document in it. One path gives its result, several a list of them. */
export async function measureResume(paths: string[]): Promise<unknown> {
  const results: (ResumeDescription | string[])[] = paths.map(file => (statSync(file).isDirectory() ? documentsIn(file).map(document => summary(file, document)) : describeResume(readResume(file))));
  return results.length === 1 ? results[0] : results;
}
