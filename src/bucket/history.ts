import type { Bucket } from './bucket.ts';
import { committedIds, repairCurrent, together, type Settled } from './current.ts';
import { publicationKeys } from './keys.ts';
import { parseRecord, type ParsedRecord } from './parseRecord.ts';
import { parsePublicationId, type PublicationId } from './publicationId.ts';

interface Cancellable {
  readonly signal?: AbortSignal | undefined;
}

/** A record may be this large; a longer one is not ours. */
export const MAX_RECORD_BYTES = 20_000_000;

/** The history of a base name from one listing, newest first: time and score stand in the ids. */
export async function listPublications(bucket: Bucket, base: string, options: Cancellable = {}): Promise<PublicationId[]> {
  return (await committedIds(bucket, base, options)).reverse().flatMap(id => parsePublicationId(id) ?? []);
}

export async function readPublication(bucket: Bucket, base: string, id: string, { signal }: Cancellable = {}): Promise<ParsedRecord> {
  const key = publicationKeys(base, id).immutable.json;
  return parseRecord(new TextDecoder().decode((await bucket.get(key, { signal, maxBytes: MAX_RECORD_BYTES })).bytes), key);
}

/**
 * Removes one publication, finished or not: its record first, so that no record ever names an object that is not there. If it was the newest,
 * the one before becomes current; the current copies of a base name with no publication left stay, for the caller to decide.
 */
export async function removePublication(bucket: Bucket, base: string, id: string, { signal }: Cancellable = {}): Promise<Settled> {
  const { json, ...files } = publicationKeys(base, id).immutable;
  await bucket.remove(json, { signal });
  await together(Object.values(files).map(key => bucket.remove(key, { signal })));
  return repairCurrent(bucket, base, { signal });
}
