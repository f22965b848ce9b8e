/**
 * Text as a row of atoms: words (letters and digits) and the few symbols that skill names are made of.
 * `gap` says what stands before an atom, because `Node.js`, `Node js` and `node. Js` must not be confused.
 */
export interface Atom {
  /** Lower case, plural `s` removed: `apis` and `api` share a key. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly symbol: boolean;
  /** none: glued · hyphen · space (one line break counts) · comma · break: other punctuation or an empty line */
  readonly gap: 'none' | 'hyphen' | 'space' | 'comma' | 'break';
}

const atomPattern = /[\p{L}\p{M}\p{N}]+|[+#.&/'’@]/gu;
const hyphenPattern = /^[-‐‑_]$/;
const spacePattern = /^[^\S\n]*(?:\n[^\S\n]*)?$/;
/** Addresses: a product name inside one is not a mention of the product. */
const addressPattern = /\b(?:https?:\/\/|www\.)[^\s<>()]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/** Plural and singular under one key. Deliberately light: it may only ever join two forms of one word. */
export function keyOf(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  if (lower.length < 4 || !lower.endsWith('s') || /(?:ss|us|is|js)$/.test(lower)) return lower;
  if (lower.length > 5 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.slice(0, -1);
}

function gapBetween(text: string): Atom['gap'] {
  if (text === '') return 'none';
  if (hyphenPattern.test(text)) return 'hyphen';
  if (/^, ?$/.test(text)) return 'comma';
  return spacePattern.test(text) ? 'space' : 'break';
}

export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  const addresses = [...text.matchAll(addressPattern)].map(match => ({ start: match.index, end: match.index + match[0].length }));
  let address = 0;
  let last = 0;
  for (const match of text.matchAll(atomPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    while (address < addresses.length && (addresses[address]?.end ?? 0) <= start) address += 1;
    if (start >= (addresses[address]?.start ?? Infinity)) continue;
    const symbol = !/[\p{L}\p{N}]/u.test(match[0]);
    const previous = atoms.at(-1);
    let gap: Atom['gap'] = atoms.length === 0 ? 'break' : gapBetween(text.slice(last, start));
    // "CI / CD" and "R & D" are spelt with spaces as often as without.
    if (gap === 'space' && [match[0], previous && text.slice(previous.start, previous.end)].some(part => part === '/' || part === '&')) gap = 'none';
    atoms.push({ key: symbol ? match[0].replace('’', "'") : keyOf(match[0]), start, end, symbol, gap });
    last = end;
  }
  return atoms;
}
