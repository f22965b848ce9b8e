import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import { createBucket, type BucketConfig } from '../../../src/bucket/index.ts';
import { isKnownError } from '../../../src/shared/knownError.ts';

/** The example key pair of Amazon's documentation. */
const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };

class Sha256 {
  private readonly hash;
  constructor(key?: string | ArrayBuffer | ArrayBufferView) {
    this.hash = key === undefined ? createHash('sha256') : createHmac('sha256', typeof key === 'string' ? key : key instanceof ArrayBuffer ? Buffer.from(key) : Buffer.from(key.buffer, key.byteOffset, key.byteLength));
  }
  update(data: Uint8Array | string): void { this.hash.update(data); }
  async digest(): Promise<Uint8Array> { return this.hash.digest(); }
  reset(): void { throw new Error('not used'); }
}

/** SigV4 of a presigned GET by the letter of the specification, without the SDK. */
function signatureOf(url: URL, { secretAccessKey } = credentials): string {
  const query = [...url.searchParams].filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`).sort().join('&');
  const [, day, region] = (url.searchParams.get('X-Amz-Credential') ?? '').split('/');
  const canonical = ['GET', url.pathname, query, `host:${url.host}`, '', 'host', 'UNSIGNED-PAYLOAD'].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', url.searchParams.get('X-Amz-Date'), `${day}/${region}/s3/aws4_request`, createHash('sha256').update(canonical).digest('hex')].join('\n');
  const key = [day!, region!, 's3', 'aws4_request'].reduce<string | Buffer>((secret, part) => createHmac('sha256', secret).update(part).digest(), `AWS4${secretAccessKey}`);
  return createHmac('sha256', key).update(toSign).digest('hex');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

async function linkOf(config: Partial<BucketConfig>, key = 'resumes/ada.pdf', seconds = 3600): Promise<URL> {
  const bucket = createBucket({ bucket: 'examplebucket', region: 'us-east-2', ...config }, credentials);
  try {
    return new URL((await bucket.link(key, seconds)).url);
  } finally {
    bucket.dispose();
  }
}

describe('presigned links', () => {
  const published = 'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404';

  it('reproduce the signature that Amazon publishes, with the signer the SDK uses', async () => {
    const signer = new SignatureV4({ credentials, region: 'us-east-1', service: 's3', sha256: Sha256, uriEscapePath: false });
    const request = { method: 'GET', protocol: 'https:', hostname: 'examplebucket.s3.amazonaws.com', path: '/test.txt', headers: { host: 'examplebucket.s3.amazonaws.com', 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' } };
    // The signer reads the payload's hash from this header, which is neither sent nor signed in the published example.
    const unsigned = new Set(['x-amz-content-sha256']);
    const { query } = await signer.presign(request, { expiresIn: 86400, signingDate: new Date('2013-05-24T00:00:00Z'), unhoistableHeaders: unsigned, unsignableHeaders: unsigned });
    assert.equal(query?.['X-Amz-Signature'], published);
  });

  it('reproduce it in this test’s own reading of the specification', () => {
    const url = new URL('https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host');
    assert.equal(signatureOf(url), published);
  });

  it('are signed as the specification says, odd keys included', async () => {
    for (const key of ['resumes/ada.pdf', 'resumes/Zoë 履歴書.pdf', 'a b+c%d#e?f&g=h.pdf', "q'\"<>*~!().pdf", 'sl//double']) {
      const url = await linkOf({}, key);
      assert.equal(url.searchParams.get('X-Amz-Signature'), signatureOf(url), key);
      assert.equal(decodeURIComponent(url.pathname.slice(1)), key);
    }
  });

  it('use the virtual-hosted regional address on Amazon', async () => {
    const url = await linkOf({});
    assert.equal(url.origin, 'https://examplebucket.s3.us-east-2.amazonaws.com');
    assert.equal(url.pathname, '/resumes/ada.pdf');
    assert.equal(url.searchParams.get('X-Amz-Expires'), '3600');
    // A checksum mode in the query would be signed, and helps nobody who opens the link.
    assert.deepEqual([...url.searchParams.keys()].filter(name => /checksum/i.test(name)), []);
  });

  it('fall back to path style for dotted buckets, and where the settings say so', async () => {
    assert.match((await linkOf({ bucket: 'cv.example.org' })).href, /^https:\/\/s3\.us-east-2\.amazonaws\.com\/cv\.example\.org\/resumes\/ada\.pdf\?/);
    assert.match((await linkOf({ forcePathStyle: true })).href, /^https:\/\/s3\.us-east-2\.amazonaws\.com\/examplebucket\/resumes\/ada\.pdf\?/);
    assert.match((await linkOf({ endpoint: 'https://s3.example.org', forcePathStyle: true })).href, /^https:\/\/s3\.example\.org\/examplebucket\/resumes\/ada\.pdf\?/);
    assert.match((await linkOf({ endpoint: 'https://s3.example.org' })).href, /^https:\/\/examplebucket\.s3\.example\.org\/resumes\/ada\.pdf\?/);
    assert.match((await linkOf({ endpoint: 'http://127.0.0.1:9000' })).href, /^http:\/\/127\.0\.0\.1:9000\/examplebucket\/resumes\/ada\.pdf\?/);
  });

  it('carry the session token of temporary credentials', async () => {
    const bucket = createBucket({ bucket: 'examplebucket', region: 'us-east-2' }, { ...credentials, sessionToken: 'a token/+=' });
    const url = new URL((await bucket.link('a', 60)).url);
    assert.equal(url.searchParams.get('X-Amz-Security-Token'), 'a token/+=');
    assert.equal(url.searchParams.get('X-Amz-Signature'), signatureOf(url));
  });

  it('say when they end, and last 1 second to 7 days', async () => {
    const bucket = createBucket({ bucket: 'examplebucket', region: 'us-east-2' }, credentials);
    const { url, expiresAt } = await bucket.link('a', 604800);
    const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(new URL(url).searchParams.get('X-Amz-Date') ?? '') ?? [];
    assert.equal(expiresAt.getTime(), Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) + 604800_000);
    for (const seconds of [0, -1, 604801, 1.5, NaN, Infinity]) await assert.rejects(bucket.link('a', seconds), error => isKnownError(error) && error.action === 'openS3Settings');
    for (const key of ['', 'a/../b', './a', 'x'.repeat(1025)]) await assert.rejects(bucket.link(key, 60), isKnownError);
  });
});

describe('opening a bucket', () => {
  it('asks for what is missing or malformed, before any request', () => {
    const open = (config: Partial<BucketConfig>, keys = credentials) => () => createBucket({ bucket: 'b', region: 'us-east-1', ...config }, keys);
    assert.throws(open({ bucket: '' }), error => isKnownError(error) && error.action === 'openS3Settings');
    assert.throws(open({}, { accessKeyId: '', secretAccessKey: 'x' }), error => isKnownError(error) && error.action === 'setCredentials');
    for (const endpoint of ['not an address', 'ftp://s3.example.org', 'https://user:secret@s3.example.org', 'https://s3.example.org/?key=secret', 's3.example.org']) {
      assert.throws(open({ endpoint }), error => isKnownError(error) && error.action === 'openS3Settings' && !error.message.includes('secret'), endpoint);
    }
    for (const region of ['', 'us east', 'evil.example.com/']) assert.throws(open({ region }), error => isKnownError(error) && error.action === 'openS3Settings');
    for (const region of ['auto', 'RegionOne']) open({ region })().dispose();
    open({ endpoint: '' })().dispose();
  });
});
