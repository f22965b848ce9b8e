/** Job text → requirements, and the skill lexicon. Pure. */
export type * from './model.ts';
export { parseJob } from './parse.ts';
export { adOfLines, adOfPage, formatOf, MAX_JOB_CHARACTERS, type RawLine } from './read/index.ts';
export { canonicalSkill, findSkills, findTerm } from './lexicon/index.ts';
export { narrowerSkills } from './lexicon/kinds.ts';
export { addedSkill, editRequirements, NO_EDITS, requirementNamed, type RequirementEdits } from './edits.ts';
export { createTermFinder, type TermFinder } from './terms.ts';
