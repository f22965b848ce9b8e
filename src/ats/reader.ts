import type { PdfText, PdfWord } from '../pdf/index.ts';
import { type Rect, rectOf, rowsOf } from './rects.ts';
import type { Evidence } from './schema.ts';
import { bare, chunk, proseWords } from './text.ts';

/** A visible word of the PDF with its place; page and line count from 1. */
export interface ReadWord {
  readonly word: string;
  /** As it stands in the PDF. */
  readonly raw: string;
  readonly page: number;
  readonly line: number;
  /** One; of a word that hyphenation split, both halves. */
  readonly rects: readonly Rect[];
  /** Name of the font, where it is known. */
  readonly font: string | undefined;
}

/** A line of the PDF as it is shown for evidence. */
export interface ReadLine {
  readonly text: string;
  readonly page: number;
  readonly line: number;
  readonly rects: Rect[];
}

/** What a person and a machine both read in the PDF. */
export interface Reader {
  readonly pdf: PdfText;
  /** Visible words in stream order, halves split at a line end joined. */
  readonly words: readonly ReadWord[];
  /** The same, but what hyphenation split left in halves: what stands there verbatim. */
  readonly verbatim: readonly ReadWord[];
  readonly lines: readonly ReadLine[];
  /** Lines that come again at the head or foot of other pages. */
  readonly running: ReadonlySet<ReadLine>;
  /** `words` as one text, and where in it each word starts. */
  readonly text: string;
  readonly starts: readonly number[];
  /** Words that hyphenation split. */
  readonly hyphenated: readonly ReadWord[];
  /** Every run of three words, to tell whether a longer text is there at all. */
  readonly shingles: ReadonlySet<string>;
}

interface Pieces {
  readonly pieces: ReadWord[];
  readonly lines: ReadLine[];
  readonly running: Set<ReadLine>;
}

/** The visible words and lines, each word with the number of its line. */
function piecesOf(pdf: PdfText): Pieces {
  const pieces: ReadWord[] = [];
  const lines: ReadLine[] = [];
  const running = new Set<ReadLine>();
  for (const [pageIndex, page] of pdf.pages.entries()) {
    const number = pageIndex + 1;
    const lineOf = new Map<PdfWord, number>();
    for (const [lineIndex, line] of page.lines.entries()) {
      for (const word of line.words) lineOf.set(word, lineIndex + 1);
      const visible = line.words.filter(word => word.hidden === undefined);
      if (visible.length === 0) continue;
      const read = { text: visible.map(word => word.text).join(' '), page: number, line: lineIndex + 1, rects: rowsOf(visible.map(rectOf)) };
      lines.push(read);
      if (line.running === true) running.add(read);
    }
    for (const source of page.words) {
      if (source.hidden !== undefined) continue;
      for (const [raw] of source.text.matchAll(chunk)) {
        const word = bare(raw);
        if (word !== '') pieces.push({ word, raw, page: number, line: lineOf.get(source) ?? 1, rects: [rectOf(source)], font: source.look?.font });
      }
    }
  }
  return { pieces, lines, running };
}

/** @param written the words of the source, which tell `devel-` + `opment` from `full-` + `stack`. */
export function createReader(pdf: PdfText, written: ReadonlySet<string>): Reader {
  const { pieces, lines, running } = piecesOf(pdf);
  const words: ReadWord[] = [];
  const verbatim: ReadWord[] = [];
  const hyphenated: ReadWord[] = [];
  for (const piece of pieces) {
    const before = words.at(-1);
    const split = before !== undefined && /[\p{L}\p{N}][-\u2010\u2011]$/u.test(before.raw) && (before.line !== piece.line || before.page !== piece.page);
    const whole = split ? [before.raw + piece.raw, before.raw.slice(0, -1) + piece.raw].find(raw => written.has(bare(raw))) : undefined;
    if (before === undefined || whole === undefined) {
      words.push(piece);
      verbatim.push(piece);
      continue;
    }
    const joined = { ...before, word: bare(whole), raw: whole, rects: [...before.rects, ...piece.rects] };
    words[words.length - 1] = joined;
    // A line that ends at the word's own hyphen costs nothing; one that TeX put in does.
    if (whole.startsWith(before.raw)) verbatim[verbatim.length - 1] = joined;
    else { hyphenated.push(joined); verbatim.push(piece); }
  }
  const starts: number[] = [];
  let length = 0;
  for (const { word } of words) {
    starts.push(length);
    length += word.length + 1;
  }
  const text = words.map(({ word }) => `${word} `).join('');
  return { pdf, words, verbatim, lines, running, text, starts, hyphenated, shingles: new Set(shinglesOf(text)) };
}

function shinglesOf(text: string): string[] {
  const words = proseWords(text);
  return words.slice(Math.min(2, words.length - 1)).map((_, index) => words.slice(index, index + 3).join(' '));
}

/**
 * Whether a text is visible in the PDF, give or take what extraction damages: half of its three-word runs are there.
 * A short text is looked for as it is, between `before` and `after`.
 */
export function shows(reader: Reader, text: string, before = '', after = ''): boolean {
  const wanted = shinglesOf(text);
  if (wanted.length < 3) return locate(reader, `${before} ${text} ${after}`, before.length + 1, before.length + 1 + text.length) !== undefined;
  return wanted.filter(shingle => reader.shingles.has(shingle)).length * 2 >= wanted.length;
}

/** Words on each side that are asked whether a place is the right one. */
const CONTEXT = 4;

function isWordChar(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/**
 * Where the PDF shows `text.slice(start, end)`, told from other places of the same words by its neighbours. Of fewer than four words,
 * half of the neighbours must stand near: a word that is white here and black elsewhere was not seen here. Undefined when extraction lost the words, or when they are not visible at that place.
 */
export function locate(reader: Reader, text: string, start: number, end: number): Evidence | undefined {
  const chunks = (text.slice(start, end).match(chunk) ?? []).map(bare).filter(word => word !== '');
  const sought = chunks.join(' ');
  if (sought === '') return undefined;
  const context = [...proseWords(text.slice(0, start)).slice(-CONTEXT), ...proseWords(text.slice(end)).slice(0, CONTEXT)];
  const reach = 20 * CONTEXT;
  let best: { at: number; score: number } | undefined;
  for (let at = reader.text.indexOf(sought); at >= 0; at = reader.text.indexOf(sought, at + 1)) {
    const after = at + sought.length;
    if ((isWordChar(sought[0]) && isWordChar(reader.text[at - 1])) || (isWordChar(sought.at(-1)) && /[\p{L}\p{N}+#]/u.test(reader.text[after] ?? ' '))) continue;
    const near = new Set(proseWords(`${reader.text.slice(Math.max(0, at - reach), at)} ${reader.text.slice(after, after + reach)}`));
    const score = context.filter(word => near.has(word)).length;
    if (best === undefined || score > best.score) best = { at, score };
    // No place can be better.
    if (score === context.length) break;
  }
  if (best === undefined || (chunks.length < CONTEXT && best.score * 2 < context.length)) return undefined;
  const first = lastAtOrBefore(reader.starts, best.at);
  return evidenceAt(reader, reader.words.slice(first, lastAtOrBefore(reader.starts, best.at + sought.length - 1) + 1));
}

/** Index of the last of the ascending numbers that is not above `limit`; 0 when all are. */
function lastAtOrBefore(ascending: readonly number[], limit: number): number {
  let from = 0;
  let to = ascending.length - 1;
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if ((ascending[middle] ?? Infinity) <= limit) from = middle;
    else to = middle - 1;
  }
  return from;
}

/** Words of the PDF as evidence: the line of the first, and where they stand on its page. */
export function evidenceAt(reader: Reader, words: readonly ReadWord[]): Evidence | undefined {
  const [first] = words;
  if (first === undefined) return undefined;
  const { page, line, raw } = first;
  const text = reader.lines.find(candidate => candidate.page === page && candidate.line === line)?.text ?? raw;
  return { text, page, line, rects: rowsOf(words.filter(word => word.page === page).flatMap(word => word.rects)) };
}
