import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formats } from '../../../media/panel/context.ts';
import { byKind, delta, missing, pairUp } from '../../../media/panel/compare.ts';
import type { RequirementResult } from '../../../src/shared/protocol.ts';
import { evaluationAfter, evaluationBefore } from '../../support/panelContent.ts';

const items = fc.uniqueArray(fc.record({ id: fc.string({ maxLength: 3 }), value: fc.nat() }), { selector: item => item.id, maxLength: 12 });
const points = fc.double({ min: 0, max: 100, noNaN: true });

describe('before beside after', () => {
  it('holds every item once, in its own column', () => {
    fc.assert(fc.property(items, items, (before, after) => {
      const pairs = pairUp(before, after);
      assert.deepEqual(pairs.flatMap(pair => pair.after ?? []), after);
      assert.deepEqual(new Set(pairs.flatMap(pair => pair.before ?? [])), new Set(before));
      assert.equal(new Set(pairs.map(pair => pair.id)).size, pairs.length);
      for (const { id, before: one, after: other } of pairs) {
        assert.ok(one || other);
        assert.ok((one?.id ?? id) === id && (other?.id ?? id) === id);
      }
    }));
  });

  it('swapping before and after flips the sign of every change exactly', () => {
    fc.assert(fc.property(points, points, (one, other) => {
      const there = delta(one, other);
      const back = delta(other, one);
      assert.ok(there !== undefined && back !== undefined);
      assert.ok(there === -back || (there === 0 && back === 0));
    }));
  });

  it('the change is the difference of the numbers that are shown', () => {
    const { points: show } = formats('en-US');
    fc.assert(fc.property(points, points, (one, other) => {
      const difference = Number(show(other)) - Number(show(one));
      assert.ok(Math.abs((delta(one, other) ?? Number.NaN) - difference) < 1e-9);
    }));
  });

  it('says nothing of a change when one side has no number', () => {
    assert.equal(delta(undefined, 3), undefined);
    assert.equal(delta(3, null), undefined);
  });

  it('sorts what is missing by what can be done, and never counts a question to the person as missing', () => {
    const before = missing(evaluationBefore().requirements);
    assert.deepEqual(before.listedOnly.map(({ name }) => name), ['Kubernetes']);
    assert.deepEqual(before.notInResume.map(({ name }) => name), ['Terraform', 'GraphQL']);
    assert.deepEqual(missing(evaluationAfter().requirements).listedOnly, []);
    const unmet = (kind: RequirementResult['kind']): RequirementResult => ({ id: 'd', name: 'Own the on-call rota', kind, importance: 'must', credit: 0, support: 'missing', found: [] });
    assert.deepEqual(missing([unmet('duty'), unmet('degree')]).notInResume.map(({ kind }) => kind), ['degree']);
  });

  it('the table begins with skills, musts before preferred, and holds everything that is scored once', () => {
    const kinds = ['skill', 'title', 'years', 'degree', 'duty', 'knockout'] as const;
    const requirement = fc.record({ kind: fc.constantFrom(...kinds), importance: fc.constantFrom('must' as const, 'preferred' as const) });
    fc.assert(fc.property(fc.array(requirement), list => {
      const all = list.map((one, index): RequirementResult => ({ id: String(index), name: '', credit: 0, support: 'missing', found: [], ...one }));
      const groups = byKind(pairUp([], all));
      assert.deepEqual(groups.map(group => group.kind), kinds.filter(kind => kind !== 'knockout' && all.some(one => one.kind === kind)));
      for (const { kind, pairs } of groups) {
        const expected = ['must', 'preferred'].flatMap(importance => all.filter(one => one.kind === kind && one.importance === importance));
        assert.deepEqual(pairs.map(pair => pair.after), expected);
      }
    }));
  });
});

describe('numbers and dates', () => {
  const { change, date, percent } = formats('en-US');
  it('a change carries its sign', () => {
    assert.equal(change(8.5), '+8.5');
    assert.equal(change(-2), '−2');
    assert.equal(change(0), '0');
  });
  it('a day stays the same day wherever the reader is', () => {
    assert.equal(date('2026-03-01'), 'Mar 1, 2026');
    assert.equal(date('not a day'), 'not a day');
  });
  it('credit is a percentage', () => {
    assert.equal(percent(0.85), '85%');
  });
});
