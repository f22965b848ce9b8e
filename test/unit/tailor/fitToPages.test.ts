import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseJob } from '../../../src/job/index.ts';
import { applyEdits, parseResume, type Bullet } from '../../../src/resume/index.ts';
import { composeChanges, fitToPages, isBalanced, proposeChanges, type Change, type PageFit } from '../../../src/tailor/index.ts';
import { families } from './families.ts';

const job = parseJob('Platform Engineer at Brightwater Robotics\n\nRequirements:\n- Kubernetes\n- Terraform\n- Go or Python\n\nNice to have:\n- Kafka\n', {});
const documents = families.map(({ name, document }) => {
  const source = { file: 'resume.tex', text: document(4) };
  const resume = parseResume(source);
  const lists = resume.sections.filter(({ kind }) => kind !== 'skills').flatMap(section => [section.highlights, ...section.entries.map(entry => entry.highlights)]).filter(list => list.length > 0);
  return { name, source, resume, lists, proposed: proposeChanges(resume, job) };
});
const names = documents.map(({ name }) => name);
/** By name, so that a failure prints no document. */
const anyDocument = fc.constantFrom(...names);
function documentOf(wanted: string): (typeof documents)[number] {
  const found = documents.find(({ name }) => name === wanted);
  assert.ok(found);
  return found;
}

function fitOf(overflowLines: number, linesOf: (bullet: Bullet) => number): PageFit {
  return { pages: 2, target: 1, overflowLines, linesOf, linesOfText: text => Math.ceil(text.length / 80) };
}
const length = (bullet: Bullet): number => Math.ceil(bullet.body.text.length / 80);
const isDropped = (changes: readonly Change[], bullet: Bullet): boolean => changes.some(({ id }) => id === `dropBullet@resume.tex:${bullet.range.start}`);

describe('fitting to pages', () => {
  it('leaves nothing out when the text fits', () => {
    for (const { resume } of documents) assert.deepEqual(fitToPages(resume, job, fitOf(0, length), []), []);
  });

  it('frees what is too much and no line that could stay, or changes nothing when that cannot be reached', () => {
    fc.assert(fc.property(anyDocument, fc.integer({ min: 1, max: 60 }), (name, overflow) => {
      const { resume, lists } = documentOf(name);
      const drops = fitToPages(resume, job, fitOf(overflow, length), []);
      const costs = lists.flat().filter(bullet => isDropped(drops, bullet)).map(length);
      assert.equal(costs.length, drops.length);
      const freed = costs.reduce((sum, lines) => sum + lines, 0);
      if (drops.length > 0) {
        assert.ok(freed >= overflow);
        for (const lines of costs) assert.ok(freed - lines < overflow, `${lines} of ${freed} freed for ${overflow} could stay`);
      } else {
        const most = lists.reduce((sum, list) => sum + list.map(length).reduce((all, lines) => all + lines, 0) - Math.max(...list.map(length)), 0);
        assert.ok(most - overflow < 8, `${most} lines could be freed, ${overflow} are too many`);
      }
    }));
  });

  it('every list keeps a bullet, and any subset with any of the other changes gives one balanced text', () => {
    fc.assert(fc.property(anyDocument, fc.integer({ min: 1, max: 40 }), fc.infiniteStream(fc.boolean()), (name, overflow, coins) => {
      const { source, resume, lists, proposed } = documentOf(name);
      const drops = fitToPages(resume, job, fitOf(overflow, length), proposed);
      for (const list of lists) assert.ok(list.some(bullet => !isDropped(drops, bullet)));
      const some = [...proposed, ...drops].filter(() => coins.next().value);
      const text = applyEdits(source.text, composeChanges(source, some));
      assert.equal(applyEdits(source.text, composeChanges(source, some.toReversed())), text);
      assert.equal(isBalanced(text), isBalanced(source.text));
      for (const drop of drops) {
        assert.equal(source.text.slice(drop.range.start, drop.range.end), drop.before);
        assert.equal(drop.verification.verdict, 'pass', drop.id);
        assert.match(drop.reason, /frees \d+ lines?; .* too long for 1 page\. .{20}/);
      }
    }));
  });

  it('a second round leaves out more and repeats nothing', () => {
    fc.assert(fc.property(anyDocument, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (name, first, second) => {
      const { source, resume, proposed } = documentOf(name);
      const drops = fitToPages(resume, job, fitOf(first, length), proposed);
      // What the build then shows: the text without what was left out.
      const built = parseResume({ ...source, text: applyEdits(source.text, composeChanges(source, [...proposed, ...drops])) }).visibleText;
      const again = fitToPages(resume, job, fitOf(second, bullet => (built.includes(bullet.body.text) ? length(bullet) : 0)), [...proposed, ...drops]);
      assert.ok(again.every(({ id }) => !drops.some(drop => drop.id === id)));
      assert.doesNotThrow(() => composeChanges(source, [...proposed, ...drops, ...again]));
      assert.ok(drops.length === 0 || again.length > 0);
    }));
  });

  it('the only bullets that show a requirement stay while others can go; older work and words without numbers go first', () => {
    const text = `\\documentclass{article}\\begin{document}
\\section{Experience}
\\textbf{Engineer}, Larkspur Logistics \\hfill 2020 -- Present
\\begin{itemize}
  \\item Kept the weekly minutes
  \\item Ran services on Kubernetes
  \\item Answered 40 calls a day
\\end{itemize}
\\textbf{Engineer}, Quay Street Bank \\hfill 2012 -- 2014
\\begin{itemize}
  \\item Wrote tools in Python
  \\item Kept the monthly minutes
  \\item Wrote more tools in Python
\\end{itemize}
\\end{document}`;
    const resume = parseResume({ file: 'resume.tex', text });
    const dropped = (lines: number): string[] => fitToPages(resume, job, fitOf(lines, () => 1), []).map(({ before }) => before.replace('\\item ', ''));
    assert.deepEqual(dropped(1), ['Kept the monthly minutes']);
    assert.deepEqual(dropped(2), ['Kept the weekly minutes', 'Kept the monthly minutes']);
    assert.deepEqual(dropped(3), ['Kept the weekly minutes', 'Kept the monthly minutes', 'Wrote more tools in Python']);
    assert.equal(dropped(4).length, 4);
    assert.ok(!dropped(4).includes('Ran services on Kubernetes'));
    assert.deepEqual(dropped(5), []);
  });

  it('what an alternative adds is left out too, and a bullet that another change rewords stays', () => {
    const { resume, lists } = documentOf('Jake');
    const bullet = lists[0]?.[1];
    assert.ok(bullet);
    const { start, end } = bullet.body.range;
    const reworded: Change = {
      id: 'rephrase@1', kind: 'rephrase', section: '', title: '', reason: '', requirements: [], before: '', after: '', range: bullet.body.range,
      edits: [{ range: { file: 'resume.tex', start, end }, newText: 'word '.repeat(120) }], verification: { verdict: 'pass', rules: [], unsupported: [] },
    };
    const count = (drops: readonly Change[]): number => lists.flat().filter(one => isDropped(drops, one)).reduce((sum, one) => sum + length(one), 0);
    const drops = fitToPages(resume, job, fitOf(2, length), [reworded]);
    assert.ok(!isDropped(drops, bullet));
    assert.ok(count(drops) >= 2 + 5, `${count(drops)}`);
  });

  it('what is blocked counts for nothing, even where it does not compose', () => {
    const { resume, lists } = documentOf('Jake');
    const bullet = lists[0]?.[1];
    assert.ok(bullet);
    const blocked = (newText: string): Change => ({
      id: `rephrase@${newText}`, kind: 'rephrase', section: '', title: '', reason: '', requirements: [], before: '', after: '', range: bullet.body.range,
      edits: [{ range: bullet.body.range, newText }], verification: { verdict: 'block', rules: ['words'], unsupported: ['PhD'] },
    });
    assert.deepEqual(fitToPages(resume, job, fitOf(4, length), [blocked('one'), blocked('two')]), fitToPages(resume, job, fitOf(4, length), []));
  });
});
