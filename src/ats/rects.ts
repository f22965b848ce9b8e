import type { PdfWord } from '../pdf/index.ts';

/** Points (1/72 inch) from the page's top left. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place shown to a person; more rows than this are no place any more. */
const MOST_ROWS = 12;

const tenth = (value: number): number => Math.round(value * 10) / 10;

export function rectOf({ x, y, width, height }: PdfWord): Rect {
  return { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) };
}

/** The rectangles of words, those in one row joined, as an editor marks a selection. */
export function rowsOf(rects: readonly Rect[]): Rect[] {
  const rows: Rect[] = [];
  for (const rect of rects) {
    const row = rows.at(-1);
    const shared = row === undefined ? 0 : Math.min(row.y + row.height, rect.y + rect.height) - Math.max(row.y, rect.y);
    if (row === undefined || shared * 2 < Math.min(row.height, rect.height)) { rows.push(rect); continue; }
    const x = Math.min(row.x, rect.x);
    const y = Math.min(row.y, rect.y);
    rows[rows.length - 1] = { x, y, width: tenth(Math.max(row.x + row.width, rect.x + rect.width) - x), height: tenth(Math.max(row.y + row.height, rect.y + rect.height) - y) };
  }
  return rows.slice(0, MOST_ROWS);
}
