import type { SourceFile, SourceRange } from '../resume/index.ts';
import type { Span } from './model.ts';
import { ascending } from './permute.ts';
import { isBalanced } from './truth/index.ts';

/** White space and comments: what may stand between two bullets that change places. */
export const BLANK = /^(?:\s|%[^\n]*(?:\n|$))*$/;
/** The same, and line breaks of TeX: what may stand between two rows. */
export const BLANK_OR_BREAK = /^(?:\s|%[^\n]*(?:\n|$)|\\\\\*?(?:\[[^\]]*\])?|\\(?:hline|midrule|newline|par)\b|\\(?:vspace|vskip|smallskip|medskip)\*?(?:\{[^}]*\})?)*$/;

/** A range without the white space and commented-out lines behind it: those stay at their place when items move. */
export function core(text: string, range: Span): Span {
  let end = range.start + text.slice(range.start, range.end).trimEnd().length;
  for (;;) {
    const lineStart = text.lastIndexOf('\n', end - 1) + 1;
    if (lineStart <= range.start || !text.slice(lineStart, end).trimStart().startsWith('%')) return { start: range.start, end };
    end = range.start + text.slice(range.start, lineStart).trimEnd().length;
  }
}

/** With the `% tailor:` line right above it, which says to which group of alternatives it belongs. */
function withLabel(text: string, { start, end }: Span): Span {
  const label = /(?:^|\n)[ \t]*(%+[ \t]*tailor:[^\n]*\n[ \t]*)$/i.exec(text.slice(Math.max(0, start - 300), start))?.[1];
  return { start: start - (label?.length ?? 0), end };
}

export interface Movable<T> {
  readonly item: T;
  readonly span: Span;
}

/** The items in groups of neighbours that may change places: only `between` stands between them, and each is whole in itself. */
export function movableRuns<T extends { readonly range: SourceRange }>(source: SourceFile, items: readonly T[], between: RegExp): Movable<T>[][] {
  const movable = items.filter(({ range }) => range.file === source.file).map(item => ({ item, span: withLabel(source.text, core(source.text, item.range)) }));
  if (movable.length !== items.length || !ascending(movable.map(({ span }) => span))) return [];
  const groups: Movable<T>[][] = [];
  for (const one of movable) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && between.test(source.text.slice(previous.span.end, one.span.start))) group.push(one);
    else groups.push([one]);
  }
  return groups.filter(group => group.length > 1 && canMove(source.text, group.map(({ span }) => span)));
}

function canMove(text: string, spans: readonly Span[]): boolean {
  // An item that ends in a comment needs a line end behind it wherever it comes to stand.
  const endsInComment = spans.some(({ start, end }) => /(?<!\\)%[^\n]*$/.test(text.slice(start, end)));
  const gapsBreakLines = spans.every((span, index) => index === 0 || /^[ \t]*(?:%[^\n]*)?\r?\n/.test(text.slice(spans[index - 1]?.end ?? 0, span.start)));
  return spans.every(({ start, end }) => isBalanced(text.slice(start, end))) && (!endsInComment || gapsBreakLines);
}

/** Whether a span has its lines to itself, so that commenting it out takes nothing else along. */
export function hasOwnLines(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return before.trim() === '' && /^[ \t\r]*(?:%[^\n]*)?(?:\n|$)/.test(text.slice(end));
}
