/** Before beside after, as plain data: what the score view draws. Pure, tested without a browser. */
import type { RequirementResult } from '../../src/shared/protocol.ts';

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

/** In the order in which they weigh: skills first, within a kind what is a must first; otherwise as the job has them. */
export function byKind(pairs: readonly Pair<RequirementResult>[]): { kind: ScoredKind; pairs: Pair<RequirementResult>[] }[] {
  const rank = (pair: Pair<RequirementResult>): number => (latest(pair)?.importance === 'must' ? 0 : 1);
  return scoredKinds
    .map(kind => ({ kind, pairs: pairs.filter(pair => latest(pair)?.kind === kind).sort((a, b) => rank(a) - rank(b)) }))
    .filter(group => group.pairs.length > 0);
}

/** All but knock-outs, which are questions to the person. */
const scoredKinds = ['skill', 'title', 'years', 'degree', 'duty'] as const;
export type ScoredKind = (typeof scoredKinds)[number];

export interface Missing {
  /** Named in a list or summary, shown in no bullet. */
  readonly listedOnly: readonly RequirementResult[];
  readonly notInResume: readonly RequirementResult[];
}

/** Without knock-outs, which are questions to the person, and duties, whose match is too weak a signal to call one missing. */
export function missing(requirements: readonly RequirementResult[]): Missing {
  const scored = requirements.filter(({ kind }) => kind !== 'knockout' && kind !== 'duty');
  return {
    listedOnly: scored.filter(({ support }) => support === 'listed'),
    notInResume: scored.filter(({ support }) => support === 'missing'),
  };
}
