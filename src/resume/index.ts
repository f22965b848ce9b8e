/** LaTeX source ⇄ résumé model. Pure: text in, data out. */
export type * from './model.ts';
export { applyEdits } from './edits.ts';
export { describeResume, type EntryDescription, type ResumeDescription } from './describe.ts';
export { findDates, formatDate, isDate, type FoundInterval } from './dates.ts';
export { sectionKind } from './headings.ts';
export { parseResume, type ReadFile } from './parse.ts';
export { visibleText } from './visible.ts';
