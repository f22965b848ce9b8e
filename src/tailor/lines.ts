import { diffArrays } from 'diff';
import type { Span } from './model.ts';

/** Above this many changed lines nothing is followed: the file became another one. */
const MAX_CHANGED_LINES = 2000;

export interface Hunk extends Span {
  readonly newText: string;
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** By how far a span moved, for spans whose lines are all as they were, one after the other; undefined for any other. */
export function followLines(before: string, after: string | undefined): (span: Span) => number | undefined {
  if (after === undefined) return () => undefined;
  if (before === after) return () => 0;
  const runs: (Span & { shift: number })[] = [];
  let [from, to] = [0, 0];
  for (const { value, added, removed } of diffArrays(linesOf(before), linesOf(after), { maxEditLength: MAX_CHANGED_LINES }) ?? []) {
    const length = value.reduce((sum, line) => sum + line.length, 0);
    if (!added && !removed) runs.push({ start: from, end: from + length, shift: to - from });
    if (!added) from += length;
    if (!removed) to += length;
  }
  return span => runs.find(({ start, end }) => start <= span.start && span.end <= end)?.shift;
}

/** The stretches of whole lines that differ, as edits of `before`. */
function hunksOf(before: string, after: string): Hunk[] {
  const hunks: Hunk[] = [];
  let [start, end, newText] = [0, 0, ''];
  const close = () => {
    if (end > start || newText !== '') hunks.push({ start, end, newText });
    [start, newText] = [end, ''];
  };
  for (const { value, added, removed } of diffArrays(linesOf(before), linesOf(after), { maxEditLength: MAX_CHANGED_LINES }) ?? [{ value: [before], added: false, removed: true }, { value: [after], added: true, removed: false }]) {
    const text = value.join('');
    if (added) newText += text;
    else if (removed) end += text.length;
    else {
      close();
      start = end += text.length;
    }
  }
  close();
  return hunks;
}

/** Without what begins or ends alike. */
function trimmed(text: string, { start, end, newText }: Hunk): Hunk {
  const isHalf = (of: string, at: number) => /^[\uDC00-\uDFFF]/.test(of.slice(at, at + 1)); // Never through the middle of a character.
  const old = text.slice(start, end);
  const most = Math.min(old.length, newText.length);
  let head = 0;
  while (head < most && old[head] === newText[head]) head++;
  if (isHalf(old, head) || isHalf(newText, head)) head--;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  if (isHalf(old, old.length - tail) || isHalf(newText, newText.length - tail)) tail--;
  return { start: start + head, end: end - tail, newText: newText.slice(head, newText.length - tail) };
}

/**
 * The edits that bring into `theirs` what turns `from` into `to`, where `theirs` began as `from` and was edited by somebody else:
 * a merge of three. Undefined when lines that would change, or those around an insertion, read otherwise in `theirs`.
 */
export function carryOver(from: string, to: string, theirs: string): Hunk[] | undefined {
  const moved = followLines(from, theirs);
  const edits: Hunk[] = [];
  for (const hunk of hunksOf(from, to)) {
    const shift = moved(hunk.start < hunk.end ? hunk : around(from, hunk.start));
    if (shift === undefined) return undefined;
    const { start, end, newText } = trimmed(from, hunk);
    edits.push({ start: start + shift, end: end + shift, newText });
  }
  return edits;
}

/** The line before and the line after a place between lines. */
function around(text: string, at: number): Span {
  const next = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 2) + 1, end: next < 0 ? text.length : next + 1 };
}
