import type { Bullet, Resume } from '../resume/index.ts';
import { bulletsOf } from './touched.ts';

/** A visible word of the PDF in points, origin at the page's top left; `hidden` is set when a person does not see it. */
export interface PageWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly hidden?: unknown;
}

/** What is asked of a PDF's text: its words in the order of the content stream, and the same in visual lines. */
export interface PageText {
  readonly pages: readonly {
    readonly height: number;
    readonly words: readonly PageWord[];
    readonly lines: readonly { readonly text: string; readonly y: number; readonly words: readonly PageWord[] }[];
  }[];
}

type Page = PageText['pages'][number];

/** How a compiled résumé fills its pages. One line is the distance of two lines of a bullet. */
export interface PageFit {
  readonly pages: number;
  readonly target: number;
  /** Lines by which the text exceeds the target, spaces between paragraphs included and room on the pages wanted taken off, so not whole; 0 when it fits. */
  readonly overflowLines: number;
  /** Lines that leaving the bullet out frees, the space between items included. 0 where the PDF does not show it, or where that is beside the text that is too much (in another column). */
  linesOf(bullet: Bullet): number;
  /** Whole lines that a text would take as a bullet. */
  linesOfText(text: string): number;
}

interface Letter {
  readonly page: number;
  readonly word: PageWord;
  /** Index of its visual line on the page. */
  readonly line: number;
}

/** A bullet's place: one row for each visual line. */
interface Row {
  readonly page: number;
  readonly line: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly letters: number;
}

/** What stays of a text whatever extraction does to spaces, hyphens, accents and ligatures. */
const letters = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Measures on the PDF of `resume`, or of a variant of it, what its bullets cost and what is too much for `target` pages. */
export function measureFit(resume: Resume, pdf: PageText, target: number): PageFit {
  const body = bodyOf(pdf);
  const bullets = bulletsOf(resume);
  const rows = locateAll(body, bullets);
  const pitch = median([...rows.values()].flatMap(steps)) ?? 12;
  const tooMuch = body.words.filter(({ page }) => page >= target);
  const height = sum(pdf.pages.map((_, page) => heightOf(tooMuch.filter(letter => letter.page === page), pitch)));
  const overflow = pdf.pages.length <= target ? 0 : Math.max(1, (height - Math.min(height / 2, roomOn(pdf, body, target, pitch))) / pitch);
  const [left, right] = [Math.min(...tooMuch.map(({ word }) => word.x)), Math.max(...tooMuch.map(({ word }) => word.x + word.width))];
  const costs = new Map<string, number>();
  for (const group of groupsOf(resume)) {
    group.forEach((bullet, index) => {
      const own = rows.get(keyOf(bullet));
      if (!own || (overflow > 0 && tooMuch.length > 0 && !own.some(row => row.left < right && row.right > left))) return;
      const [previous, next] = [group[index - 1], group[index + 1]].map(other => other && rows.get(keyOf(other)));
      const gap = gapBetween(own, next, pitch) ?? gapBetween(previous, own, pitch) ?? 0;
      costs.set(keyOf(bullet), own.length + gap / pitch);
    });
  }
  const full = median([...rows.values()].flatMap(own => own.slice(0, -1).map(row => row.letters))) ?? 80;
  return {
    pages: pdf.pages.length, target, overflowLines: overflow,
    linesOf: bullet => costs.get(keyOf(bullet)) ?? 0,
    linesOfText: text => Math.ceil(letters(text).length / Math.max(1, full)),
  };
}

const keyOf = ({ range }: Bullet): string => `${range.file}:${range.start}`;

function groupsOf({ sections }: Resume): (readonly Bullet[])[] {
  return sections.flatMap(section => [section.highlights, ...section.entries.map(entry => entry.highlights)]);
}

interface Body {
  readonly text: string;
  /** For each unit of `text`, where it stands. */
  readonly places: readonly Letter[];
  readonly words: readonly Letter[];
  /** For each page, where what stands at its foot begins (a page number). */
  readonly feet: readonly (number | undefined)[];
}

/** The visible words in the order of the content stream, without page numbers and what stands at the head or foot of several pages. */
function bodyOf(pdf: PageText): Body {
  const repeated = new Map<string, Set<number>>();
  const note = (page: Page, line: Page['lines'][number]): string => `${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, '#')} ${Math.round(page.height)}`;
  const atEdge = (page: Page, y: number): boolean => y < page.height * 0.1 || y > page.height * 0.9;
  pdf.pages.forEach((page, number) => page.lines.filter(({ y }) => atEdge(page, y)).forEach(line => {
    const key = note(page, line);
    repeated.set(key, (repeated.get(key) ?? new Set()).add(number));
  }));
  // An ordinary article that is laid out for letter paper and printed on A4 has its numbers well above the edge.
  const isLast = (page: Page, line: Page['lines'][number]): boolean => line.y > page.height * 0.8 && page.lines.at(-1) === line;
  const isFurniture = (page: Page, line: Page['lines'][number]): boolean =>
    (atEdge(page, line.y) && (repeated.get(note(page, line))?.size ?? 0) > 1) || ((atEdge(page, line.y) || isLast(page, line)) && /^\W*(?:\p{L}+\W+)?\d{1,2}(?:\W+(?:\p{L}+\W+)?\d{1,2})?\W*$/u.test(line.text));
  let text = '';
  const places: Letter[] = [];
  const words: Letter[] = [];
  pdf.pages.forEach((page, number) => {
    const lineOf = new Map(page.lines.flatMap((line, index) => (isFurniture(page, line) ? [] : line.words.map(word => [word, index] as const))));
    for (const word of page.words) {
      const line = lineOf.get(word);
      if (line === undefined || word.hidden !== undefined) continue;
      const letter = { page: number, word, line };
      words.push(letter);
      for (const unit of letters(word.text)) {
        text += unit;
        for (let count = 0; count < unit.length; count++) places.push(letter);
      }
    }
  });
  const feet = pdf.pages.map(page => page.lines.find(line => line.y > page.height / 2 && isFurniture(page, line))?.y);
  return { text, places, words, feet };
}

/** Below this many letters, a head or tail says nothing about the place. */
const ENOUGH = 24;

/** The rows of each bullet that the PDF shows; a stretch of text belongs to one bullet at most. */
function locateAll({ text, places }: Body, bullets: readonly Bullet[]): Map<string, readonly Row[]> {
  const rows = new Map<string, readonly Row[]>();
  const taken: { start: number; end: number }[] = [];
  let last = 0;
  for (const bullet of bullets) {
    const sought = letters(bullet.body.text);
    const found = sought === '' ? undefined : find(text, sought, last) ?? find(text, sought, 0);
    if (!found || taken.some(other => other.start < found.end && found.start < other.end)) continue;
    taken.push(found);
    last = found.end;
    rows.set(keyOf(bullet), rowsOf(places.slice(found.start, found.end)));
  }
  return rows;
}

/** In full, or by its head and tail where extraction changed something between. */
function find(text: string, sought: string, from: number): { start: number; end: number } | undefined {
  const whole = text.indexOf(sought, from);
  if (whole >= 0) return { start: whole, end: whole + sought.length };
  if (sought.length < 2 * ENOUGH) return undefined;
  const start = text.indexOf(sought.slice(0, ENOUGH), from);
  const tail = start < 0 ? -1 : text.indexOf(sought.slice(-ENOUGH), start);
  return tail >= 0 && tail - start < 1.5 * sought.length ? { start, end: tail + ENOUGH } : undefined;
}

function rowsOf(places: readonly Letter[]): Row[] {
  const rows = new Map<string, Letter[]>();
  for (const place of places) {
    const key = `${place.page}:${place.line}`;
    const row = rows.get(key);
    if (row) row.push(place);
    else rows.set(key, [place]);
  }
  return [...rows.values()].flatMap(row => {
    const [first] = row;
    if (!first) return [];
    return [{
      page: first.page, line: first.line, letters: row.length,
      bottom: Math.max(...row.map(({ word }) => word.y + word.height)),
      left: Math.min(...row.map(({ word }) => word.x)), right: Math.max(...row.map(({ word }) => word.x + word.width)),
    }];
  }).sort((a, b) => a.page - b.page || a.bottom - b.bottom);
}

/** Distances of neighbouring lines within one bullet. */
function steps(rows: readonly Row[]): number[] {
  return rows.flatMap((row, index) => {
    const previous = rows[index - 1];
    return previous?.page === row.page && row.bottom > previous.bottom ? [row.bottom - previous.bottom] : [];
  });
}

/** Space that stands between two bullets beside their lines, in points; undefined where a page or something else comes between. */
function gapBetween(above: readonly Row[] | undefined, below: readonly Row[] | undefined, pitch: number): number | undefined {
  const [last, first] = [above?.at(-1), below?.[0]];
  if (!last || !first || last.page !== first.page) return undefined;
  const gap = first.bottom - last.bottom - pitch;
  return gap > -0.5 * pitch && gap < 1.5 * pitch ? gap : undefined;
}

/**
 * Points left free at the foot of the last page wanted, because what follows did not fit in one piece; it is filled when that gets shorter.
 * TeX does not tell where the page's text ends: taken are equal margins at head and foot, and a distance from what stands at the foot.
 */
function roomOn(pdf: PageText, { words, feet }: Body, target: number, pitch: number): number {
  const [last, next] = [target - 1, target].map(page => words.filter(letter => letter.page === page).map(({ word }) => word));
  const page = pdf.pages[target - 1];
  if (!page || !last?.length || !next?.length) return 0;
  const foot = Math.min(page.height - Math.min(...next.map(({ y }) => y)), (feet[target - 1] ?? page.height) - 1.5 * pitch);
  const room = foot - Math.max(...last.map(({ y, height }) => y + height));
  return room > 2 * pitch ? room : 0;
}

function heightOf(words: readonly Letter[], pitch: number): number {
  if (words.length === 0) return 0;
  const bottoms = words.map(({ word }) => word.y + word.height);
  return Math.max(...bottoms) - Math.min(...bottoms) + pitch;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
