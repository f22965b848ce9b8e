import * as z from 'zod';
import { evaluationSchema, type Evaluation } from '../ats/index.ts';

export const SCHEMA_VERSION = 1;
export const disclaimer = 'Our estimate of how an applicant tracking system would read this résumé. No ATS publishes such a score.';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One document as it was measured. `total` is a number here: without a PDF there is no total, and nothing to publish. */
const measured = evaluationSchema.pick({ pages: true, groups: true, checks: true, requirements: true, gates: true, notes: true }).extend({
  resumeSha256: sha256,
  pdfSha256: sha256,
  total: z.number().min(0).max(100),
});

const change = z.object({
  id: z.string(),
  kind: z.string(),
  /** UTF-16 units of the master. `file` is relative or a bare name: where a person keeps files is nobody's business. */
  range: z.object({ file: z.string(), start: z.number().int().nonnegative(), end: z.number().int().nonnegative() }),
  before: z.string(),
  after: z.string(),
  reason: z.string(),
  verification: z.object({ verdict: z.enum(['pass', 'warn', 'block']), rules: z.array(z.string()), unsupported: z.array(z.string()) }),
  accepted: z.boolean(),
  /** `rules`, or the name of the model. */
  proposedBy: z.string(),
});

const artifact = z.object({ key: z.string(), sha256: sha256.optional(), bytes: z.number().int().nonnegative().optional(), contentType: z.string() });

/** The names that older tools store. All of them are computed from the two evaluations of this record. */
const olderNames = z.object({
  initial_ats_score: z.number(),
  initial_ats_feedback: z.string(),
  final_ats_score: z.number(),
  final_ats_feedback: z.string(),
  score_improvement: z.number(),
  keyword_match_analysis: z.object({
    matched_keywords: z.array(z.string()),
    missing_keywords: z.array(z.string()),
    /** 0..100; 0 when the job names no skill. */
    keyword_match_percentage: z.number(),
  }),
  /** 0..100 each; null when nothing that was measured tells about the section. */
  section_scores: z.object({
    skills: z.number().nullable(), experience: z.number().nullable(), education: z.number().nullable(), overall_format: z.number().nullable(),
  }),
});

/** The JSON beside every published PDF. */
export const publicationRecordSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  rubricVersion: z.string(),
  publicationId: z.string(),
  createdAt: z.iso.datetime(),
  /** Day both scores are relative to, `YYYY-MM-DD`. */
  asOf: z.iso.date(),
  /** `sha256` of the job's text in UTF-8; the text itself only if the person wants it stored. */
  job: z.object({ sha256, title: z.string().nullable(), company: z.string().nullable(), text: z.string().optional() }),
  extractors: z.array(z.object({ name: z.string(), version: z.string() })),
  before: measured,
  after: measured,
  /** Check id → points after minus points before. */
  delta: z.record(z.string(), z.number()),
  changes: z.array(change),
  /** The immutable objects. The record cannot hold its own hash. */
  artifacts: z.object({ pdf: artifact, tex: artifact, json: artifact, zip: artifact.extend({ files: z.number().int().positive() }).optional() }),
  /** The publication that this one brought back. */
  restoredFrom: z.string().optional(),
  disclaimer: z.string(),
}).extend(olderNames.shape);

export type PublicationRecord = z.infer<typeof publicationRecordSchema>;
export type MeasuredDocument = PublicationRecord['before'];
export type OlderNames = z.infer<typeof olderNames>;

/** One side of a record as the evaluation it was made from. */
export function storedEvaluation(record: PublicationRecord, side: 'before' | 'after'): Evaluation {
  const { resumeSha256: _resume, pdfSha256: _pdf, ...rest } = record[side];
  const extractor = record.extractors.at(side === 'before' ? 0 : -1) ?? null;
  return { ...rest, rubricVersion: record.rubricVersion, asOf: record.asOf, extractor };
}
