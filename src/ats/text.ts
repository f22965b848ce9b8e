/** One word of a text, as it is compared, and where it stands (UTF-16 units). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Case, width, ligatures and typographic variants do not matter: NFKC, lower case, one kind of hyphen and apostrophe. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[‐‑‒–—―−]/g, '-').replace(/[‘’ʼ´`]/g, '\'').replace(/[“”„]/g, '"').replace(/\u00AD/g, '');
}

/** The letters of a word without the punctuation around it; `c++`, `c#` and `.net` keep theirs. Empty for pure punctuation. */
export function bare(chunk: string): string {
  return fold(chunk).replace(/^[^\p{L}\p{N}.#+]+|[^\p{L}\p{N}+#%]+$/gu, '').replace(/^\.+(?=\.|$)/u, '').replace(/^[^\p{L}\p{N}]+$/u, '');
}

/** What stands between white space and long dashes: `2019–present` and `2019 – present` are the same two words. */
export const chunk = /[^\s\u2013-\u2015]+/gu;

/** Chunks that hold a letter or digit. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(chunk)) {
    const word = bare(match[0]);
    if (word !== '') found.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Positions in `wanted` of the words that `have` lacks; each word of `have` stands for one. */
export function lostTokens(have: Iterable<{ readonly word: string }>, wanted: readonly Token[]): number[] {
  const left = counts(Array.from(have, ({ word }) => word));
  return wanted.flatMap(({ word }, index) => {
    const some = left.get(word) ?? 0;
    left.set(word, some - 1);
    return some > 0 ? [] : [index];
  });
}

/** Words for counting and for prose: letters and digits only, split at everything else. */
export function proseWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
}

/** Enough of the small words without which no English sentence gets far. */
export function isEnglish(text: string): boolean {
  const words = proseWords(text);
  return words.filter(word => /^(?:the|and|of|to|in|for|with|by|on|from|a|an|as|using|at)$/.test(word)).length >= 0.06 * Math.max(1, words.length);
}

/** How often each word occurs. */
export function counts(words: Iterable<string>): Map<string, number> {
  const result = new Map<string, number>();
  for (const word of words) result.set(word, (result.get(word) ?? 0) + 1);
  return result;
}

/**
 * Length of the longest common subsequence: words of `one` that stand in `other` in the same order. Hunt and Szymanski (1977):
 * the longest ascending run through the places at which the words agree, so that nearly equal texts cost next to nothing.
 */
export function commonSubsequence(one: readonly string[], other: readonly string[]): number {
  const places = new Map<string, number[]>();
  // Descending, so that one word of `one` takes at most one place of `other`.
  for (let index = other.length - 1; index >= 0; index -= 1) {
    const word = other[index] ?? '';
    const known = places.get(word);
    if (known === undefined) places.set(word, [index]);
    else known.push(index);
  }
  /** At `n`: the least place at which a run of n+1 words can end. */
  const ends: number[] = [];
  for (const word of one) {
    for (const place of places.get(word) ?? []) {
      let from = 0;
      let to = ends.length;
      while (from < to) {
        const middle = (from + to) >> 1;
        if ((ends[middle] ?? Infinity) < place) from = middle + 1;
        else to = middle;
      }
      ends[from] = place;
    }
  }
  return ends.length;
}

/** Sum that does not depend on the order of the numbers, to the last bit. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}

export function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** `one`, `one and two`, `one, two and 3 more`. */
export function listed(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
