import * as z from 'zod';
import { KnownError } from '../shared/knownError.ts';
import { publicationRecordSchema, type PublicationRecord } from './record.ts';

/** What any publication record tells, whichever tool wrote it. Scores are 0..100, as stored. */
export interface RecordSummary {
  readonly publicationId?: string;
  readonly createdAt?: string;
  readonly title?: string;
  readonly company?: string;
  readonly initialScore?: number;
  readonly finalScore?: number;
  readonly initialFeedback?: string;
  readonly finalFeedback?: string;
  readonly matchedKeywords: readonly string[];
  readonly missingKeywords: readonly string[];
}

export interface ParsedRecord {
  readonly summary: RecordSummary;
  /** The whole record; missing when another tool, or another version of this one, wrote it. */
  readonly record?: PublicationRecord;
  /** It names a version of our schema, whether it follows that or not. */
  readonly claimsSchema: boolean;
}

/** A value of the wrong type counts as missing, never as 0 or ''. Scores may stand as text, with a percent sign. */
const score = z.union([z.number(), z.string().trim().regex(/^\d+(\.\d+)?\s*%?$/).transform(parseFloat)]).optional().catch(undefined);
const text = z.union([z.string(), z.array(z.string()).transform(lines => lines.join('\n'))]).optional().catch(undefined);
const words = z.array(z.string()).catch([]);

const anyRecord = z.object({
  publicationId: text,
  createdAt: text,
  job: z.object({ title: text, company: text }).catch({ title: undefined, company: undefined }),
  initial_ats_score: score,
  final_ats_score: score,
  initial_ats_feedback: text,
  final_ats_feedback: text,
  keyword_match_analysis: z.object({ matched_keywords: words, missing_keywords: words }).catch({ matched_keywords: [], missing_keywords: [] }),
});

/**
 * Reads a publication record, this version's or an older one that has only the older names.
 * @param name the key or file it came from, for the message.
 * @throws KnownError when the text is not a publication record.
 */
export function parseRecord(source: string, name = 'The file'): ParsedRecord {
  const json = readJson(source);
  const found = anyRecord.safeParse(json);
  if (!found.success || (found.data.initial_ats_score === undefined && found.data.final_ats_score === undefined)) {
    throw new KnownError(`${name} is not a publication record: ${json === undefined ? 'it is not JSON' : 'it holds no ATS scores'}. Publish the résumé again to write one.`);
  }
  const { data } = found;
  const full = publicationRecordSchema.safeParse(json);
  const summary = {
    publicationId: data.publicationId, createdAt: data.createdAt, title: data.job.title, company: data.job.company,
    initialScore: data.initial_ats_score, finalScore: data.final_ats_score,
    initialFeedback: data.initial_ats_feedback, finalFeedback: data.final_ats_feedback,
  };
  return {
    summary: {
      ...defined(summary),
      matchedKeywords: data.keyword_match_analysis.matched_keywords,
      missingKeywords: data.keyword_match_analysis.missing_keywords,
    },
    ...(full.success ? { record: full.data } : {}),
    claimsSchema: typeof json === 'object' && json !== null && Object.hasOwn(json, 'schemaVersion'),
  };
}

function readJson(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends Record<string, unknown>>(values: T): Defined<T>;
function defined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
