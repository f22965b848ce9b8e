import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { parseRecord, publicationKeys, publicationRecordSchema, publish, recordKeyFor, type Bucket } from '../../../src/bucket/index.ts';
import { isKnownError, KnownError } from '../../../src/shared/knownError.ts';
import type { Ceph } from '../../support/cephRgw.ts';
import { contents, emptyBucket, openBucket, openToReader, sharedCeph } from './support/ceph.ts';
import { startProxy, type Fault, type Proxy } from './support/proxy.ts';
import { publication } from './support/samples.ts';

const first = publication('ada-Example', '2026-03-01T10-00-00Z-00000001', 'first');
const second = publication('ada-Example', '2026-03-02T10-00-00Z-00000002', 'second');

/** The six writes of `second`, in order. */
const { immutable, current } = publicationKeys(second.base, second.id);
const writes = [immutable.pdf, immutable.tex, immutable.json, current.pdf, current.tex, current.json];

describe('publishing on a real S3 server', function () {
  this.timeout(120_000);
  let ceph: Ceph;
  let name: string;
  /** Straight to the server, and through the proxy that breaks things. */
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
    proxy.fault = () => undefined;
    bucket = openBucket(ceph, name, { endpoint: proxy.endpoint }, { socketTimeout: 1000 });
  });
  afterEach(() => {
    direct.dispose();
    bucket.dispose();
  });
  after(() => proxy?.close());

  const onWriteOf = (key: string, fault: Fault): Proxy['fault'] => ({ method, url }) => method === 'PUT' && url.split('?')[0] === `/${name}/${key}` ? fault : undefined;

  it('writes three immutable objects, then their current copies, the record last', async () => {
    const progress: string[] = [];
    const keys = await publish(bucket, { ...first, onProgress: ({ key, done, total }) => progress.push(`${done}/${total} ${key}`) });
    assert.deepEqual(keys, publicationKeys(first.base, first.id));
    const order = [...Object.values(keys.immutable), ...Object.values(keys.current)];
    assert.deepEqual(progress, order.map((key, index) => `${index}/6 ${key}`));
    assert.deepEqual(Object.keys(await contents(direct)).sort(), [...order].sort());
    for (const set of [keys.immutable, keys.current]) {
      const pdf = await direct.get(set.pdf);
      const tex = await direct.get(set.tex);
      const json = await direct.get(set.json);
      assert.deepEqual([pdf.contentType, tex.contentType, json.contentType], ['application/pdf', 'text/plain; charset=utf-8', 'application/json']);
      const text = Buffer.from(json.bytes).toString();
      assert.equal(publicationRecordSchema.safeParse(JSON.parse(text)).success, true);
      const { record } = parseRecord(text);
      assert.equal(record?.after.pdfSha256, createHash('sha256').update(pdf.bytes).digest('hex'));
      assert.equal(record?.after.resumeSha256, createHash('sha256').update(tex.bytes).digest('hex'));
      assert.equal(recordKeyFor(set.pdf), set.json);
    }
  });

  it('keeps every publication, and lets the current copies follow', async () => {
    await publish(bucket, first);
    const before = await contents(direct);
    await publish(bucket, second);
    const after = await contents(direct);
    for (const key of Object.values(publicationKeys(first.base, first.id).immutable)) assert.equal(after[key], before[key]);
    assert.equal(Object.keys(after).length, 9);
    assert.deepEqual((await direct.get('resumes/ada-Example.pdf')).bytes, Buffer.from(second.pdf));
  });

  const faults: [string, Fault][] = [
    ['is refused', { kind: 'answer', status: 403, code: 'AccessDenied' }],
    ['fails in the server', { kind: 'answer', status: 500, code: 'InternalError' }],
    ['breaks the connection', { kind: 'drop' }],
    ['is done, but never answered', { kind: 'loseAnswer' }],
  ];
  for (const [what, fault] of faults) {
    it(`leaves the bucket as it was when any one write ${what}`, async () => {
      for (const withPrevious of [false, true]) {
        if (withPrevious) await publish(direct, first);
        const before = await contents(direct);
        for (const key of writes) {
          proxy.fault = onWriteOf(key, fault);
          await assert.rejects(publish(bucket, second), error => {
            assert.ok(isKnownError(error), String(error));
            assert.ok(error.message.includes(`“${key}”`) || /No connection/.test(error.message), error.message);
            assert.match(error.message, /Nothing was published; the bucket is as it was\.$/);
            return true;
          }, key);
          assert.deepEqual(await contents(direct), before, `${key}, ${withPrevious ? 'with' : 'without'} a previous publication`);
        }
      }
      proxy.fault = () => undefined;
      await publish(bucket, second);
    });
  }

  it('takes an answer that got lost once for what it was', async () => {
    for (const key of writes) {
      let lost = 0;
      const loses = onWriteOf(key, { kind: 'loseAnswer' });
      proxy.fault = seen => lost === 0 && loses(seen) ? (lost++, { kind: 'loseAnswer' }) : undefined;
      await publish(bucket, second);
      assert.equal(lost, 1);
      assert.deepEqual(Object.keys(await contents(direct)).sort(), [...writes].sort());
      for (const written of writes) await direct.remove(written);
    }
  });

  it('leaves the bucket as it was when cancelled before, during and after any write', async () => {
    for (const withPrevious of [false, true]) {
      if (withPrevious) await publish(direct, first);
      const before = await contents(direct);
      for (const key of writes) {
        for (const moment of ['before', 'arriving', 'verifying'] as const) {
          const controller = new AbortController();
          const reason = new DOMException('cancelled', 'AbortError');
          proxy.fault = ({ method, url }) => {
            const hit = url.split('?')[0] === `/${name}/${key}` && ((moment === 'arriving' && method === 'PUT') || (moment === 'verifying' && method === 'HEAD'));
            if (hit) controller.abort(reason);
            return undefined;
          };
          const running = publish(bucket, { ...second, signal: controller.signal, onProgress: progress => { if (moment === 'before' && progress.key === key) controller.abort(reason); } });
          await assert.rejects(running, error => error === reason, `${key} ${moment}`);
          assert.deepEqual(await contents(direct), before, `${key} ${moment}`);
        }
      }
    }
  });

  it('does not wait for a write that hangs when cancelled', async () => {
    const controller = new AbortController();
    const patient = openBucket(ceph, name, { endpoint: proxy.endpoint });
    proxy.fault = seen => {
      const fault = onWriteOf(writes[1]!, { kind: 'hang' })(seen);
      if (fault) controller.abort();
      return fault;
    };
    const started = performance.now();
    await assert.rejects(publish(patient, { ...second, signal: controller.signal }), { name: 'AbortError' });
    assert.ok(performance.now() - started < 6000);
    assert.deepEqual(await contents(direct), {});
    patient.dispose();
  });

  it('touches nothing when cancelled before it begins', async () => {
    await assert.rejects(publish(bucket, { ...second, signal: AbortSignal.abort() }), { name: 'AbortError' });
    assert.deepEqual(await contents(direct), {});
  });

  it('never writes over, or removes, an immutable object of someone else', async () => {
    await direct.put(immutable.tex, Buffer.from('theirs'), 'text/plain');
    const before = await contents(direct);
    await assert.rejects(publish(bucket, second), error => isKnownError(error) && error.message.includes(immutable.tex));
    assert.deepEqual(await contents(direct), before);
  });

  it('does not put an older current copy over one that someone else wrote meanwhile', async () => {
    await publish(direct, first);
    const interrupted: Bucket = { ...direct, put: async (key, ...rest) => {
      if (key !== current.json) return direct.put(key, ...rest);
      await direct.put(current.pdf, Buffer.from('theirs'), 'application/pdf');
      throw new KnownError('The last write failed.');
    } };
    await assert.rejects(publish(interrupted, second), isKnownError);
    assert.equal(Buffer.from((await direct.get(current.pdf)).bytes).toString(), 'theirs');
    assert.deepEqual((await direct.get(current.tex)).bytes, Buffer.from(first.tex));
    assert.equal(await direct.head(immutable.pdf), undefined);
  });

  it('names what it could not take back', async () => {
    proxy.fault = ({ method, url }) => method === 'DELETE' || (method === 'PUT' && url.includes(current.tex)) ? { kind: 'answer', status: 403, code: 'AccessDenied' } : undefined;
    await assert.rejects(publish(bucket, second), error => {
      assert.ok(isKnownError(error));
      assert.match(error.message, /may not write “latex\/ada-Example\.tex”.*could not be taken back/s);
      for (const key of [immutable.pdf, immutable.tex, immutable.json, current.pdf]) assert.ok(error.message.includes(`“${key}”`), error.message);
      assert.equal(error.action, 'setCredentials');
      return true;
    });
  });

  it('says plainly that a reader may not publish', async () => {
    await openToReader(ceph, name);
    const reader = openBucket(ceph, name, ceph.reader);
    await assert.rejects(publish(reader, second), error => isKnownError(error) && error.action === 'setCredentials' && new RegExp(`may not write “${immutable.pdf}”.*Nothing was published`).test(error.message));
    assert.deepEqual(await contents(direct), {});
    reader.dispose();
  });

  it('refuses files that are not the ones the record tells of, before any write', async () => {
    for (const wrong of [{ pdf: Buffer.from('other') }, { tex: Buffer.from('other') }, { id: 'other' }, { base: 'other' }, { texCharset: 'iso-8859-1' }]) {
      await assert.rejects(publish(bucket, { ...second, ...wrong }), isKnownError);
    }
    assert.deepEqual(await contents(direct), {});
  });

  it('copes with a server that does not know conditional writes', async () => {
    proxy.fault = ({ headers }) => headers['if-none-match'] ? { kind: 'answer', status: 501, code: 'NotImplemented' } : undefined;
    await publish(bucket, second);
    assert.equal(Object.keys(await contents(direct)).length, 6);
  });

  it('notices when what stands there is not what was written', async () => {
    proxy.fault = ({ method, url }) => method === 'HEAD' && url.includes(current.pdf) ? { kind: 'answer', status: 200, headers: { 'content-length': '7' } } : undefined;
    await assert.rejects(publish(bucket, second), error => isKnownError(error) && /“resumes\/ada-Example\.pdf” .* has 7 bytes after writing \d+ bytes/.test(error.message));
    assert.deepEqual(await contents(direct), {});
  });
});
