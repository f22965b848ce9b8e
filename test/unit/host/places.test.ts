import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlaps, shiftedBy } from '../../../src/host/places.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abc '), maxLength: 30 });

describe('host: places in a text that is edited', () => {
  it('a place that moves still holds its text, and one that is gone was touched', () => {
    const cut = fc.tuple(fc.nat(30), fc.nat(30)).map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
    fc.assert(fc.property(letters, cut, cut, letters, (text, wanted, edited, inserted) => {
      const within = ({ start, end }: { start: number; end: number }) => ({ start: Math.min(start, text.length), end: Math.min(end, text.length) });
      const [place, edit] = [within(wanted), within(edited)];
      const after = text.slice(0, edit.start) + inserted + text.slice(edit.end);
      const moved = shiftedBy(place, [{ ...edit, text: inserted }]);
      if (moved) assert.equal(after.slice(moved.start, moved.end), text.slice(place.start, place.end));
      else assert.ok(edit.start < place.end && edit.end > place.start);
    }));
  });

  it('several changes of one edit count together', () => {
    const changes = [{ start: 20, end: 20, text: 'xx' }, { start: 2, end: 5, text: '' }, { start: 0, end: 0, text: 'abc' }];
    assert.deepEqual(shiftedBy({ start: 10, end: 14 }, changes), { start: 10, end: 14 });
    assert.deepEqual(shiftedBy({ start: 30, end: 31 }, changes), { start: 32, end: 33 });
    assert.equal(shiftedBy({ start: 4, end: 9 }, changes), undefined);
  });

  it('a cursor at either edge is at the place', () => {
    assert.ok(overlaps({ start: 3, end: 6 }, { start: 6, end: 6 }) && overlaps({ start: 3, end: 6 }, { start: 3, end: 3 }));
    assert.ok(!overlaps({ start: 3, end: 6 }, { start: 7, end: 9 }));
  });
});
