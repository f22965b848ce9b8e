// npm run bench -- s3 [objects]
// Publishing beside the same uploads by the bare SDK, requests per action, and listing of large folders, on a Ceph of its own and a small local server.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createBucket, listPublications, publish, repairCurrent, type Bucket } from '../../src/bucket/index.ts';
import { startCeph } from '../../test/support/cephRgw.ts';
import { startProxy } from '../../test/unit/bucket/support/proxy.ts';
import { idOf, publication } from '../../test/unit/bucket/support/samples.ts';

const name = 'bench';
const runs = 40;

/** Middle and 95th percentile, in milliseconds. */
function shares(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(1);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export async function bench(): Promise<void> {
  await publishing();
  for (const objects of [1_000, 10_000, 100_000]) await listing(objects);
}

async function publishing(): Promise<void> {
  const ceph = await startCeph();
  const proxy = await startProxy(ceph.endpoint);
  const settings = { bucket: name, region: ceph.region, endpoint: ceph.endpoint, forcePathStyle: true };
  const sdk = new S3Client({ ...settings, credentials: ceph });
  const [bucket, counted] = [createBucket(settings, ceph), createBucket({ ...settings, endpoint: proxy.endpoint }, ceph)];
  try {
    await sdk.send(new CreateBucketCommand({ Bucket: name }));
    const all = Array.from({ length: 2 * runs + 2 }, (_, index) => {
      const one = publication('bench', idOf(index), `run ${index}`);
      return { ...one, bytes: [one.pdf, one.tex, Buffer.from(JSON.stringify(one.record))] };
    });
    const bare = (index: number, side: boolean) => async (): Promise<void> => {
      const puts = (all[index]?.bytes ?? []).map((Body, part) => () => sdk.send(new PutObjectCommand({ Bucket: name, Key: `bare/${index}/${part}`, Body })));
      if (side) await Promise.all(puts.map(put => put()));
      else for (const put of puts) await put();
    };
    const ours = (index: number) => async (): Promise<void> => { const one = all[index]; if (one) await publish(bucket, one); };
    await ours(0)();
    await bare(0, true)();
    const times: Record<'ours' | 'side' | 'row', number[]> = { ours: [], side: [], row: [] };
    for (let index = 1; index <= runs; index++) {
      times.ours.push(await timed(ours(index)));
      times.side.push(await timed(bare(index, true)));
      times.row.push(await timed(bare(index, false)));
    }
    const middle = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? NaN;
    console.log(`publish, 4 rounds (three files, history, current copies, check): ${shares(times.ours)}`);
    console.log(`the bare SDK, three uploads side by side:                       ${shares(times.side)}`);
    console.log(`the bare SDK, three uploads one after the other:                ${shares(times.row)}`);
    console.log(`ratio of the medians: ${(middle(times.ours) / middle(times.side)).toFixed(2)} and ${(middle(times.ours) / middle(times.row)).toFixed(2)}`);
    const requests = async (what: string, run: () => Promise<unknown>): Promise<void> => {
      const before = proxy.seen.length;
      await run();
      console.log(`requests: ${what} ${proxy.seen.length - before}`);
    };
    const last = all.at(-1);
    await requests('publish', async () => { if (last) await publish(counted, last); });
    await requests('history of a name with its scores', () => listPublications(counted, 'bench'));
    await requests('look whether current copies belong together', () => repairCurrent(counted, 'bench'));
    await requests('expand a folder', () => counted.list('resumes/'));
    await requests('read a PDF and its record', () => Promise.all([counted.get('resumes/bench.pdf'), counted.get('json/bench.json')]));
  } finally {
    for (const one of [bucket, counted]) one.dispose();
    sdk.destroy();
    await proxy.close();
    await ceph.stop();
  }
}

/** A server that does nothing but list: what is measured is this side. */
async function listing(objects: number): Promise<void> {
  const server = createServer((request, response) => {
    const from = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('continuation-token') ?? 0);
    const until = Math.min(from + 1000, objects);
    const rows = Array.from({ length: until - from }, (_, index) => `<Contents><Key>resumes/person-${String(from + index).padStart(7, '0')}.pdf</Key><LastModified>2026-03-01T10:00:00.000Z</LastModified><ETag>&quot;0bf018a79f54cd18a19a831366c8d179&quot;</ETag><Size>52000</Size><StorageClass>STANDARD</StorageClass></Contents>`);
    response.writeHead(200, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?><ListBucketResult><Name>${name}</Name><Prefix>resumes/</Prefix><KeyCount>${rows.length}</KeyCount><MaxKeys>1000</MaxKeys><EncodingType>url</EncodingType>${until < objects ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${until}</NextContinuationToken>` : '<IsTruncated>false</IsTruncated>'}${rows.join('')}</ListBucketResult>`);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const bucket: Bucket = createBucket({ bucket: name, region: 'us-east-1', endpoint: `http://127.0.0.1:${address.port}`, forcePathStyle: true }, { accessKeyId: 'bench', secretAccessKey: 'bench' });
  const pages: number[] = [];
  let [token, highest, count]: [string | undefined, number, number] = [undefined, 0, 0];
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  do {
    const start = performance.now();
    const page = await bucket.list('resumes/', { token });
    pages.push(performance.now() - start);
    count += page.objects.length;
    token = page.next;
    highest = Math.max(highest, process.memoryUsage().heapUsed - before);
  } while (token !== undefined);
  console.log(`listing ${count} objects: first page ${pages[0]?.toFixed(1)} ms, page ${shares(pages)}, ${pages.length} requests, heap at most ${(highest / 1e6).toFixed(0)} MB above the start`);
  bucket.dispose();
  server.close();
}
