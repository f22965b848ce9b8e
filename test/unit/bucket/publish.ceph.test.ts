import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  inspectPublications, listPublications, makeCurrent, metadataNames, parseRecord, publicationKeys, publicationRecordSchema, publish, readPublication, recordKeyFor, removePublication, repairCurrent,
  statusOf, type Bucket,
} from '../../../src/bucket/index.ts';
import { isKnownError } from '../../../src/shared/knownError.ts';
import type { Ceph } from '../../support/cephRgw.ts';
import { contents, emptyBucket, openBucket, openToReader, sharedCeph } from './support/ceph.ts';
import { assertTogether } from './support/invariants.ts';
import { startProxy, type Proxy } from './support/proxy.ts';
import { idOf, publication } from './support/samples.ts';

const base = 'ada-Example';
const [first, second] = [publication(base, idOf(1), 'first'), publication(base, idOf(2), 'second')];
const several = publication(base, idOf(3), 'several', Buffer.from('PK of several files'));
const keysOf = ({ id, zip }: typeof first): string[] => Object.values(publicationKeys(base, id).immutable).filter(key => zip || !key.endsWith('.zip'));
const { immutable, current } = publicationKeys(base, second.id);

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

  it('writes the files, then the record, then copies, in four rounds', async () => {
    const from = proxy.seen.length;
    const { keys, newest } = await publish(bucket, first);
    assert.equal(newest, first.id);
    assert.deepEqual(keys, publicationKeys(base, first.id));
    const seen = proxy.seen.slice(from).map(({ method, url, headers }) => ({ what: `${headers['x-amz-copy-source'] ? 'COPY' : method} ${url.split('?')[0]?.slice(name.length + 2)}`, headers }));
    const rounds = [seen.slice(0, 2), seen.slice(2, 3), seen.slice(3, 6), seen.slice(6)].map(round => round.map(({ what }) => what).sort());
    assert.deepEqual(rounds, [
      [`PUT ${keys.immutable.pdf}`, `PUT ${keys.immutable.tex}`].sort(), [`PUT ${keys.immutable.json}`],
      [`COPY ${keys.current.pdf}`, `COPY ${keys.current.tex}`, `COPY ${keys.current.json}`].sort(),
      ['GET ', `HEAD ${keys.current.pdf}`, `HEAD ${keys.current.tex}`, `HEAD ${keys.current.zip}`, `HEAD ${keys.current.json}`].sort(),
    ]);
    for (const { headers } of seen.slice(0, 3)) assert.equal(headers['if-none-match'], '*');
    await assertTogether(direct, base, first);
  });

  it('stores what the record tells, with types, hashes and whom it is for', async () => {
    const { keys } = await publish(bucket, second);
    for (const set of [keys.immutable, keys.current]) {
      const [pdf, tex, json] = await Promise.all([set.pdf, set.tex, set.json].map(key => direct.get(key)));
      assert.ok(pdf && tex && json);
      assert.deepEqual([pdf.contentType, tex.contentType, json.contentType], ['application/pdf', 'text/plain; charset=utf-8', 'application/json']);
      const text = Buffer.from(json.bytes).toString();
      assert.equal(publicationRecordSchema.safeParse(JSON.parse(text)).success, true);
      const { record } = parseRecord(text);
      assert.equal(record?.after.pdfSha256, createHash('sha256').update(pdf.bytes).digest('hex'));
      assert.equal(record?.after.resumeSha256, createHash('sha256').update(tex.bytes).digest('hex'));
      assert.equal(recordKeyFor(set.pdf), set.json);
      for (const { metadata, bytes } of [pdf, tex, json]) {
        assert.deepEqual(metadata, {
          [metadataNames.id]: second.id, [metadataNames.sha256]: createHash('sha256').update(bytes).digest('hex'), [metadataNames.schema]: '1', [metadataNames.files]: '1',
          [metadataNames.company]: 'Example Ltd', [metadataNames.title]: 'Engineer',
        });
      }
    }
  });

  it('carries metadata of any language through headers', async () => {
    for (const company of ['Zoë & Söhne 履歴書 😀', ' 100 % \r\nX-Injected: yes', 'ä'.repeat(900)]) {
      await direct.put('meta', Buffer.from('x'), 'text/plain', { metadata: { company } });
      const found = (await direct.head('meta'))?.metadata['company'];
      assert.ok(found && company.trim().startsWith(found) && (company.length > 400 || found === company.trim()), JSON.stringify(found));
    }
  });

  it('keeps every publication, and lets the current copies follow', async () => {
    await publish(bucket, first);
    const before = await contents(direct);
    await publish(bucket, second);
    const after = await contents(direct);
    for (const key of keysOf(first)) assert.equal(after[key], before[key]);
    assert.equal(Object.keys(after).length, 9);
    await assertTogether(direct, base, second);
    assert.deepEqual((await listPublications(bucket, base)).map(({ id, score }) => ({ id, score })), [second, first].map(({ id }) => ({ id, score: 75 })));
  });

  it('publishes an archive beside the LaTeX of several files, and takes it away when the next has one file', async () => {
    await publish(bucket, several);
    await assertTogether(direct, base, several);
    assert.deepEqual(Buffer.from((await direct.get(current.zip)).bytes), Buffer.from(several.zip ?? []));
    assert.equal((await direct.head(current.zip))?.contentType, 'application/zip');
    const last = publication(base, idOf(4), 'one file again');
    await publish(bucket, last);
    await assertTogether(direct, base, last);
  });

  it('tells a publisher that lost a race, and leaves the newer one current', async () => {
    await publish(direct, second);
    assert.equal((await publish(bucket, first)).newest, second.id);
    await assertTogether(direct, base, second);
    assert.equal((await listPublications(bucket, base)).length, 2);
  });

  it('repairs current copies that are mixed, missing or of another publication', async () => {
    await publish(direct, first);
    await publish(direct, several);
    assert.deepEqual(await repairCurrent(bucket, base), { newest: several.id, repaired: false });
    const old = publicationKeys(base, first.id).immutable;
    const damages: (() => Promise<void>)[] = [
      () => direct.copy(old.pdf, current.pdf), () => direct.copy(old.json, current.json), () => direct.remove(current.tex), () => direct.remove(current.zip),
      async () => { for (const kind of ['pdf', 'tex', 'json'] as const) await direct.copy(old[kind], current[kind]); },
      async () => { await direct.put(current.pdf, Buffer.from('of another tool'), 'application/pdf'); },
    ];
    for (const damage of damages) {
      await damage();
      assert.deepEqual(await repairCurrent(bucket, base), { newest: several.id, repaired: true });
      await assertTogether(direct, base, several);
    }
    assert.deepEqual(await repairCurrent(bucket, 'nobody'), { newest: undefined, repaired: false });
  });

  it('makes an earlier publication current again as a new one, and keeps both', async () => {
    await publish(direct, several);
    const last = publication(base, idOf(4), 'last');
    await publish(direct, last);
    const renewed = await makeCurrent(bucket, base, several.id, { now: new Date('2001-01-01T00:00:00Z') }); // A clock that is wrong.
    assert.ok(renewed > last.id);
    const { record } = await readPublication(bucket, base, renewed);
    assert.equal(record?.restoredFrom, several.id);
    await assertTogether(direct, base, { ...several, id: renewed });
    assert.equal((await listPublications(bucket, base)).length, 3);
  });

  it('removes one publication, and the one before is current then', async () => {
    await publish(direct, first);
    await publish(direct, several);
    assert.deepEqual(await removePublication(bucket, base, several.id), { newest: first.id, repaired: true });
    await assertTogether(direct, base, first);
    assert.deepEqual(Object.keys(await contents(direct)).filter(key => key.includes(several.id)), []);
  });

  it('tells complete publications from garbage and from what lost a file', async () => {
    await publish(direct, first);
    await publish(direct, several);
    await direct.remove(publicationKeys(base, first.id).immutable.pdf);
    const garbage = publicationKeys(base, idOf(9)).immutable;
    await direct.put(garbage.pdf, Buffer.from('12345'), 'application/pdf');
    await direct.put(`json/${base}/notes.json`, Buffer.from('{}'), 'application/json');
    assert.deepEqual((await inspectPublications(bucket, base)).map(({ id, committed, complete, keys }) => ({ id, committed, complete, count: keys.length })), [
      { id: idOf(9), committed: false, complete: false, count: 1 }, { id: several.id, committed: true, complete: true, count: 4 }, { id: first.id, committed: true, complete: false, count: 2 },
    ]);
  });

  it('finishes what was tried before, without sending again what is there', async () => {
    proxy.fault = ({ method, url }) => method === 'PUT' && url.includes(immutable.json) ? { kind: 'answer', status: 403, code: 'AccessDenied' } : undefined;
    await assert.rejects(publish(bucket, second), isKnownError);
    assert.deepEqual(Object.keys(await contents(direct)).sort(), [immutable.pdf, immutable.tex].sort());
    proxy.fault = () => undefined;
    const from = proxy.seen.length;
    await publish(bucket, second, { again: true });
    const puts = proxy.seen.slice(from).filter(({ method, headers }) => method === 'PUT' && !headers['x-amz-copy-source']);
    assert.deepEqual(puts.map(({ url }) => url.split('?')[0]), [`/${name}/${immutable.json}`]);
    await assertTogether(direct, base, second);
  });

  it('says what is there when it fails or is cancelled, before and after the record', async () => {
    await publish(direct, first);
    const before = await contents(direct);
    for (const [key, told] of [[immutable.json, /Nothing that was in bucket “test-\w+” has changed/], [current.tex, /is complete and in its history/]] as const) {
      for (const cancelled of [false, true]) {
        const controller = new AbortController();
        proxy.fault = ({ method, url }) => {
          if (method !== 'PUT' || url.split('?')[0] !== `/${name}/${key}`) return undefined;
          if (cancelled) controller.abort(new DOMException('cancelled', 'AbortError'));
          return cancelled ? { kind: 'drop' } : { kind: 'answer', status: 403, code: 'AccessDenied' };
        };
        await assert.rejects(publish(bucket, second, { signal: controller.signal, again: true }), error => {
          assert.ok(isKnownError(error), String(error));
          assert.match(error.message, told);
          assert.match(error.message, cancelled ? /^Publishing was cancelled\./ : new RegExp(`may not (write|copy to) “${key}”`));
          assert.equal(error.action, cancelled ? 'finishPublishing' : 'setCredentials');
          return true;
        });
        const after = await contents(direct);
        for (const [old, etag] of Object.entries(before)) if (old.includes(first.id) || key === immutable.json) assert.equal(after[old], etag, old);
      }
    }
  });

  it('touches nothing when cancelled before it begins', async () => {
    await assert.rejects(publish(bucket, second, { signal: AbortSignal.abort() }), { name: 'AbortError' });
    assert.deepEqual(await contents(direct), {});
  });

  it('takes an answer that got lost once for what it was', async () => {
    for (const key of [...keysOf(second), current.pdf, current.tex, current.json]) {
      let lost = 0;
      proxy.fault = ({ method, url }) => method === 'PUT' && url.split('?')[0] === `/${name}/${key}` && lost === 0 ? (lost++, { kind: 'loseAnswer' }) : undefined;
      await publish(bucket, second);
      assert.equal(lost, 1);
      await assertTogether(direct, base, second);
      for (const written of Object.keys(await contents(direct))) await direct.remove(written);
    }
  });

  it('never writes over an immutable object of someone else', async () => {
    await direct.put(immutable.tex, Buffer.from('theirs'), 'text/plain');
    await assert.rejects(publish(bucket, second), error => isKnownError(error) && error.message.includes(`“${immutable.tex}”`) && statusOf(error) === 412);
    assert.equal(Buffer.from((await direct.get(immutable.tex)).bytes).toString(), 'theirs');
    assert.equal(await direct.head(immutable.json), undefined);
  });

  it('says plainly that a reader may not publish', async () => {
    await openToReader(ceph, name);
    const reader = openBucket(ceph, name, ceph.reader);
    await assert.rejects(publish(reader, second), error => isKnownError(error) && error.action === 'setCredentials' && /may not write “(resumes|latex)\//.test(error.message));
    assert.deepEqual(await contents(direct), {});
    reader.dispose();
  });

  it('refuses files that are not the ones the record tells of, before any write', async () => {
    for (const wrong of [{ pdf: Buffer.from('other') }, { tex: Buffer.from('other') }, { id: idOf(7) }, { base: 'other' }, { texCharset: 'iso-8859-1' }, { zip: Buffer.from('other') }]) {
      await assert.rejects(publish(bucket, { ...second, ...wrong }), isKnownError);
    }
    assert.deepEqual(await contents(direct), {});
  });

  it('copes with a server that knows neither conditional writes nor copies', async () => {
    proxy.fault = ({ headers }) => headers['if-none-match'] || headers['x-amz-copy-source'] ? { kind: 'answer', status: 501, code: 'NotImplemented' } : undefined;
    await publish(bucket, several);
    await assertTogether(direct, base, several);
  });
});
