import type { Bucket, ObjectHead } from './bucket.ts';
import { statusOf } from './diagnose.ts';
import { publicationKeys, type ArtifactKeys, type ArtifactKind } from './keys.ts';
import { metadataNames } from './metadata.ts';
import { everyPage } from './pages.ts';
import { parsePublicationId } from './publicationId.ts';
import { KnownError } from '../shared/knownError.ts';

interface Cancellable {
  readonly signal?: AbortSignal | undefined;
}

/** The newest publication of a base name, and whether its current copies had to be written again. */
export interface Settled {
  /** Undefined when there is no publication. */
  readonly newest: string | undefined;
  readonly repaired: boolean;
}

type Heads = Readonly<Record<ArtifactKind, ObjectHead | undefined>>;

const kinds = ['pdf', 'tex', 'zip', 'json'] as const;
/** More than 32 publishers that write at once ever needed; each round of another publisher is one that this one may see. */
const MOST_ROUNDS = 40;

/**
 * Sees to it that the current copies are those of the newest publication. Whoever wrote a current copy does this afterwards; so, whatever the
 * order in which publishers write, the last of them leaves the copies together: it either sees the newest record, or that record's own
 * publisher comes after it.
 * @param from an id that is known to have a record: only what is newer is listed.
 * @throws KnownError when others write without end.
 */
export async function repairCurrent(bucket: Bucket, base: string, { signal, from }: Cancellable & { readonly from?: string | undefined } = {}): Promise<Settled> {
  const current = publicationKeys(base, 'current').current;
  /** Publications that lost their PDF, LaTeX or record, and such that have no archive (any more). */
  const [broken, withoutZip] = [new Set<string>(), new Set<string>()];
  let repaired = false;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const known = from !== undefined && broken.has(from) ? undefined : from;
    const [heads, ids] = await Promise.all([readHeads(bucket, current, signal), committedIds(bucket, base, { signal, from: known })]);
    const newest = ids.filter(id => !broken.has(id)).at(-1) ?? known;
    if (newest === undefined) return { newest, repaired };
    const stale = kinds.filter(kind => !belongs(kind, heads, newest, withoutZip));
    if (stale.length === 0) return { newest, repaired };
    repaired = true;
    const missing = await copyCurrent(bucket, base, newest, stale, signal);
    if (missing.includes('zip')) withoutZip.add(newest);
    if (missing.some(kind => kind !== 'zip')) broken.add(newest);
  }
  throw new KnownError(`The current copies of “${base}” in bucket “${bucket.name}” keep changing, because others publish under this name. Every publication is in its history. Run Check S3 Setup when they are done.`);
}

/** Copies objects of one publication over the current ones, side by side. Returns what the publication lacks; a current archive goes then. */
export async function copyCurrent(bucket: Bucket, base: string, id: string, which: readonly ArtifactKind[], signal: AbortSignal | undefined): Promise<ArtifactKind[]> {
  const { immutable, current } = publicationKeys(base, id);
  const missing = await together(which.map(async kind => {
    try {
      await copyOver(bucket, immutable[kind], current[kind], signal);
      return [];
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      if (kind === 'zip') await bucket.remove(current.zip, { signal });
      return [kind];
    }
  }));
  return missing.flat();
}

/** Not every server copies by itself. */
async function copyOver(bucket: Bucket, from: string, to: string, signal: AbortSignal | undefined): Promise<void> {
  try {
    await bucket.copy(from, to, { signal });
  } catch (error) {
    if (statusOf(error) !== 501) throw error;
    const { bytes, contentType = 'application/octet-stream', metadata } = await bucket.get(from, { signal });
    await bucket.put(to, bytes, contentType, { signal, metadata });
  }
}

/** Like `Promise.all`, but fails only when all have ended: nothing goes on behind the back of whoever tells of the failure. */
export async function together<T>(work: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

/** Ids under `json/<base>/`, oldest first. */
export async function committedIds(bucket: Bucket, base: string, { signal, from }: Cancellable & { readonly from?: string | undefined } = {}): Promise<string[]> {
  const prefix = `json/${base}/`;
  const ids: string[] = [];
  for await (const objects of everyPage(bucket, prefix, { signal, after: from === undefined ? undefined : `${prefix}${from}.json` })) {
    for (const { key } of objects) {
      const id = key.endsWith('.json') ? key.slice(prefix.length, -'.json'.length) : '';
      if (parsePublicationId(id)) ids.push(id);
    }
  }
  return ids.sort();
}

export async function readHeads(bucket: Bucket, keys: ArtifactKeys, signal?: AbortSignal): Promise<Heads> {
  const [pdf, tex, zip, json] = await Promise.all([keys.pdf, keys.tex, keys.zip, keys.json].map(key => bucket.head(key, { signal })));
  return { pdf, tex, zip, json };
}

/** A résumé of one file has no archive, and must not stand beside that of another publication. */
function belongs(kind: ArtifactKind, heads: Heads, id: string, withoutZip: ReadonlySet<string>): boolean {
  const head = heads[kind];
  if (kind === 'zip' && !head) return withoutZip.has(id) || !(Number(heads.json?.metadata[metadataNames.files]) > 1);
  return head?.metadata[metadataNames.id] === id;
}
