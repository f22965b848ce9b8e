import assert from 'node:assert/strict';
import fc from 'fast-check';
import { encodeKey, parseS3Url, publicUrl, s3Arn, s3Uri } from '../../../src/bucket/index.ts';

/** Keys that an address can carry; see `assertKey`. */
const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map(text => text.toWellFormed())
  .filter(text => text.trim() === text && !text.split('/').some(part => part === '.' || part === '..') && !/[\p{Cc}\\]/u.test(text));
const bucket = fc.constantFrom('resumes', 'my.dotted.bucket', 'a.s3.b', 's3-logs');

describe('addresses of objects', () => {
  it('every form of Amazon’s comes back as bucket and key, presigned or not', () => {
    fc.assert(fc.property(bucket, key, fc.constantFrom('', '?X-Amz-Signature=abc&x=1', '?versionId=7'), (name, text, query) => {
      const path = encodeKey(text);
      for (const url of [
        s3Uri(name, text), s3Arn(name, text),
        `https://${name}.s3.eu-west-1.amazonaws.com/${path}${query}`, `https://${name}.s3.amazonaws.com/${path}${query}`, `https://${name}.s3-eu-west-1.amazonaws.com/${path}${query}`,
        `https://${name}.s3.dualstack.us-east-2.amazonaws.com/${path}${query}`, `https://${name}.s3.cn-north-1.amazonaws.com.cn/${path}${query}`,
        `https://s3.eu-west-1.amazonaws.com/${name}/${path}${query}`, `https://s3.amazonaws.com/${name}/${path}${query}`, `  https://s3-us-west-2.amazonaws.com/${name}/${path}${query}\n`,
      ]) assert.deepEqual(parseS3Url(url), { bucket: name, key: text }, url);
    }));
  });

  it('so do those of the server and the public address in the settings', () => {
    fc.assert(fc.property(key, text => {
      const path = encodeKey(text);
      const own = { bucket: 'resumes', key: text };
      assert.deepEqual(parseS3Url(`http://127.0.0.1:9000/resumes/${path}`, { endpoint: 'http://127.0.0.1:9000' }), own);
      assert.deepEqual(parseS3Url(`https://minio.example.org/s3/resumes/${path}?X-Amz-Date=1`, { endpoint: 'https://minio.example.org/s3/' }), own);
      assert.deepEqual(parseS3Url(`https://resumes.minio.example.org/${path}`, { endpoint: 'https://minio.example.org' }), own);
      for (const base of ['https://cdn.example.com', 'https://cdn.example.com/files/']) {
        assert.deepEqual(parseS3Url(publicUrl(base, text) ?? '', { publicBaseUrl: base, bucket: 'resumes' }), own);
      }
    }));
  });

  it('what is no object’s address is none', () => {
    for (const text of ['', 'resume.pdf', 's3://', 's3://bucket', 's3://bucket/', 'https://example.com/a.pdf', 'https://s3.amazonaws.com/bucket', 'https://s3.amazonaws.com/', 'ftp://b.s3.amazonaws.com/k', 'https://b.s3.amazonaws.com.evil.example/k', 'https://evil-s3.amazonaws.com.example/k', 'https://b.s3.amazonaws.com/%', 'javascript:alert(1)']) {
      assert.equal(parseS3Url(text, { endpoint: 'http://127.0.0.1:9000', publicBaseUrl: 'https://cdn.example.org', bucket: 'b' }), undefined, text);
    }
    assert.equal(parseS3Url('http://127.0.0.1:9001/b/k', { endpoint: 'http://127.0.0.1:9000' }), undefined);
  });

  it('a plus stays a plus, and two slashes stay two', () => {
    assert.deepEqual(parseS3Url('https://b.s3.us-east-1.amazonaws.com/a+b//c%20d'), { bucket: 'b', key: 'a+b//c d' });
    assert.equal(publicUrl('not an address', 'k'), undefined);
    assert.equal(publicUrl('https://cdn.example.com/x?y', 'k'), undefined);
  });
});
