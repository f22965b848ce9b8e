/** Before beside after, as plain data: what the score view draws. Pure, tested without a browser. */

export interface Pair<T> {
  readonly id: string;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** Pairs by id, each id once: in the order of `after`, then what only `before` has. */
export function pairUp<T extends { readonly id: string }>(before: readonly T[] = [], after: readonly T[] = []): Pair<T>[] {
  const first = new Map(before.map(item => [item.id, item]));
  const second = new Map(after.map(item => [item.id, item]));
  return [...new Set([...second.keys(), ...first.keys()])].map(id => ({ id, before: first.get(id), after: second.get(id) }));
}

/** What to show of a pair when one value is enough. */
export function latest<T>(pair: Pair<T>): T | undefined {
  return pair.after ?? pair.before;
}

/** Points to one decimal, so that what is shown is also what is subtracted; undefined when there is nothing to compare. */
export function delta(before: number | null | undefined, after: number | null | undefined): number | undefined {
  if (before == null || after == null) return undefined;
  return (tenths(after) - tenths(before)) / 10;
}

const tenths = (points: number): number => Math.round(points * 10);
