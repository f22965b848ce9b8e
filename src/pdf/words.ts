import { boxOf, type Box, type Matrix, multiply, union } from './matrix.ts';
import type { HiddenReason, PdfWord } from './model.ts';
import { type Glyph, hiddenReason, type Paint } from './paint.ts';

/** A run of text from pdf.js' `getTextContent`. */
export interface TextItem {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

interface Cell {
  readonly char: string;
  readonly box: Box;
  readonly size: number;
  readonly hidden: HiddenReason | undefined;
}

/** Below this share of the font size, two runs without white space between them are one word ("Rés" + "umé" in two colours). */
const JOIN = 0.12;

/** Copies of a letter closer than this share of the font size are one letter to the eye. */
const OVERPRINT = 0.12;

/**
 * pdf.js leaves out white space, format characters and what lies off the page; the rest of the glyphs come in the order of its text.
 * Cf is its `isInvisibleFormatMark`, the soft hyphen among them.
 */
function cells(glyphs: readonly Glyph[], paints: readonly Paint[]): Cell[] {
  return markOverprints(glyphs.filter(glyph => glyph.onPage && !/^\p{Cf}$/u.test(glyph.unicode)).flatMap(glyph => {
    const hidden = hiddenReason(glyph, paints);
    return Array.from(glyph.unicode.replace(/\s/g, ''), char => ({ char, box: glyph.box, size: glyph.size, hidden }));
  }));
}

/** Without the glyphs' own places, the run's width shared out evenly. */
function estimate(item: TextItem, toPage: Matrix): Cell[] {
  const chars = Array.from(item.str);
  const [a, b, c, d, e, f] = item.transform;
  const scale = Math.hypot(a, b) || 1;
  const upright = multiply(toPage, [a / scale, b / scale, c / scale, d / scale, e, f]);
  const step = item.width / Math.max(1, chars.length);
  return chars.map((char, index) => ({ char, box: boxOf(upright, index * step, -0.1 * item.height, (index + 1) * step, 0.6 * item.height), size: item.height, hidden: undefined }));
}

function word(run: readonly Cell[]): PdfWord {
  const box = union(run.map(cell => cell.box));
  const hidden = run.filter(cell => cell.hidden !== undefined);
  const reason = hidden.length * 2 > run.length ? hidden[0]?.hidden : undefined;
  const plain = { text: run.map(cell => cell.char).join(''), x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
  return reason === undefined ? plain : { ...plain, hidden: reason };
}

/**
 * Words in the order of the content stream. Where words end is what pdf.js says; where they stand and whether they are seen
 * comes from the glyphs, when both lists hold the same letters (they may differ in a file that pdf.js had to repair).
 */
export function wordsOf(items: readonly TextItem[], glyphs: readonly Glyph[], paints: readonly Paint[], toPage: Matrix): PdfWord[] {
  const all = cells(glyphs, paints);
  const letters = items.reduce((sum, item) => sum + Array.from(item.str.replace(/\s/g, '')).length, 0);
  const aligned = letters === all.length;
  const words: PdfWord[] = [];
  let run: Cell[] = [];
  let next = 0;
  const end = (): void => { if (run.length > 0) words.push(word(run)); run = []; };
  for (const item of items) {
    const chars = Array.from(item.str);
    const guessed = aligned ? [] : estimate(item, toPage);
    for (const [index, char] of chars.entries()) {
      if (/\s/.test(char)) { end(); continue; }
      const glyph = aligned ? all[next] : guessed[index];
      next += 1;
      if (glyph === undefined) continue;
      const last = run.at(-1);
      if (index === 0 && last !== undefined && !touches(last, glyph)) end();
      // Right-to-left runs come reordered: the letter is pdf.js', the place is the glyph's, and the word's box is right all the same.
      run.push({ ...glyph, char });
    }
    if (item.hasEOL) end();
  }
  end();
  return words;
}

/** Bold by painting twice, outlines by painting copies in white: of the copies of a letter in one place, a person reads one. */
function markOverprints(all: readonly Cell[]): Cell[] {
  const shown = new Map<string, Cell[]>();
  const sameSpot = (cell: Cell): boolean => (shown.get(cell.char) ?? []).some(other =>
    Math.hypot(other.box.left - cell.box.left, other.box.top - cell.box.top) < OVERPRINT * other.size);
  const marked = all.map((cell): Cell => {
    if (cell.hidden !== undefined) return cell;
    if (sameSpot(cell)) return { ...cell, hidden: 'overprinted' };
    const same = shown.get(cell.char);
    if (same === undefined) shown.set(cell.char, [cell]);
    else same.push(cell);
    return cell;
  });
  return marked.map(cell => cell.hidden !== undefined && sameSpot(cell) ? { ...cell, hidden: 'overprinted' } : cell);
}

function touches(last: Cell, next: Cell): boolean {
  const size = Math.max(last.size, next.size, 1);
  const sameLine = Math.min(last.box.bottom, next.box.bottom) - Math.max(last.box.top, next.box.top) > 0;
  return sameLine && Math.abs(next.box.left - last.box.right) <= JOIN * size;
}
