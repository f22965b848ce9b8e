import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { diagnoseS3, statusOf, type S3Context } from '../../../src/bucket/index.ts';
import { isKnownError, KnownError } from '../../../src/shared/knownError.ts';

const amazon: S3Context = { bucket: 'cv', region: 'us-east-1', operation: 'put', key: 'resumes/ada.pdf' };
const other: S3Context = { ...amazon, endpoint: 'https://s3.example.org:9000' };
const secret = 'never-show-this-1f2e3d';

/** As the SDK throws it: message and response hold what was signed. */
function sdkError(name: string, status: number, more: Record<string, unknown> = {}): Error {
  const error = Object.assign(new Error(`signed ${secret}`), { name, Code: name, $fault: 'client', $metadata: { httpStatusCode: status, requestId: 'tx1' } }, more);
  Object.defineProperty(error, '$response', { enumerable: false, value: { headers: more['headers'] ?? {}, body: { req: { headers: { authorization: secret } } } } });
  return error;
}

function networkError(code: string): Error {
  return Object.assign(new Error(`connect ${code} ${secret}`), { code, $metadata: { attempts: 3 } });
}

describe('diagnosing S3', () => {
  const cases: [string, Error, S3Context, RegExp, string | undefined][] = [
    ['no such bucket', sdkError('NoSuchBucket', 404), other, /no bucket “cv” at s3\.example\.org:9000/, 'openS3Settings'],
    ['unknown key id', sdkError('InvalidAccessKeyId', 403), amazon, /does not know the access key ID/, 'setCredentials'],
    ['wrong secret', sdkError('SignatureDoesNotMatch', 403), amazon, /secret access key does not belong/, 'setCredentials'],
    ['denied', sdkError('AccessDenied', 403), amazon, /may not write “resumes\/ada\.pdf” in bucket “cv”.*s3:PutObject/, 'setCredentials'],
    ['denied listing', sdkError('AccessDenied', 403), { ...amazon, operation: 'list', key: 'resumes/' }, /may not list bucket “cv”.*s3:ListBucket/, 'setCredentials'],
    ['denied HEAD, which has no body', sdkError('Unknown', 403), { ...amazon, operation: 'head' }, /may not read.*s3:GetObject/, 'setCredentials'],
    ['expired token', sdkError('ExpiredToken', 400), amazon, /expired/, 'setCredentials'],
    ['wrong region, told in the body', sdkError('AuthorizationHeaderMalformed', 400, { Region: 'eu-north-1' }), amazon, /is in region eu-north-1, not us-east-1/, 'openS3Settings'],
    ['wrong region, told in a header', sdkError('Unknown', 400, { headers: { 'x-amz-bucket-region': 'eu-north-1' } }), amazon, /is in region eu-north-1/, 'openS3Settings'],
    ['wrong region, not told', sdkError('PermanentRedirect', 301), amazon, /another region/, 'openS3Settings'],
    ['a 403 that names the region', sdkError('AccessDenied', 403, { headers: { 'x-amz-bucket-region': 'eu-north-1' } }), amazon, /may not write/, 'setCredentials'],
    ['clock', sdkError('RequestTimeTooSkewed', 403), amazon, /clock/, undefined],
    ['no such key', sdkError('NoSuchKey', 404), amazon, /no “resumes\/ada\.pdf” in bucket “cv”/, undefined],
    ['412', sdkError('PreconditionFailed', 412), amazon, /written by someone else/, undefined],
    ['409', sdkError('ConditionalRequestConflict', 409), amazon, /written by someone else/, undefined],
    ['slow down', sdkError('SlowDown', 503), amazon, /just now \(SlowDown\).*Try again/, undefined],
    ['a bare 502', sdkError('Unknown', 502), amazon, /just now \(HTTP 502\)/, undefined],
    ['no room', sdkError('QuotaExceeded', 403), amazon, /no room left/, undefined],
    ['an unknown refusal', sdkError('SomethingNew', 418), amazon, /refused to write .*\(SomethingNew, HTTP 418\)/, 'openS3Settings'],
    ['unknown host', networkError('ENOTFOUND'), amazon, /Amazon S3 \(us-east-1\) was not found/, 'openS3Settings'],
    ['refused connection', networkError('ECONNREFUSED'), other, /No connection to s3\.example\.org:9000 \(ECONNREFUSED\)/, 'openS3Settings'],
    ['broken connection', networkError('ECONNRESET'), other, /No connection/, 'openS3Settings'],
    ['timeout', Object.assign(new Error(secret), { name: 'TimeoutError' }), other, /did not answer in time/, undefined],
    ['certificate', networkError('DEPTH_ZERO_SELF_SIGNED_CERT'), other, /certificate of s3\.example\.org:9000 is not trusted/, 'openS3Settings'],
    ['a web page', sdkError('SyntaxError', 200), other, /did not answer as an S3 server/, 'openS3Settings'],
  ];
  for (const [what, error, context, message, action] of cases) {
    it(`explains: ${what}`, () => {
      const known = diagnoseS3(error, context);
      assert.ok(isKnownError(known), inspect(known));
      assert.match(known.message, message);
      assert.equal(known.action, action);
      // Neither the message nor anything that a log would print of it.
      assert.ok(!inspect(known, { depth: 20, showHidden: true }).includes(secret));
    });
  }

  it('goes by code and status, never by the message', () => {
    fc.assert(fc.property(fc.constantFrom(...cases), fc.string(), ([, error, context], message) => {
      const original = diagnoseS3(error, context).message;
      const renamed = Object.create(error, { message: { value: message } }) as Error;
      assert.equal(diagnoseS3(renamed, context).message, original);
    }));
  });

  it('explains every status that no code explains', () => {
    fc.assert(fc.property(fc.integer({ min: 200, max: 599 }), fc.constantFrom('list', 'get', 'head', 'put', 'remove', 'link'), (status, operation) => {
      const known = diagnoseS3(sdkError('Unknown', status), { ...amazon, operation: operation as S3Context['operation'] });
      assert.ok(isKnownError(known));
      assert.match(known.message, /cv|resumes\/ada\.pdf/);
      assert.equal(statusOf(known), status);
    }));
  });

  it('never takes a host name from a server that names a region', () => {
    const known = diagnoseS3(sdkError('AuthorizationHeaderMalformed', 400, { Region: 'evil.example.com/' }), amazon);
    assert.ok(!known.message.includes('evil'));
  });

  it('leaves alone what is known already, and what is not of S3', () => {
    const known = new KnownError('known');
    assert.equal(diagnoseS3(known, amazon), known);
    const bug = new TypeError('a bug');
    assert.equal(diagnoseS3(bug, amazon), bug);
    assert.equal(diagnoseS3('text', amazon).message, 'text');
  });
});
