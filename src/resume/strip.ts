import { findDates, type FoundInterval } from './dates.ts';
import { spaceAt, type Piece, type Source, type Space, type Span } from './flow.ts';
import type { VisibleText } from './model.ts';

type Part = Piece | Space;

/** A stretch of flow as one string, cut and cut again without losing where each character comes from. White space is single and never at the ends. */
export class Strip {
  readonly parts: readonly Part[];
  readonly text: string;
  private letters: readonly Piece[] | undefined;
  private starts: readonly number[] | undefined;
  private found: { readonly dates: FoundInterval | undefined } | undefined;
  private count: number | undefined;

  /** `text`: what `parts` print, where it is known and the white space is single already. */
  constructor(parts: readonly Part[], text?: string) {
    this.parts = text === undefined ? tidied(parts) : parts;
    this.text = text ?? written(this.parts);
  }

  get pieces(): readonly Piece[] {
    this.letters ??= this.parts.filter(part => part.kind === 'text');
    return this.letters;
  }

  /** The first date or interval in it. */
  get dates(): FoundInterval | undefined {
    this.found ??= { dates: findDates(this.text) };
    return this.found.dates;
  }

  get words(): number {
    this.count ??= countWords(this.text);
    return this.count;
  }

  slice(from: number, to = this.text.length): Strip {
    const { text } = this;
    while (from < to && isBlankCode(text.charCodeAt(from))) from++;
    while (to > from && isBlankCode(text.charCodeAt(to - 1))) to--;
    if (from === 0 && to === text.length) return this;
    const parts: Part[] = [];
    this.starts ??= startsOf(this.parts);
    for (let index = lastUpTo(this.starts, from); index < this.parts.length; index++) {
      const part = this.parts[index];
      const start = this.starts[index] ?? 0;
      if (!part || start >= to) break;
      const length = part.kind === 'text' ? part.text.length : 1;
      const a = Math.max(from, start);
      const b = Math.min(to, start + length);
      if (a < b) parts.push(part.kind === 'space' || (a === start && b === start + length) ? part : cut(part, a - start, b - start));
    }
    return new Strip(parts, text.slice(from, to));
  }

  /** Without the punctuation that separates fields. */
  clean(): Strip {
    const { start, end } = betweenSeparators(this.text);
    return this.slice(start, end);
  }

  /** Cuts at every match of a global pattern that stands outside of brackets; the matches themselves are dropped. */
  split(pattern: RegExp): Strip[] {
    const { text } = this;
    const parts: Strip[] = [];
    let depths: Uint16Array | undefined;
    let at = 0;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      depths ??= bracketDepths(text);
      if ((depths[match.index] ?? 0) > 0) continue;
      const part = this.slice(at, match.index);
      if (part.text !== '') parts.push(part);
      at = match.index + match[0].length;
    }
    const last = this.slice(at);
    if (last.text !== '') parts.push(last);
    return parts;
  }
}

// Counted loops below: in code that runs cold, `for … of` makes an object per step.

function written(parts: readonly Part[]): string {
  let text = '';
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    text += part?.kind === 'text' ? part.text : ' ';
  }
  return text;
}

/** Whether white space is single already, and at neither end. */
function isTidy(parts: readonly Part[]): boolean {
  let blank = true;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (part?.kind === 'text') {
      const { text } = part;
      if (isBlankCode(text.charCodeAt(0))) return false;
      blank = text.length > 1 && isBlankCode(text.charCodeAt(text.length - 1));
    } else {
      if (blank) return false;
      blank = true;
    }
  }
  return !blank || parts.length === 0;
}

/** With single white space, and none at the ends. */
function tidied(parts: readonly Part[]): readonly Part[] {
  let from = 0;
  let to = parts.length;
  while (parts[from]?.kind === 'space') from++;
  while (to > from && parts[to - 1]?.kind === 'space') to--;
  const bare = to - from === parts.length ? parts : parts.slice(from, to);
  return isTidy(bare) ? bare : collapsed(bare);
}

function collapsed(parts: readonly Part[]): Part[] {
  const kept: Part[] = [];
  let blank = true;
  for (const part of parts) {
    if (part.kind === 'space') {
      if (!blank) kept.push(part);
      blank = true;
    } else if (isBlankCode(part.text.charCodeAt(0))) {
      kept.push(...trimmed(part, blank));
      blank = kept.length === 0 || isBlank(kept[kept.length - 1]);
    } else {
      kept.push(part);
      blank = isBlankCode(part.text.charCodeAt(part.text.length - 1));
    }
  }
  while (kept.length > 0 && isBlank(kept[kept.length - 1])) kept.pop();
  return kept;
}

/** For each part, where it starts in the text. */
function startsOf(parts: readonly Part[]): number[] {
  const starts = new Array<number>(parts.length);
  let at = 0;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    starts[index] = at;
    at += part?.kind === 'text' ? part.text.length : 1;
  }
  return starts;
}

/** Index of the last of the ascending `starts` that is `at` or less. */
function lastUpTo(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The cells as one line, a space between them. */
export function stripOf(cells: readonly (readonly Part[])[]): Strip {
  const [only] = cells;
  if (cells.length === 1 && only) return new Strip(only);
  const parts: Part[] = [];
  cells.forEach((cell, index) => {
    const [first] = cell;
    if (index > 0 && first) parts.push(spaceAt(first));
    cell.forEach(part => parts.push(part));
  });
  return new Strip(parts);
}

/** Punctuation that separates fields, taken off both ends. */
export function withoutSeparators(text: string): string {
  const { start, end } = betweenSeparators(text);
  return text.slice(start, end);
}

function betweenSeparators(text: string): { readonly start: number; readonly end: number } {
  let start = 0;
  let end = text.length;
  while (start < end && isSeparator(text.charCodeAt(start))) start++;
  while (end > start && isSeparator(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSeparator(code: number): boolean {
  return isBlankCode(code) || (!isPlain(code) && ',;:|•·∙⋄◦/–—-'.includes(String.fromCharCode(code)));
}

function isBlankCode(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x2009;
}

/** A letter or digit of ASCII. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** A letter or digit of any script. */
export function hasLetter(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isPlain(code)) return true;
    if (code > 127) return /[\p{L}\p{N}]/u.test(text);
  }
  return false;
}

/** A letter of any script. The class of all of Unicode takes long to compile, and few texts need it. */
export function hasAlphabetic(text: string): boolean {
  let foreign = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true;
    foreign ||= code > 127;
  }
  return foreign && /\p{L}/u.test(text);
}

/** Stretches between blanks. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const blank = code <= 32 || code >= 160 ? isBlankCode(code) : false;
    if (!blank && !inside) count++;
    inside = !blank;
  }
  return count;
}

function isBlank(part: Part | undefined): boolean {
  return part === undefined || part.kind === 'space' || isBlankCode(part.text.charCodeAt(part.text.length - 1));
}

/** A piece that is only white space counts as a space; blanks at the start go when a blank stands before. */
function trimmed(piece: Piece, afterBlank: boolean): Part[] {
  if (/^[ \u00a0\u2009]+$/.test(piece.text)) return afterBlank ? [] : [spaceAt(piece)];
  const blanks = piece.text.length - piece.text.trimStart().length;
  const rest = cut(piece, blanks, piece.text.length);
  return afterBlank ? [rest] : [spaceAt(piece), rest];
}

function cut(piece: Piece, from: number, to: number): Piece {
  const text = piece.text.slice(from, to);
  return piece.linear ? { ...piece, text, start: piece.start + from, end: piece.start + to } : { ...piece, text };
}

const noBrackets = new Uint16Array(0);

/** For each unit, how many brackets are open there that are closed later; shorter where there are none. */
function bracketDepths(text: string): Uint16Array {
  if (!/[([]/.test(text)) return noBrackets;
  const depths = new Uint16Array(text.length);
  const lastClose = Math.max(text.lastIndexOf(')'), text.lastIndexOf(']'));
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if ((character === ')' || character === ']') && depth > 0) depth--;
    depths[index] = index < lastClose ? depth : 0;
    if (character === '(' || character === '[') depth++;
  }
  return depths;
}

export function insideBrackets(text: string, at: number): boolean {
  return (bracketDepths(text)[at] ?? 0) > 0;
}

/** The model's text; undefined when nothing is visible. Text of several files is kept, its range is that of the first file. */
export function toVisibleText(strip: Strip): VisibleText | undefined {
  const [first] = strip.pieces;
  if (!first) return undefined;
  const { source } = first;
  let last = first.start;
  let end = first.end;
  for (let index = 1; index < strip.pieces.length; index++) {
    const piece = strip.pieces[index];
    if (piece?.source !== source) continue;
    if (piece.start < last) last = piece.start;
    if (piece.end > end) end = piece.end;
  }
  const range = balanced({ source, start: last, end });
  const offsets = new Array<number>(strip.text.length + 1);
  let at = 0;
  for (let index = 0; index < strip.parts.length; index++) {
    const part = strip.parts[index];
    if (!part) break;
    // Offsets never go back, and never behind the end.
    if (part.source === source && part.start > last) last = Math.min(part.start, end);
    if (part.kind === 'space') {
      offsets[at++] = last;
      continue;
    }
    const stop = at + part.text.length;
    const unit = part.linear && part.source === source ? part.start - at : -Infinity;
    for (; at < stop; at++) {
      if (unit + at > last) last = Math.min(unit + at, end);
      offsets[at] = last;
    }
  }
  offsets[at] = Math.max(last, end);
  return { text: strip.text, range: { file: source.file, start: range.start, end: range.end }, offsets };
}

/** Where the line begins that `offset` stands on; of a line longer than any that people write, some place in it. */
export function lineStart(source: Source, offset: number): number {
  const from = Math.max(0, offset - 400);
  return from + source.text.slice(from, offset).lastIndexOf('\n') + 1;
}

/** Index of the first token that ends behind `offset`. */
export function tokenAt(source: Source, offset: number): number {
  let low = 0;
  let high = source.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((source.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Widens a span until every group it opens or closes lies inside it, with the command the group belongs to. */
export function balanced(span: Span): Span {
  const { source } = span;
  let { start, end } = span;
  for (let again = true; again;) {
    again = false;
    for (let index = tokenAt(source, start); index < source.tokens.length; index++) {
      const token = source.tokens[index];
      if (!token || token.start >= end) break;
      const partner = token.match < 0 ? undefined : source.tokens[token.match];
      if (!partner) continue;
      if (partner.start < start) {
        start = source.tokens[commandBefore(source, token.match)]?.start ?? partner.start;
        again = true;
        break;
      }
      if (partner.end > end) {
        end = partner.end;
        again = true;
      }
    }
  }
  return { source, start, end };
}

/** Index of the command whose argument the group at `open` is; `open` itself when it is a bare group. */
export function commandBefore(source: Source, open: number): number {
  let at = open - 1;
  for (; at >= 0; at--) {
    const token = source.tokens[at];
    if (!token) break;
    if (token.kind === 'command' || token.kind === 'symbol') return token.name === 'begin' || token.name === '\\' ? open : at;
    if (token.kind === 'close' && token.match >= 0) at = token.match;
    else if (token.kind === 'bracketClose') {
      while (at > 0 && source.tokens[at]?.kind !== 'bracketOpen') at--;
    } else break;
  }
  return open;
}
