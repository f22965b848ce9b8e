import type { ParsedRecord } from './parseRecord.ts';

/** Why the scores of a record are not to be taken as a PDF's own. */
export type Doubt =
  /** No record is stored beside the PDF. */
  | 'none'
  /** Another tool wrote the record: two numbers, no checks. */
  | 'olderTool'
  /** The record says it is one of ours, and is not: damaged, or of a version to come. */
  | 'unfit'
  /** The PDF was changed after the record was written. */
  | 'otherBytes'
  /** Measured by another version of the rubric: not to be compared with a score of today. */
  | 'otherRubric';

/** @param pdfSha256 of the PDF at hand, in hexadecimal digits. */
export function doubtOf(parsed: ParsedRecord | undefined, pdfSha256: string, rubricVersion: string): Doubt | undefined {
  if (!parsed) return 'none';
  if (!parsed.record) return parsed.claimsSchema ? 'unfit' : 'olderTool';
  if (parsed.record.after.pdfSha256 !== pdfSha256) return 'otherBytes';
  return parsed.record.rubricVersion === rubricVersion ? undefined : 'otherRubric';
}

/** Where the LaTeX of a published PDF is: named by its record, else by its own key. */
export function texKeyOf(recordKey: string, parsed: ParsedRecord | undefined): string {
  return parsed?.record?.artifacts.tex.key ?? recordKey.replace(/^json\//, 'latex/').replace(/json$/, 'tex');
}
