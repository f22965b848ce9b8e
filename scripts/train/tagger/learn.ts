import { follows, latticeOf, T } from '../../../src/job/tagger/chain.ts';

/** One sentence: for each word the numbers of its features, and its tag. */
export interface Example {
  readonly features: readonly (readonly number[])[];
  readonly tags: readonly number[];
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out at random, so that no rare one is relied upon. */
  readonly dropout: number;
  readonly decay: number;
  /** So many models, each from another order and other gaps, are averaged. */
  readonly rounds: number;
}

/** Chosen by five-fold cross validation over the training ads. */
export const settings: Settings = { epochs: 10, rate: 0.015, dropout: 0.3, decay: 0.005, rounds: 3 };

export interface Weights {
  /** features × T, (T + 1) × T */
  readonly features: Float64Array;
  readonly transitions: Float64Array;
}

/** mulberry32: small, and the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** A conditional random field, sentence by sentence, with AdaGrad's step sizes (Duchi, Hazan and Singer, 2011); the later epochs are averaged. */
export function learn(examples: readonly Example[], count: number, { epochs, rate, dropout, decay, rounds }: Settings): Weights {
  const sum = { features: new Float64Array(count * T), transitions: new Float64Array((T + 1) * T) };
  let summed = 0;
  for (let round = 1; round <= rounds; round++) {
    const random = randomFrom(round);
    const weights = new Float64Array(count * T);
    const squares = new Float64Array(count * T).fill(1e-6);
    const transitions = new Float64Array((T + 1) * T);
    const transitionSquares = new Float64Array((T + 1) * T).fill(1e-6);
    let order: readonly Example[] = examples;
    for (let epoch = 0; epoch < epochs; epoch++) {
      order = shuffled(order, random);
      for (const { features: all, tags } of order) {
        const n = all.length;
        const features = all.map(list => list.filter(() => random() >= dropout));
        const scores = new Float64Array(n * T);
        for (let i = 0; i < n; i++) for (const f of features[i]!) for (let t = 0; t < T; t++) scores[i * T + t]! += weights[f * T + t]! / (1 - dropout);
        const { forward, backward, whole } = latticeOf(n, scores, transitions);
        const slopes = new Float64Array((T + 1) * T);
        const error = new Float64Array(T);
        for (let i = 0; i < n; i++) {
          for (let t = 0; t < T; t++) error[t] = Math.exp(forward[i * T + t]! + backward[i * T + t]! - whole) - (tags[i] === t ? 1 : 0);
          for (let t = 0; t < T; t++) {
            if (i === 0) slopes[T * T + t]! += error[t]!;
            else for (let s = 0; s < T; s++) {
              if (!follows(s, t)) continue;
              slopes[s * T + t]! += Math.exp(forward[(i - 1) * T + s]! + transitions[s * T + t]! + scores[i * T + t]! + backward[i * T + t]! - whole) - (tags[i - 1] === s && tags[i] === t ? 1 : 0);
            }
          }
          if (error.every(value => Math.abs(value) <= 1e-4)) continue;
          for (const f of features[i]!) {
            for (let k = f * T, t = 0; t < T; t++, k++) {
              const slope = error[t]! + decay * weights[k]!;
              squares[k]! += slope * slope;
              weights[k]! -= rate / Math.sqrt(squares[k]!) * slope;
            }
          }
        }
        for (let k = 0; k < slopes.length; k++) {
          if (slopes[k] === 0) continue;
          transitionSquares[k]! += slopes[k]! ** 2;
          transitions[k]! -= rate / Math.sqrt(transitionSquares[k]!) * slopes[k]!;
        }
      }
      if (epoch < epochs / 2) continue;
      for (let k = 0; k < weights.length; k++) sum.features[k]! += weights[k]!;
      for (let k = 0; k < transitions.length; k++) sum.transitions[k]! += transitions[k]!;
      summed += 1;
    }
  }
  return { features: sum.features.map(value => value / summed), transitions: sum.transitions.map(value => value / summed) };
}
