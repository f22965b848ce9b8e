import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseJob } from '../../../src/job/index.ts';
import { readModel, written } from '../../../src/job/tagger/asset.ts';
import { chosen, follows, latticeOf, spansOf, T } from '../../../src/job/tagger/chain.ts';
import { tagSkills } from '../../../src/job/tagger/index.ts';
import { wordsOf } from '../../../src/job/tagger/words.ts';

const ad = (line: string): string => `Engineer\n\nWe are looking for a person who will join the team and work with us on the things we make.\n\nRequirements\n- ${line}\n`;
const skills = (line: string): string[] => parseJob(ad(line), { format: 'text' }).requirements.filter(({ kind }) => kind === 'skill').map(({ name, anyOf }) => anyOf?.map(member => member.name).join(' | ') ?? name);

describe('job: the skill tagger in an ad', () => {
  const found: readonly (readonly [string, readonly string[]])[] = [
    ['Experience in antibody engineering', ['antibody engineering']],
    ['Strong knowledge of forest management', ['forest management']],
    ['Familiarity with spring', ['Spring']],
    ['Experience with Go and Rust in production', ['Go', 'Rust']],
    ['Spring or Micronaut', ['Spring | Micronaut']],
    ['Word and Excel', ['Microsoft Word', 'Excel']],
  ];
  for (const [line, expected] of found) it(`finds what ${JSON.stringify(line)} asks for`, () => assert.deepEqual(skills(line), expected));

  const nothing = ['Ability to work independently in a fast-paced environment', 'Willing to go to customers and rest', 'Swift communication with clients', 'A start in spring 2027', 'Access to a car', 'You go the extra mile', 'Great sense of humour and a can-do attitude', 'Head chefs welcome'];
  for (const line of nothing) it(`finds nothing in ${JSON.stringify(line)}`, () => assert.deepEqual(skills(line), []));

  it('leaves the blurb, the benefits and equal-opportunity text alone', () => {
    const text = ad('Experience with Docker').replace('Requirements', 'About us\nWe are experts in antibody engineering and forest management.\n\nRequirements') + '\nBenefits\n- Courses in antibody engineering\n\nWe are an equal opportunity employer in forest management.';
    assert.deepEqual(parseJob(text, { format: 'text' }).requirements.filter(({ kind }) => kind === 'skill').map(({ name }) => name), ['Docker']);
  });

  it('is silent in other languages', () => {
    const text = 'Wir suchen dich für unser Team und freuen uns auf die Arbeit mit dir.\n\nAnforderungen\n- Erfahrung mit Docker und forest management in der Praxis';
    assert.deepEqual(parseJob(text, { format: 'text' }).requirements.filter(({ kind }) => kind === 'skill').map(({ name }) => name), ['Docker']);
  });
});

describe('job: the skill tagger', () => {
  it('gives spans in order and apart, on whole words, and none across a comma', () => {
    const words = fc.array(fc.constantFrom('Python', 'experience', 'with', 'machine', 'learning', '(', ')', 'and', 'C++', '.NET', 'data', 'systems,', 'design', '…', '"', 'ünï', '3+', '\u{1F680}'), { maxLength: 25 });
    fc.assert(fc.property(words, fc.double({ min: 0.05, max: 0.9, noNaN: true }), (list, threshold) => {
      const text = list.join(' ');
      const starts = new Map(wordsOf(text).map(word => [word.start, word]));
      const ends = new Set([...starts.values()].map(({ end }) => end));
      let last = 0;
      for (const { start, end, probability } of tagSkills([{ text, section: 'must' }], { threshold })[0] ?? []) {
        assert.ok(start >= last && end > start && starts.has(start) && ends.has(end) && probability > threshold && probability < 1 + 1e-9);
        assert.ok(!text.slice(start, end).includes(','));
        last = end;
      }
    }));
  });

  it('cuts words that slice back to the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => {
      let last = 0;
      for (const { start, end, text: word } of wordsOf(text)) {
        assert.ok(start >= last && end > start);
        assert.equal(text.slice(start, end), word);
        last = end;
      }
    }));
  });
});

describe('job: the chain of tags', () => {
  const size = 5;
  const numbers = (length: number) => fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: length, maxLength: length }).map(list => Float64Array.from(list));
  /** Every row of tags that is allowed, with its score: what the lattice sums without listing. */
  const rows = (scores: Float64Array, transitions: Float64Array, n: number): { tags: number[]; score: number }[] => {
    let found: { tags: number[]; score: number }[] = [{ tags: [], score: 0 }];
    for (let i = 0; i < n; i++) {
      found = found.flatMap(({ tags, score }) => Array.from({ length: T }, (_, t) => t).filter(t => follows(tags.at(-1) ?? T, t)).map(t => ({ tags: [...tags, t], score: score + scores[i * T + t]! + transitions[(tags.at(-1) ?? T) * T + t]! })));
    }
    return found.filter(({ tags }) => [0, 3, 4].includes(tags.at(-1) ?? 0));
  };

  it('sums over all rows of tags, and gives each span the share of the rows that hold it', () => {
    fc.assert(fc.property(numbers(size * T), numbers((T + 1) * T), (scores, transitions) => {
      const all = rows(scores, transitions, size);
      const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);
      assert.ok(Math.abs(latticeOf(size, scores, transitions).whole - Math.log(total)) < 1e-9);
      for (const { from, to, probability } of spansOf(size, scores, transitions)) {
        const holding = all.filter(({ tags }) => tags.slice(from, to).every((tag, i, span) => (span.length === 1 ? tag === 4 : tag === (i === 0 ? 1 : i === span.length - 1 ? 3 : 2))));
        assert.ok(Math.abs(probability - holding.reduce((sum, { score }) => sum + Math.exp(score), 0) / total) < 1e-9);
      }
    }), { numRuns: 50 });
  });

  it('chooses the spans that are worth the most together, none overlapping', () => {
    const span = fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 3 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([from, length, probability]) => ({ from, to: from + length, probability }));
    fc.assert(fc.property(fc.array(span, { maxLength: 7 }), fc.double({ min: 0, max: 0.5, noNaN: true }), (spans, threshold) => {
      const worth = (set: readonly { probability: number }[]): number => set.reduce((sum, { probability }) => sum + probability - threshold, 0);
      const apart = (set: readonly { from: number; to: number }[]): boolean => set.every((a, i) => set.every((b, k) => i === k || a.to <= b.from || b.to <= a.from));
      const subsets = spans.reduce<(typeof spans)[]>((sets, next) => [...sets, ...sets.map(set => [...set, next])], [[]]);
      const best = Math.max(...subsets.filter(apart).map(worth));
      const found = chosen(8, spans, threshold);
      assert.ok(apart(found) && Math.abs(worth(found) - best) < 1e-9);
    }));
  });
});

describe('job: the file of weights', () => {
  it('reads back what was written, to half a step', () => {
    const hash = fc.integer({ min: 0, max: 0xffffffff });
    const weight = fc.double({ min: -2, max: 2, noNaN: true });
    const features = fc.uniqueArray(hash, { minLength: 1, maxLength: 30 }).chain(hashes => fc.tuple(...hashes.map(key => fc.tuple(fc.constant(key), fc.tuple(weight, weight, weight, weight)))));
    fc.assert(fc.property(features, list => {
      const largest = Math.max(1e-6, ...list.flatMap(([, weights]) => weights.map(Math.abs)));
      const model = readModel(written({ features: new Map(list.map(([key, weights]) => [key, largest === 1e-6 ? [1e-6, 0, 0, 0] : weights])), words: new Map(), transitions: new Float64Array((T + 1) * T) }));
      for (const [key, weights] of list) {
        const scores = model.scores([[key]]);
        assert.equal(scores[0], 0);
        weights.forEach((value, t) => assert.ok(Math.abs(scores[t + 1]! - value) <= largest / 127 / 2 + 1e-5));
      }
      assert.deepEqual([...model.scores([[]])], [0, 0, 0, 0, 0]);
    }));
  });
});
