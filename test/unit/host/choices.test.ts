import assert from 'node:assert/strict';
import fc from 'fast-check';
import { added, decided, filesOf, NOTHING, placed, proposed, type Choices, type Sources, type Tools } from '../../../src/host/review/choices.ts';
import { applyEdits, parseResume } from '../../../src/resume/index.ts';
import { composeChanges, joinChanges, proposeChanges, reanchor, rephrase, slotsOf } from '../../../src/tailor/index.ts';
import { shopJob as job, shopResume as text } from '../../support/shopResume.ts';

const file = 'resume.tex';
const of = (now: string): Sources => new Map([[file, { text: now, bom: false }]]);
const parse = (sources: Sources) => parseResume(filesOf(sources)[0] ?? assert.fail());
const tools: Tools = { reanchor, joinChanges, parse };
const at = (now: string) => ({ sources: of(now), resume: parse(of(now)) });
const tailored = (now: string) => ({ madeFor: of(now), changes: proposeChanges(parse(of(now)), job, { maxBulletShare: 1 }) });
const worded = (now: string, standing: Parameters<typeof rephrase>[2]) => {
  const resume = parse(of(now));
  const slots = slotsOf(resume, job, standing, { maxBulletShare: 1 });
  return { madeFor: of(now), changes: rephrase(resume, job, standing, slots.map(({ id, text }) => ({ id, text: text.replace(/^(\w+) /, 'Operated and $1 '), requirements: [] })), { maxBulletShare: 1 }) };
};

describe('what is decided about a proposal', () => {
  it('checks what passed, and remembers decisions about what is proposed again', () => {
    const first = proposed(tailored(text));
    const [a, b] = first.batches[0]?.changes ?? [];
    assert.ok(a && b);
    const decidedOn = decided(decided(first, 'checked', [a.id], false), 'rejected', [b.id], true);
    const again = proposed(tailored(`% moved\n${text}`), decidedOn);
    const placeOf = (id: string) => placed(again, at(`% moved\n${text}`), tools).changes[first.batches[0]?.changes.findIndex(change => change.id === id) ?? -1]?.id ?? assert.fail();
    assert.ok(!again.checked.has(placeOf(a.id)));
    assert.ok(again.rejected.has(placeOf(b.id)));
  });

  const edit = fc.record({ line: fc.nat(16), newText: fc.constantFrom('% note\n', 'x', '\n', '\\item new\n') });
  const step = fc.oneof(fc.record({ kind: fc.constant('edit'), edit }), fc.record({ kind: fc.constant('reword') }), fc.record({ kind: fc.constant('accept'), which: fc.nat(6) }));

  it('law: whatever is edited, worded and accepted in whatever order, what is not stale reads as it was proposed, and all of it composes', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 6 }), steps => {
      let now = text;
      let choices: Choices = proposed(tailored(text), NOTHING);
      for (const one of steps) {
        const place = placed(choices, at(now), tools);
        const standing = place.changes.filter(({ id, verification }) => !place.stale.has(id) && verification.verdict !== 'block');
        if ('edit' in one) {
          const lines = now.split(/(?<=\n)/);
          const index = one.edit.line % lines.length;
          now = [...lines.slice(0, index), one.edit.newText + (lines[index] ?? ''), ...lines.slice(index + 1)].join('');
        } else if ('which' in one) {
          const chosen = standing[one.which % Math.max(1, standing.length)];
          if (chosen) choices = decided(choices, 'accepted', [chosen.id], true);
        } else {
          const batch = worded(now, standing);
          now = now.replace('\\documentclass', '% edited while the model thought\n\\documentclass');
          choices = added(choices, batch);
        }
        const after = placed(choices, at(now), tools);
        const fitting = after.changes.filter(({ id }) => !after.stale.has(id));
        for (const { range, before } of fitting) assert.equal(now.slice(range.start, range.end), before);
        const acceptable = fitting.filter(({ verification }) => verification.verdict !== 'block');
        applyEdits(now, composeChanges({ file, text: now }, acceptable));
      }
    }), { numRuns: 200 });
  });
});
