import { KnownError } from '../shared/knownError.ts';
import type { Bucket } from './bucket.ts';
import { committedIds, together } from './current.ts';
import { readPublication } from './history.ts';
import { publicationKeys } from './keys.ts';
import { newPublicationId } from './publicationId.ts';
import { publish } from './publish.ts';
import type { PublicationRecord } from './record.ts';

interface Place { readonly base: string; readonly id: string }
interface Cancellable { readonly signal?: AbortSignal | undefined }
interface Fetched { readonly record: PublicationRecord; readonly pdf: Uint8Array; readonly tex: Uint8Array; readonly zip: Uint8Array | undefined }

/**
 * Publishes what stands at one place at another, files and evaluations as they are: the record names the new keys.
 * @throws KnownError when its record or files are not (any more) what was published.
 */
export async function copyPublication(bucket: Bucket, from: Place, to: Place, { signal }: Cancellable = {}): Promise<void> {
  await publishCopy(bucket, await fetched(bucket, from, signal), to, {}, signal);
}

/**
 * Makes an earlier publication the newest: it is published once more under a new id, with the same files and evaluations, and the history
 * keeps both. Returns the new id.
 * @throws KnownError when its record or files are not (any more) what was published.
 */
export async function makeCurrent(bucket: Bucket, base: string, id: string, { signal, now = new Date() }: Cancellable & { readonly now?: Date } = {}): Promise<string> {
  const source = await fetched(bucket, { base, id }, signal);
  const { record, pdf, tex, zip } = source;
  const newest = (await committedIds(bucket, base, { signal })).at(-1);
  const createdAt = now.toISOString();
  const renewed = newPublicationId({ createdAt, total: record.after.total, newerThan: newest, contents: [pdf, tex, zip ?? '', record.job.sha256] });
  await publishCopy(bucket, source, { base, id: renewed }, { createdAt, restoredFrom: id }, signal);
  return renewed;
}

async function fetched(bucket: Bucket, { base, id }: Place, signal: AbortSignal | undefined): Promise<Fetched> {
  const { record } = await readPublication(bucket, base, id, { signal });
  const { immutable } = publicationKeys(base, id);
  if (!record) throw new KnownError(`“${immutable.json}” was written by another version of this extension, and cannot be copied or made current. Open its LaTeX file and publish that.`);
  const [pdf, tex, zip] = await together([immutable.pdf, immutable.tex, ...record.artifacts.zip ? [immutable.zip] : []].map(async key => (await bucket.get(key, { signal })).bytes));
  if (!pdf || !tex) throw new KnownError(`The publication ${id} of “${base}” lacks a file.`);
  return { record, pdf, tex, zip };
}

async function publishCopy(bucket: Bucket, { record, pdf, tex, zip }: Fetched, { base, id }: Place, changes: Pick<Partial<PublicationRecord>, 'createdAt' | 'restoredFrom'>, signal: AbortSignal | undefined): Promise<void> {
  const { artifacts } = record;
  const keys = publicationKeys(base, id).immutable;
  const copy: PublicationRecord = {
    ...record, ...changes, publicationId: id,
    artifacts: {
      pdf: { ...artifacts.pdf, key: keys.pdf }, tex: { ...artifacts.tex, key: keys.tex }, json: { ...artifacts.json, key: keys.json },
      ...artifacts.zip ? { zip: { ...artifacts.zip, key: keys.zip } } : {},
    },
  };
  const texCharset = artifacts.tex.contentType.includes('utf-8') ? 'utf-8' : undefined;
  await publish(bucket, { base, id, pdf, tex, zip, files: artifacts.zip?.files ?? 1, record: copy, texCharset }, { signal });
}
