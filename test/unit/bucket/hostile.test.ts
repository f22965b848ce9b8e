import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import fc from 'fast-check';
import {
  buildRecord, createBucket, inspectPublications, listPublications, parseRecord, publicationKeys, publishedObject, readPublication, recordKeyFor, repairCurrent, type Bucket,
} from '../../../src/bucket/index.ts';
import { isKnownError } from '../../../src/shared/knownError.ts';
import { idOf, recordInput } from './support/samples.ts';

const script = '<img src=x onerror=alert(1)>[run](command:workbench.action.quit)\u202E';
const names = ['../../../etc/passwd', '/etc/passwd', 'C:\\Windows\\x', 'CON', 'NUL.json', 'a\u0000b', 'a\u202Efdp.json', script, '..', '.', '', `${idOf(1)}/../../x`, '__proto__', 'constructor', 'x'.repeat(1000)];

/** A server in other hands: it answers what it likes. */
describe('a hostile bucket', function () {
  this.timeout(60_000);
  let server: Server;
  let bucket: Bucket;
  let listed: string[] = [];
  let body: () => Iterable<Buffer> = () => [];
  let sent = 0;
  const asked: string[] = [];

  before(async () => {
    server = createServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://localhost');
      asked.push(`${request.method ?? ''} ${decodeURIComponent(url.pathname)}`);
      if (url.searchParams.has('list-type')) {
        const rows = listed.map(key => `<Contents><Key>${encodeURIComponent(key)}</Key><Size>1</Size></Contents>`);
        response.writeHead(200, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?><ListBucketResult><Name>b</Name><KeyCount>${rows.length}</KeyCount><MaxKeys>1000</MaxKeys><EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>${rows.join('')}</ListBucketResult>`);
        return;
      }
      response.writeHead(200, { 'content-type': 'application/json', 'x-amz-meta-publication': '../../../etc/passwd' });
      if (request.method === 'HEAD') {
        response.end();
        return;
      }
      const pieces = body()[Symbol.iterator]();
      const push = (): void => {
        const { value, done } = pieces.next();
        if (done || response.destroyed) response.end();
        else {
          sent += value.length;
          response.write(value, () => setImmediate(push));
        }
      };
      push();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    assert.ok(address !== null && typeof address !== 'string');
    bucket = createBucket({ bucket: 'b', region: 'us-east-1', endpoint: `http://127.0.0.1:${address.port}`, forcePathStyle: true }, { accessKeyId: 'k', secretAccessKey: 's' });
  });
  beforeEach(() => { asked.length = 0; });
  after(() => {
    bucket.dispose();
    server.closeAllConnections();
    server.close();
  });

  it('names no publication by keys that are none, and is asked for nothing by them', async () => {
    listed = names.flatMap(name => ['resumes', 'latex', 'json'].map(folder => `${folder}/ada/${name}.json`));
    assert.deepEqual(await listPublications(bucket, 'ada'), []);
    assert.deepEqual(await inspectPublications(bucket, 'ada'), []);
    assert.deepEqual(await repairCurrent(bucket, 'ada'), { newest: undefined, repaired: false });
    for (const request of asked) assert.match(request, /^(GET \/b\/|HEAD \/b\/(resumes|latex|json)\/ada\.(pdf|tex|zip|json))$/);
  });

  it('cannot be asked for keys that leave their place', async () => {
    for (const key of ['../x', 'a/../../x', './x', 'a/..', '']) {
      for (const run of [() => bucket.get(key), () => bucket.put(key, new Uint8Array(), 'text/plain'), () => bucket.remove(key), () => bucket.copy('a', key), () => bucket.copy(key, 'a'), () => bucket.link(key, 60)]) await assert.rejects(run, isKnownError);
    }
    assert.deepEqual(asked, []);
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...names)), name => {
      for (const key of [`resumes/${name}.pdf`, `json/${name}.json`, name]) {
        const found = publishedObject(key);
        if (found) assert.ok(!found.base.includes('/') && !found.id?.includes('/'));
        const record = recordKeyFor(key);
        if (record !== undefined) assert.ok(record.startsWith('json/') && record.endsWith('.json'));
      }
      try {
        for (const key of Object.values(publicationKeys(name, name).immutable)) assert.equal(key.split('/').length, 3);
      } catch (error) {
        assert.ok(isKnownError(error));
      }
    }));
  });

  it('is not read to its end when a record has 100 MB', async () => {
    const piece = Buffer.alloc(1_000_000, '[');
    sent = 0;
    body = function* () { for (let count = 0; count < 100; count++) yield piece; };
    await assert.rejects(readPublication(bucket, 'ada', idOf(1)), error => isKnownError(error) && /larger than the 19 MB/.test(error.message));
    assert.ok(sent < 60_000_000, String(sent));
  });

  it('changes nothing outside by what stands in a record', () => {
    const record = buildRecord(recordInput());
    const evil = JSON.stringify({ ...record, job: { ...record.job, title: script }, extra: 1 }).replace(/^\{/, '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},');
    const { record: read, summary } = parseRecord(evil);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
    assert.equal(Reflect.get(read ?? {}, 'polluted'), undefined);
    assert.equal(summary.title, script);
    assert.equal(read && 'extra' in read, false);
  });

  it('is told from a record whatever types it holds', () => {
    const base = buildRecord(recordInput());
    fc.assert(fc.property(fc.constantFrom(...Object.keys(base)), fc.jsonValue(), (field, value) => {
      try {
        const { record, summary } = parseRecord(JSON.stringify({ ...base, [field]: value }), 'json/ada.json');
        for (const score of [summary.initialScore, summary.finalScore]) assert.ok(score === undefined || Number.isFinite(score));
        if (record) assert.ok(Number.isFinite(record.after.total));
      } catch (error) {
        assert.ok(isKnownError(error), String(error));
      }
    }), { numRuns: 500 });
    for (const text of ['['.repeat(200_000), '"'.repeat(1_000_000), `{"final_ats_score":1e999}`, '{"final_ats_score":{"toString":1}}']) {
      try {
        parseRecord(text);
      } catch (error) {
        assert.ok(isKnownError(error), String(error).slice(0, 200));
      }
    }
  });
});
