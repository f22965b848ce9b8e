import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ascending, isIdentity, orderByScore, permuteSpans } from '../../../src/tailor/permute.ts';

/** A text of alternating gaps and items, with the items' spans. */
const items = fc.array(fc.tuple(fc.string(), fc.string({ minLength: 1 })), { minLength: 1 }).map(parts => {
  let text = '';
  const spans = parts.map(([gap, item]) => {
    const start = text.length + gap.length;
    text += gap + item;
    return { start, end: start + item.length };
  });
  return { text, spans };
});

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

  it('keeps every gap in place and every item whole', () => {
    fc.assert(fc.property(items, fc.infiniteStream(fc.nat()), ({ text, spans }, keys) => {
      const scores = spans.map(() => keys.next().value ?? 0);
      const order = orderByScore(scores);
      const permuted = permuteSpans(text, spans, order);
      const start = spans[0]?.start ?? 0;
      const end = spans.at(-1)?.end ?? 0;
      assert.equal(permuted.length, end - start);
      const expected = spans.map((span, place) => {
        const moved = spans[order[place] ?? 0] ?? span;
        return text.slice(spans[place - 1]?.end ?? start, place === 0 ? start : span.start) + text.slice(moved.start, moved.end);
      }).join('');
      assert.equal(permuted, expected);
    }));
  });

  it('the identity changes nothing', () => {
    fc.assert(fc.property(items, ({ text, spans }) => {
      const order = spans.map((_, index) => index);
      assert.ok(isIdentity(order) && ascending(spans));
      assert.equal(permuteSpans(text, spans, order), text.slice(spans[0]?.start, spans.at(-1)?.end));
    }));
  });
});
