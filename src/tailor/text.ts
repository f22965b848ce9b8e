import type { SourceFile, TextEdit } from '../resume/index.ts';
import type { Span } from './model.ts';

/** Edits that comment out every line of the span. */
export function commentOut(source: SourceFile, span: Span): TextEdit[] {
  const starts = [span.start];
  for (let at = source.text.indexOf('\n', span.start); at >= 0 && at + 1 < span.end; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts.map(start => ({ range: { file: source.file, start, end: start }, newText: '% ' }));
}

export function shorten(text: string, words = 8): string {
  const all = text.split(/\s+/);
  return all.length <= words ? text : `${all.slice(0, words).join(' ')} …`;
}
