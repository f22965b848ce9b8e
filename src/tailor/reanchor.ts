import type { Resume, SourceFile, SourceRange } from '../resume/index.ts';
import { followLines } from './lines.ts';
import type { Change, Span } from './model.ts';

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
