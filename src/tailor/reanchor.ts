import { diffArrays } from 'diff';
import type { Resume, SourceFile, SourceRange } from '../resume/index.ts';
import type { Change, Span } from './model.ts';

/** Above this many changed lines nothing is followed: the file became another one. */
const MAX_CHANGED_LINES = 2000;

/**
 * The changes where they stand after the master was edited. Left out is what is stale: the lines that a change touches were edited,
 * or, of a wording, the entry it draws on (of the summary's, anything at all). Ids stay.
 */
export function reanchor(changes: readonly Change[], before: Resume, after: readonly SourceFile[]): Change[] {
  const shifts = new Map(before.files.map(({ file, text }) => [file, followLines(text, after.find(other => other.file === file)?.text)]));
  return changes.flatMap(change => {
    const shift = shifts.get(change.range.file)?.(supportOf(change, before));
    return shift === undefined ? [] : [shift === 0 ? change : moved(change, shift)];
  });
}

/** By how far a span moved, for spans whose lines are all as they were, one after the other; undefined for any other. */
function followLines(before: string, after: string | undefined): (span: Span) => number | undefined {
  if (after === undefined) return () => undefined;
  if (before === after) return () => 0;
  const runs: (Span & { shift: number })[] = [];
  let [from, to] = [0, 0];
  for (const { value, added, removed } of diffArrays(lines(before), lines(after), { maxEditLength: MAX_CHANGED_LINES }) ?? []) {
    const length = value.reduce((sum, line) => sum + line.length, 0);
    if (!added && !removed) runs.push({ start: from, end: from + length, shift: to - from });
    if (!added) from += length;
    if (!removed) to += length;
  }
  return span => runs.find(({ start, end }) => start <= span.start && span.end <= end)?.shift;
}

const lines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** What must not have changed for a change to be still true and still fit. */
function supportOf({ kind, range }: Change, { sections, files }: Resume): Span {
  if (kind !== 'rephrase') return range;
  const holds = (outer: SourceRange) => outer.file === range.file && outer.start <= range.start && range.end <= outer.end;
  const section = sections.find(each => holds(each.range));
  const entry = section?.entries.find(each => holds(each.range));
  if (entry) return entry.range;
  if (section && section.kind !== 'summary') return section.range;
  return { start: 0, end: files.find(({ file }) => file === range.file)?.text.length ?? 0 };
}

function moved(change: Change, shift: number): Change {
  const by = <T extends Span>(span: T): T => ({ ...span, start: span.start + shift, end: span.end + shift });
  return {
    ...change,
    range: by(change.range),
    edits: change.edits.map(({ range, newText }) => ({ range: by(range), newText })),
    ...change.permutation ? { permutation: { ...change.permutation, spans: change.permutation.spans.map(by) } } : {},
  };
}
