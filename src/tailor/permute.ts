import type { Span } from './model.ts';

/** Stable order of `count` places by descending score: the index of the item that comes to stand at each place. */
export function orderByScore(scores: readonly number[]): number[] {
  return scores.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

/**
 * The order by score that moves at most `most` items: raises the items that gain most, one after the other, and leaves the rest.
 * `moved` counts the items that were raised.
 */
export function orderByFewRaises(scores: readonly number[], most: number): { order: number[]; moved: number } {
  const target = orderByScore(scores);
  const order = scores.map((_, index) => index);
  let moved = 0;
  for (const item of target) {
    if (moved >= most) break;
    const from = order.indexOf(item);
    // In front of the first one that serves the job less.
    const to = order.findIndex(other => (scores[other] ?? 0) < (scores[item] ?? 0));
    if (to < 0 || to >= from) continue;
    order.splice(from, 1);
    order.splice(to, 0, item);
    moved += 1;
  }
  return { order, moved };
}

export function isIdentity(order: readonly number[]): boolean {
  return order.every((item, place) => item === place);
}

export function ascending(spans: readonly Span[]): boolean {
  return spans.every((span, index) => span.start <= span.end && (spans[index - 1]?.end ?? 0) <= span.start);
}
