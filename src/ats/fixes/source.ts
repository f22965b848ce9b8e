import type { Resume, SourceFile } from '../../resume/index.ts';
import type { Fix } from '../schema.ts';

export type Edit = Fix['edits'][number];

export function edit({ file }: SourceFile, start: number, end: number, newText: string): Edit {
  return { range: { file, start, end }, newText };
}

/** The source without its comments, every other character where it was. */
export function withoutComments(text: string): string {
  return text.replace(/(?<!\\)((?:\\\\)*)%[^\n]*/g, (whole, slashes: string) => slashes + ' '.repeat(whole.length - slashes.length));
}

/** Matches of a pattern outside of comments, each with its file. */
export function matches(resume: Resume, pattern: RegExp): { readonly source: SourceFile; readonly match: RegExpExecArray }[] {
  return resume.files.flatMap(source => [...withoutComments(source.text).matchAll(pattern)].map(match => ({ source, match })));
}

/** Adds lines to the preamble behind the `\documentclass`, or behind the last match of `after`. Undefined where there is no such place, or more than one class. */
export function addToPreamble(resume: Resume, lines: string, after?: RegExp): Edit | undefined {
  const [main] = resume.files;
  if (main === undefined) return undefined;
  const text = withoutComments(main.text);
  const body = text.search(/\\begin\s*\{document\}/);
  if (body < 0) return undefined;
  const found = [...text.slice(0, body).matchAll(after ?? /\\documentclass\s*(?:\[[^\]]*\]\s*)?\{[^{}]*\}/g)];
  const match = after === undefined && found.length > 1 ? undefined : found.at(-1);
  if (match === undefined) return undefined;
  const end = main.text.indexOf('\n', match.index + match[0].length);
  if (end < 0 || end >= body) return undefined;
  const eol = main.text.includes('\r\n') ? '\r\n' : '\n';
  return edit(main, end + 1, end + 1, `${lines}${eol}`);
}
