/** Half-open offsets into one text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Stable order of `count` places by descending score: the index of the item that comes to stand at each place. */
export function orderByScore(scores: readonly number[]): number[] {
  return scores.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

/**
 * The text from the first span's start to the last one's end, with the spans' texts in another order.
 * What stands between the spans stays where it is. `spans` ascend and do not overlap; `order` is a permutation of their indexes.
 */
export function permuteSpans(text: string, spans: readonly Span[], order: readonly number[]): string {
  let out = '';
  spans.forEach((span, place) => {
    const previous = spans[place - 1];
    const moved = spans[order[place] ?? place] ?? span;
    if (previous) out += text.slice(previous.end, span.start);
    out += text.slice(moved.start, moved.end);
  });
  return out;
}

export function isIdentity(order: readonly number[]): boolean {
  return order.every((item, place) => item === place);
}

export function ascending(spans: readonly Span[]): boolean {
  return spans.every((span, index) => span.start <= span.end && (spans[index - 1]?.end ?? 0) <= span.start);
}
