/** What the training texts tell of a word, in steps coarse enough to hold for words seen a few times. */
export interface WordFacts {
  /** In how many ads: 0 to 6. */
  readonly spread: number;
  /** How often it was part of a skill, its first word, its last: 0 never to 6 always, 7 where there is nothing to count. */
  readonly inside: number;
  readonly opens: number;
  readonly closes: number;
}

/** By the word's key (shape.ts). */
export type Vocabulary = (key: string) => WordFacts;

export const unseen: WordFacts = { spread: 0, inside: 7, opens: 7, closes: 7 };
/** Before the first word of a sentence and after the last. */
export const outside: WordFacts = { spread: 8, inside: 8, opens: 8, closes: 8 };

/** In so many ads. */
export function spreadOf(ads: number): number {
  return [1, 2, 4, 9, 21, 51].filter(least => ads >= least).length;
}

export function shareOf(part: number, whole: number): number {
  if (whole <= 0) return 7;
  return part <= 0 ? 0 : 1 + [0.1, 0.25, 0.45, 0.65, 0.85].filter(least => part / whole >= least).length;
}
