import { boxOf, type Box, type Matrix, multiply, union } from './matrix.ts';
import type { HiddenReason, PdfWord, WordLook } from './model.ts';
import { markOverprints } from './overprint.ts';
import { type Glyph, hiddenReason, type PaintIndex } from './paint.ts';

/** A run of text from pdf.js' `getTextContent`. */
export interface TextItem {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** One letter on the page. */
export interface Cell {
  readonly char: string;
  readonly box: Box;
  readonly size: number;
  readonly hidden: HiddenReason | undefined;
  /** White space was painted before it, not merely left. */
  readonly spaced: boolean;
  /** Missing when only the run is known. */
  readonly glyph?: Glyph;
}

/** Below this share of the font size, two runs without white space between them are one word ("Rés" + "umé" in two colours). */
const JOIN = 0.12;

/**
 * pdf.js leaves out white space, format characters and what lies off the page; the rest of the glyphs come in the order of its text.
 * Cf is its `isInvisibleFormatMark`, the soft hyphen among them.
 */
function cells(glyphs: readonly Glyph[], paintsAt: PaintIndex): Cell[] {
  let spaced = false;
  return markOverprints(glyphs.filter(glyph => glyph.onPage && !/^\p{Cf}$/u.test(glyph.unicode)).flatMap(glyph => {
    const hidden = hiddenReason(glyph, paintsAt);
    const chars = Array.from(glyph.unicode.replace(/\s/g, ''), (char, index): Cell => ({ char, box: glyph.box, size: glyph.size, hidden, spaced: spaced && index === 0, glyph }));
    spaced = chars.length === 0 && /\s/.test(glyph.unicode);
    return chars;
  }));
}

/** Without the glyphs' own places, the run's width shared out evenly. */
function estimate(item: TextItem, toPage: Matrix): Cell[] {
  const chars = Array.from(item.str);
  const [a, b, c, d, e, f] = item.transform;
  const scale = Math.hypot(a, b) || 1;
  const upright = multiply(toPage, [a / scale, b / scale, c / scale, d / scale, e, f]);
  const step = item.width / Math.max(1, chars.length);
  return chars.map((char, index) => ({ char, box: boxOf(upright, index * step, -0.1 * item.height, (index + 1) * step, 0.6 * item.height), size: item.height, hidden: undefined, spaced: false }));
}

/** Less than this share of the size between letters is tracking that nobody minds. */
const SPACED = 0.06;

/** The usual gap between the letters of a word: the median, so that one wide pair does not make a spaced word. */
function spacingOf(run: readonly Cell[]): number {
  const gaps = run.slice(1).map((cell, index) => (cell.box.left - (run[index]?.box.right ?? cell.box.left)) / Math.max(1, cell.size)).toSorted((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? 0;
}

function lookOf(run: readonly Cell[]): WordLook | undefined {
  // The middle letter stands for the word: an opening quote or a trailing mark may come from another font.
  const glyph = run[Math.floor(run.length / 2)]?.glyph;
  if (glyph === undefined) return undefined;
  const { font, size, colour, renderMode, turned } = glyph;
  const otherFonts = [...new Set(run.flatMap(cell => cell.glyph === undefined || cell.glyph.font === font ? [] : [cell.glyph.font]))];
  const spacing = turned === 0 && run.length < 100 ? Math.round(spacingOf(run) * 100) / 100 : 0;
  return {
    font, ...(otherFonts.length > 0 ? { otherFonts } : {}), size: Math.round(size * 10) / 10, ...(colour === undefined ? {} : { colour }), ...(spacing < SPACED ? {} : { spacing }), ...(renderMode === 0 ? {} : { renderMode }), ...(turned === 0 ? {} : { turned }),
  };
}

function word(run: readonly Cell[]): PdfWord {
  const box = union(run.map(cell => cell.box));
  const hidden = run.filter(cell => cell.hidden !== undefined);
  const reason = hidden.length * 2 > run.length ? hidden[0]?.hidden : undefined;
  const look = lookOf(run);
  return {
    text: run.map(cell => cell.char).join(''), x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top,
    ...(reason === undefined ? {} : { hidden: reason }), ...(look === undefined ? {} : { look }),
  };
}

/**
 * Words in the order of the content stream. Where words end is what pdf.js says, save for letters that overlap; where they stand and
 * whether they are seen comes from the glyphs, when both lists hold the same letters (they may differ in a file that pdf.js had to repair).
 */
export function wordsOf(items: readonly TextItem[], glyphs: readonly Glyph[], paintsAt: PaintIndex, toPage: Matrix): PdfWord[] {
  const all = cells(glyphs, paintsAt);
  const letters = items.reduce((sum, item) => sum + Array.from(item.str.replace(/\s/g, '')).length, 0);
  const aligned = letters === all.length;
  const words: PdfWord[] = [];
  let run: Cell[] = [];
  let next = 0;
  /** pdf.js has seen white space or a line's end since the last letter. */
  let parted = false;
  const end = (): void => { if (run.length > 0) words.push(word(run)); run = []; };
  for (const item of items) {
    const guessed = aligned ? [] : estimate(item, toPage);
    for (const [index, char] of Array.from(item.str).entries()) {
      if (/\s/.test(char)) { parted = true; continue; }
      const cell = aligned ? all[next] : guessed[index];
      next += 1;
      if (cell === undefined) continue;
      const last = run.at(-1);
      const whole = last === undefined || (!parted && (index > 0 || touches(last, cell))) || interlocked(last, cell);
      if (!whole) end();
      parted = false;
      // Right-to-left runs come reordered: the letter is pdf.js', the place is the glyph's, and the word's box is right all the same.
      run.push({ ...cell, char });
    }
    if (item.hasEOL) parted = true;
  }
  end();
  return words;
}

function height({ top, bottom }: Box): number {
  return bottom - top;
}

function sharedHeight(one: Box, other: Box): number {
  return Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
}

function touches(last: Cell, next: Cell): boolean {
  const size = Math.max(last.size, next.size, 1);
  return sharedHeight(last.box, next.box) > 0 && Math.abs(next.box.left - last.box.right) <= JOIN * size;
}

/** The next letter begins before the last one ends, a little higher or lower: the TeX and LaTeX logos, accents set over a letter. pdf.js parts them for the change in height; there is no gap to see. */
function interlocked(last: Cell, next: Cell): boolean {
  if (next.spaced || last.glyph?.turned !== 0 || next.glyph?.turned !== 0) return false;
  return next.box.left > last.box.left && next.box.left < last.box.right - 0.02 * next.size && sharedHeight(last.box, next.box) > 0.3 * Math.min(height(last.box), height(next.box));
}
