import type { Reader, ReadWord } from './reader.ts';
import type { Token } from './text.ts';

/** What extraction made of a word of the source. */
export type Damage = 'spaced' | 'torn' | 'parted' | 'accents' | 'fused';

export interface Recovered {
  readonly kind: Damage;
  /** The words of the PDF in which it was found again. */
  readonly pieces: readonly ReadWord[];
}

/** Accents that stand beside their letter instead of on it: ´ ` ¨ ˆ ˇ ˜ ¯ ˘ ˙ ˚ ¸ ˛ ˝. */
const spacingAccent = /[\u00B4\u0060\u00A8\u02C6\u02C7\u02DC\u00AF\u02D8-\u02DD\u00B8]/u;
const accents = new RegExp(`${spacingAccent.source}|[\\u0300-\\u036F]`, 'gu');

/** Letters and digits only, without accents: what is left of a word however it was torn. */
function squeeze(raw: string): string {
  return raw.replace(accents, '').normalize('NFKD').replace(accents, '').toLowerCase().replace(/\u0131/g, 'i').replace(/\u0237/g, 'j').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The grave accent is also a quotation mark and the macron a dash: only what nobody types counts without the source's word. */
const looseAccent = /\p{L}[\u00B4\u00A8\u02C6\u02C7\u02D8-\u02DD\u00B8]\p{L}|^[\u00A8\u02C6\u02C7\u02D8-\u02DD\u00B8]\p{L}/u;

/** An accent that stands before a letter within one word of the PDF. */
export function hasLooseAccent(raw: string): boolean {
  return looseAccent.test(raw);
}

/** Shorter words are found by chance. */
const LEAST = 3;
/** Words of the source that may have run together into one of the PDF. */
const FUSED = 4;

/**
 * Finds words of the source again that the PDF does not hold as they were written: letter by letter, in pieces, with the accents beside
 * the letters, or several as one. Damage is told by what is there, so that advice can name its cause.
 * @param lost positions in `wanted` of the words that are missing.
 */
export function recover(reader: Reader, wanted: readonly Token[], lost: readonly number[]): Recovered[] {
  const pieces = reader.verbatim;
  const squeezed = pieces.map(({ raw }) => squeeze(raw));
  const indexAt = new Map<number, number>();
  const wholes = new Map<string, number[]>();
  let text = '';
  for (const [index, piece] of squeezed.entries()) {
    indexAt.set(text.length, index);
    text += piece;
    if (piece.length >= 2 * LEAST) wholes.set(piece, [...(wholes.get(piece) ?? []), index]);
  }
  indexAt.set(text.length, squeezed.length);
  const used = new Set<number>();
  const found: Recovered[] = [];
  const take = (from: number, to: number, kind: Damage): void => {
    for (let index = from; index < to; index += 1) used.add(index);
    found.push({ kind, pieces: pieces.slice(from, to) });
  };
  const missing = new Set(lost);
  for (const at of lost) {
    const sought = squeeze(wanted[at]?.word ?? '');
    if (sought.length < LEAST) continue;
    const place = placeOf(text, sought, indexAt, used);
    if (place !== undefined) {
      const kind = kindOf(pieces.slice(place.from, place.to));
      if (kind !== undefined) take(place.from, place.to, kind);
      continue;
    }
    for (let count = 2, together = sought; count <= FUSED && missing.has(at + count - 1); count += 1) {
      together += squeeze(wanted[at + count - 1]?.word ?? '');
      const whole = wholes.get(together)?.find(index => !used.has(index));
      if (whole === undefined) continue;
      take(whole, whole + 1, 'fused');
      break;
    }
  }
  return found;
}

/** The pieces that together are exactly `sought`. */
function placeOf(text: string, sought: string, indexAt: ReadonlyMap<number, number>, used: ReadonlySet<number>): { from: number; to: number } | undefined {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const from = indexAt.get(at);
    const to = indexAt.get(at + sought.length);
    // Pieces without letters before or behind it share its offset; the map names the last of them at either end.
    if (from !== undefined && to !== undefined && !used.has(from) && from < to) return { from, to };
  }
  return undefined;
}

function kindOf(pieces: readonly ReadWord[]): Damage | undefined {
  const letters = pieces.reduce((sum, { raw }) => sum + squeeze(raw).length, 0);
  if (pieces.some(({ raw }) => spacingAccent.test(raw))) return 'accents';
  if (pieces.length === 1) return undefined;
  if (pieces.length > 2 && letters < 2 * pieces.length) return 'spaced';
  const parted = pieces.some((piece, index) => index > 0 && (pieces[index - 1]?.line !== piece.line || pieces[index - 1]?.page !== piece.page));
  // With a hyphen at the line's end it is counted already.
  if (parted) return pieces.some(({ raw }) => /[-\u2010\u2011]$/u.test(raw)) ? undefined : 'parted';
  return 'torn';
}
