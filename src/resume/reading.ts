import type { Block, Cell, Item, List, RecordBlock } from './blocks.ts';
import type { Piece, Source, Span } from './flow.ts';
import type { Bullet, SourceRange, VisibleText } from './model.ts';
import { balanced, hasLetter, stripOf, toVisibleText, tokenAt, type Strip } from './strip.ts';

/** What has been read into a field, so that the rest can be told from it. */
export class Reading {
  /** By source: 1 where a character was taken that prints itself. */
  private readonly places = new Map<Source, Uint8Array>();
  /** 1 for other pieces, by their number. */
  private readonly taken: Uint8Array;

  constructor(pieces: number) {
    this.taken = new Uint8Array(pieces);
  }

  /** The text of a field; undefined when it is empty. From now on its words count as understood. */
  take(strip: Strip): VisibleText | undefined {
    const text = toVisibleText(strip);
    if (text) this.mark(strip.pieces);
    return text;
  }

  takeAll(strips: readonly Strip[]): VisibleText[] {
    return strips.map(strip => this.take(strip)).filter(text => text !== undefined);
  }

  mark(pieces: readonly Piece[]): void {
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index];
      if (!piece) break;
      if (piece.linear) this.placesOf(piece.source).fill(1, piece.start, piece.end);
      else this.taken[piece.id] = 1;
    }
  }

  /** Whether some of the characters `from` to `to` of a piece were read: one of a word will do. */
  isTaken(piece: Piece, from: number, to: number): boolean {
    if (!piece.linear) return this.taken[piece.id] === 1;
    const places = this.placesOf(piece.source);
    for (let at = piece.start + from; at < piece.start + to; at++) if (places[at] === 1) return true;
    return false;
  }

  /** Whether every word was read; one that was cut in two is, when one of its parts was. */
  isRead(strip: Strip): boolean {
    return strip.pieces.every(piece => [...piece.text.matchAll(/[^ \u00a0\u2009]+/g)].every(({ index }) => {
      const { start, end } = piece.source.tokens[tokenAt(piece.source, piece.start + index)] ?? piece;
      return this.isTaken(piece, start - piece.start, end - piece.start);
    }));
  }

  private placesOf(source: Source): Uint8Array {
    let places = this.places.get(source);
    if (!places) this.places.set(source, places = new Uint8Array(source.text.length));
    return places;
  }
}

/** In the order of the source, without those that begin inside of one before (a macro may print its argument twice): edits of them would overlap. */
export function apart<T extends { readonly range: SourceRange }>(items: readonly T[]): T[] {
  const ends = new Map<string, number>();
  return items.filter(({ range }) => {
    const free = range.start >= (ends.get(range.file) ?? 0);
    if (free) ends.set(range.file, range.end);
    return free;
  });
}

/** Whether a label says something; "▷" does not. */
export function hasWords(cell: Cell): boolean {
  return cell.some(part => part.kind === 'text' && hasLetter(part.text));
}

/** Every cell of the blocks inside an item, in order, nested lists included. */
export function cellsOf(item: Item): Cell[] {
  return [...(hasWords(item.label) ? [item.label] : []), ...item.blocks.flatMap(cellsOfBlock)];
}

export function cellsOfBlock(block: Block): Cell[] {
  if (block.kind === 'line' || block.kind === 'heading') return [...block.cells];
  if (block.kind === 'list') return block.items.flatMap(cellsOf);
  return block.fields.flatMap(field => field.blocks.flatMap(cellsOfBlock));
}

/** Where the innermost environment around `start` closes; infinite outside of any. */
function closingAround({ environments }: Source, start: number): number {
  // They stand in the order of their ends.
  let low = 0;
  let high = environments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((environments[middle]?.closing ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let environment = environments[low]; environment; environment = environments[++low]) if (environment.start < start) return environment.closing;
  return Infinity;
}

/** Where a construct that starts at `start` ends at the latest: before what closes its surroundings, without white space and comment lines at the end. */
export function boundedEnd(source: Source, start: number, limit: number): number {
  const first = tokenAt(source, start);
  limit = Math.min(limit, closingAround(source, start));
  let last = first;
  let index = first;
  for (; index < source.tokens.length; index++) {
    const token = source.tokens[index];
    if (!token || token.start >= limit) break;
    if (token.kind === 'close' && token.match < first) break;
    last = index;
  }
  let end = Math.min(source.tokens[last]?.end ?? limit, limit);
  for (index = last; index >= first; index--) {
    const token = source.tokens[index];
    if (!token) break;
    if (token.kind === 'space' || token.kind === 'paragraph') end = token.start;
    else if (token.kind === 'comment') {
      const lineStart = source.text.lastIndexOf('\n', token.start - 1) + 1;
      if (source.text.slice(Math.max(lineStart, start), token.start).trim() === '') end = token.start;
      else return commentEnd(source.text, token.start, Math.min(token.end, limit));
    } else return Math.max(start, Math.min(end, token.end));
  }
  return Math.max(start, end);
}

/** End of the line the comment stands on, before its line end (`\r\n` or `\n`). */
function commentEnd(text: string, start: number, limit: number): number {
  const newline = text.indexOf('\n', start);
  if (newline < 0 || newline >= limit) return limit;
  return text.charAt(newline - 1) === '\r' ? newline - 1 : newline;
}

export function rangeOf(source: Source, start: number, end: number): SourceRange {
  return { file: source.file, start, end };
}

/** Span of everything visible in some strips, balanced; undefined when nothing is. */
export function spanOf(strips: readonly Strip[]): Span | undefined {
  const pieces = strips.flatMap(strip => strip.pieces);
  const source = pieces[0]?.source;
  if (!source) return undefined;
  const own = pieces.filter(piece => piece.source === source);
  let [start, end] = [source.text.length, 0];
  for (const piece of own) {
    start = Math.min(start, piece.start);
    end = Math.max(end, piece.end);
  }
  return balanced({ source, start, end });
}

/** Range of a list item, see `Bullet.range`. */
export function itemRange(item: Item): SourceRange {
  const { source, start } = item.span;
  if (item.end && item.end.source === source && item.end.start > start) return rangeOf(source, start, boundedEnd(source, start, item.end.start));
  // Nothing closes it here: it ends with what it prints.
  const visible = spanOf([stripOf(cellsOf(item))]);
  return rangeOf(source, start, boundedEnd(source, start, Math.max(item.span.end, visible?.source === source ? visible.end : 0)));
}

/** What a macro prints as bullets, `\\cvlistdoubleitem{…}{…}`: of one, the range is the call; of several, each its text. */
export function readRecordBullets(record: RecordBlock, reading: Reading): Bullet[] {
  return record.fields.flatMap(field => {
    const body = reading.take(stripOf(field.blocks.flatMap(cellsOfBlock)));
    return body ? [{ range: record.fields.length === 1 ? rangeOf(record.span.source, record.span.start, record.span.end) : body.range, body }] : [];
  });
}

/**
 * The items of a list as bullets. A comment at the end of one takes its line end along when some item of the list is not followed by one:
 * swapped there, the comment would swallow what follows.
 */
export function readBullets(list: List, reading: Reading): Bullet[] {
  const bullets = list.items.flatMap(item => {
    const body = reading.take(stripOf(cellsOf(item)));
    return body ? [{ bullet: { range: itemRange(item), body }, source: item.span.source }] : [];
  });
  const endsInComment = ({ bullet, source }: (typeof bullets)[number]): boolean => {
    const token = source.tokens[tokenAt(source, bullet.range.end - 1)];
    return token?.kind === 'comment' && token.start < bullet.range.end;
  };
  const beforeLineEnd = ({ bullet, source }: (typeof bullets)[number]): boolean => /^\r?\n/.test(source.text.slice(bullet.range.end, bullet.range.end + 2));
  const extend = bullets.some(endsInComment) && !bullets.every(beforeLineEnd);
  return bullets.map(entry => {
    const { bullet, source } = entry;
    if (!extend || !endsInComment(entry)) return bullet;
    const newline = source.text.indexOf('\n', bullet.range.end);
    return { ...bullet, range: { ...bullet.range, end: newline < 0 ? source.text.length : newline + 1 } };
  });
}
