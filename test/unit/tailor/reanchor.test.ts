import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, parseResume } from '../../../src/resume/index.ts';
import { composeChanges, proposeChanges, reanchor, type Change } from '../../../src/tailor/index.ts';
import { shopJob as job, shopResume as text } from '../../support/shopResume.ts';

const file = 'resume.tex';
const resume = parseResume({ file, text });
const changes = proposeChanges(resume, job, { maxBulletShare: 1 });
const after = (now: string) => [{ file, text: now }];
const reads = ({ range, before }: Change, now: string) => now.slice(range.start, range.end) === before;

function wording(before: string): Change {
  const start = text.indexOf(before);
  const range = { file, start, end: start + before.length };
  return { id: before, kind: 'rephrase', section: '', title: '', range, before, after: 'x', edits: [{ range, newText: 'x' }], reason: '', requirements: [], verification: { verdict: 'pass', rules: [], unsupported: [] } };
}

describe('following edits of the master', () => {
  it('has something to follow', () => assert.ok(changes.length >= 3, changes.map(({ kind }) => kind).join()));

  it('nothing edited, nothing changed', () => assert.deepEqual(reanchor(changes, resume, resume.files), changes));

  it('edits elsewhere move a change, and it still does what it did', () => {
    const now = text.replace('\\begin{document}', '% a note\n\\begin{document}\n').replace('\\end{document}', '% the end\n\\end{document}');
    const moved = reanchor(changes, resume, after(now));
    assert.equal(moved.length, changes.length);
    const shift = '% a note\n\n'.length;
    const expected = applyEdits(text, composeChanges({ file, text }, changes)).replace('\\begin{document}', '% a note\n\\begin{document}\n').replace('\\end{document}', '% the end\n\\end{document}');
    assert.equal(applyEdits(now, composeChanges({ file, text: now }, moved)), expected);
    assert.deepEqual(moved.map(({ range }) => range.start), changes.map(({ range }) => range.start + shift));
  });

  it('an edited line makes stale what touches it, and nothing else', () => {
    const now = text.replace('COBOL, Pascal', 'COBOL, Ada');
    const at = text.indexOf('COBOL');
    const untouched = changes.filter(({ range }) => range.end <= at || range.start > text.indexOf('\n', at));
    assert.ok(untouched.length > 0 && untouched.length < changes.length);
    assert.deepEqual(reanchor(changes, resume, after(now)).map(({ id }) => id), untouched.map(({ id }) => id));
  });

  it('a wording is stale when the entry it draws on was edited, and follows edits of another one', () => {
    const mine = wording('Wrote a tool in Python');
    assert.equal(reanchor([mine], resume, after(text.replace('the phone', 'the door'))).length, 0);
    const [moved] = reanchor([mine], resume, after(text.replace('\\documentclass{article}\n', '\\documentclass{article}\n\n').replace('the minutes', 'the notes')));
    assert.equal(moved?.range.start, mine.range.start + 1);
  });

  it('a file that is gone or another one leaves nothing', () => {
    assert.deepEqual(reanchor(changes, resume, []), []);
    assert.deepEqual(reanchor(changes, resume, after('something else\n'.repeat(50))), []);
  });

  it('law: whatever was edited, what is left stands where it reads as before', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(text.length), fc.nat(30), fc.constantFrom('', 'x', '\n', '\\item new\n', text.slice(90, 180))), { maxLength: 4 }), edits => {
      const now = edits.reduce((sum, [at, length, newText]) => sum.slice(0, at) + newText + sum.slice(at + length), text);
      for (const change of reanchor(changes, resume, after(now))) assert.ok(reads(change, now), change.id);
    }));
  });
});
