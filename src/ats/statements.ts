import type { PartialDate, Resume, Section, VisibleText } from '../resume/index.ts';
import { recentMonths } from './rubric.ts';

/** By where a claim stands: used in a dated recent role, in an older or undated one, or only listed. */
export type Support = 'recent' | 'older' | 'listed';

/** One stretch of the résumé's visible text, with what it can prove. */
export interface Statement {
  readonly text: VisibleText;
  readonly section: Section | undefined;
  readonly kind: 'bullet' | 'heading' | 'skill' | 'prose';
  readonly support: Support;
}

/** Months since year 0; a year alone counts as its last month when it ends something, as its first when it starts something. */
export function monthIndex(date: PartialDate, edge: 'start' | 'end'): number {
  return date.year * 12 + (date.month ?? (edge === 'start' ? 1 : 12)) - 1;
}

export function monthOf(asOf: string): number {
  return Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1;
}

function supportOf(section: Section, dates: Section['entries'][number]['dates'], asOf: string): Support {
  if (section.kind !== 'work' && section.kind !== 'projects' && section.kind !== 'volunteer') return 'older';
  const now = monthOf(asOf);
  const end = dates?.endDate ?? dates?.startDate;
  if (dates === undefined || end === undefined) return 'older';
  // What has not begun by then proves nothing yet.
  if (dates.startDate !== undefined && monthIndex(dates.startDate, 'start') > now) return 'older';
  return now - (end === 'present' ? now : monthIndex(end, 'end')) <= recentMonths ? 'recent' : 'older';
}

const listing = new Set<Section['kind']>(['skills', 'summary', 'languages', 'interests', 'other', 'references']);

/** Everything the résumé says, statement by statement, in source order. */
export function statementsOf(resume: Resume, asOf: string): Statement[] {
  const result: Statement[] = [];
  const add = (text: VisibleText | undefined, section: Section | undefined, kind: Statement['kind'], support: Support): void => {
    if (text !== undefined && text.text.trim() !== '') result.push({ text, section, kind, support });
  };
  add(resume.basics.label, undefined, 'prose', 'listed');
  for (const section of resume.sections) {
    const undated: Support = listing.has(section.kind) ? 'listed' : 'older';
    for (const text of section.paragraphs) add(text, section, 'prose', listing.has(section.kind) ? 'listed' : 'older');
    for (const row of section.skills) {
      add(row.name, section, 'heading', 'listed');
      for (const keyword of row.keywords) add(keyword, section, 'skill', 'listed');
    }
    for (const entry of section.entries) {
      const support = listing.has(section.kind) ? 'listed' : supportOf(section, entry.dates, asOf);
      add(entry.position, section, 'heading', support);
      add(entry.name, section, 'heading', support);
      for (const bullet of entry.highlights) add(bullet.body, section, 'bullet', support);
    }
    for (const bullet of section.highlights) add(bullet.body, section, 'bullet', undated);
  }
  return result;
}
