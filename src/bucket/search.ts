import type { Bucket, BucketObject } from './bucket.ts';
import { everyPage } from './pages.ts';

export interface SearchStep {
  readonly found: readonly BucketObject[];
  /** Objects looked at so far. */
  readonly searched: number;
}

/** Objects below the prefixes whose key holds the text, upper and lower case alike; a step per page, so that nothing is kept but the finds. */
export async function* searchObjects(bucket: Pick<Bucket, 'scan'>, prefixes: readonly string[], text: string, signal?: AbortSignal): AsyncGenerator<SearchStep> {
  const fold = (value: string): string => value.normalize('NFC').toLowerCase();
  const wanted = fold(text);
  let searched = 0;
  for (const prefix of prefixes) {
    for await (const objects of everyPage(bucket, prefix, { signal })) {
      searched += objects.length;
      yield { found: objects.filter(({ key }) => fold(key.slice(prefix.length)).includes(wanted)), searched };
    }
  }
}
