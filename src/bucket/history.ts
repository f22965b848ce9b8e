import { KnownError } from '../shared/knownError.ts';
import type { Bucket } from './bucket.ts';
import { committedIds, repairCurrent, together, type Settled } from './current.ts';
import { publicationKeys, publishedObject } from './keys.ts';
import { parseRecord, type ParsedRecord } from './parseRecord.ts';
import { newPublicationId, parsePublicationId, type PublicationId } from './publicationId.ts';
import { publish } from './publish.ts';
import type { PublicationRecord } from './record.ts';

interface Cancellable {
  readonly signal?: AbortSignal | undefined;
}

/** Record and files of one id, as found by listing. */
export interface ListedPublication extends PublicationId {
  /** PDF, LaTeX and record are there; the archive of a résumé of several files may be besides. */
  readonly complete: boolean;
  /** Without a record it was never finished: garbage. */
  readonly committed: boolean;
  readonly keys: readonly string[];
  /** Bytes of all its objects. */
  readonly size: number;
}

/** A record may be this large; a longer one is not ours. */
export const MAX_RECORD_BYTES = 20_000_000;

/** The history of a base name from one listing, newest first: time and score stand in the ids. */
export async function listPublications(bucket: Bucket, base: string, options: Cancellable = {}): Promise<PublicationId[]> {
  return (await committedIds(bucket, base, options)).reverse().flatMap(id => parsePublicationId(id) ?? []);
}

/** Everything under a base name's ids from three listings, newest first, unfinished publications included. */
export async function inspectPublications(bucket: Bucket, base: string, { signal }: Cancellable = {}): Promise<ListedPublication[]> {
  const found = new Map<string, { kinds: Set<string>; keys: string[]; size: number }>();
  await together(['resumes', 'latex', 'json'].map(async folder => {
    let token: string | undefined;
    do {
      const page = await bucket.scan(`${folder}/${base}/`, { token, signal });
      for (const { key, size } of page.objects) {
        const { id, kind } = publishedObject(key) ?? {};
        if (id === undefined || kind === undefined || !parsePublicationId(id)) continue;
        const one = found.get(id) ?? { kinds: new Set(), keys: [], size: 0 };
        found.set(id, { kinds: one.kinds.add(kind), keys: [...one.keys, key].sort(), size: one.size + size });
      }
      token = page.next;
    } while (token !== undefined);
  }));
  const ids = [...found.keys()].sort().reverse();
  return ids.flatMap(id => {
    const [parsed, one] = [parsePublicationId(id), found.get(id)];
    if (!parsed || !one) return [];
    return [{ ...parsed, keys: one.keys, size: one.size, committed: one.kinds.has('json'), complete: ['pdf', 'tex', 'json'].every(kind => one.kinds.has(kind)) }];
  });
}

export async function readPublication(bucket: Bucket, base: string, id: string, { signal }: Cancellable = {}): Promise<ParsedRecord> {
  const key = publicationKeys(base, id).immutable.json;
  return parseRecord(new TextDecoder().decode((await bucket.get(key, { signal, maxBytes: MAX_RECORD_BYTES })).bytes), key);
}

/**
 * Makes an earlier publication the newest: it is published once more under a new id, with the same files and evaluations, and the history
 * keeps both. Returns the new id.
 * @throws KnownError when its record or files are not (any more) what was published.
 */
export async function makeCurrent(bucket: Bucket, base: string, id: string, { signal, now = new Date() }: Cancellable & { readonly now?: Date } = {}): Promise<string> {
  const { record } = await readPublication(bucket, base, id, { signal });
  const { immutable } = publicationKeys(base, id);
  if (!record) throw new KnownError(`“${immutable.json}” was written by another version of this extension, and cannot be made current. Open its LaTeX file and publish that.`);
  const { pdf: pdfArtifact, tex: texArtifact, zip: zipArtifact } = record.artifacts;
  const [pdf, tex, zip] = await together([immutable.pdf, immutable.tex, ...(zipArtifact ? [immutable.zip] : [])].map(async key => (await bucket.get(key, { signal })).bytes));
  if (!pdf || !tex) throw new KnownError(`The publication ${id} of “${base}” lacks a file.`);
  const newest = (await committedIds(bucket, base, { signal })).at(-1);
  const createdAt = now.toISOString();
  const renewed = newPublicationId({ createdAt, total: record.after.total, newerThan: newest, contents: [pdf, tex, zip ?? '', record.job.sha256] });
  const keys = publicationKeys(base, renewed).immutable;
  const copy: PublicationRecord = {
    ...record, publicationId: renewed, createdAt, restoredFrom: id,
    artifacts: { pdf: { ...pdfArtifact, key: keys.pdf }, tex: { ...texArtifact, key: keys.tex }, json: { ...record.artifacts.json, key: keys.json }, ...(zipArtifact ? { zip: { ...zipArtifact, key: keys.zip } } : {}) },
  };
  const texCharset = texArtifact.contentType.includes('utf-8') ? 'utf-8' : undefined;
  await publish(bucket, { base, id: renewed, pdf, tex, zip, files: zipArtifact?.files ?? 1, record: copy, texCharset }, { signal });
  return renewed;
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
