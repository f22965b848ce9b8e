import type { Entry, Section } from '../../resume/index.ts';
import { type CheckFunction, lacksPdf, partRange, place, placeStart } from '../measured.ts';
import { monthIndex, monthOf } from '../months.ts';
import type { Reader } from '../reader.ts';
import type { Evidence } from '../schema.ts';
import { listed, mean } from '../text.ts';

interface Finding {
  readonly share: number;
  readonly problems: readonly string[];
  readonly where: Evidence | undefined;
}

/** What a parser looks for in an entry of this kind, by the field's name. */
function fieldsOf(kind: Section['kind'], entry: Entry): readonly (readonly [string, Entry['name']])[] {
  return kind === 'education'
    ? [['school', entry.name], ['degree', entry.position]]
    : [['employer', entry.name], ['title', entry.position]];
}

function judge(kind: Section['kind'], entry: Entry, reader: Reader, now: number): Finding {
  const problems: string[] = [];
  const fields = fieldsOf(kind, entry);
  for (const [name, text] of fields) {
    if (text === undefined) problems.push(`no ${name}`);
    else if (place(reader, text, undefined, (text === entry.name ? entry.position : entry.name)?.text, entry.dates?.text.text) === undefined) problems.push(`${name} not readable in the PDF`);
  }
  const { dates } = entry;
  const dateText = dates && place(reader, dates.text);
  if (dates === undefined || (dates.startDate === undefined && dates.endDate === undefined)) problems.push('no dates', 'no end date');
  else if (dateText === undefined) problems.push('dates not readable in the PDF', 'end date not readable');
  else {
    const start = dates.startDate && monthIndex(dates.startDate, 1);
    const end = dates.endDate === 'present' ? now : dates.endDate && monthIndex(dates.endDate, 12);
    // A graduation is one date; a job needs two.
    if (kind !== 'education' && (start === undefined || end === undefined)) problems.push(start === undefined ? 'no start date' : 'no end date');
    if (start !== undefined && end !== undefined && end < start) problems.push('ends before it starts');
    if (start !== undefined && start > now) problems.push('starts in the future');
    if (kind !== 'education' && end !== undefined && dates.endDate !== 'present' && dates.endDate !== undefined && monthIndex(dates.endDate, 1) > now) problems.push('ends in the future');
  }
  const anchor = entry.position ?? entry.name ?? dates?.text;
  return { share: 1 - Math.min(problems.length, 4) / 4, problems: problems.filter(problem => problem !== 'end date not readable'), where: anchor && placeStart(reader, anchor) };
}

/** A4: employer, title, start and end of every job, school, degree and date of every education; a quarter of the entry for each. */
export const entries: CheckFunction = ({ reader, resume, asOf }) => {
  if (reader === null) return lacksPdf('A4');
  const now = monthOf(asOf);
  const all = resume.sections.filter(({ kind }) => kind === 'work' || kind === 'education').flatMap(({ kind, entries: found }) => found.map(entry => ({ entry, ...judge(kind, entry, reader, now) })));
  if (all.length === 0) return { id: 'A4', share: undefined, summary: 'No job or school was recognised in the source, so there is nothing to check.', evidence: [] };
  const faulty = all.filter(({ problems }) => problems.length > 0);
  if (faulty.length === 0) return { id: 'A4', share: 1, summary: `All ${all.length} entries have employer or school, title or degree, and dates.`, evidence: all.slice(0, 3).flatMap(({ where }) => where ?? []) };
  return {
    id: 'A4', share: mean(all.map(({ share }) => share)),
    summary: `${faulty.length} of ${all.length} entries are incomplete: ${listed(faulty.map(({ entry, problems }) => `${(entry.position ?? entry.name)?.text ?? 'an entry'} (${problems.filter(text => text !== 'no end date' || !problems.includes('no dates')).join(', ')})`), 3)}.`,
    evidence: faulty.flatMap(({ where, entry }) => where ?? (entry.dates ? { text: entry.dates.text.text, range: partRange(entry.dates.text, 0, entry.dates.text.text.length) } : [])),
    fix: 'Give every job an employer, a title and "Month Year – Month Year" (or "Present"), and every degree a school and a year, as text in one line.',
  };
};
