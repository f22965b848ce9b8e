import assert from 'node:assert/strict';
import { verifyRewrite } from '../../../../src/tailor/index.ts';
import { firstBatch, type Case } from './firstBatch.ts';
import { bulletBeginning, parsePerson, people } from './resumes.ts';
import { secondBatch } from './secondBatch.ts';
import { thirdBatch } from './thirdBatch.ts';
import { fourthBatch } from './fourthBatch.ts';

const batches: Readonly<Record<string, readonly Case[]>> = { first: firstBatch, second: secondBatch, third: thirdBatch, fourth: fourthBatch };

const judged = Object.entries(batches).flatMap(([batch, cases]) => cases.flatMap(({ person, bullet, lies, honest }) => {
  const resume = parsePerson(people[person]);
  const target = bulletBeginning(resume, bullet);
  const judge = (rewrite: string, honestly: boolean) => ({ batch, rewrite, honestly, found: verifyRewrite({ resume, bullet: target, rewrite }) });
  return [...lies.map(rewrite => judge(rewrite, false)), ...honest.map(rewrite => judge(rewrite, true))];
}));

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
