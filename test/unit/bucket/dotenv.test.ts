import assert from 'node:assert/strict';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { ignoring, readDotenv, withoutVariables } from '../../../src/bucket/index.ts';

const four = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_REGION', 'S3_BUCKET_NAME'];

describe('.env files', () => {
  it('give keys, region and bucket, however they are written', () => {
    const expected = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'abc/+=#1', region: 'eu-west-1', bucket: 'my-resumes' };
    for (const text of [
      'AWS_ACCESS_KEY_ID=AKIDEXAMPLE\nAWS_SECRET_ACCESS_KEY="abc/+=#1"\nAWS_REGION=eu-west-1\nS3_BUCKET_NAME=my-resumes\n',
      'export AWS_ACCESS_KEY_ID = AKIDEXAMPLE # a comment\r\nAWS_SECRET_ACCESS_KEY=\'abc/+=#1\'\r\nAWS_DEFAULT_REGION=eu-west-1\r\nS3_BUCKET=my-resumes',
    ]) {
      const { names: _names, sessionToken: _token, endpoint: _endpoint, ...found } = readDotenv(text) ?? assert.fail(text);
      assert.deepEqual(found, expected);
    }
    assert.equal(readDotenv('AWS_ACCESS_KEY_ID=AKIDEXAMPLE\nAWS_SECRET_ACCESS_KEY=\n'), undefined);
  });

  it('lose exactly the lines that set the variables', () => {
    const text = '\uFEFF# keys\r\nAWS_ACCESS_KEY_ID=A\r\n\r\n  OTHER = "x\r\nAWS_REGION=inside a value\r\n y" # end\r\nexport AWS_SECRET_ACCESS_KEY=\'two\r\nlines\'\r\nAWS_REGION=eu\nLAST=1';
    assert.equal(withoutVariables(text, four), '\uFEFF# keys\r\n\r\n  OTHER = "x\r\nAWS_REGION=inside a value\r\n y" # end\r\nLAST=1');
  });

  it('keep every other byte and every other variable, or are left alone', () => {
    const name = fc.constantFrom(...four, 'OTHER', 'AWS_REGION_2', '#AWS_REGION', 'x.y');
    const value = fc.oneof(fc.string({ unit: fc.constantFrom('a', '"', "'", '`', '#', '=', ' ', '\\', '\n', 'AWS_REGION=', '$') }), fc.constantFrom('"a b"', "'q'", ''));
    const line = fc.tuple(fc.constantFrom('', 'export ', '  '), name, fc.constantFrom('=', ' = ', ': '), value).map(parts => parts.join(''));
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const text = lines.join(end);
      const rest = withoutVariables(text, four);
      if (rest === undefined) return;
      assert.deepEqual(parse(rest), Object.fromEntries(Object.entries(parse(text)).filter(([key]) => !four.includes(key))));
      let at = 0;
      for (const piece of rest.split(/(?<=\n)/)) {
        at = text.indexOf(piece, at);
        assert.ok(at >= 0, 'the rest is a subsequence of the lines');
        at += piece.length;
      }
    }), { numRuns: 1000 });
  });

  it('are kept out of Git once', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('node_modules', 'dist/', '', '#x')), fc.constantFrom('\n', '\r\n'), fc.boolean(), (lines, end, closed) => {
      const before = lines.join(end) + (closed && lines.length > 0 ? end : '');
      const after = ignoring(before, '.env') ?? assert.fail();
      assert.ok(after.startsWith(before) && after.split(/\r?\n/).includes('.env'));
      assert.equal(ignoring(after, '.env'), undefined);
    }));
    for (const line of ['.env', '/.env', '.env*', '*.env']) assert.equal(ignoring(`a\n${line}\n`, '.env'), undefined);
  });
});
