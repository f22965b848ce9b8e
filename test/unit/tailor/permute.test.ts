import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isIdentity, orderByFewRaises, orderByScore } from '../../../src/tailor/permute.ts';

describe('permuting spans', () => {
  it('orders by score, and leaves equals as they stand', () => {
    fc.assert(fc.property(fc.array(fc.nat(3)), scores => {
      const order = orderByScore(scores);
      assert.deepEqual([...order].sort((a, b) => a - b), scores.map((_, index) => index));
      for (let place = 1; place < order.length; place++) {
        const [left = 0, right = 0] = [order[place - 1], order[place]];
        assert.ok((scores[left] ?? 0) > (scores[right] ?? 0) || (scores[left] === scores[right] && left < right));
      }
    }));
  });

  it('a limited order raises at most so many, never puts a lesser one in front, and with no limit is the order by score', () => {
    fc.assert(fc.property(fc.array(fc.nat(3)), fc.nat(5), (scores, most) => {
      const { order, moved } = orderByFewRaises(scores, most);
      assert.ok(moved <= most);
      assert.deepEqual([...order].sort((a, b) => a - b), scores.map((_, index) => index));
      assert.equal(isIdentity(order), moved === 0);
      assert.deepEqual(orderByFewRaises(scores, scores.length).order, orderByScore(scores));
    }));
  });
});
