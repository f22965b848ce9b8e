import type { Bucket } from './bucket.ts';
import { publishedObject } from './keys.ts';
import { parsePublicationId, type PublicationId } from './publicationId.ts';
import { everyPage } from './search.ts';

export interface KeptPublication extends PublicationId {
  readonly base: string;
  readonly keys: readonly string[];
  readonly bytes: number;
  /** Without a record it was never finished. */
  readonly committed: boolean;
}

/** What goes: publications beyond the newest `beyond` of their base name, and those older than `before`. */
export interface CleanUpRule {
  readonly beyond?: number | undefined;
  readonly before?: Date | undefined;
}

/** Somebody may be publishing right now, and the record comes last. */
const UNFINISHED_FOR_MILLISECONDS = 24 * 3600 * 1000;

/** Every publication of the bucket, newest first within each base name. */
export async function allPublications(bucket: Pick<Bucket, 'scan'>, signal?: AbortSignal, onProgress?: (objects: number) => void): Promise<KeptPublication[]> {
  const found = new Map<string, { readonly base: string; readonly parsed: PublicationId; readonly keys: string[]; bytes: number; committed: boolean }>();
  let looked = 0;
  for (const prefix of ['resumes/', 'latex/', 'json/']) {
    for await (const page of everyPage(bucket, prefix, signal)) {
      onProgress?.(looked += page.length);
      for (const { key, size } of page) {
        const { base, id, kind } = publishedObject(key) ?? {};
        const parsed = id === undefined ? undefined : parsePublicationId(id);
        if (base === undefined || !parsed) continue;
        const name = `${base}/${parsed.id}`;
        const one = found.get(name) ?? { base, parsed, keys: [], bytes: 0, committed: false };
        one.keys.push(key);
        one.bytes += size;
        one.committed ||= kind === 'json';
        found.set(name, one);
      }
    }
  }
  return [...found.values()].map(({ base, parsed, keys, bytes, committed }) => ({ base, ...parsed, keys, bytes, committed }))
    .sort((a, b) => a.base < b.base ? -1 : a.base > b.base ? 1 : a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}

/** Never the newest finished publication of a base name: its current copies are of it. */
export function outdated(publications: readonly KeptPublication[], { beyond, before }: CleanUpRule): KeptPublication[] {
  const ranks = new Map<string, number>();
  return publications.filter(({ base, committed, time }) => {
    if (!committed) return false;
    const rank = ranks.get(base) ?? 0;
    ranks.set(base, rank + 1);
    return rank > 0 && ((beyond !== undefined && rank >= beyond) || (before !== undefined && time < before));
  });
}

/** Publications that were begun more than a day ago and never got their record. */
export function unfinished(publications: readonly KeptPublication[], now: Date): KeptPublication[] {
  return publications.filter(({ committed, time }) => !committed && now.getTime() - time.getTime() > UNFINISHED_FOR_MILLISECONDS);
}
