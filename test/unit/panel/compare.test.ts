import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formats } from '../../../media/panel/context.ts';
import { delta, pairUp } from '../../../media/panel/compare.ts';

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
