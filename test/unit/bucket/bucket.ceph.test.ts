import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Agent, createServer, request } from 'node:http';
import { once } from 'node:events';
import type { LookupFunction } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { statusOf, type Bucket, type BucketPage } from '../../../src/bucket/index.ts';
import { isKnownError, type ErrorAction } from '../../../src/shared/knownError.ts';
import type { Ceph } from '../../support/cephRgw.ts';
import { emptyBucket, openBucket, openToReader, sharedCeph } from './support/ceph.ts';
import { startProxy, type Proxy } from './support/proxy.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const isKnown = (message: RegExp, action?: ErrorAction) => (error: unknown): boolean => {
  assert.ok(isKnownError(error), String(error));
  assert.match(error.message, message);
  assert.equal(error.action, action);
  return true;
};

describe('a bucket on a real S3 server', function () {
  this.timeout(60_000);
  let ceph: Ceph;
  let name: string;
  let bucket: Bucket;
  let proxy: Proxy;
  const opened: Bucket[] = [];
  const open = (...args: Parameters<typeof openBucket>): Bucket => {
    const one = openBucket(...args);
    opened.push(one);
    return one;
  };

  before(async () => {
    ceph = await sharedCeph();
    proxy = await startProxy(ceph.endpoint);
  });
  beforeEach(async () => {
    name = await emptyBucket(ceph);
    bucket = open(ceph, name);
    proxy.fault = () => undefined;
  });
  afterEach(() => { for (const one of opened.splice(0)) one.dispose(); });
  after(() => proxy?.close());

  it('gives back exactly what was put', async () => {
    const data = randomBytes(3_000_000);
    const { etag } = await bucket.put('resumes/a.pdf', data, 'application/pdf');
    const got = await bucket.get('resumes/a.pdf');
    assert.ok(Buffer.compare(got.bytes, data) === 0);
    assert.equal(got.contentType, 'application/pdf');
    assert.equal(got.etag, etag);
    assert.deepEqual({ ...await bucket.head('resumes/a.pdf'), lastModified: 0 }, { size: data.length, contentType: 'application/pdf', etag, lastModified: 0, metadata: {} });
    await bucket.put('empty', new Uint8Array(), 'text/plain; charset=utf-8');
    assert.deepEqual((await bucket.get('empty')).bytes.byteLength, 0);
    assert.equal((await bucket.head('empty'))?.contentType, 'text/plain; charset=utf-8');
    // A view into a larger buffer, as a webview hands it over, sends only its own part.
    await bucket.put('view', new Uint8Array(data.buffer, data.byteOffset + 10, 5), 'text/plain');
    assert.deepEqual([...(await bucket.get('view')).bytes], [...data.subarray(10, 15)]);
  });

  it('tells what is not there from what is', async () => {
    assert.equal(await bucket.head('nothing'), undefined);
    await assert.rejects(bucket.get('nothing'), isKnown(/no “nothing” in bucket “test-/));
    await bucket.remove('nothing');
    await bucket.put('there', bytes('x'), 'text/plain');
    await bucket.remove('there');
    assert.equal(await bucket.head('there'), undefined);
  });

  it('writes only once when told so', async () => {
    await bucket.put('once', bytes('first'), 'text/plain', { ifNoneMatch: '*' });
    await assert.rejects(bucket.put('once', bytes('second'), 'text/plain', { ifNoneMatch: '*' }), error => isKnown(/“once”.*someone else/)(error) && statusOf(error) === 412);
    assert.equal(Buffer.from((await bucket.get('once')).bytes).toString(), 'first');
  });

  it('refuses to read more than it may', async () => {
    await bucket.put('big', Buffer.alloc(5000), 'text/plain');
    await assert.rejects(bucket.get('big', { maxBytes: 4999 }), isKnown(/“big” in bucket .* larger than the 4999 bytes/));
    assert.equal((await bucket.get('big', { maxBytes: 5000 })).size, 5000);
  });

  const oddKeys = ['a b.pdf', 'a+b.pdf', 'a%20b.pdf', '100%.pdf', 'a#b.pdf', 'a?b=c.pdf', 'a&b;c.pdf', 'Zoë 履歴書 😀.pdf', "q'\"<>`.pdf", '*~!().pdf', 'back\\slash.pdf', 'é.pdf', 'e\u0301.pdf', ' lead.pdf', '..pdf', 'tab\there.pdf', '%2e%2e%2f.pdf'];

  it('takes odd keys through put, list, get, head, link and remove', async () => {
    for (const odd of oddKeys) await bucket.put(`resumes/${odd}`, bytes(odd), 'application/pdf');
    const { objects } = await bucket.list('resumes/');
    assert.deepEqual(objects.map(({ key }) => key).sort(), oddKeys.map(odd => `resumes/${odd}`).sort());
    for (const odd of oddKeys) {
      const key = `resumes/${odd}`;
      assert.equal(Buffer.from((await bucket.get(key)).bytes).toString(), odd);
      assert.equal((await bucket.head(key))?.size, Buffer.byteLength(odd));
      const answer = await fetch((await bucket.link(key, 60)).url);
      assert.equal(answer.status, 200, key);
      assert.equal(await answer.text(), odd);
      assert.equal(answer.headers.get('content-type'), 'application/pdf');
      await bucket.remove(key);
    }
    assert.deepEqual((await bucket.list('')).objects, []);
  });

  it('lists odd folders, and below them', async () => {
    for (const odd of ['a b+c', 'Zoë', '100%']) await bucket.put(`resumes/${odd}/1.pdf`, bytes('x'), 'application/pdf');
    const { folders } = await bucket.list('resumes/');
    assert.deepEqual([...folders].sort(), ['resumes/100%/', 'resumes/Zoë/', 'resumes/a b+c/']);
    for (const folder of folders) assert.equal((await bucket.list(folder)).objects[0]?.key, `${folder}1.pdf`);
  });

  it('reads listings as other servers write them', async () => {
    const through = open(ceph, name, { endpoint: proxy.endpoint });
    const listing = (more: string, key: string): string => `<?xml version="1.0"?><ListBucketResult><Name>${name}</Name><KeyCount>1</KeyCount>${more}<Contents><Key>${key}</Key><Size>3</Size></Contents></ListBucketResult>`;
    const cases = [
      ['<EncodingType>url</EncodingType>', 'resumes/a+b%2Bc%C3%A9.pdf', 'resumes/a b+cé.pdf'], // Amazon writes a space as a plus
      ['', 'resumes/a+b%2Bc.pdf', 'resumes/a+b%2Bc.pdf'], // does not know EncodingType
      ['<EncodingType>url</EncodingType>', 'resumes/100%.pdf', 'resumes/100%.pdf'], // says so, and does not
    ] as const;
    for (const [more, written, key] of cases) {
      proxy.fault = () => ({ kind: 'answer', status: 200, body: listing(more, written) });
      assert.deepEqual((await through.list('resumes/')).objects.map(one => one.key), [key]);
    }
    // A page may be empty and still not be the last.
    proxy.fault = () => ({ kind: 'answer', status: 200, body: `<ListBucketResult><Name>${name}</Name><IsTruncated>true</IsTruncated><NextContinuationToken>more</NextContinuationToken></ListBucketResult>` });
    assert.deepEqual(await through.list('resumes/'), { objects: [], folders: [], next: 'more' });
  });

  it('refuses keys that no URL can carry', async () => {
    for (const key of ['', 'a/./b', 'a/../b', '../a']) {
      for (const attempt of [() => bucket.put(key, bytes('x'), 'text/plain'), () => bucket.get(key), () => bucket.head(key), () => bucket.remove(key)]) await assert.rejects(attempt, isKnownError);
    }
  });

  it('pages through objects and folders by the token', async () => {
    const keys = Array.from({ length: 13 }, (_, index) => `resumes/n${String(index).padStart(2, '0')}.pdf`);
    const folders = ['resumes/f1/', 'resumes/n05x/'];
    await bucket.put('resumes/', new Uint8Array(), 'application/x-directory'); // A folder as other tools make one.
    for (const key of [...keys, ...folders.map(folder => `${folder}a.pdf`)]) await bucket.put(key, bytes(key), 'application/pdf');
    for (const pageSize of [1, 2, 5, 1000]) {
      const pages: BucketPage[] = [];
      let token: string | undefined;
      do {
        const page = await bucket.list('resumes/', { token, pageSize });
        assert.ok(page.objects.length + page.folders.length <= pageSize);
        pages.push(page);
        token = page.next;
      } while (token !== undefined);
      assert.deepEqual(pages.flatMap(page => page.objects.map(({ key }) => key)), keys);
      assert.deepEqual(pages.flatMap(page => page.folders), folders);
      assert.deepEqual(pages.flatMap(page => page.objects.map(({ size }) => size)), keys.map(key => key.length));
      assert.ok(pages.every(page => page.objects.every(({ lastModified, etag }) => lastModified instanceof Date && etag !== undefined)));
    }
    assert.deepEqual(await bucket.list('nowhere/'), { objects: [], folders: [] });
  });

  it('makes links that end, and that cannot be altered', async () => {
    await bucket.put('resumes/a.pdf', bytes('a'), 'application/pdf');
    await bucket.put('resumes/b.pdf', bytes('b'), 'application/pdf');
    const { url, expiresAt } = await bucket.link('resumes/a.pdf', 2);
    assert.equal(await (await fetch(url)).text(), 'a');
    const tampered = [url.replace('a.pdf', 'b.pdf'), url.replace('X-Amz-Expires=2', 'X-Amz-Expires=20000'), url.replace(/Signature=./, sign => `Signature=${sign.endsWith('0') ? 1 : 0}`), url.replace(/\?.*/, '')];
    for (const other of tampered) assert.equal((await fetch(other)).status, 403, other);
    assert.equal((await fetch(url, { method: 'PUT', body: 'x' })).status, 403);
    await sleep(expiresAt.getTime() - Date.now() + 1100);
    assert.equal((await fetch(url)).status, 403);
  });

  it('works under virtual-hosted addresses', async () => {
    // `bucket.localhost` does not resolve in Node.
    const lookup: LookupFunction = (_host, options, done) => options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4);
    const { port } = new URL(ceph.endpoint);
    const hosted = open(ceph, name, { endpoint: `http://localhost:${port}`, forcePathStyle: false }, { httpAgent: new Agent({ lookup }) });
    await hosted.put('resumes/a b.pdf', bytes('hosted'), 'application/pdf');
    assert.deepEqual((await hosted.list('resumes/')).objects.map(({ key }) => key), ['resumes/a b.pdf']);
    const { url } = await hosted.link('resumes/a b.pdf', 60);
    assert.ok(url.startsWith(`http://${name}.localhost:${port}/resumes/a%20b.pdf?`), url);
    const [answer] = await once(request(url, { lookup }).end(), 'response');
    assert.equal(answer.statusCode, 200);
    assert.equal(Buffer.concat(await answer.toArray()).toString(), 'hosted');
  });

  it('says which of key, secret, bucket and right is wrong', async () => {
    await bucket.put('resumes/a.pdf', bytes('a'), 'application/pdf');
    await openToReader(ceph, name);
    const reader = open(ceph, name, ceph.reader);
    assert.equal((await reader.list('resumes/')).objects.length, 1);
    assert.equal((await reader.get('resumes/a.pdf')).size, 1);
    await assert.rejects(reader.put('resumes/a.pdf', bytes('b'), 'application/pdf'), isKnown(/may not write “resumes\/a\.pdf” in bucket .*s3:PutObject/, 'setCredentials'));
    await assert.rejects(reader.remove('resumes/a.pdf'), isKnown(/may not delete .*s3:DeleteObject/, 'setCredentials'));
    const plain = open(ceph, name, ceph.plain);
    await assert.rejects(plain.list(''), isKnown(/may not list bucket .*s3:ListBucket/, 'setCredentials'));
    await assert.rejects(plain.get('resumes/a.pdf'), isKnown(/may not read “resumes\/a\.pdf”/, 'setCredentials'));
    await assert.rejects(plain.head('resumes/a.pdf'), isKnown(/may not read “resumes\/a\.pdf”/, 'setCredentials'));
    await assert.rejects(open(ceph, name, { secretAccessKey: 'wrong' }).list(''), isKnown(/secret access key does not belong/, 'setCredentials'));
    await assert.rejects(open(ceph, name, { accessKeyId: 'nobody' }).list(''), isKnown(/does not know the access key ID/, 'setCredentials'));
    for (const attempt of [(one: Bucket) => one.list(''), (one: Bucket) => one.get('a'), (one: Bucket) => one.put('a', bytes('x'), 'text/plain')]) {
      await assert.rejects(attempt(open(ceph, 'no-such-bucket-here')), isKnown(/no bucket “no-such-bucket-here” at 127\.0\.0\.1/, 'openS3Settings'));
    }
  });

  it('says so when the network or the server fails', async () => {
    await assert.rejects(open(ceph, name, { endpoint: 'http://127.0.0.1:1' }).list(''), isKnown(/No connection to 127\.0\.0\.1:1 \(ECONNREFUSED\)/, 'openS3Settings'));
    const through = open(ceph, name, { endpoint: proxy.endpoint }, { socketTimeout: 300 });
    proxy.fault = () => ({ kind: 'hang' });
    await assert.rejects(through.list(''), isKnown(/did not answer in time when asked to list/));
    proxy.fault = () => ({ kind: 'drop' });
    await assert.rejects(through.head('a'), isKnown(/No connection to .*ECONNRESET/, 'openS3Settings'));
    proxy.fault = () => ({ kind: 'answer', status: 503, code: 'SlowDown' });
    await assert.rejects(through.put('a', bytes('x'), 'text/plain'), isKnown(/could not write “a”.*just now \(SlowDown\)/));
    await bucket.put('slow', Buffer.alloc(200_000), 'text/plain');
    proxy.fault = () => ({ kind: 'stall' });
    await assert.rejects(through.get('slow'), isKnown(/“slow”|No connection/, undefined));
  });

  it('rides out a short failure', async () => {
    let failures = 0;
    proxy.fault = () => failures++ === 0 ? { kind: 'answer', status: 500, code: 'InternalError' } : undefined;
    const through = open(ceph, name, { endpoint: proxy.endpoint });
    await through.put('a', bytes('x'), 'text/plain');
    assert.equal((await bucket.head('a'))?.size, 1);
  });

  it('notices a server that does not speak S3', async () => {
    const server = createServer((_request, response) => { response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Hello</body></html>'); });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      await assert.rejects(open(ceph, name, { endpoint: `http://127.0.0.1:${port}` }).list(''), isKnown(/did not answer as an S3 server does/, 'openS3Settings'));
      await assert.rejects(open(ceph, name, { endpoint: `https://127.0.0.1:${port}` }).list(''), isKnown(/127\.0\.0\.1/, 'openS3Settings'));
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('follows the bucket to its region, and makes links for it', async () => {
    // Ceph takes any region; this proxy wants the bucket's own, in the three ways Amazon does.
    const answers = [
      { status: 400, code: 'AuthorizationHeaderMalformed', extra: '<Region>eu-north-1</Region>' },
      { status: 301, code: 'PermanentRedirect', headers: { 'x-amz-bucket-region': 'eu-north-1' } },
    ];
    for (const wrong of answers) {
      proxy.fault = ({ headers }) => String(headers.authorization).includes('/eu-north-1/') ? undefined : { kind: 'answer', ...wrong };
      const through = open(ceph, name, { endpoint: proxy.endpoint });
      await through.put('resumes/a.pdf', bytes('a'), 'application/pdf');
      assert.match((await through.link('resumes/a.pdf', 60)).url, /eu-north-1/);
      assert.equal((await through.list('resumes/')).objects.length, 1);
      const together = open(ceph, name, { endpoint: proxy.endpoint });
      const pages = await Promise.all(['resumes/', 'latex/', 'json/'].map(prefix => together.list(prefix)));
      assert.deepEqual(pages.map(page => page.objects.length), [1, 0, 0]);
    }
    proxy.fault = ({ headers }) => String(headers.authorization).includes('/eu-north-1/') ? undefined : { kind: 'answer', status: 400, headers: { 'x-amz-bucket-region': 'eu-north-1' } };
    assert.equal((await open(ceph, name, { endpoint: proxy.endpoint }).head('resumes/a.pdf'))?.size, 1);
    proxy.fault = () => ({ kind: 'answer', status: 301, code: 'PermanentRedirect', headers: { 'x-amz-bucket-region': `eu-north-${proxy.seen.length}` } });
    await assert.rejects(open(ceph, name, { endpoint: proxy.endpoint }).list(''), isKnown(/is in region eu-north-\d+, not eu-north-\d+/, 'openS3Settings'));
  });

  it('works with a wrong clock, links included', async () => {
    const now = Date.now;
    Date.now = () => now() + 3 * 3600_000;
    try {
      await bucket.put('resumes/a.pdf', bytes('a'), 'application/pdf');
      const { url, expiresAt } = await bucket.link('resumes/a.pdf', 600);
      assert.equal((await fetch(url)).status, 200);
      assert.ok(Math.abs(expiresAt.getTime() - (now() + 600_000)) < 10_000);
    } finally {
      Date.now = now;
    }
  });

  it('stops at once when cancelled, with the signal’s own reason', async () => {
    await bucket.put('slow', Buffer.alloc(500_000), 'text/plain');
    const through = open(ceph, name, { endpoint: proxy.endpoint });
    for (const kind of ['hang', 'stall'] as const) {
      for (const attempt of [
        (signal: AbortSignal) => through.get('slow', { signal }),
        ...(kind === 'hang' ? [(signal: AbortSignal) => through.list('', { signal }), (signal: AbortSignal) => through.head('slow', { signal }), (signal: AbortSignal) => through.put('new', Buffer.alloc(1000), 'text/plain', { signal })] : []),
      ]) {
        const reason = new DOMException('cancelled', 'AbortError');
        const controller = new AbortController();
        proxy.fault = () => ({ kind });
        const started = performance.now();
        const running = attempt(controller.signal);
        setTimeout(() => controller.abort(reason), 100);
        await assert.rejects(running, error => error === reason);
        assert.ok(performance.now() - started < 2000);
      }
    }
    await assert.rejects(bucket.get('slow', { signal: AbortSignal.abort() }), { name: 'AbortError' });
    assert.equal(await bucket.head('new'), undefined);
  });
});
