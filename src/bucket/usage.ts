import type { Bucket } from './bucket.ts';
import { everyPage } from './pages.ts';

export interface Usage {
  readonly prefix: string;
  readonly objects: number;
  readonly bytes: number;
}

/**
 * What Amazon asks for S3 Standard in us-east-1 for the first 50 TB, in US dollars per GB (2^30 bytes) and month, requests and traffic aside
 * (https://aws.amazon.com/s3/pricing/). Other regions, classes and servers ask for other prices.
 */
export const storagePrice = 0.023;

/** US dollars. */
export function monthlyCost(bytes: number): number {
  return bytes / 2 ** 30 * storagePrice;
}

/** Counts what stands below each prefix, a page at a time. */
export async function measureUsage(bucket: Pick<Bucket, 'scan'>, prefixes: readonly string[], options: { readonly signal?: AbortSignal; readonly onProgress?: (objects: number) => void } = {}): Promise<Usage[]> {
  const usages: Usage[] = [];
  let counted = 0;
  for (const prefix of prefixes) {
    let [objects, bytes] = [0, 0];
    for await (const page of everyPage(bucket, prefix, { signal: options.signal })) {
      objects += page.length;
      bytes += page.reduce((sum, { size }) => sum + size, 0);
      options.onProgress?.(counted += page.length);
    }
    usages.push({ prefix, objects, bytes });
  }
  return usages;
}
