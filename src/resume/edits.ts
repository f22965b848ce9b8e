import type { TextEdit } from './model.ts';

/**
 * Applies edits of one file to its text; every byte outside the edited ranges stays as it is. The order of `edits` does not matter.
 * Throws RangeError when ranges overlap, lie outside the text or belong to different files (two insertions at one place overlap: their order would be a guess).
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const parts: string[] = [];
  let at = 0;
  let previous: TextEdit | undefined;
  for (const edit of sorted) {
    const { file, start, end } = edit.range;
    if (start < 0 || end < start || end > text.length) throw new RangeError(`Edit ${start}–${end} lies outside ${file} (${text.length} characters).`);
    if (previous && previous.range.file !== file) throw new RangeError(`Edits of ${previous.range.file} and ${file} cannot be applied together.`);
    if (previous && (start < at || (start === previous.range.start && end === previous.range.end))) {
      throw new RangeError(`Edits ${previous.range.start}–${previous.range.end} and ${start}–${end} of ${file} overlap.`);
    }
    parts.push(text.slice(at, start), edit.newText);
    at = end;
    previous = edit;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
