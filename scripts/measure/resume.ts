import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { KnownError } from '../../src/shared/knownError.ts';
import { describeResume, parseResume, type Resume, type ResumeDescription } from '../../src/resume/index.ts';
import { inputReader } from './readTex.ts';
import { readText } from './readText.ts';

function readResume(file: string): Resume {
  return parseResume({ file: path.basename(file), text: readText(file) }, inputReader(file));
}

function documentsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(?:tex|xtx|ltx)$/.test(entry.name))
    .map(entry => path.join(entry.parentPath, entry.name))
    .filter(file => /^[^%\n]*\\begin\s*\{document\}/m.test(readText(file)))
    .sort();
}

/** One line of the table: share of visible words understood, and what was found. */
function summary(folder: string, file: string): Summary {
  const { understoodShare, roundTrip, sections, skills } = describeResume(readResume(file));
  const entries = sections.flatMap(section => section.entries);
  return {
    file: path.relative(folder, file),
    understoodShare: Math.round(understoodShare * 1000) / 1000,
    sections: sections.length,
    entries: entries.length,
    bullets: [...sections, ...entries].reduce((sum, { highlights }) => sum + highlights.length, 0),
    dates: entries.filter(entry => entry.startDate !== null || entry.endDate !== null).length,
    keywords: skills.reduce((sum, row) => sum + row.keywords.length, 0),
    roundTrip,
  };
}

interface Summary {
  readonly file: string;
  /** 0..1 */
  readonly understoodShare: number;
  readonly sections: number;
  readonly entries: number;
  readonly bullets: number;
  /** Entries with at least one date. */
  readonly dates: number;
  readonly keywords: number;
  readonly roundTrip: boolean;
}

/** What was understood of each file; of a folder, a line for each document in it. One file gives its result, one folder its lines, several paths a list. */
export async function measureResume(paths: string[]): Promise<unknown> {
  const results: (ResumeDescription | Summary[])[] = paths.map(file => {
    if (!statSync(file).isDirectory()) return describeResume(readResume(file));
    const documents = documentsIn(file);
    if (documents.length === 0) throw new KnownError(`${file} holds no .tex file with \\begin{document}.`);
    return documents.map(document => summary(file, document));
  });
  return results.length === 1 ? results[0] : results;
}
