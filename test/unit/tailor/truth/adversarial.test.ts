import assert from 'node:assert/strict';
import { verifyRewrite } from '../../../../src/tailor/index.ts';
import { pairs } from './batches.ts';

const judged = pairs.map(({ resume, bullet, rewrite, isHonest }) => ({ rewrite, honestly: isHonest, found: verifyRewrite({ resume, bullet, rewrite }) }));

describe('truth check of a rewrite', () => {
  const lies = judged.filter(({ honestly }) => !honestly);
  const honest = judged.filter(({ honestly }) => honestly);
  const passing = honest.filter(({ found }) => found.verdict === 'pass');

  it(`lets no lie pass (${lies.filter(({ found }) => found.verdict === 'pass').length} of ${lies.length})`, () => {
    assert.ok(lies.length >= 200);
    assert.deepEqual(lies.filter(({ found }) => found.verdict === 'pass').map(({ rewrite }) => rewrite), []);
  });

  it('says which words or numbers have no source', () => {
    assert.deepEqual(lies.filter(({ found }) => found.rules.length === 0 || found.unsupported.length === 0).map(({ rewrite }) => rewrite), []);
  });

  it(`lets honest rewrites pass (${passing.length} of ${honest.length}, ${(100 * passing.length / honest.length).toFixed(1)} %)`, () => {
    assert.ok(honest.length >= 100);
    const failing = honest.filter(({ found }) => found.verdict !== 'pass').map(({ rewrite, found }) => `${found.rules.join()}: ${found.unsupported.join()}: ${rewrite}`);
    assert.ok(passing.length >= 0.9 * honest.length, failing.join('\n'));
  });
});
