/** Which requirements of the table are shown, and in which order. Pure, tested without a browser. */
import type { RequirementResult } from '../../src/shared/protocol.ts';
import { latest, type Pair } from './compare.ts';

/** All but knock-outs, which are questions to the person; in the order in which they weigh. */
export const scoredKinds = ['skill', 'title', 'years', 'degree', 'duty'] as const;
export type ScoredKind = (typeof scoredKinds)[number];

/**
 * `proven`: shown as the job asks for it. What is not is one of three: `listed`: in a list or summary only; `elsewhere`: the résumé
 * backs it in another way, in an older bullet, under another name, or before it was tailored; `missing`: not in the résumé.
 */
export const buckets = ['proven', 'elsewhere', 'listed', 'missing'] as const;
export type Bucket = (typeof buckets)[number];

export const sortings = ['weight', 'name', 'importance', 'bucket', 'credit'] as const;
export type Sorting = (typeof sortings)[number];

export interface Filter {
  readonly text: string;
  readonly bucket: Bucket | 'all';
  readonly kind: ScoredKind | 'all';
  readonly must: boolean;
  readonly sort: Sorting;
  readonly reversed: boolean;
}

export const anything: Filter = { text: '', bucket: 'all', kind: 'all', must: false, sort: 'weight', reversed: false };

export function bucketOf({ before, after }: Pick<Pair<RequirementResult>, 'before' | 'after'>): Bucket {
  const shown = after ?? before;
  if (!shown) return 'missing';
  const { kind, support, credit, foundAs, supportedBy } = shown;
  if (kind !== 'skill') return credit >= 1 ? 'proven' : credit > 0 ? 'elsewhere' : 'missing';
  if (support === 'missing') return after && before && before.support !== 'missing' ? 'elsewhere' : 'missing';
  if (supportedBy !== undefined) return 'elsewhere';
  if (support === 'listed') return 'listed';
  return support === 'older' || foundAs !== undefined ? 'elsewhere' : 'proven';
}

const normal = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export function matches(pair: Pair<RequirementResult>, { text, bucket, kind, must }: Filter): boolean {
  const shown = latest(pair);
  if (!shown) return false;
  return (bucket === 'all' || bucketOf(pair) === bucket) && (kind === 'all' || shown.kind === kind) && (!must || shown.importance === 'must')
    && normal(`${shown.name} ${shown.foundAs ?? ''}`).includes(normal(text.trim()));
}

/** Ties keep the order in which they weigh: by kind, musts first, then as the job has them. */
export function sorted(pairs: readonly Pair<RequirementResult>[], { sort, reversed }: Pick<Filter, 'sort' | 'reversed'>): Pair<RequirementResult>[] {
  const weight = (shown: RequirementResult): number => 2 * scoredKinds.findIndex(kind => kind === shown.kind) + importance(shown);
  const importance = (shown: RequirementResult): number => shown.importance === 'must' ? 0 : 1;
  const keys: Record<Exclude<Sorting, 'name'>, (pair: Pair<RequirementResult>, shown: RequirementResult) => number> = {
    weight: (_, shown) => weight(shown),
    importance: (_, shown) => importance(shown),
    bucket: pair => buckets.indexOf(bucketOf(pair)),
    credit: (_, shown) => shown.credit,
  };
  const listed = pairs.flatMap(pair => {
    const shown = latest(pair);
    return shown && shown.kind !== 'knockout' ? [{ pair, shown }] : [];
  }).sort((a, b) => weight(a.shown) - weight(b.shown));
  const turn = reversed ? -1 : 1;
  const collator = new Intl.Collator(undefined, { numeric: true });
  const compare = sort === 'name' ? (a: RequirementResult, b: RequirementResult) => collator.compare(a.name, b.name) : undefined;
  return listed
    .map(one => ({ ...one, key: sort === 'name' ? 0 : keys[sort](one.pair, one.shown) }))
    .sort((a, b) => turn * (compare ? compare(a.shown, b.shown) : a.key - b.key))
    .map(({ pair }) => pair);
}
