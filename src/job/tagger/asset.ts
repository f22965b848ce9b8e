import { T } from './chain.ts';
import { hashOf } from './hash.ts';
import { unseen, type Vocabulary, type WordFacts } from './vocabulary.ts';

/** What the tagger has learned. */
export interface Model {
  readonly vocabulary: Vocabulary;
  readonly transitions: Float64Array;
  /** Scores of each tag at each position: positions × T. */
  scores(features: readonly (readonly number[])[]): Float64Array;
}

/** What is written: features and words by their hashes; weights against tag O, whose own are 0. */
export interface Learned {
  readonly features: ReadonlyMap<number, readonly number[]>;
  readonly words: ReadonlyMap<number, WordFacts>;
  readonly transitions: Float64Array;
}

const weighed = T - 1;

/**
 * Little-endian: number of features and of words (32 bits), size of a step of weight (float), transitions (floats), the sorted hashes
 * of the features as distances (7 bits a byte, the highest says that more follow), tag by tag their weights in steps (signed bytes),
 * the words' hashes likewise and their facts, field by field.
 */
export function written({ features, words, transitions }: Learned): Uint8Array {
  const keys = [...features.keys()].sort((a, b) => a - b);
  const wordKeys = [...words.keys()].sort((a, b) => a - b);
  const largest = Math.max(...keys.map(key => Math.max(...(features.get(key) ?? []).map(Math.abs))));
  const step = Math.fround(largest / 127);
  const head = new DataView(new ArrayBuffer(12 + 4 * transitions.length));
  head.setUint32(0, keys.length, true);
  head.setUint32(4, wordKeys.length, true);
  head.setFloat32(8, step, true);
  transitions.forEach((value, k) => head.setFloat32(12 + 4 * k, value, true));
  const bytes = [...new Uint8Array(head.buffer)];
  distances(keys, bytes);
  for (let t = 0; t < weighed; t++) for (const key of keys) bytes.push(Math.round((features.get(key)?.[t] ?? 0) / step) & 255);
  distances(wordKeys, bytes);
  const facts = wordKeys.map(key => words.get(key) ?? unseen);
  for (const { spread, inside } of facts) bytes.push(spread << 4 | inside);
  for (const { opens, closes } of facts) bytes.push(opens << 4 | closes);
  return Uint8Array.from(bytes);
}

function distances(sorted: readonly number[], bytes: number[]): void {
  let last = 0;
  for (const key of sorted) {
    let distance = key - last;
    for (; distance > 127; distance = Math.floor(distance / 128)) bytes.push((distance % 128) | 128);
    bytes.push(distance);
    last = key;
  }
}

/** A model out of what `written` gave: some milliseconds. */
export function readModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const wordCount = view.getUint32(4, true);
  const step = view.getFloat32(8, true);
  const transitions = Float64Array.from({ length: (T + 1) * T }, (_, k) => view.getFloat32(12 + 4 * k, true));
  let offset = 12 + 4 * transitions.length;
  const hashes = (length: number): Uint32Array => {
    const found = new Uint32Array(length);
    let last = 0;
    for (let i = 0; i < length; i++) {
      for (let place = 1; ; place *= 128) {
        const byte = bytes[offset++] ?? 0;
        last += (byte & 127) * place;
        if (byte < 128) break;
      }
      found[i] = last;
    }
    return found;
  };
  const featureAt = finder(hashes(count));
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + offset, count * weighed);
  offset += weights.length;
  const wordAt = finder(hashes(wordCount));
  const facts = (k: number, i: number): number => bytes[offset + k * wordCount + i] ?? 0;
  return {
    transitions,
    vocabulary: key => {
      const i = wordAt(hashOf(key));
      if (i < 0) return unseen;
      const [use, ends] = [facts(0, i), facts(1, i)];
      return { spread: use >> 4, inside: use & 15, opens: ends >> 4, closes: ends & 15 };
    },
    scores: features => {
      const scores = new Float64Array(features.length * T);
      for (const [i, list] of features.entries()) {
        for (const hash of list) {
          const at = featureAt(hash);
          if (at >= 0) for (let t = 0; t < weighed; t++) scores[i * T + t + 1] = (scores[i * T + t + 1] ?? 0) + step * (weights[t * count + at] ?? 0);
        }
      }
      return scores;
    },
  };
}

/** Index of a hash among others, -1 for none: open addressing over a table at most half full, for Map takes ten times as long to fill. */
function finder(hashes: Uint32Array): (hash: number) => number {
  let size = 4;
  while (size < 2 * hashes.length) size *= 2;
  const table = new Int32Array(size).fill(-1);
  for (const [i, hash] of hashes.entries()) {
    let slot = hash & (size - 1);
    while ((table[slot] ?? -1) >= 0) slot = (slot + 1) & (size - 1);
    table[slot] = i;
  }
  return hash => {
    for (let slot = hash & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const i = table[slot] ?? -1;
      if (i < 0 || hashes[i] === hash) return i;
    }
  };
}
