import type { Entry, Resume, Section, VisibleText } from '../resume/index.ts';
import { monthOf, recentEnough } from './months.ts';

/** By where a claim stands: used in a dated recent role, in an older or undated one, or only listed. */
export type Support = 'recent' | 'older' | 'listed';

/** One stretch of the résumé's visible text, with what it can prove. */
export interface Statement {
  readonly text: VisibleText;
  readonly kind: 'bullet' | 'heading' | 'skill' | 'prose';
  readonly support: Support;
  readonly section?: Section;
  readonly entry?: Entry;
  /** Visible text around a short statement, which tells its place in the PDF from others with the same words. */
  readonly before: string;
  readonly after: string;
}

/** A claim in these is only listed, however it is dated. */
const listing = new Set<Section['kind']>(['skills', 'summary', 'languages', 'interests', 'references', 'other']);
const practice = new Set<Section['kind']>(['work', 'projects', 'volunteer']);

function supportOf(section: Section, dates: Entry['dates'], asOf: string): Support {
  if (listing.has(section.kind)) return 'listed';
  return practice.has(section.kind) && dates !== undefined && recentEnough(dates, monthOf(asOf)) ? 'recent' : 'older';
}

/** Everything the résumé says, statement by statement, in source order. */
export function statementsOf(resume: Resume, asOf: string): Statement[] {
  const result: Statement[] = [];
  const add = (text: VisibleText | undefined, rest: Omit<Statement, 'text' | 'before' | 'after'>, before = '', after = ''): void => {
    if (text !== undefined && text.text.trim() !== '') result.push({ text, before, after, ...rest });
  };
  add(resume.basics.label, { kind: 'prose', support: 'listed' });
  for (const section of resume.sections) {
    const undated = supportOf(section, undefined, asOf);
    for (const text of section.paragraphs) add(text, { section, kind: 'prose', support: undated });
    for (const row of section.skills) {
      const items = row.keywords.map(({ text }) => text);
      const head = row.name?.text ?? '';
      for (const [index, keyword] of row.keywords.entries()) {
        add(keyword, { section, kind: 'skill', support: 'listed' }, `${head} ${items.slice(0, index).join(' ')}`, items.slice(index + 1).join(' '));
      }
      add(row.name, { section, kind: 'heading', support: 'listed' }, '', items.join(' '));
    }
    for (const entry of section.entries) {
      const support = supportOf(section, entry.dates, asOf);
      const { position, name, location, dates } = entry;
      const around = (other: VisibleText | undefined): [string, string] => [`${other?.text ?? ''} ${location?.text ?? ''}`, dates?.text.text ?? ''];
      add(position, { section, entry, kind: 'heading', support }, ...around(name));
      add(name, { section, entry, kind: 'heading', support }, ...around(position));
      for (const text of entry.summary) add(text, { section, entry, kind: 'prose', support });
      for (const bullet of entry.highlights) add(bullet.body, { section, entry, kind: 'bullet', support });
    }
    for (const bullet of section.highlights) add(bullet.body, { section, kind: 'bullet', support: undated });
  }
  return result;
}
