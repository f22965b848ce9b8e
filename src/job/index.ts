/** Job text → requirements, and the skill lexicon. Pure. */
export type * from './model.ts';
