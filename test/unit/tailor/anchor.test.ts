import assert from 'node:assert/strict';
import { anchorChange, type Change } from '../../../src/tailor/index.ts';

function change(text: string, before: string, after: string): Change {
  const start = text.indexOf(before);
  return {
    id: before, kind: 'reorderBullets', section: 'Work', title: '', reason: '', requirements: [], before, after, edits: [],
    range: { file: 'resume.tex', start, end: start + before.length },
    verification: { verdict: 'pass', rules: [], unsupported: [] },
  };
}

describe('anchoring a change', () => {
  const master = 'one two three two four';
  it('follows the changes applied in front of it', () => {
    const first = change(master, 'one', 'eleven');
    const last = change(master, 'four', '4');
    const text = master.replace('one', 'eleven');
    assert.deepEqual(anchorChange(last, [first], text), { start: text.indexOf('four'), end: text.length });
  });
  it('finds its text elsewhere when the file was edited by hand, if there is only one place', () => {
    assert.deepEqual(anchorChange(change(master, 'three', '3'), [], 'zero one three'), { start: 9, end: 14 });
  });
  it('is stale when its text is gone or stands twice', () => {
    assert.equal(anchorChange(change(master, 'three', '3'), [], 'zero one'), undefined);
    assert.equal(anchorChange(change(master, 'four', '4'), [], 'four and four'), undefined);
  });
});
