import { createHash } from 'node:crypto';
import type { Check, Evaluation } from '../ats/index.ts';
import type { Change } from '../tailor/index.ts';
import { KnownError } from '../shared/knownError.ts';
import { publicationKeys } from './keys.ts';
import { disclaimer, publicationRecordSchema, SCHEMA_VERSION, type MeasuredDocument, type OlderNames, type PublicationRecord } from './record.ts';

export interface MeasuredInput {
  readonly evaluation: Evaluation;
  readonly pdf: Uint8Array;
  readonly tex: Uint8Array;
}

export interface RecordInput {
  readonly base: string;
  readonly publicationId: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly before: MeasuredInput;
  readonly after: MeasuredInput;
  readonly job: { readonly text: string; readonly title?: string | undefined; readonly company?: string | undefined };
  /** The job's text goes into the record only when the person opted in. */
  readonly storeJobText: boolean;
  readonly changes: readonly (Pick<Change, 'id' | 'range' | 'before' | 'after' | 'reason' | 'verification'> & { readonly kind: string; readonly accepted: boolean; readonly proposedBy: string })[];
  /** Encoding of the LaTeX file, where it is known; only `utf-8` is told to readers. */
  readonly texCharset?: string | undefined;
  /** Archive of all files, of which there are `files`, of a résumé of several. */
  readonly zip?: { readonly bytes: Uint8Array; readonly files: number } | undefined;
}

/**
 * The publication record of a tailored résumé. Pure: the same input gives the same record.
 * @throws KnownError when one side has no measured total, or the two were measured by different rubrics or for different days.
 */
export function buildRecord(input: RecordInput): PublicationRecord {
  const { before, after, job } = input;
  if (before.evaluation.rubricVersion !== after.evaluation.rubricVersion || before.evaluation.asOf !== after.evaluation.asOf) {
    throw new KnownError('The scores before and after were not measured on the same day by the same rubric. Score the résumé again, then publish.');
  }
  const keys = publicationKeys(input.base, input.publicationId).immutable;
  const record: PublicationRecord = {
    schemaVersion: SCHEMA_VERSION,
    rubricVersion: after.evaluation.rubricVersion,
    publicationId: input.publicationId,
    createdAt: input.createdAt,
    asOf: after.evaluation.asOf,
    job: { sha256: sha256(job.text), title: job.title ?? null, company: job.company ?? null, ...(input.storeJobText ? { text: job.text } : {}) },
    extractors: extractors(before.evaluation, after.evaluation),
    before: measuredDocument(before, 'before tailoring'),
    after: measuredDocument(after, 'after tailoring'),
    delta: deltaPerCheck(before.evaluation.checks, after.evaluation.checks),
    changes: input.changes.map(({ id, kind, range, before, after, reason, verification, accepted, proposedBy }) => ({
      id, kind, range: { ...range, file: publicName(range.file) }, before, after, reason,
      verification: { verdict: verification.verdict, rules: [...verification.rules], unsupported: [...verification.unsupported] }, accepted, proposedBy,
    })),
    artifacts: {
      pdf: { key: keys.pdf, sha256: sha256(after.pdf), bytes: after.pdf.byteLength, contentType: 'application/pdf' },
      tex: { key: keys.tex, sha256: sha256(after.tex), bytes: after.tex.byteLength, contentType: texContentType(input.texCharset) },
      json: { key: keys.json, contentType: 'application/json' },
      ...(input.zip ? { zip: { key: keys.zip, sha256: sha256(input.zip.bytes), bytes: input.zip.bytes.byteLength, contentType: 'application/zip', files: input.zip.files } } : {}),
    },
    disclaimer,
    ...olderNames(before.evaluation, after.evaluation),
  };
  // What is written must be readable: a fault here is ours, and is better met now than by the reader.
  return publicationRecordSchema.parse(record);
}

/** `text/plain`, with the charset when the file is known to be UTF-8 (ASCII is UTF-8 as well). */
export function texContentType(charset?: string): string {
  return charset !== undefined && /^(utf-?8|utf8bom|us-ascii|ascii)$/i.test(charset) ? 'text/plain; charset=utf-8' : 'text/plain';
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function measuredDocument({ evaluation, pdf, tex }: MeasuredInput, which: string): MeasuredDocument {
  const { pages, total, groups, checks, requirements, gates, notes } = evaluation;
  if (total === null) throw new KnownError(`The résumé ${which} has no score, because there was no PDF to measure. Compile it, score it, then publish.`);
  const evidence = (list: Check['evidence']): Check['evidence'] => list.map(one => one.range ? { ...one, range: { ...one.range, file: publicName(one.range.file) } } : one);
  return {
    resumeSha256: sha256(tex), pdfSha256: sha256(pdf), pages, total, groups,
    checks: checks.map(check => ({ ...check, evidence: evidence(check.evidence) })),
    requirements: requirements.map(requirement => ({ ...requirement, found: evidence(requirement.found) })),
    gates, notes,
  };
}

/** An absolute path names its owner: only its last part is published. A relative one tells files of one résumé apart and stays. */
function publicName(file: string): string {
  return /^([/\\]|[a-z]:|[a-z][\w+.-]*:\/\/)/i.test(file) ? file.split(/[/\\]/).at(-1) ?? '' : file;
}

function extractors(...evaluations: readonly Evaluation[]): PublicationRecord['extractors'] {
  const found = evaluations.flatMap(({ extractor }) => extractor ?? []);
  return found.filter((one, index) => found.findIndex(other => other.name === one.name && other.version === one.version) === index);
}

/** A check that one side lacks, or that does not apply there, counts as 0 points there. */
function deltaPerCheck(before: readonly Check[], after: readonly Check[]): Record<string, number> {
  const points = (checks: readonly Check[], id: string): number => checks.find(check => check.id === id)?.points ?? 0;
  const ids = new Set([...before, ...after].map(check => check.id));
  return Object.fromEntries([...ids].map(id => [id, points(after, id) - points(before, id)]));
}

/** Checks behind the sections that older tools scored. */
const sectionChecks = { skills: ['B1', 'B2'], experience: ['A4', 'B4', 'B6'], education: ['B5'] } as const;

function olderNames(before: Evaluation, after: Evaluation): OlderNames {
  const skills = after.requirements.filter(requirement => requirement.kind === 'skill');
  const matched = skills.filter(skill => skill.credit > 0).map(skill => skill.name);
  const section = (belongs: (check: Check) => boolean): number | null => {
    const checks = after.checks.filter(check => belongs(check) && check.status !== 'notApplicable');
    const sum = (of: 'points' | 'max'): number => checks.reduce((total, check) => total + check[of], 0);
    return sum('max') === 0 ? null : 100 * sum('points') / sum('max');
  };
  const oneOf = (ids: readonly string[]) => (check: Check): boolean => ids.includes(check.id);
  return {
    initial_ats_score: before.total ?? 0,
    initial_ats_feedback: feedback(before),
    final_ats_score: after.total ?? 0,
    final_ats_feedback: feedback(after),
    score_improvement: (after.total ?? 0) - (before.total ?? 0),
    keyword_match_analysis: {
      matched_keywords: matched,
      missing_keywords: skills.filter(skill => skill.credit === 0).map(skill => skill.name),
      keyword_match_percentage: skills.length === 0 ? 0 : 100 * matched.length / skills.length,
    },
    section_scores: {
      skills: section(oneOf(sectionChecks.skills)),
      experience: section(oneOf(sectionChecks.experience)),
      education: section(oneOf(sectionChecks.education)),
      overall_format: section(check => check.group === 'A'),
    },
  };
}

/** One line per check that lost points, the dearest first. */
function feedback(evaluation: Evaluation): string {
  const lost = evaluation.checks.filter(check => check.points < check.max).sort((a, b) => (b.max - b.points) - (a.max - a.points));
  if (lost.length === 0) return 'Every check that applies has full points.';
  return lost.map(check => `${check.name} (${check.points.toFixed(1)} of ${check.max.toFixed(1)}): ${check.summary}${check.fix ? ` ${check.fix}` : ''}`).join('\n');
}
