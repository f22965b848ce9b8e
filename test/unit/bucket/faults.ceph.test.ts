import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { publish, repairCurrent, type Bucket, type Publication } from '../../../src/bucket/index.ts';
import { isKnownError } from '../../../src/shared/knownError.ts';
import type { Ceph } from '../../support/cephRgw.ts';
import { contents, emptyBucket, openBucket, sharedCeph } from './support/ceph.ts';
import { assertHistoryWhole, assertTogether } from './support/invariants.ts';
import { startProxy, type Fault, type Proxy } from './support/proxy.ts';
import { idOf, publication } from './support/samples.ts';

const base = 'ada-Example';
const first = publication(base, idOf(1), 'first', Buffer.from('PK first'));
const second = publication(base, idOf(2), 'second');

/** What breaks at one request of a publish: for good, or once, so that the SDK's own second attempt gets through. */
const faults: readonly (readonly [string, Fault, 'once' | 'always'])[] = [
  ['is cut before the server sees it', { kind: 'drop' }, 'always'],
  ['is cut once', { kind: 'drop' }, 'once'],
  ['is done, but never answered', { kind: 'loseAnswer' }, 'always'],
  ['is done, and its answer is lost once', { kind: 'loseAnswer' }, 'once'],
  ['is cut after half of what is sent', { kind: 'truncate' }, 'always'],
  ['is answered by 500', { kind: 'answer', status: 500, code: 'InternalError' }, 'always'],
  ['is answered by 503', { kind: 'answer', status: 503, code: 'SlowDown' }, 'once'],
  ['comes late', { kind: 'delay', milliseconds: 150 }, 'once'],
];

describe('faults at every request of a publish', function () {
  this.timeout(300_000);
  let ceph: Ceph;
  let name: string;
  let direct: Bucket;
  let proxy: Proxy;
  let bucket: Bucket;

  before(async () => {
    ceph = await sharedCeph();
    proxy = await startProxy(ceph.endpoint);
  });
  beforeEach(async () => {
    name = await emptyBucket(ceph);
    direct = openBucket(ceph, name);
    bucket = openBucket(ceph, name, { endpoint: proxy.endpoint }, { socketTimeout: 1000 });
    proxy.fault = () => undefined;
  });
  afterEach(() => {
    direct.dispose();
    bucket.dispose();
  });
  after(() => proxy?.close());

  const what = ({ method, url, headers }: { method: string; url: string; headers: NodeJS.Dict<string | string[]> }): string => `${headers['x-amz-copy-source'] ? 'COPY' : method} ${url.split('?')[0] ?? ''}`;

  /** Every request that a publish makes, told apart by method and key. */
  async function requestsOf(): Promise<string[]> {
    await publish(direct, first);
    const from = proxy.seen.length;
    await publish(bucket, second);
    const requests = [...new Set(proxy.seen.slice(from).map(what))];
    await clear();
    return requests;
  }

  async function clear(): Promise<void> {
    for (const key of Object.keys(await contents(direct))) await direct.remove(key);
  }

  /** Right after the fault; then as another window finds it; then after the same publication was tried again. */
  async function assertNothingLost(outcome: 'published' | 'failed', told: string): Promise<void> {
    const ids = await assertHistoryWhole(direct, base);
    assert.ok(ids.includes(first.id), `${told}: what was there stays`);
    if (outcome === 'published') assert.ok(ids.includes(second.id), told);
    const newest: Publication = ids.includes(second.id) ? second : first;
    await repairCurrent(direct, base);
    await assertTogether(direct, base, newest);
    await publish(direct, second, { again: true });
    await assertTogether(direct, base, second);
    assert.deepEqual(await assertHistoryWhole(direct, base), [first.id, second.id], told);
  }

  for (const [how, fault, times] of faults) {
    it(`nothing is lost when any one ${how}`, async () => {
      const requests = await requestsOf();
      assert.equal(requests.length, 13, 'the archive of the publication before goes away as well');
      for (const request of requests) {
        await publish(direct, first);
        let hits = 0;
        proxy.fault = seen => what(seen) === request && (times === 'always' || hits === 0) ? (hits++, fault) : undefined;
        const outcome = await publish(bucket, second).then(() => 'published' as const, (error: unknown) => {
          assert.ok(isKnownError(error), `${request}: ${String(error)}`);
          assert.match(error.message, /Nothing that was in bucket|is complete and in its history/);
          return 'failed' as const;
        });
        assert.ok(hits > 0, request);
        // What a server repeats or a later round mends may well succeed; a request that never gets through cannot.
        if (times === 'once') assert.equal(outcome, 'published', request);
        proxy.fault = () => undefined;
        await assertNothingLost(outcome, `${request} ${how}`);
        await clear();
      }
    });
  }

  it('nothing is lost when requests of two publishers arrive in any order', async () => {
    for (let seed = 1; seed <= 12; seed++) {
      let state = seed;
      proxy.fault = () => ({ kind: 'delay', milliseconds: (state = (state * 48_271) % 2_147_483_647) % 60 });
      await Promise.all([publish(bucket, first), publish(bucket, second)]);
      await assertTogether(direct, base, second);
      assert.deepEqual(await assertHistoryWhole(direct, base), [first.id, second.id]);
      await clear();
    }
  });

  it('nothing is lost when the process is killed after any request', async () => {
    const requests = await requestsOf();
    for (const request of requests) {
      await publish(direct, first);
      const child = spawn(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', path.join(import.meta.dirname, 'support', 'publisher.ts')], { stdio: ['pipe', 'ignore', 'inherit'] });
      const gone = once(child, 'exit');
      // The server has done what this request asked for, and its publisher does not live to know.
      proxy.fault = seen => what(seen) === request ? { kind: 'loseAnswer', then: () => void child.kill('SIGKILL') } : undefined;
      child.stdin.end(JSON.stringify({ bucket: name, region: ceph.region, endpoint: proxy.endpoint, forcePathStyle: true, accessKeyId: ceph.accessKeyId, secretAccessKey: ceph.secretAccessKey }));
      assert.equal((await gone)[1], 'SIGKILL', `${request}: killed while it published`);
      proxy.fault = () => undefined;
      await assertNothingLost('failed', `${request} killed`);
      await clear();
    }
  });

  for (const conditional of [true, false]) {
    it(`32 publishers at once on one name all stand in the history, and the current copies belong together ${conditional ? 'with' : 'without'} conditional writes`, async () => {
      const plain: Bucket = { ...bucket, put: (key, bytes, type, { ifNoneMatch: _unknown, ...options } = {}) => bucket.put(key, bytes, type, options) };
      const all = Array.from({ length: 32 }, (_, index) => publication(base, idOf(index + 1), `publisher ${index}`, index % 3 === 0 ? Buffer.from(`PK ${index}`) : undefined));
      const outcomes = await Promise.all(all.map(one => publish(conditional ? bucket : plain, one)));
      assert.deepEqual(await assertHistoryWhole(direct, base), all.map(({ id }) => id));
      const newest = all.at(-1) ?? assert.fail();
      await assertTogether(direct, base, newest);
      assert.equal(outcomes.at(-1)?.newest, newest.id);
      const headers = proxy.seen.filter(({ method, url }) => method === 'PUT' && url.startsWith(`/${name}/json/${base}/`)).map(one => one.headers['if-none-match']);
      assert.deepEqual([...new Set(headers)], [conditional ? '*' : undefined]);
    });
  }
});
