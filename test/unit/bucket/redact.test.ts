import assert from 'node:assert/strict';
import fc from 'fast-check';
import { redact } from '../../../src/bucket/index.ts';

const secret = 'wJalrXUtnFEMI+K7MDENG/bPxRfiCYzEXAMPLEKEY';
const signature = 'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404';

describe('redact', () => {
  it('blanks what gives access and keeps the rest', () => {
    const cases: [string, RegExp][] = [
      [`GET https://b.s3.amazonaws.com/resumes/a%20b.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKID%2F2026&X-Amz-Signature=${signature} failed`, /^GET https:\/\/b\.s3\.amazonaws\.com\/resumes\/a%20b\.pdf\?••• failed$/],
      [`https://b.example.org/a.pdf?AWSAccessKeyId=AKID&Signature=${secret}&Expires=1`, /^https:\/\/b\.example\.org\/a\.pdf\?•••$/],
      [`X-Amz-Security-Token=${secret}&x=1`, /^X-Amz-Security-Token=•••&x=1$/],
      [`"x-amz-security-token": "${secret}"`, /^"x-amz-security-token": "?•••/],
      [`authorization: AWS4-HMAC-SHA256 Credential=AKID/2026/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=${signature}`, /^authorization: AWS4-HMAC-SHA256 Credential=•••$/],
      [`<Error><Code>SignatureDoesNotMatch</Code><SignatureProvided>${signature}</SignatureProvided><StringToSign>AWS4 ${secret}</StringToSign></Error>`, /^<Error><Code>SignatureDoesNotMatch<\/Code><SignatureProvided>•••<\/SignatureProvided><StringToSign>•••<\/StringToSign><\/Error>$/],
      [`AWS_SECRET_ACCESS_KEY=${secret}\nAWS_REGION=us-east-1`, /^AWS_SECRET_ACCESS_KEY=•••\nAWS_REGION=us-east-1$/],
      [`{"secretAccessKey": "${secret}", "region": "us-east-1"}`, /^\{"secretAccessKey": •••, "region": "us-east-1"\}$/],
      [`aws_session_token = ${secret}`, /^aws_session_token = •••$/],
      ['Authorization: Bearer abcdefghijklmnop123', /^Authorization: Bearer •••$/],
      ['x-api-key: sk-ant-0123456789abcdefghij', /^x-api-key: •••$/],
      ['the key sk-proj-0123456789abcdefghij was refused', /^the key sk-••• was refused$/],
    ];
    for (const [text, expected] of cases) {
      const result = redact(text);
      assert.match(result, expected);
      assert.ok(!result.includes(secret) && !result.includes(signature), result);
    }
  });

  it('leaves ordinary text alone', () => {
    for (const text of ['“resumes/ada.pdf” in bucket “b” (HTTP 403)', 'https://example.org/page?x=1&y=2', 'risk-management of the secret access key', 'Signature verified', '50 KB → 51 KB']) assert.equal(redact(text), text);
  });

  it('blanks known secrets wherever they stand, and does nothing new the second time', () => {
    const secrets = fc.array(fc.string({ unit: 'binary', minLength: 8, maxLength: 40 }).filter(one => !one.includes('•')), { minLength: 1, maxLength: 3 });
    fc.assert(fc.property(secrets, fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (known, before, after) => {
      const text = known.map(one => `${before}${one}${after}${encodeURIComponent(one.replace(/\p{Cs}/gu, '\uFFFD'))}`).join(' ');
      const result = redact(text, known);
      for (const one of known) assert.ok(!result.includes(one), `${JSON.stringify(one)} in ${JSON.stringify(result)}`);
      assert.equal(redact(result), result);
    }));
  });
});
