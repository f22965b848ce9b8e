import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parseJob } from '../../../src/job/index.ts';
import { applyEdits, parseResume } from '../../../src/resume/index.ts';
import { composeChanges, isBalanced, proposeChanges, type Change } from '../../../src/tailor/index.ts';
import { effectOf } from '../../../src/tailor/compose.ts';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const document = `\\documentclass{article}
\\begin{document}
\\begin{center}
{\\Large Noor Delgado}\\\\
noor@example.org | 555-0117 | Leeds
\\end{center}
\\section{Experience}
\\textbf{Engineer}, Larkspur Logistics \\hfill 2020 -- 2023
\\begin{itemize}
  \\item Answered the phone at the front desk
  \\item Kept the minutes of the weekly meeting % a note of mine
  % \\item Ran 14 services on Kubernetes and Terraform
  \\item Wrote a tool in Python
    that checks invoices
\\end{itemize}
\\section{Projects}
\\begin{itemize}
  \\item \\textbf{Garden}, a planner
  \\item \\textbf{Tide}, a clock in Go
\\end{itemize}
\\section{Skills}
\\begin{itemize}
  \\item \\textbf{Other}: Sewing, Chess
  \\item \\textbf{Tools}: Make, Terraform, K8s
  \\item \\textbf{Languages}: COBOL, Pascal, Go, Python
\\end{itemize}
\\end{document}
`;
const job = parseJob('Platform Engineer at Brightwater Robotics\n\nRequirements:\n- Kubernetes\n- Terraform\n- Go or Python\n', {});

/** Words and control sequences without comment marks: what every composition of changes of this kind conserves. */
const tokens = (text: string) => [...text.matchAll(/\\[A-Za-z]+|[\p{L}\p{N}]+/gu)].map(([token]) => token).sort();

function proposal(text: string): { file: string; text: string; changes: Change[] } {
  const resume = parseResume({ file: 'resume.tex', text });
  return { file: 'resume.tex', text, changes: proposeChanges(resume, job, { maxBulletShare: 1 }) };
}

describe('composing changes', () => {
  const { changes: all, ...source } = proposal(document);
  const changes = all.filter(({ kind }) => kind !== 'headline' && kind !== 'repairExtraction'); // The kinds that bring words of their own.
  const apply = (some: readonly Change[]) => applyEdits(source.text, composeChanges(source, some));

  it('the sample has changes of several kinds, nested in each other', () => {
    const kinds = new Set(changes.map(({ kind }) => kind));
    for (const kind of ['useAlternative', 'expandAlias', 'reorderSkills', 'reorderRows', 'reorderBullets']) assert.ok(kinds.has(kind as Change['kind']), `${kind} in ${[...kinds].join(', ')}`);
  });

  it('one change alone reads as it says, and touches nothing else', () => {
    for (const change of changes) {
      const { start, end } = change.range;
      assert.equal(source.text.slice(start, end), change.before, change.id);
      assert.equal(apply([change]), source.text.slice(0, start) + change.after + source.text.slice(end), change.id);
    }
  });

  it('any subset in any order gives one text, which parses, keeps every word and every byte outside the changes', () => {
    fc.assert(fc.property(fc.shuffledSubarray(changes), fc.nat(), (subset, turn) => {
      const text = apply(subset);
      const rotated = subset.length > 0 ? [...subset.slice(turn % subset.length), ...subset.slice(0, turn % subset.length)] : [];
      assert.equal(apply(rotated), text);
      assert.ok(isBalanced(text));
      const again = parseResume({ file: 'resume.tex', text });
      assert.equal(again.sections.length, 3);
      const added = subset.filter(({ kind }) => kind === 'expandAlias').flatMap(({ before, after }) => tokens(after.replace(before, '')));
      assert.deepEqual(tokens(text), [...tokens(source.text), ...added].sort());
      const first = Math.min(...subset.map(({ range }) => range.start), source.text.length);
      const last = Math.max(...subset.map(({ range }) => range.end), 0);
      if (subset.length > 0) {
        assert.equal(text.slice(0, first), source.text.slice(0, first));
        assert.ok(text.endsWith(source.text.slice(last)));
      }
    }));
  });

  it('no change gives no edit', () => assert.deepEqual(composeChanges(source, []), []));

  it('changes that contradict each other are told apart', () => {
    const edit = (start: number, end: number): Change => ({
      id: `${start}`, kind: 'rephrase', section: '', title: '', reason: '', requirements: [], verification: { verdict: 'pass', rules: [], unsupported: [] },
      ...effectOf(source, [{ range: { file: 'resume.tex', start, end }, newText: 'x' }]), edits: [{ range: { file: 'resume.tex', start, end }, newText: 'x' }],
    });
    assert.throws(() => composeChanges(source, [edit(5, 10), edit(8, 12)]), RangeError);
    assert.doesNotThrow(() => composeChanges(source, [edit(5, 10), edit(10, 12)]));
  });
});

describe('proposing', () => {
  it('the same inputs give the same changes', () => assert.deepEqual(proposal(document).changes, proposal(document).changes));

  it('every change passes the truth check or asks, states its reason and serves a requirement of the job', () => {
    const ids = new Set(job.requirements.map(({ id }) => id));
    for (const change of proposal(document).changes) {
      assert.notEqual(change.verification.verdict, 'block', change.id);
      assert.ok(change.reason.length > 20, change.id);
      assert.ok(change.kind === 'headline' || change.kind === 'repairExtraction' || change.requirements.length > 0, change.id);
      assert.ok(change.requirements.every(id => ids.has(id)), change.id);
    }
  });

  it('light touch: raises few bullets', () => {
    const text = readFileSync(path.join(root, 'samples', 'resume.tex'), 'utf8');
    const resume = parseResume({ file: 'resume.tex', text });
    const ad = parseJob(readFileSync(path.join(root, 'samples', 'jobs', 'lumen-harbor-backend-engineer.md'), 'utf8'), { format: 'markdown' });
    const raised = proposeChanges(resume, ad).filter(({ kind }) => kind === 'reorderBullets').flatMap(({ permutation }) => permutation?.order.filter((item, place) => item > place) ?? []);
    const bullets = resume.sections.flatMap(section => section.entries.flatMap(entry => entry.highlights)).length;
    assert.ok(raised.length > 0 && raised.length <= bullets * 0.3, `${raised.length} of ${bullets}`);
  });

  it('a keyword moves without its row, a row without its keywords, and an alternative comes in for the least relevant bullet', () => {
    const { text, file, changes } = proposal(document);
    const only = (kind: Change['kind']) => applyEdits(text, composeChanges({ file, text }, changes.filter(change => change.kind === kind)));
    assert.match(only('reorderSkills'), /Languages\}: Go, Python, COBOL, Pascal/);
    assert.match(only('useAlternative'), /^ {2}\\item Ran 14 services/m);
    assert.match(only('useAlternative'), /^ {2}% \\item (Kept the minutes|Answered the phone)/m);
    assert.match(only('expandAlias'), /Kubernetes \(K8s\)/);
    assert.match(only('reorderRows'), /Tools\}: Make, Terraform, K8s\n.*Languages.*\n.*Other/);
  });
});

describe('reasons', () => {
  const reasonsFor = (requirements: string): string[] => proposeChanges(parseResume({ file: 'resume.tex', text: document }), parseJob(`Platform Engineer at Brightwater Robotics\n\nRequirements:\n${requirements}\n`, {}), { maxBulletShare: 1 }).map(({ reason }) => reason);

  it('quote the job as it spells what it asks for', () => {
    assert.ok(reasonsFor('- k8s in production\n- terraform').some(reason => reason.includes('"k8s" and "terraform"')), reasonsFor('- k8s in production\n- terraform').join('\n'));
    assert.ok(reasonsFor('- Go or Python').some(reason => reason.includes('"Go or Python"')));
  });
});
