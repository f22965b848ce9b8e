import assert from 'node:assert/strict';
import { verifyRewrite } from '../../../../src/tailor/index.ts';
import type { Case } from './cases.ts';
import { eighthBatch, eighthPeople } from './eighthBatch.ts';
import { fifthBatch, fifthPeople } from './fifthBatch.ts';
import { firstBatch } from './firstBatch.ts';
import { bulletBeginning, parsePerson, people, type Person } from './resumes.ts';
import { ninthBatch, ninthPeople } from './ninthBatch.ts';
import { secondBatch } from './secondBatch.ts';
import { languagesBatch, languagesPeople } from './languagesBatch.ts';
import { seventhBatch, seventhPeople } from './seventhBatch.ts';
import { sixthBatch, sixthPeople } from './sixthBatch.ts';
import { thirdBatch } from './thirdBatch.ts';
import { fourthBatch } from './fourthBatch.ts';

interface Batch { readonly name: string; readonly people: Readonly<Record<string, Person>>; readonly cases: readonly Case<string>[] }

/** Each batch was written before the check was changed for it. */
const batches: readonly Batch[] = [
  { name: 'first', people, cases: firstBatch }, { name: 'second', people, cases: secondBatch }, { name: 'third', people, cases: thirdBatch }, { name: 'fourth', people, cases: fourthBatch },
  { name: 'fifth', people: fifthPeople, cases: fifthBatch }, { name: 'sixth', people: sixthPeople, cases: sixthBatch },
  { name: 'seventh', people: seventhPeople, cases: seventhBatch }, { name: 'eighth', people: eighthPeople, cases: eighthBatch }, { name: 'ninth', people: ninthPeople, cases: ninthBatch }, { name: 'languages', people: languagesPeople, cases: languagesBatch },
];

const judged = batches.flatMap(({ name, people: persons, cases }) => cases.flatMap(({ person, bullet, lies, honest }) => {
  const written = persons[person];
  assert.ok(written, person);
  const resume = parsePerson(written);
  const target = bulletBeginning(resume, bullet);
  const judge = (rewrite: string, honestly: boolean) => ({ batch: name, rewrite, honestly, found: verifyRewrite({ resume, bullet: target, rewrite }) });
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
