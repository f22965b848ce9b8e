import { type Entry, findDates, isDate, type Section, type VisibleText } from '../../resume/index.ts';
import { type PaperCheck, lacksPdf, place, placeStart } from '../measured.ts';
import { monthIndex, monthOf } from '../months.ts';
import type { Reader } from '../reader.ts';
import { listed, mean } from '../text.ts';

/** One thing wrong with an entry, and how many of its four fields it spoils. */
interface Problem {
  readonly said: string;
  readonly fields: number;
}

interface Finding {
  readonly entry: Entry;
  readonly problems: readonly Problem[];
}

/** What a parser looks for in an entry of this kind, by the field's name. */
function fieldsOf(kind: Section['kind'], entry: Entry): readonly (readonly [string, Entry['name']])[] {
  return kind === 'education'
    ? [['school', entry.name], ['degree', entry.position]]
    : [['employer', entry.name], ['title', entry.position]];
}

function fieldProblems(kind: Section['kind'], entry: Entry, reader: Reader): Problem[] {
  return fieldsOf(kind, entry).flatMap(([name, text]) => {
    if (text === undefined) return [{ said: `no ${name}`, fields: 1 }];
    // Anywhere: an employer that stands once above two roles is readable for both.
    return place(reader, text) === undefined ? [{ said: `${name} not readable in the PDF`, fields: 1 }] : [];
  });
}

function dateProblems(kind: Section['kind'], { dates, summary }: Entry, reader: Reader, now: number): Problem[] {
  if (dates?.startDate === undefined && dates?.endDate === undefined) return [{ said: 'no dates', fields: 2 }];
  if (place(reader, dates.text) === undefined) return [{ said: 'dates not readable in the PDF', fields: 2 }];
  const { startDate, endDate } = dates;
  // The reader of the source takes an interval that runs backwards for two dates, the second a loose one.
  const loose = endDate === undefined ? summary.filter(({ text }) => isDate(text)).map(({ text }) => findDates(text)?.startDate).find(date => date !== undefined) : undefined;
  const end = endDate ?? loose;
  const begins = startDate && monthIndex(startDate, 1);
  if (begins !== undefined && end !== undefined && end !== 'present' && monthIndex(end, 12) < begins) return [{ said: 'ends before it starts', fields: 1 }];
  if (begins !== undefined && begins > now) return [{ said: 'starts in the future', fields: 1 }];
  // A school may end in the future, and a graduation is a single date; a job is neither.
  if (kind === 'education') return [];
  if (end !== undefined && end !== 'present' && monthIndex(end, 1) > now) return [{ said: 'ends in the future', fields: 1 }];
  if (startDate === undefined || endDate === undefined) return [{ said: startDate === undefined ? 'no start date' : 'no end date', fields: 1 }];
  return [];
}

function anchor({ position, name, dates }: Entry): VisibleText | undefined {
  return position ?? name ?? dates?.text;
}

/** A4: employer, title, start and end of every job, school, degree and date of every education; a quarter of the entry for each. */
export const entries: PaperCheck = ({ reader, resume, asOf }) => {
  if (reader === null) return lacksPdf('A4');
  const now = monthOf(asOf);
  const all = resume.sections.filter(({ kind }) => kind === 'work' || kind === 'education').flatMap(section => section.entries.map((entry): Finding => (
    { entry, problems: [...fieldProblems(section.kind, entry, reader), ...dateProblems(section.kind, entry, reader, now)] })));
  if (all.length === 0) return { id: 'A4', share: undefined, summary: 'No job or school was recognised in the source, so there is nothing to check.', evidence: [] };
  const faulty = all.filter(({ problems }) => problems.length > 0);
  const evidence = (faulty.length > 0 ? faulty : all.slice(0, 3)).flatMap(({ entry }) => { const text = anchor(entry); return text === undefined ? [] : [placeStart(reader, text)]; });
  if (faulty.length === 0) return { id: 'A4', share: 1, summary: `All ${all.length} entries have employer or school, title or degree, and dates.`, evidence };
  const named = faulty.map(({ entry, problems }) => `${anchor(entry)?.text ?? 'an entry'} (${problems.map(({ said }) => said).join(', ')})`);
  return {
    id: 'A4', share: mean(all.map(({ problems }) => 1 - problems.reduce((sum, { fields }) => sum + fields, 0) / 4)), evidence,
    summary: `${faulty.length} of ${all.length} entries are incomplete: ${listed(named, 3)}.`,
    fix: 'Give every job an employer, a title and "Month Year – Month Year" (or "Present"), and every degree a school and a year, as text in one line.',
  };
};
