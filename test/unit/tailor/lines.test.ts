import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, parseResume } from '../../../src/resume/index.ts';
import { carryOver, composeChanges, proposeChanges, undoneChanges, type Change } from '../../../src/tailor/index.ts';
import { shopJob as job, shopResume as text } from '../../support/shopResume.ts';

const file = 'resume.tex';
const apply = (text: string, edits: readonly { start: number; end: number; newText: string }[]) => applyEdits(text, edits.map(({ start, end, newText }) => ({ range: { file, start, end }, newText })));
const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', 'x y\n', '\n', 'é😀\n'), { maxLength: 8 }).map(all => all.join(''));

describe('carrying edits over to a text that somebody edited', () => {
  it('goes beside the other’s edits', () => {
    assert.equal(apply('note\none\ntwo\nTHREE\n', carryOver('one\ntwo\nthree\n', 'one\n2\nthree\n', 'note\none\ntwo\nTHREE\n') ?? []), 'note\none\n2\nTHREE\n');
  });
  it('refuses lines that were edited, and a place between lines that is no more', () => {
    assert.equal(carryOver('one\ntwo\n', 'one\n2\n', 'one\ntwo!\n'), undefined);
    assert.equal(carryOver('one\ntwo\n', 'one\nnew\ntwo\n', 'one\nother\ntwo\n'), undefined);
  });
  it('law: in a text that nobody edited it gives just what was meant', () => {
    fc.assert(fc.property(lines, lines, (from, to) => {
      const edits = carryOver(from, to, from);
      assert.ok(edits);
      assert.equal(apply(from, edits), to);
    }));
  });
  it('law: what is carried over keeps every line that the other wrote', () => {
    fc.assert(fc.property(lines, lines, lines, (from, to, theirs) => {
      const edits = carryOver(from, to, theirs);
      if (edits === undefined) return;
      const merged = apply(theirs, edits);
      if (from === to) assert.equal(merged, theirs);
      if (theirs === from) assert.equal(merged, to);
    }));
  });
});

const source = { file, text };
const changes = proposeChanges(parseResume(source), job, { maxBulletShare: 1 });
const written = (some: readonly Change[]) => applyEdits(text, composeChanges(source, some));

describe('noticing what was taken back', () => {
  it('has changes, some inside others', () => assert.ok(changes.length >= 4, String(changes.length)));

  it('law: of the changes applied, exactly those that are no longer in', () => {
    fc.assert(fc.property(fc.subarray(changes), fc.subarray(changes), (applied, back) => {
      const left = applied.filter(change => !back.includes(change));
      const gone = undoneChanges(source, applied, written(left)).map(({ id }) => id).sort();
      assert.deepEqual(gone, applied.filter(change => back.includes(change)).map(({ id }) => id).sort());
    }));
  });

  it('an edit elsewhere, or of what a change wrote, takes nothing back', () => {
    const now = written(changes).replace('\\documentclass', '% note\n\\documentclass').replace('Go, Python', 'Go, Python 3');
    assert.deepEqual(undoneChanges(source, changes, now), []);
  });
});
