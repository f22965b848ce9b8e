import type { Bucket } from './bucket.ts';
import { together } from './current.ts';
import { publishedObject } from './keys.ts';
import { everyPage } from './pages.ts';
import { parsePublicationId, type PublicationId } from './publicationId.ts';

/** Record and files of one id, as found by listing. */
export interface ListedPublication extends PublicationId {
  readonly base: string;
  /** PDF, LaTeX and record are there; the archive of a résumé of several files may be besides. */
  readonly complete: boolean;
  /** Without a record it was never finished: garbage. */
  readonly committed: boolean;
  readonly keys: readonly string[];
  /** Of all its objects. */
  readonly bytes: number;
}

interface Options {
  readonly signal?: AbortSignal | undefined;
  /** Gets the number of objects looked at so far. */
  readonly onProgress?: ((objects: number) => void) | undefined;
}

const folders = ['resumes/', 'latex/', 'json/'];

/** Every publication of the bucket, unfinished ones included, newest first within each base name. */
export async function allPublications(bucket: Pick<Bucket, 'scan'>, options: Options = {}): Promise<ListedPublication[]> {
  return listed(bucket, '', options);
}

/** Everything under a base name's ids from three listings, newest first, unfinished publications included. */
export async function inspectPublications(bucket: Pick<Bucket, 'scan'>, base: string, options: Options = {}): Promise<ListedPublication[]> {
  return (await listed(bucket, `${base}/`, options)).filter(publication => publication.base === base);
}

async function listed(bucket: Pick<Bucket, 'scan'>, prefix: string, { signal, onProgress }: Options): Promise<ListedPublication[]> {
  const found = new Map<string, { readonly base: string; readonly parsed: PublicationId; readonly kinds: Set<string>; readonly keys: string[]; bytes: number }>();
  let looked = 0;
  await together(folders.map(async folder => {
    for await (const page of everyPage(bucket, folder + prefix, { signal })) {
      onProgress?.(looked += page.length);
      for (const { key, size } of page) {
        const { base, id, kind } = publishedObject(key) ?? {};
        const parsed = id === undefined ? undefined : parsePublicationId(id);
        if (base === undefined || kind === undefined || !parsed) continue;
        const name = `${base}/${parsed.id}`;
        const one = found.get(name) ?? { base, parsed, kinds: new Set(), keys: [], bytes: 0 };
        one.kinds.add(kind);
        one.keys.push(key);
        one.bytes += size;
        found.set(name, one);
      }
    }
  }));
  return [...found.values()]
    .map(({ base, parsed, kinds, keys, bytes }) => ({ base, ...parsed, keys: keys.sort(), bytes, committed: kinds.has('json'), complete: ['pdf', 'tex', 'json'].every(kind => kinds.has(kind)) }))
    .sort((a, b) => a.base < b.base ? -1 : a.base > b.base ? 1 : a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}

/** Keys in two rounds of removal, records first: one that is left must not name objects that are gone. */
export function recordsFirst(keys: readonly string[]): [records: string[], files: string[]] {
  return [keys.filter(key => key.startsWith('json/')), keys.filter(key => !key.startsWith('json/'))];
}
