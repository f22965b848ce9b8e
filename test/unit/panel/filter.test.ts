import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Pair, pairUp } from '../../../media/panel/compare.ts';
import { anything, bucketOf, buckets, matches, scoredKinds, sorted, sortings } from '../../../media/panel/filter.ts';
import type { RequirementResult } from '../../../src/shared/protocol.ts';
import { evaluationBefore } from '../../support/panelContent.ts';

const requirement = fc.record({
  name: fc.string({ maxLength: 4 }), credit: fc.constantFrom(0, 0.45, 0.5, 0.85, 1),
  kind: fc.constantFrom('skill', 'title', 'years', 'degree', 'duty', 'knockout'), importance: fc.constantFrom('must', 'preferred'),
  support: fc.constantFrom('recent', 'older', 'listed', 'missing'),
});
const pairs = fc.array(requirement, { maxLength: 30 }).map(all => pairUp([], all.map((one, index): RequirementResult => ({ id: String(index), found: [], ...one }))));
const names = (all: readonly Pair<RequirementResult>[]): string[] => all.flatMap(({ after }) => after?.name ?? []);

describe('the requirements that the table shows', () => {
  const before = pairUp(evaluationBefore().requirements, []);
  const one = (more: Partial<RequirementResult>): RequirementResult => ({ id: 'x', name: 'x', kind: 'skill', importance: 'must', credit: 1, support: 'recent', found: [], ...more });

  it('fall into buckets by what can be done about them', () => {
    assert.deepEqual(before.map(pair => [pair.before?.name, bucketOf(pair)]).slice(0, 5), [['Python', 'proven'], ['Kubernetes', 'listed'], ['PostgreSQL', 'elsewhere'], ['Terraform', 'missing'], ['GraphQL', 'missing']]);
    assert.equal(bucketOf({ before: undefined, after: one({ foundAs: 'k8s' }) }), 'elsewhere');
    assert.equal(bucketOf({ before: one({}), after: one({ support: 'missing', credit: 0 }) }), 'elsewhere', 'what tailoring left out is still backed by the résumé');
    assert.equal(bucketOf({ before: undefined, after: one({ support: 'listed', credit: 0.25, supportedBy: ['PostgreSQL'] }) }), 'elsewhere', 'one of the kind backs the kind');
    assert.equal(bucketOf({ before: undefined, after: one({ support: 'missing', credit: 0, related: ['React'] }) }), 'missing', 'what is only near backs nothing');
    assert.equal(bucketOf({ before: undefined, after: one({ kind: 'years', support: 'older', credit: 0.6 }) }), 'elsewhere');
    assert.equal(bucketOf({ before: undefined, after: one({ kind: 'title', support: 'older', credit: 1 }) }), 'proven');
  });

  it('stand in one bucket each, and knock-outs in no row', () => {
    fc.assert(fc.property(pairs, all => {
      const scored = sorted(all, anything);
      assert.ok(scored.every(({ after }) => after?.kind !== 'knockout'));
      assert.equal(scored.length, all.filter(({ after }) => after?.kind !== 'knockout').length);
      const parts = buckets.flatMap(bucket => scored.filter(pair => matches(pair, { ...anything, bucket })));
      assert.deepEqual(new Set(parts), new Set(scored));
      assert.equal(parts.length, scored.length);
    }));
  });

  it('by weight begin with skills, musts before preferred, otherwise as the job has them', () => {
    fc.assert(fc.property(pairs, all => {
      const expected = scoredKinds.flatMap(kind => ['must', 'preferred'].flatMap(importance => all.filter(({ after }) => after?.kind === kind && after.importance === importance)));
      assert.deepEqual(sorted(all, anything), expected);
    }));
  });

  it('every sorting holds the same rows, and reversing turns the keys around and leaves ties alone', () => {
    fc.assert(fc.property(pairs, fc.constantFrom(...sortings), (all, sort) => {
      const [there, back] = [sorted(all, { sort, reversed: false }), sorted(all, { sort, reversed: true })];
      assert.deepEqual(new Set(there), new Set(back));
      assert.deepEqual(new Set(there), new Set(sorted(all, anything)));
    }));
    const credits = sorted(before, { sort: 'credit', reversed: true }).map(pair => pair.before?.credit);
    assert.deepEqual(credits, [1, 0.85, 0.45, 0, 0]);
    const ties = sorted(before, { sort: 'credit', reversed: true }).slice(3).map(pair => pair.before?.name);
    assert.deepEqual(ties, ['Terraform', 'GraphQL']);
  });

  it('are found by a part of their name, whatever case and accents', () => {
    const all = pairUp([], ['Qualité', 'PostgreSQL', 'Kubernetes'].map((name, index) => one({ id: String(index), name, ...(index === 2 ? { foundAs: 'k8s' } : {}) })));
    const found = (text: string): string[] => names(all.filter(pair => matches(pair, { ...anything, text })));
    assert.deepEqual(found(' qualite '), ['Qualité']);
    assert.deepEqual(found('SQL'), ['PostgreSQL']);
    assert.deepEqual(found('K8S'), ['Kubernetes']);
    assert.deepEqual(found('.*'), []);
    assert.equal(found('').length, 3);
  });
});
