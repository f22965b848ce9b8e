import assert from 'node:assert/strict';
import fc from 'fast-check';
import { explain } from '../../../media/panel/delta.ts';
import { path, spots } from '../../../media/panel/plot.ts';
import type { Evaluation } from '../../../src/shared/protocol.ts';
import { evaluationAfter, evaluationBefore } from '../../support/panelContent.ts';

const with_ = (evaluation: Evaluation, points: readonly number[]): Evaluation =>
  ({ ...evaluation, checks: evaluation.checks.map((check, index) => ({ ...check, points: Math.min(points[index] ?? 0, check.max) })) });

describe('the difference of two scores, explained', () => {
  it('names the checks that moved, the largest first, and why', () => {
    const { moved, still } = explain(evaluationBefore(), evaluationAfter());
    assert.deepEqual(moved.map(({ id, change, before, after }) => [id, change, before, after]), [['B1', 8.5, 12.5, 21], ['A2', 2, 3, 5]]);
    assert.deepEqual(moved[0]?.why, { kind: 'requirements', more: ['Kubernetes'], less: [] });
    assert.deepEqual(moved[1]?.why, { kind: 'found', before: 'Name and email were found, no phone number.', after: 'Name, email, phone and location were found.' });
    assert.deepEqual(still.map(({ id }) => id), ['A1', 'A3', 'B2', 'B5']);
  });

  it('tells a check that only counts for more from one that found more', () => {
    const before = evaluationBefore();
    const after = { ...before, checks: before.checks.map(check => check.id === 'A3' ? { ...check, points: 6, max: 6 } : check) };
    assert.deepEqual(explain(before, after).moved.map(({ id, why }) => [id, why.kind]), [['A3', 'share']]);
  });

  it('swapping the two turns every sign and keeps every check in its place', () => {
    const points = fc.array(fc.double({ min: 0, max: 26, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(fc.property(points, points, (one, other) => {
      const [a, b] = [with_(evaluationBefore(), one), with_(evaluationAfter(), other)];
      const [there, back] = [explain(a, b), explain(b, a)];
      assert.deepEqual(there.moved.map(({ id, change }) => [id, change]), back.moved.map(({ id, change }) => [id, -change]));
      assert.deepEqual(there.still.map(({ id }) => id), back.still.map(({ id }) => id));
      assert.equal(there.moved.length + there.still.length, a.checks.length);
      assert.ok(there.moved.every(({ change }, index) => index === 0 || Math.abs(change) <= Math.abs(there.moved[index - 1]?.change ?? 0)));
    }));
  });

  it('a score against itself moves nothing', () => {
    assert.deepEqual(explain(evaluationAfter(), evaluationAfter()).moved, []);
  });
});

describe('the plot of scores', () => {
  const frame = { left: 30, right: 630, top: 10, bottom: 210 };
  it('keeps every point inside, the better the higher, in the order of measuring', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -10, max: 110, noNaN: true }), { minLength: 2, maxLength: 200 }), values => {
      const points = spots(values, 100, frame);
      points.forEach(({ x, y }, index) => {
        assert.ok(x >= frame.left && x <= frame.right + 1e-6 && y >= frame.top && y <= frame.bottom);
        const [last, value] = [points[index - 1], values[index]];
        if (!last || value === undefined) return;
        assert.ok(x > last.x);
        if (value > (values[index - 1] ?? 0)) assert.ok(y <= last.y);
      });
    }));
  });

  it('one measurement stands in the middle', () => {
    assert.deepEqual(spots([50], 100, frame), [{ x: 330, y: 110 }]);
    assert.equal(path(spots([0, 100], 100, frame)), 'M30.0 210.0 L630.0 10.0');
  });
});
