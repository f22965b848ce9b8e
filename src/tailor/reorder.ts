import type { Requirement } from '../job/index.ts';
import type { SourceFile } from '../resume/index.ts';
import { effectOf } from './compose.ts';
import type { Change, ChangeKind, Span } from './model.ts';
import { isIdentity } from './permute.ts';
import type { Relevance } from './relevance.ts';
import { verifyReordering } from './truth/index.ts';

interface Reordering {
  readonly source: SourceFile;
  readonly kind: ChangeKind;
  readonly section: string;
  readonly title: string;
  readonly spans: readonly Span[];
  readonly order: readonly number[];
  readonly found: readonly Relevance[];
  /** From the requirements that what moved up serves. */
  reason(served: readonly Requirement[]): string;
}

/** A change that puts the spans in another order; undefined when that changes nothing. */
export function reordering({ source, kind, section, title, spans, order, found, reason }: Reordering): Change | undefined {
  if (spans.length < 2 || isIdentity(order)) return undefined;
  const permutation = { spans, order };
  const effect = effectOf(source, [], permutation);
  if (effect.before === effect.after) return undefined;
  const raised = order.flatMap((item, place) => (item > place ? found[item]?.requirements ?? [] : []));
  const served = [...new Map(raised.map(requirement => [requirement.id, requirement])).values()];
  return {
    id: `${kind}@${source.file}:${effect.range.start}`,
    kind, section, title, ...effect, edits: [], permutation,
    reason: reason(served),
    requirements: served.map(({ id }) => id),
    verification: verifyReordering(effect.before, effect.after),
  };
}
