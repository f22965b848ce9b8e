import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { ListMultipartUploadsCommand, S3Client } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { checkSetup, createBucket, publish, type Bucket } from '../../../src/bucket/index.ts';
import { isExcluded } from '../../../src/bucket/proxy.ts';
import { isKnownError } from '../../../src/shared/knownError.ts';
import type { Ceph } from '../../support/cephRgw.ts';
import { contents, emptyBucket, openBucket, sharedCeph } from './support/ceph.ts';
import { startProxy } from './support/proxy.ts';
import { idOf, publication } from './support/samples.ts';

describe('the way to a real S3 server', function () {
  this.timeout(120_000);
  let ceph: Ceph;
  let name: string;
  let folder: string;
  const opened: Bucket[] = [];
  const keep = (bucket: Bucket): Bucket => {
    opened.push(bucket);
    return bucket;
  };
  const environment = { ...process.env };

  before(async () => {
    ceph = await sharedCeph();
    folder = await mkdtemp(path.join(tmpdir(), 'aws-profile-'));
  });
  beforeEach(async () => { name = await emptyBucket(ceph); });
  afterEach(() => {
    for (const one of opened.splice(0)) one.dispose();
    // Name by name: another object in the place of process.env is none that Node itself reads.
    for (const one of Object.keys(process.env)) if (!(one in environment)) Reflect.deleteProperty(process.env, one);
    Object.assign(process.env, environment);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('sends large files in parts, with progress, and leaves none of them when cancelled', async () => {
    const bytes = randomBytes(20 * 1024 * 1024);
    const bucket = keep(openBucket(ceph, name));
    const seen: number[] = [];
    await bucket.put('resumes/large.pdf', bytes, 'application/pdf', { metadata: { title: 'Zoë' }, ifNoneMatch: '*', onProgress: sent => seen.push(sent) });
    assert.ok(seen.length >= 3 && seen.at(-1) === bytes.length, String(seen));
    const got = await bucket.get('resumes/large.pdf');
    assert.ok(Buffer.compare(got.bytes, bytes) === 0);
    assert.deepEqual([got.contentType, got.metadata], ['application/pdf', { title: 'Zoë' }]);
    const controller = new AbortController();
    const reason = new DOMException('cancelled', 'AbortError');
    await assert.rejects(bucket.put('resumes/other.pdf', bytes, 'application/pdf', { signal: controller.signal, onProgress: () => controller.abort(reason) }), { name: 'AbortError' });
    assert.equal(await bucket.head('resumes/other.pdf'), undefined);
    const admin = new S3Client({ endpoint: ceph.endpoint, region: ceph.region, forcePathStyle: true, credentials: ceph });
    assert.deepEqual((await admin.send(new ListMultipartUploadsCommand({ Bucket: name }))).Uploads ?? [], []);
    admin.destroy();
  });

  it('has the server refuse bytes that were damaged on the way', async () => {
    const { hostname, port } = new URL(ceph.endpoint);
    const server = await listening(createServer());
    server.on('connection', client => {
      const upstream = connect(Number(port), hostname);
      client.on('data', (chunk: Buffer) => upstream.write(Buffer.from(chunk.toString('latin1').replace('precious', 'Precious'), 'latin1')));
      upstream.pipe(client);
      client.on('error', () => upstream.destroy()).on('close', () => upstream.destroy());
      upstream.on('error', () => client.destroy());
    });
    const bucket = keep(openBucket(ceph, name, { endpoint: addressOf(server) }));
    await assert.rejects(bucket.put('a', Buffer.from('precious bytes'), 'text/plain'), isKnownError);
    assert.deepEqual(await contents(keep(openBucket(ceph, name))), {});
    server.close();
  });

  it('takes the keys from an AWS profile, and tells when there is none', async () => {
    const file = path.join(folder, 'credentials');
    await writeFile(file, `[work]\naws_access_key_id = ${ceph.accessKeyId}\naws_secret_access_key = ${ceph.secretAccessKey}\n`);
    Object.assign(process.env, { AWS_SHARED_CREDENTIALS_FILE: file, AWS_CONFIG_FILE: path.join(folder, 'none'), AWS_EC2_METADATA_DISABLED: 'true' });
    for (const one of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE']) Reflect.deleteProperty(process.env, one);
    const settings = { bucket: name, region: ceph.region, endpoint: ceph.endpoint, forcePathStyle: true };
    await publish(keep(createBucket(settings, { profile: 'work' })), publication('ada', idOf(1)));
    const { url } = await keep(createBucket(settings, { profile: 'work' })).link('resumes/ada.pdf', 60);
    assert.equal((await fetch(url)).status, 200);
    await assert.rejects(keep(createBucket(settings, { profile: 'nobody' })).list(''), error => isKnownError(error) && /profile “nobody”.*aws sso login --profile nobody/.test(error.message) && error.action === 'openS3Settings');
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: ceph.accessKeyId, AWS_SECRET_ACCESS_KEY: ceph.secretAccessKey });
    assert.equal((await keep(createBucket(settings, { profile: 'default' })).list('')).folders.length, 3);
  });

  it('goes through the proxy of the settings or the environment, but not where NO_PROXY says so', async () => {
    const through: string[] = [];
    const server = await listening(createServer((incoming, outgoing) => {
      through.push(incoming.url ?? '');
      outgoing.writeHead(407).end();
    }));
    server.on('connect', ({ url }, client) => {
      through.push(url ?? '');
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    for (const one of ['NO_PROXY', 'no_proxy']) Reflect.deleteProperty(process.env, one);
    const open = (): Bucket => keep(openBucket(ceph, name, {}, { proxy: addressOf(server) }));
    await assert.rejects(open().list(''), error => isKnownError(error) && /The proxy on the way to 127\.0\.0\.1/.test(error.message));
    assert.ok(through.length > 0 && through.every(url => url.includes('127.0.0.1')), String(through));
    process.env['NO_PROXY'] = 'example.org,127.0.0.1';
    assert.deepEqual((await open().list('')).objects, []);
    delete process.env['NO_PROXY'];
    process.env['HTTP_PROXY'] = addressOf(server);
    const before = through.length;
    await assert.rejects(keep(openBucket(ceph, name)).list(''), isKnownError);
    assert.ok(through.length > before);
    server.close();
  });

  it('reads NO_PROXY as curl does', () => {
    const cases: [string, string, boolean][] = [
      ['https://s3.example.org', 'example.org', true], ['https://s3.example.org', '.example.org', true], ['https://s3.example.org', '*.example.org', true], ['https://example.org', '.example.org', true],
      ['https://badexample.org', 'example.org', false], ['https://s3.example.org', '*', true], ['https://s3.example.org:9000', 'example.org:9000', true], ['https://s3.example.org', 'example.org:9000', false],
      ['https://s3.example.org', 'a.example, S3.EXAMPLE.ORG', true], ['https://s3.example.org', '', false],
    ];
    for (const [url, list, expected] of cases) assert.equal(isExcluded(url, list), expected, `${url} in ${list}`);
  });

  it('never tells a secret, whatever fails', async () => {
    const secrets = ['AKIDSECRETKEYID00001', 'wJalrXUtnFEMIsecretK7MDENGbPxRfiCY', 'FwoGZXIvYXdzSESSIONTOKENsecret'] as const;
    const proxy = await startProxy(ceph.endpoint);
    const told: string[] = [];
    const codes = ['SignatureDoesNotMatch', 'InvalidAccessKeyId', 'AccessDenied', 'NoSuchBucket', 'NoSuchKey', 'PermanentRedirect', 'AuthorizationHeaderMalformed', 'RequestTimeTooSkewed', 'ExpiredToken', 'SlowDown', 'SomethingNew'];
    for (const code of codes) {
      // A server that repeats everything it was sent.
      proxy.fault = ({ headers }) => ({ kind: 'answer', status: code === 'SlowDown' ? 503 : 403, code, extra: `<Message>${JSON.stringify(headers)}</Message><StringToSign>${secrets.join(' ')}</StringToSign>` });
      const bucket = keep(openBucket(ceph, name, { endpoint: proxy.endpoint, accessKeyId: secrets[0], secretAccessKey: secrets[1], sessionToken: secrets[2] }));
      for (const run of [() => bucket.list(''), () => bucket.get('a'), () => bucket.put('a', Buffer.from('x'), 'text/plain'), () => bucket.copy('a', 'b'), () => publish(bucket, publication('ada', idOf(1)))]) {
        await assert.rejects(run, error => {
          told.push(inspect(error, { depth: 9, showHidden: true }));
          return isKnownError(error);
        });
      }
      told.push(JSON.stringify(await checkSetup(bucket, { region: ceph.region, endpoint: proxy.endpoint, proxied: false })));
    }
    for (const text of told) for (const secret of secrets) assert.ok(!text.includes(secret), text.slice(0, 500));
    assert.ok(told.length > 50);
    await proxy.close();
  });

  it('keeps metadata of any text readable or cut, never broken', async () => {
    const { headerSafe, fromHeader } = await import('../../../src/bucket/metadata.ts');
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 600 }), text => {
      const safe = headerSafe(text);
      assert.match(safe, /^[\x20-\x7E]{0,400}$/);
      assert.equal(safe, safe.trim());
      assert.ok(text.toWellFormed().trim().startsWith(fromHeader(safe)));
    }));
  });
});

async function listening(server: Server): Promise<Server> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

function addressOf(server: Server): string {
  const address = server.address();
  assert.ok(address !== null && typeof address !== 'string');
  return `http://127.0.0.1:${address.port}`;
}
