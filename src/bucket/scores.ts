import type { Bucket } from './bucket.ts';
import { publishedObject } from './keys.ts';
import { parsePublicationId } from './publicationId.ts';

/** A page of a thousand current objects may have so many records that not all are read for a number beside a name. */
const MOST_PAGES = 5;

/**
 * Total scores of the newest publications of base names (in the order of their keys): the ids of their records hold them. One listing
 * where their histories fit a page; names beyond the fifth page stay without.
 */
export async function newestScores(bucket: Pick<Bucket, 'scan'>, bases: readonly string[], signal?: AbortSignal): Promise<Map<string, number>> {
  const [first, last] = [bases[0], bases.at(-1)];
  const scores = new Map<string, number>();
  if (first === undefined || last === undefined) return scores;
  const wanted = new Set(bases);
  const end = Buffer.from(`json/${last}0`); // `0` comes right after `/`.
  const newest = new Map<string, string>();
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { objects, next } = await bucket.scan('json/', token === undefined ? { after: `json/${first}`, signal } : { token, signal });
    for (const { key } of objects) {
      const { base, id } = publishedObject(key) ?? {};
      const parsed = id === undefined ? undefined : parsePublicationId(id);
      if (base === undefined || !parsed || !wanted.has(base) || parsed.id < (newest.get(base) ?? '')) continue;
      newest.set(base, parsed.id);
      scores.set(base, parsed.score);
    }
    const reached = objects.at(-1)?.key;
    if (next === undefined || (reached !== undefined && Buffer.compare(Buffer.from(reached), end) > 0)) break;
    token = next;
  }
  return scores;
}
