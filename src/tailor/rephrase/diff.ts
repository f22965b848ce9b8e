/** Old text `from` to `to` becomes `text`. What no hunk covers is the same in both. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What stands in front of it in the new text. */
  readonly after: string;
}

/** A word, white space, or one other character; in the old text more where its source cannot be parted. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** It cannot go. */
  readonly fixed: boolean;
}

export const TOKEN = /[\p{L}\p{M}\p{N}]+|[\s\u00a0\u2009]+|[^]/gu;

/** One spelling for what a reader takes for the same: kinds of spaces, dashes and quotation marks. */
export function folded(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0\u2009]+/g, ' ').replace(/-{1,3}|[‐‑‒–—−]/g, '-').replace(/''|``|[“”„]/g, '"').replace(/[‘’‚`]/g, '\'').trim();
}

const keyOf = (text: string): string => folded(text) || ' ';

/** Words weigh most, so that a comma or a space is never kept at the price of one. */
function weightOf({ text, fixed }: Token): number {
  return fixed ? 1000 : /[\p{L}\p{N}]/u.test(text) ? 16 : /\S/.test(text) ? 4 : 1;
}

/** New text in the same cuts as the old: a phrase whose source cannot be parted is one token here too. */
export function tokensOf(text: string, phrases: readonly string[]): Token[] {
  const whole = phrases.filter(phrase => phrase !== '').sort((a, b) => b.length - a.length).map(phrase => phrase.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/[\s\u00a0\u2009]+/g, '[\\s\\u00a0\\u2009]+'));
  const pattern = new RegExp([...whole, TOKEN.source].join('|'), 'gu');
  return [...text.matchAll(pattern)].map(({ 0: token, index }) => ({ from: index, to: index + token.length, text: token, fixed: false }));
}

/** The differences by the heaviest common subsequence, in time and space of the product of the lengths. */
export function hunksOf(old: readonly Token[], fresh: readonly Token[]): Hunk[] {
  const [oldKeys, freshKeys] = [old.map(({ text }) => keyOf(text)), fresh.map(({ text }) => keyOf(text))];
  const width = fresh.length + 1;
  const best = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    const token = old[i];
    for (let j = fresh.length - 1; j >= 0; j--) {
      const kept = token && oldKeys[i] === freshKeys[j] ? weightOf(token) + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(kept, at(i + 1, j), at(i, j + 1));
    }
  }
  const matches = (i: number, j: number): boolean => {
    const token = old[i];
    return token !== undefined && oldKeys[i] === freshKeys[j] && at(i, j) === weightOf(token) + at(i + 1, j + 1);
  };
  const hunks: Hunk[] = [];
  for (let i = 0, j = 0; i < old.length || j < fresh.length; i++, j++) {
    const [fromOld, fromFresh] = [i, j];
    while ((i < old.length || j < fresh.length) && !matches(i, j)) {
      if (i < old.length && (j >= fresh.length || at(i + 1, j) >= at(i, j + 1))) i++;
      else j++;
    }
    if (i === fromOld && j === fromFresh) continue;
    const end = old.at(-1)?.to ?? 0;
    hunks.push({ from: old[fromOld]?.from ?? end, to: old[i]?.from ?? end, text: fresh.slice(fromFresh, j).map(({ text }) => text).join(''), after: fresh[fromFresh - 1]?.text ?? '' });
  }
  return hunks;
}
