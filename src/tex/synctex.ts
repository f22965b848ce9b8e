import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A box on a page of the PDF; points (1/72 inch) from the page's top left corner. Pages count from 1. */
export interface PdfPlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `line` counts from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
}

interface Box extends PdfPlace {
  readonly points: Point[];
}

interface Point extends SourcePlace {
  readonly x: number;
}

/** TeX's scaled points in one PDF point. */
const scaledPoints = 65781.76;
const maxBytes = 64 * 2 ** 20;
/** How far below a line without output the next one may be that has some: a heading, a blank line, a comment. */
const maxLinesBelow = 30;
const record = /^([[(hvxgkr$])(\d+),(\d+):(-?\d+),(-?\d+)(?::(-?\d+)(?:,(-?\d+),(-?\d+))?)?/;
/** What the distribution's own classes typeset has no place in the user's sources. */
const distribution = /[\\/](?:texmf-dist|texmf-var|texmf|MiKTeX)[\\/]/i;

/**
 * Reads a SyncTeX file, packed or not (format: `man 5 synctex`). Undefined when it is none. Only lines of text count: the boxes that
 * hold them, and the words and spaces inside, each of which knows its source line.
 */
export function parseSynctex(bytes: Uint8Array): Synctex | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = unpack(buffer);
  if (text === undefined || !text.startsWith('SyncTeX Version:')) return undefined;
  const number = (name: string, otherwise: number): number => Number(new RegExp(`^${name}:(-?[\\d.]+)`, 'm').exec(text.slice(0, 100_000))?.[1] ?? otherwise);
  const scale = number('Unit', 1) * number('Magnification', 1000) / 1000 / scaledPoints;
  const [left, top] = [number('X Offset', 0) / scaledPoints, number('Y Offset', 0) / scaledPoints];
  const files = new Map<string, string>();
  const boxes: Box[] = [];
  const open: (Box | undefined)[] = [];
  let page = 0;
  for (const line of text.split('\n')) {
    const kind = line[0];
    if (kind === '{') page = Number(line.slice(1));
    else if (kind === ')' || kind === ']') open.pop();
    else if (kind === 'I') {
      const [, tag = '', name = ''] = /^Input:(\d+):(.*)$/.exec(line) ?? [];
      if (name && !distribution.test(name)) files.set(tag, path.normalize(name));
    } else {
      const [, type, tag = '', source = '', h = '', v = '', width = '0', height = '0', depth = '0'] = record.exec(line) ?? [];
      if (type === undefined) continue;
      const x = left + Number(h) * scale;
      if (type === '(' || type === '[') {
        const box = type === '(' ? { page, x, y: top + (Number(v) - Number(height)) * scale, width: Number(width) * scale, height: (Number(height) + Number(depth)) * scale, points: [] } : undefined;
        if (box) boxes.push(box);
        open.push(box);
      } else if ('xgk$'.includes(type)) {
        const file = files.get(tag);
        // The innermost box with a height: a word's own, not the empty ones that only shift it.
        if (file !== undefined) open.findLast(box => box !== undefined && box.height > 0 && box.width > 0)?.points.push({ file, line: Number(source), x });
      }
    }
  }
  return new Synctex(boxes.filter(box => box.points.length > 0));
}

function unpack(buffer: Buffer): string | undefined {
  try {
    return (buffer[0] === 0x1f && buffer[1] === 0x8b ? gunzipSync(buffer, { maxOutputLength: maxBytes }) : buffer).toString('utf8');
  } catch {
    return undefined; // cut off, or too large to be one
  }
}

/** Where the lines of the sources stand in the PDF, and the other way round. */
export class Synctex {
  readonly #boxes: readonly Box[];

  constructor(boxes: readonly Box[]) {
    this.#boxes = boxes;
  }

  /** The boxes with output of this line, or of the next line that has some; in the order of the pages. */
  toPdf(file: string, line: number): readonly PdfPlace[] {
    const wanted = path.normalize(file);
    let nearest = Infinity;
    for (const { points } of this.#boxes) {
      for (const point of points) if (point.file === wanted && point.line >= line && point.line - line <= maxLinesBelow) nearest = Math.min(nearest, point.line);
    }
    return this.#boxes.filter(({ points }) => points.some(point => point.file === wanted && point.line === nearest))
      .map(({ page, x, y, width, height }) => ({ page, x, y, width, height }));
  }

  /** The source of what stands first on this page. */
  firstOn(page: number): SourcePlace | undefined {
    const [first] = this.#boxes.filter(box => box.page === page).sort((a, b) => a.y - b.y || a.x - b.x);
    const [point] = first?.points ?? [];
    return point && { file: point.file, line: point.line };
  }

  /** The source of what is at this place, or nearest to it on the page. */
  toSource(page: number, x: number, y: number): SourcePlace | undefined {
    let best: { box: Box; distance: number } | undefined;
    for (const box of this.#boxes) {
      if (box.page !== page) continue;
      // Across lines the way is longer than along one; of boxes in each other the smallest counts.
      const distance = 4 * outside(y, box.y, box.height) + outside(x, box.x, box.width) + box.width * box.height * 1e-6;
      if (!best || distance < best.distance) best = { box, distance };
    }
    const nearest = best?.box.points.reduce((one, other) => (Math.abs(other.x - x) < Math.abs(one.x - x) ? other : one));
    return nearest && { file: nearest.file, line: nearest.line };
  }
}

const outside = (at: number, start: number, length: number): number => Math.max(start - at, at - start - length, 0);
