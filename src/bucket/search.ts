import type { Bucket, BucketObject } from './bucket.ts';

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
    let token: string | undefined;
    do {
      const page = await bucket.scan(prefix, { token, signal });
      searched += page.objects.length;
      yield { found: page.objects.filter(({ key }) => fold(key.slice(prefix.length)).includes(wanted)), searched };
      token = page.next;
    } while (token !== undefined);
  }
}

/** Every object below a prefix, page by page. */
export async function* everyPage(bucket: Pick<Bucket, 'scan'>, prefix: string, signal?: AbortSignal): AsyncGenerator<readonly BucketObject[]> {
  let token: string | undefined;
  do {
    const page = await bucket.scan(prefix, { token, signal });
    yield page.objects;
    token = page.next;
  } while (token !== undefined);
}
