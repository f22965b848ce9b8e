import assert from 'node:assert/strict';
import { findBullets } from '../../../../scripts/measure/findBullet.ts';
import { parsePerson, software } from './resumes.ts';

const resume = parsePerson(software);
const textsOf = (text: string): string[] => findBullets(resume, text).map(({ body }) => body.text);
const billing = 'Built a billing service in Go that handles 1,200 requests per second for 3 internal teams';

describe('the bullet that a pair names', () => {
  it('is found in other spacing, dashes, quotes, accents of two signs and without its full stop', () => {
    for (const written of [billing, ` ${billing.replace(/ /g, '  ')}.`, billing.toUpperCase(), billing.normalize('NFD'), billing.replace('1,200', '1\u202f200'), billing.replace('handles', 'hand\u00adles')]) {
      assert.deepEqual(textsOf(written), [billing], written);
    }
  });

  it('is found with a word changed, and nothing is found for another text', () => {
    assert.deepEqual(textsOf(billing.replace('internal', 'in-house')), [billing]);
    assert.deepEqual(textsOf('Climbed three mountains in one day'), []);
    assert.deepEqual(textsOf(''), []);
    assert.deepEqual(textsOf('...'), []);
  });

  it('is found as a part of the summary and as a row of skills', () => {
    const sentence = 'experience in Go and PostgreSQL for billing systems';
    assert.deepEqual(textsOf(sentence), [sentence]);
    const row = software.skills[0];
    assert.ok(row);
    assert.equal(findBullets(resume, row).length, 1);
  });
});
