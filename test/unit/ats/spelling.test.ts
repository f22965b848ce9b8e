import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Check, evaluate, type Speller, withWords } from '../../../src/ats/index.ts';
import { editDistance } from '../../../src/ats/spelling.ts';
import { applyEdits } from '../../../src/resume/index.ts';
import { asOf, jobOf, paperOf, type Person, resumeOf, source } from './support/person.ts';

/** A dictionary of the words of the person's own texts and a few more. */
const known = new Set(('built the booking service of a ferry line and cut its response time by percent led team five people who keep harbour displays running day night maintained ticket machines three islands '
  + 'wrote manual for crews experience education skills received developed management organized color code base in with from to received order orders from').split(' '));
const speller: Speller = {
  language: 'en', isWord: word => known.has(word.toLowerCase()),
  suggest: word => [...known].filter(each => editDistance(word, each, 2) <= 2),
};
const check = (person: Person, by: Speller | undefined = speller): Check =>
  evaluate({ pdf: paperOf(person), resume: resumeOf(person), job: jobOf([]), asOf, speller: by }).checks.find(({ id }) => id === 'C1')!;

describe('ats: C1 spelling', () => {
  it('is full for a text without a slip', () => { assert.equal(check({}).status, 'pass'); });

  it('finds slips, each with its place and the edit that mends it', () => {
    const person = { now: ['Built the managment of a ferry line and recieved orders from the harbour'] };
    const { status, points, max, fixes, evidence, summary } = check(person);
    assert.equal(status, 'partial');
    assert.ok(Math.abs(points / max - 0.5) < 0.02, String(points));
    assert.match(summary, /managment \(management\?\) and recieved \(received\?\)/);
    assert.deepEqual(evidence.map(({ page, line, rects }) => [page, line, rects!.length]), [[1, 6, 1], [1, 6, 1]]);
    assert.match(applyEdits(source(person), fixes!.flatMap(({ edits }) => edits)), /Built the management of a ferry line and received orders/);
  });

  const fine: readonly [string, string][] = [
    ['a name in capitals', 'Built the booking service of Managment Holding'],
    ['a name that stands in capitals elsewhere', 'Built the Recieved line and the recieved booking of the crews'],
    ['a skill of the lexicon', 'Built the booking service in golang and nginx'],
    ['British forms', 'Built the colour and the organised booking of a ferry line'],
    ['compounds', 'Built the codebase of a ferry line'],
    ['words that nothing is near to', 'Built the zyzzyva of a ferry line'],
    ['file names, addresses and short forms', 'Built recieved.org and /recieved and RECIEVED and recieved_x of the line'],
  ];
  for (const [what, bullet] of fine) it(`leaves alone: ${what}`, () => { assert.equal(check({ now: [bullet] }).status, 'pass', check({ now: [bullet] }).summary); });

  it('a person\'s own words are right', () => {
    const person = { now: ['Built the recieved booking of a ferry line'] };
    assert.equal(check(person).status, 'partial');
    assert.equal(check(person, withWords(speller, ['Recieved'])).status, 'pass');
  });

  it('hands its points on without a dictionary, and for another language', () => {
    const none = evaluate({ pdf: paperOf(), resume: resumeOf(), job: jobOf([]), asOf });
    assert.equal(none.checks.find(({ id }) => id === 'C1')!.status, 'notApplicable');
    assert.equal(none.groups.find(({ id }) => id === 'C')!.max, 15);
    const german = check({ now: ['Leitung des Fahrplans und Betreuung von drei Inseln im Norden'], then: ['Wartung der Automaten auf drei Inseln und Schulung der Mannschaft'] });
    assert.deepEqual([german.status, /dictionary for English only/.test(german.summary)], ['notApplicable', true]);
  });

  it('the distance between words is symmetric, nothing only between equals, and one for a slip', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 6 });
    fc.assert(fc.property(word, word, (one, other) => {
      assert.equal(editDistance(one, other, 9), editDistance(other, one, 9));
      assert.equal(editDistance(one, other, 9) === 0, one === other);
    }));
    assert.deepEqual([editDistance('teh', 'the', 2), editDistance('recieved', 'received', 2), editDistance('managment', 'management', 2)], [1, 1, 1]);
  });
});
