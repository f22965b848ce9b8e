import { findSkills, createTermFinder, type TermFinder } from '../job/index.ts';
import type { PdfText } from '../pdf/index.ts';
import type { Entry, Resume } from '../resume/index.ts';
import { createReader, type Reader, shows } from './reader.ts';
import { skillListLimit } from './rubric.ts';
import { type Statement, statementsOf } from './statements.ts';
import { tokens } from './text.ts';

/** The résumé's side of a score: everything that does not depend on the job. */
export interface Prepared {
  readonly pdf: PdfText | null;
  readonly resume: Resume;
  readonly asOf: string;
  /** Null without a PDF. */
  readonly reader: Reader | null;
  /** What the source says and a reader of the PDF sees. */
  readonly visible: readonly Statement[];
  /** Statements of the source that the PDF does not show. */
  readonly unseen: number;
  /** `visible` as one text, and where in it each statement starts. */
  readonly text: string;
  readonly starts: readonly number[];
  readonly findTerm: TermFinder;
  /** Skills of the lexicon that `text` names. */
  readonly skills: readonly string[];
  readonly skillsOf: (role: Entry) => ReadonlySet<string>;
  /** The skills list claims more than the résumé shows. */
  readonly stuffed: boolean;
}

/**
 * Statements as one text. No term runs across a paragraph's end; and only the items of a skills list stand beside each other as
 * in a list, so that they vouch for each other ("Python, Go") and a bullet's last word does not for the next one's first.
 */
export function joined(statements: readonly Statement[]): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  for (const [index, statement] of statements.entries()) {
    starts.push(text.length);
    text += statement.text.text + (statement.kind === 'skill' && statements[index + 1]?.kind === 'skill' ? '\n\n' : '\n§\n');
  }
  return { text, starts };
}

/** More than 45 listed skills, or most of them without a trace anywhere else. */
function isStuffed(statements: readonly Statement[]): boolean {
  const items = statements.filter(({ kind }) => kind === 'skill').map(({ text }) => text.text);
  if (items.length > skillListLimit) return true;
  const used = joined(statements.filter(({ support }) => support !== 'listed')).text;
  const practised = new Set(findSkills(used).map(({ skill }) => skill));
  const inUse = createTermFinder(used);
  const shown = items.filter(item => findSkills(item).some(({ skill }) => practised.has(skill)) || inUse(item).length > 0);
  return (items.length - shown.length) * 2 > items.length;
}

/** @param asOf day (`YYYY-MM-DD`) to which "recent", "present" and "in the future" are relative. */
export function prepare({ pdf, resume, asOf }: { readonly pdf: PdfText | null; readonly resume: Resume; readonly asOf: string }): Prepared {
  const reader = pdf === null ? null : createReader(pdf, new Set(tokens(resume.visibleText).map(({ word }) => word)));
  const said = statementsOf(resume, asOf);
  const visible = reader === null ? said : said.filter(({ text, before, after }) => shows(reader, text.text, before, after));
  const { text, starts } = joined(visible);
  const byRole = new Map<Entry, ReadonlySet<string>>();
  const skillsOf = (role: Entry): ReadonlySet<string> => {
    const known = byRole.get(role) ?? new Set(findSkills(joined(visible.filter(({ entry }) => entry === role)).text).map(({ skill }) => skill));
    byRole.set(role, known);
    return known;
  };
  return {
    pdf, resume, asOf, reader, visible, unseen: said.length - visible.length, text, starts, findTerm: createTermFinder(text),
    skills: [...new Set(findSkills(text).map(({ skill }) => skill))], skillsOf, stuffed: isStuffed(visible),
  };
}
