import type { Job } from '../job/index.ts';
import type { Resume, SourceRange, VisibleText } from '../resume/index.ts';
import { locate, type Reader } from './reader.ts';
import type { Evidence, Fix, RequirementResult } from './schema.ts';
import type { Corpus } from './skills.ts';
import type { Statement } from './statements.ts';

/** What a check of the document itself may look at. */
export interface PaperInputs {
  /** Null without a PDF. */
  readonly reader: Reader | null;
  readonly resume: Resume;
  readonly asOf: string;
}

/** What every check may look at. */
export interface Inputs extends PaperInputs {
  readonly job: Job;
  /** What the résumé says, a reader of the PDF sees, and the job did not say first. */
  readonly statements: readonly Statement[];
  readonly corpus: Corpus;
  readonly requirements: readonly RequirementResult[];
}

/** A check's finding. `share` is the part of its points earned, 0..1; undefined when the check does not apply. */
export interface Measured {
  readonly id: string;
  readonly share: number | undefined;
  readonly summary: string;
  readonly evidence: readonly Evidence[];
  readonly fix?: string;
  readonly fixes?: readonly Fix[];
  /** The repairs of `tailor` that mend it. */
  readonly mendedBy?: readonly string[];
}

export function lacksPdf(id: string): Measured {
  return { id, share: undefined, summary: 'There is no PDF to measure.', evidence: [] };
}

export type CheckFunction = (inputs: Inputs) => Measured;
export type PaperCheck = (inputs: PaperInputs) => Measured;

/** Source range of a part of a visible text. */
export function partRange(text: VisibleText, start: number, end: number): SourceRange {
  const from = text.offsets[start] ?? text.range.start;
  // The end offset of the last unit, not the start of the next: markup may stand between them.
  const last = text.offsets[end - 1];
  return { file: text.range.file, start: from, end: last === undefined ? text.range.end : Math.max(last + 1, from) };
}

/**
 * Where a part of the résumé stands: in the PDF when there is one (undefined when it is not visible there), and in the source.
 * `before` and `after` are visible text around it.
 */
export function place(reader: Reader | null, text: VisibleText, span: { readonly start: number; readonly end: number } = { start: 0, end: text.text.length }, before = '', after = ''): Evidence | undefined {
  const range = partRange(text, span.start, span.end);
  if (reader === null) return { text: text.text, range };
  const lead = before === '' ? '' : `${before} `;
  const seen = locate(reader, `${lead}${text.text} ${after}`, lead.length + span.start, lead.length + span.end);
  return seen && { ...seen, range };
}

/** The same for a longer text that is known to be visible: its beginning, where extraction changed something further on. */
export function placeStart(reader: Reader | null, text: VisibleText): Evidence {
  const opening = /^\S*(?:\s+\S+){0,3}/u.exec(text.text)?.[0].length ?? 0;
  return place(reader, text) ?? place(reader, text, { start: 0, end: opening }) ?? { text: text.text, range: partRange(text, 0, text.text.length) };
}
