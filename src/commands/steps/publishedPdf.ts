import { createHash } from 'node:crypto';
import * as vscode from 'vscode';
import { logged } from '../../host/errors.ts';
import type { Bucket, Doubt, ObjectBody, ParsedRecord } from '../../bucket/index.ts';
import { isKnownError } from '../../shared/knownError.ts';
import type { PdfText } from '../../pdf/index.ts';
import type { PanelContent } from '../../shared/protocol.ts';
import type { Services } from '../services.ts';

/** A résumé's PDF is far smaller; this only keeps a video named .pdf out of the memory. */
const MAX_PDF_BYTES = 50_000_000;

/** A published PDF, and what is stored with it. */
export interface Published {
  readonly key: string;
  readonly name: string;
  readonly pdf: Uint8Array;
  readonly recordKey: string | undefined;
  readonly parsed: ParsedRecord | undefined;
  /** Why the record cannot be used, where it is none of any tool's. */
  readonly problem: string | undefined;
  /** Where its LaTeX is; undefined where there is none. */
  readonly texKey: string | undefined;
  /** Base name whose current copies are not of one publication. */
  readonly mixed?: string;
}

export async function fetchPublished(bucket: Bucket, key: string, signal: AbortSignal): Promise<Published> {
  const { metadataNames, parseRecord, publicationKeys, publishedObject, recordKeyFor, texKeyOf } = await import('../../bucket/index.ts');
  const currentKey = recordKeyFor(key);
  const [{ bytes: pdf, metadata }, beside] = await Promise.all([
    bucket.get(key, { signal, maxBytes: MAX_PDF_BYTES }),
    currentKey === undefined ? undefined : recordOrNone(bucket, currentKey, signal),
  ]);
  const { base, id } = publishedObject(key) ?? {};
  const own = metadata[metadataNames.id];
  // Somebody publishes at this moment, or broke off: the record under the PDF's own id is the right one.
  const mixed = base !== undefined && id === undefined && own !== undefined && beside?.metadata[metadataNames.id] !== own;
  const recordKey = mixed ? publicationKeys(base, own).immutable.json : currentKey;
  const stored = mixed && recordKey !== undefined ? await recordOrNone(bucket, recordKey, signal) : beside;
  let parsed: ParsedRecord | undefined;
  let problem: string | undefined;
  try {
    parsed = stored && recordKey !== undefined ? parseRecord(new TextDecoder().decode(stored.bytes), recordKey) : undefined;
  } catch (error) {
    if (!isKnownError(error)) throw error;
    problem = error.message;
  }
  const texKey = recordKey === undefined ? undefined : texKeyOf(recordKey, parsed);
  // A record of ours names objects that are there.
  const hasTex = texKey !== undefined && (parsed?.record !== undefined || await bucket.head(texKey, { signal }) !== undefined);
  return { ...(mixed ? { mixed: base } : {}), key, name: key.split('/').at(-1) ?? key, pdf, recordKey, parsed, problem, texKey: hasTex ? texKey : undefined };
}

async function recordOrNone(bucket: Bucket, key: string, signal: AbortSignal): Promise<ObjectBody | undefined> {
  const { MAX_RECORD_BYTES, statusOf } = await import('../../bucket/index.ts');
  try {
    return await bucket.get(key, { signal, maxBytes: MAX_RECORD_BYTES });
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** What the panel shows of it: the stored scores, and what is to be doubted about them. */
export async function contentOfPublished(services: Services, published: Published, signal: AbortSignal): Promise<PanelContent> {
  const { name, pdf, parsed, problem, texKey } = published;
  const [{ doubtOf, storedEvaluation }, { readBack, rubricVersion }] = await Promise.all([import('../../bucket/index.ts'), import('../../ats/index.ts')]);
  const record = parsed?.record;
  const doubt = doubtOf(parsed, createHash('sha256').update(pdf).digest('hex'), rubricVersion);
  const text = await textOf(services, published, signal);
  return {
    title: name, origin: 'bucket', scorable: texKey !== undefined,
    ...record ? { before: { label: vscode.l10n.t('Before tailoring'), evaluation: storedEvaluation(record, 'before') } } : {},
    after: { label: name, pdf, ...record ? { evaluation: storedEvaluation(record, 'after') } : {}, ...text ? { read: readBack(text) } : {} },
    ...record ? { job: { title: record.job.title ?? undefined, company: record.job.company ?? undefined } } : {},
    ...problem !== undefined ? { doubt: problem } : doubt ? { doubt: doubtWords(doubt, published, rubricVersion) } : {},
  };
}

/** What cannot be read is still shown, as well as it goes. */
async function textOf({ pdfs, log }: Services, { pdf, name }: Published, signal: AbortSignal): Promise<PdfText | undefined> {
  try {
    return await pdfs.read(pdf, name, signal);
  } catch (error) {
    signal.throwIfAborted();
    log.warn(`${name}: ${logged(error)}`);
    return undefined;
  }
}

function doubtWords(doubt: Doubt, { parsed, recordKey }: Published, rubricVersion: string): string {
  const key = recordKey ?? '';
  switch (doubt) {
    case 'none': return vscode.l10n.t('No scores are stored for this PDF.');
    case 'olderTool': return vscode.l10n.t('An older tool stored these scores: {0} before, {1} after. It measured in another way, and stored no checks.', parsed?.summary.initialScore ?? '–', parsed?.summary.finalScore ?? '–');
    case 'unfit': return vscode.l10n.t('{0} does not hold what this version expects: another version wrote it, or it was changed. Its scores are not shown.', key);
    case 'otherBytes': return vscode.l10n.t('The stored scores belong to another PDF: this one was changed after {0} was written.', key);
    case 'otherRubric': return vscode.l10n.t('The stored scores were measured by rubric {0}; today it is {1}. Compare them only among themselves.', parsed?.record?.rubricVersion ?? '', rubricVersion);
  }
}
