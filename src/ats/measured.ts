import type { Job } from '../job/index.ts';
import type { Resume, SourceRange, VisibleText } from '../resume/index.ts';
import { locate, type Reader } from './reader.ts';
import type { Evidence, RequirementResult } from './schema.ts';
import type { Statement } from './statements.ts';

/** What every check may look at. */
export interface Inputs {
  /** Null without a PDF. */
  readonly reader: Reader | null;
  readonly resume: Resume;
  readonly job: Job;
  readonly asOf: string;
  /** What the résumé says and a reader of the PDF sees. */
  readonly statements: readonly Statement[];
  readonly requirements: readonly RequirementResult[];
}

/** A check's finding. `share` is the part of its points earned, 0..1; undefined when the check does not apply. */
export interface Measured {
  readonly id: string;
  readonly share: number | undefined;
  readonly summary: string;
  readonly evidence: readonly Evidence[];
  readonly fix?: string;
}

export type CheckFunction = (inputs: Inputs) => Measured;

export function rangeOf({ file, start, end }: SourceRange): SourceRange {
  return { file, start, end };
}

/** Source range of a part of a visible text. */
export function partRange(text: VisibleText, start: number, end: number): SourceRange {
  const from = text.offsets[start] ?? text.range.start;
  // The end offset of the last unit, not the start of the next: markup may stand between them.
  const last = text.offsets[end - 1];
  return { file: text.range.file, start: from, end: last === undefined ? text.range.end : Math.max(last + 1, from) };
}

/** Where a part of the résumé stands: in the PDF when there is one (undefined when it is not visible there), and in the source. */
export function place(reader: Reader | null, text: VisibleText, start = 0, end = text.text.length): Evidence | undefined {
  const range = partRange(text, start, end);
  if (reader === null) return { text: text.text, range };
  const seen = locate(reader, text.text, start, end);
  return seen && { ...seen, range };
}
