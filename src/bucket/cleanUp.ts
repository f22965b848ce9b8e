import type { ListedPublication } from './listed.ts';

/** What goes: publications beyond the newest `beyond` of their base name, and those older than `before`. */
export interface CleanUpRule {
  readonly beyond?: number | undefined;
  readonly before?: Date | undefined;
}

/** Somebody may be publishing right now, and the record comes last. */
const UNFINISHED_FOR_MILLISECONDS = 24 * 3600 * 1000;

/** Never the newest finished publication of a base name: its current copies are of it. */
export function outdated(publications: readonly ListedPublication[], { beyond, before }: CleanUpRule): ListedPublication[] {
  const ranks = new Map<string, number>();
  return publications.filter(({ base, committed, time }) => {
    if (!committed) return false;
    const rank = ranks.get(base) ?? 0;
    ranks.set(base, rank + 1);
    return rank > 0 && ((beyond !== undefined && rank >= beyond) || (before !== undefined && time < before));
  });
}

/** Publications that were begun more than a day ago and never got their record. */
export function unfinished(publications: readonly ListedPublication[], now: Date): ListedPublication[] {
  return publications.filter(({ committed, time }) => !committed && now.getTime() - time.getTime() > UNFINISHED_FOR_MILLISECONDS);
}
