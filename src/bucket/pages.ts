import type { Bucket, BucketObject } from './bucket.ts';

/**
 * Every object below a prefix, page by page.
 * @param after only keys behind this one.
 */
export async function* everyPage(bucket: Pick<Bucket, 'scan'>, prefix: string, { signal, after }: { readonly signal?: AbortSignal | undefined; readonly after?: string | undefined } = {}): AsyncGenerator<readonly BucketObject[]> {
  let token: string | undefined;
  do {
    const page = await bucket.scan(prefix, { token, signal, after });
    yield page.objects;
    token = page.next;
  } while (token !== undefined);
}
