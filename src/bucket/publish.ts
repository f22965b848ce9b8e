import { isKnownError, KnownError } from '../shared/knownError.ts';
import type { Bucket } from './bucket.ts';
import { sha256, texContentType } from './buildRecord.ts';
import { copyCurrent, repairCurrent, together } from './current.ts';
import { statusOf } from './diagnose.ts';
import { publicationKeys, type ArtifactKind, type PublicationKeys } from './keys.ts';
import { metadataNames, type Metadata } from './metadata.ts';
import { publicationRecordSchema, type PublicationRecord } from './record.ts';

/** What is published: see `preparePublication`. */
export interface Publication {
  readonly base: string;
  readonly id: string;
  readonly pdf: Uint8Array;
  readonly tex: Uint8Array;
  /** All files of a résumé of several. */
  readonly zip?: Uint8Array | undefined;
  /** Number of LaTeX files. */
  readonly files: number;
  readonly record: PublicationRecord;
  /** Encoding of the LaTeX file, as given to `buildRecord`. */
  readonly texCharset?: string | undefined;
}

export interface PublishOptions {
  readonly signal?: AbortSignal | undefined;
  /** This publication was tried before: what is there already is not sent again. */
  readonly again?: boolean | undefined;
  readonly onProgress?: ((progress: PublishProgress) => void) | undefined;
}

export interface PublishProgress {
  readonly stage: 'files' | 'record' | 'current';
  /** Bytes that went up so far, of `total`. */
  readonly bytes: number;
  readonly total: number;
}

export interface Published {
  readonly keys: PublicationKeys;
  /** Id of the publication that is current now: another one when someone published a newer one at the same time. */
  readonly newest: string;
}

interface Upload {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly metadata: Metadata;
}

/**
 * Publishes in four rounds of requests: the files side by side; the record, which commits the publication; server-side copies to the current
 * keys; a look whether they belong together. Nothing under an id is ever written over. Whatever goes wrong, what was there before stays, and the
 * same publication, tried `again`, is finished.
 * @throws KnownError that says what is there; the signal's reason when it aborted before anything was written.
 */
export async function publish(bucket: Bucket, publication: Publication, { signal, again = false, onProgress }: PublishOptions = {}): Promise<Published> {
  const { base, id } = publication;
  const keys = publicationKeys(base, id);
  const { files, record } = uploadsOf(publication, keys);
  signal?.throwIfAborted();
  const report = progressOf([...files, record], onProgress);
  let committed = false;
  try {
    await together(files.map(file => writeOnce(bucket, file, { signal, again, onProgress: report('files', file) })));
    await writeOnce(bucket, record, { signal, again, onProgress: report('record', record) });
    committed = true;
    report('current', record)(record.bytes.byteLength);
    await copyCurrent(bucket, base, id, [...(['pdf', 'tex', 'json'] as const), ...(publication.zip ? ['zip'] as const : [])], signal);
    const { newest = id } = await repairCurrent(bucket, base, { signal, from: id });
    return { keys, newest };
  } catch (error) {
    throw interrupted(error, { base, bucket: bucket.name, committed, cancelled: signal?.aborted ?? false });
  }
}

/** The record is only worth something if it tells of exactly these files. */
function uploadsOf({ base, id, pdf, tex, zip, files: count, record, texCharset }: Publication, { immutable }: PublicationKeys): { files: Upload[]; record: Upload } {
  const { artifacts, after, publicationId, job, schemaVersion } = publicationRecordSchema.parse(record);
  const described = (kind: ArtifactKind, bytes: Uint8Array): boolean => artifacts[kind]?.key === immutable[kind] && artifacts[kind]?.sha256 === sha256(bytes);
  const agrees = publicationId === id && artifacts.json.key === immutable.json && described('pdf', pdf) && described('tex', tex) && (zip ? described('zip', zip) : !artifacts.zip)
    && after.pdfSha256 === sha256(pdf) && after.resumeSha256 === sha256(tex) && artifacts.tex.contentType === texContentType(texCharset);
  if (!agrees) throw new KnownError(`The PDF or the LaTeX file of “${base}” is no longer the one that was scored. Compile and score it again, then publish.`);
  const upload = (kind: ArtifactKind, bytes: Uint8Array, contentType: string): Upload => ({
    key: immutable[kind], bytes, contentType,
    metadata: {
      [metadataNames.id]: id, [metadataNames.sha256]: sha256(bytes), [metadataNames.schema]: String(schemaVersion), [metadataNames.files]: String(count),
      ...(job.company ? { [metadataNames.company]: job.company } : {}), ...(job.title ? { [metadataNames.title]: job.title } : {}),
    },
  });
  return {
    files: [
      upload('pdf', pdf, artifacts.pdf.contentType),
      upload('tex', tex, artifacts.tex.contentType),
      ...(zip ? [upload('zip', zip, 'application/zip')] : []),
    ],
    record: upload('json', Buffer.from(`${JSON.stringify(record, null, 2)}\n`), artifacts.json.contentType),
  };
}

async function writeOnce(bucket: Bucket, upload: Upload, { signal, again, onProgress }: { signal: AbortSignal | undefined; again: boolean; onProgress: (bytes: number) => void }): Promise<void> {
  const { key, bytes, contentType, metadata } = upload;
  const write = (ifNoneMatch?: '*'): Promise<unknown> => bucket.put(key, bytes, contentType, { signal, metadata, onProgress, ifNoneMatch });
  if (!again || !await stands(bucket, upload, signal)) {
    try {
      await write('*');
    } catch (error) {
      if (statusOf(error) === 501) await write(); // The server does not know conditional writes.
      // The SDK repeats a request whose answer got lost: then what stands there is what we wrote.
      else if (statusOf(error) !== 412 && statusOf(error) !== 409) throw error;
      else if (!await stands(bucket, upload, signal)) {
        throw new KnownError(`“${key}” in bucket “${bucket.name}” holds something else, and what is published is never written over. Publish again under a new id.`, { cause: isKnownError(error) ? error.cause : error });
      }
    }
  }
  onProgress(bytes.byteLength);
}

async function stands(bucket: Bucket, { key, bytes, metadata }: Upload, signal: AbortSignal | undefined): Promise<boolean> {
  const head = await bucket.head(key, { signal });
  return head?.size === bytes.byteLength && head.metadata[metadataNames.sha256] === metadata[metadataNames.sha256];
}

function progressOf(uploads: readonly Upload[], onProgress: PublishOptions['onProgress']): (stage: PublishProgress['stage'], upload: Upload) => (bytes: number) => void {
  const sent = new Map<string, number>();
  const total = uploads.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  return (stage, { key }) => bytes => {
    sent.set(key, bytes);
    onProgress?.({ stage, bytes: [...sent.values()].reduce((sum, one) => sum + one, 0), total });
  };
}

/** A failure as what it means: what is there, and that nothing is lost. */
function interrupted(error: unknown, { base, bucket, committed, cancelled }: { base: string; bucket: string; committed: boolean; cancelled: boolean }): unknown {
  if (!cancelled && !isKnownError(error)) return error;
  const known = isKnownError(error) ? error : undefined;
  const what = cancelled ? 'Publishing was cancelled.' : known?.message ?? '';
  const state = committed
    ? `The new publication of “${base}” is complete and in its history in bucket “${bucket}”; its current copies may still be those of an earlier one, or mixed, until you publish again or run Check S3 Setup.`
    : `Nothing that was in bucket “${bucket}” has changed; files of the unfinished publication of “${base}” may lie there until you publish again.`;
  return new KnownError(`${what} ${state}`, { cause: known?.cause ?? error, action: known?.action ?? 'finishPublishing' });
}
