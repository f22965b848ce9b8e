/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) over the tags outside, first, inside, last and
 * single word of a skill. Probabilities are worked out with sums of exponentials, so nothing underflows in long sentences.
 */
export const tags = ['O', 'B', 'I', 'E', 'S'] as const;
export const T = tags.length;
const [O, B, I, E, S] = [0, 1, 2, 3, 4];
const opening: readonly number[] = [O, B, S];
const within: readonly number[] = [I, E];

/** Whether tag `to` may follow tag `from`; `from` is T at the start of a sentence. */
export function follows(from: number, to: number): boolean {
  return (from === B || from === I ? within : opening).includes(to);
}

export interface Chain {
  /** For each tag and each that may precede it, and (row T) for the first tag: (T + 1) × T. */
  readonly transitions: Float64Array;
}

/** What may stand at the end of a sentence. */
const closing = (tag: number): boolean => tag === O || tag === E || tag === S;

export function logSum(values: ArrayLike<number>, from: number, count: number): number {
  let max = -Infinity;
  for (let k = from; k < from + count; k++) max = Math.max(max, values[k] ?? -Infinity);
  if (max === -Infinity) return max;
  let sum = 0;
  for (let k = from; k < from + count; k++) sum += Math.exp((values[k] ?? -Infinity) - max);
  return max + Math.log(sum);
}

export interface Lattice {
  /** Log of the sum over all ways up to a position and tag, from it on, and over all ways: positions × T. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly whole: number;
}

/** `scores`: of each tag at each position (positions × T). `apart[i]`: no skill goes on from position i - 1 to i. */
export function latticeOf(n: number, scores: Float64Array, transitions: Float64Array, apart?: readonly boolean[]): Lattice {
  const forward = new Float64Array(n * T).fill(-Infinity);
  const backward = new Float64Array(n * T).fill(-Infinity);
  const buffer = new Float64Array(T);
  for (let t = 0; t < T; t++) forward[t] = follows(T, t) ? at(scores, t) + at(transitions, T * T + t) : -Infinity;
  for (let i = 1; i < n; i++) {
    for (let t = 0; t < T; t++) {
      for (let s = 0; s < T; s++) buffer[s] = follows(s, t) && !(apart?.[i] && within.includes(t)) ? at(forward, (i - 1) * T + s) + at(transitions, s * T + t) : -Infinity;
      forward[i * T + t] = logSum(buffer, 0, T) + at(scores, i * T + t);
    }
  }
  for (let t = 0; t < T; t++) backward[(n - 1) * T + t] = closing(t) ? 0 : -Infinity;
  for (let i = n - 2; i >= 0; i--) {
    for (let s = 0; s < T; s++) {
      for (let t = 0; t < T; t++) buffer[t] = follows(s, t) && !(apart?.[i + 1] && within.includes(t)) ? at(transitions, s * T + t) + at(scores, (i + 1) * T + t) + at(backward, (i + 1) * T + t) : -Infinity;
      backward[i * T + s] = logSum(buffer, 0, T);
    }
  }
  for (let t = 0; t < T; t++) buffer[t] = at(forward, (n - 1) * T + t) + at(backward, (n - 1) * T + t);
  return { forward, backward, whole: logSum(buffer, 0, T) };
}

const at = (values: Float64Array, k: number): number => values[k] ?? 0;

/** Words `from` up to and without `to` are a skill with this probability. */
export interface ProbableSpan {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

/** No skill of SkillSpan's training texts is longer, in words. */
const longest = 12;
const least = 0.02;

export function spansOf(n: number, scores: Float64Array, transitions: Float64Array, apart?: readonly boolean[]): ProbableSpan[] {
  if (n === 0) return [];
  const { forward, backward, whole } = latticeOf(n, scores, transitions, apart);
  const found: ProbableSpan[] = [];
  const add = (from: number, to: number, log: number): void => {
    const probability = Math.exp(log - whole);
    if (probability >= least) found.push({ from, to, probability });
  };
  for (let i = 0; i < n; i++) {
    add(i, i + 1, at(forward, i * T + S) + at(backward, i * T + S));
    let way = at(forward, i * T + B);
    for (let j = i + 1; j < Math.min(n, i + longest) && !apart?.[j]; j++) {
      const last = j === i + 1 ? B : I;
      add(i, j + 1, way + at(transitions, last * T + E) + at(scores, j * T + E) + at(backward, j * T + E));
      way += at(transitions, last * T + I) + at(scores, j * T + I);
      if (Math.exp(way + at(backward, j * T + I) - whole) < least) break;
    }
  }
  return found;
}

/**
 * The set of spans, none overlapping, whose probabilities above `threshold` sum to the most. In expectation that balances
 * precision and recall of exact spans better than the single best row of tags does.
 */
export function chosen(n: number, spans: readonly ProbableSpan[], threshold: number): ProbableSpan[] {
  const ending: ProbableSpan[][] = Array.from({ length: n + 1 }, () => []);
  for (const span of spans) if (span.probability > threshold) ending[span.to]?.push(span);
  const best = new Float64Array(n + 1);
  const taken: (ProbableSpan | undefined)[] = [];
  for (let to = 1; to <= n; to++) {
    best[to] = at(best, to - 1);
    for (const span of ending[to] ?? []) {
      const value = at(best, span.from) + span.probability - threshold;
      if (value > at(best, to)) {
        best[to] = value;
        taken[to] = span;
      }
    }
  }
  const found: ProbableSpan[] = [];
  for (let to = n; to > 0;) {
    const span = taken[to];
    if (span) found.push(span);
    to = span ? span.from : to - 1;
  }
  return found.reverse();
}
