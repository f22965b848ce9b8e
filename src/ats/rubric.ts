import type { GroupId } from './schema.ts';

/** Changes with every change of a weight, a threshold or a rule that can change a score. */
export const rubricVersion = '1.2.0';

export const groupNames: Readonly<Record<GroupId, string>> = { A: 'Machine readability', B: 'Job match', C: 'Writing' };

export interface RubricLine {
  readonly id: string;
  readonly group: GroupId;
  readonly name: string;
  /** Points when every check of the group applies; the group's points are shared out anew among those that do. */
  readonly weight: number;
  /** Why this counts. */
  readonly source: string;
}

const parsers = 'Greenhouse and Lever: what their résumé parsers fail on';
const match = 'Textkernel and Oracle: required and preferred terms, recent use weighs more';

/** Weights are judgement: nothing public allows fitting them. */
export const rubric: readonly RubricLine[] = [
  { id: 'A1', group: 'A', name: 'Text layer', weight: 8, source: 'Lever: "try to highlight the text"; Greenhouse: letter-spacing and image PDFs break parsing' },
  { id: 'A2', group: 'A', name: 'Contact details', weight: 5, source: 'Textkernel and RChilli report a missing email as a parse error; Greenhouse: no contact details in headers or text boxes' },
  { id: 'A3', group: 'A', name: 'Section headings', weight: 5, source: 'Greenhouse: unclear section titles break parsing' },
  { id: 'A4', group: 'A', name: 'Dates, titles and employers', weight: 6, source: 'Textkernel and RChilli report positions without title, employer or dates' },
  { id: 'A5', group: 'A', name: 'Reading order', weight: 4, source: 'Greenhouse: columns and tables break parsing' },
  { id: 'A6', group: 'A', name: 'File', weight: 2, source: 'Greenhouse: at most 2.5 MB, no image PDFs' },
  { id: 'B1', group: 'B', name: 'Required skills', weight: 26, source: match },
  { id: 'B2', group: 'B', name: 'Preferred skills', weight: 9, source: match },
  { id: 'B3', group: 'B', name: 'Job title', weight: 6, source: match },
  { id: 'B4', group: 'B', name: 'Years and seniority', weight: 6, source: 'Oracle Recruiting: experience is one of its four ratings' },
  { id: 'B5', group: 'B', name: 'Degree and certificates', weight: 4, source: 'Oracle Recruiting: education is one of its four ratings' },
  { id: 'B6', group: 'B', name: 'Duties', weight: 4, source: 'Weak signal: shared words between the job\'s duties and your bullets' },
  { id: 'C1', group: 'C', name: 'Spelling', weight: 4, source: 'A randomised experiment: help with spelling and grammar brought about 8 % more hires (arXiv 2301.08083)' },
  { id: 'C2', group: 'C', name: 'Numbers', weight: 4, source: 'Advice: a concrete number makes a claim checkable' },
  { id: 'C3', group: 'C', name: 'Action verbs', weight: 3, source: 'Advice: bullets that open with a varied verb, no first person' },
  { id: 'C4', group: 'C', name: 'Bullet length', weight: 2, source: 'Advice: 8 to 30 words' },
  { id: 'C5', group: 'C', name: 'Length', weight: 2, source: `${parsers}; advice: one page under eight years, two else` },
];

/** Points of a whole group, whatever checks it holds. */
export const groupWeight: Readonly<Record<GroupId, number>> = { A: 30, B: 55, C: 15 };

/** Credit for a skill by where it stands; times `aliasOnly` where only another spelling stands there, times `narrower` where only a skill of the wanted kind does. */
export const credit = { recent: 1, older: 0.85, listed: 0.5, missing: 0, aliasOnly: 0.9, narrower: 0.5, stuffedList: 0.5 } as const;
/** A role counts as recent when it ended at most this many months before `asOf`. */
export const recentMonths = 60;
export const skillListLimit = 45;
/** More occurrences of a term than this earn nothing. */
export const usefulRepetitions = 3;
/** Words; a sentence this long that stands in the job too is excluded. */
export const copiedSentence = 8;

export const caps = { hiddenText: 40, imageOnly: 20 } as const;

export const disclaimer = 'Our estimate; no applicant tracking system publishes such a score.';
