import assert from 'node:assert/strict';
import { parseJob } from '../../../src/job/index.ts';
import { applyEdits, parseResume, type SourceFile } from '../../../src/resume/index.ts';
import { composeChanges, findGroups, proposeChanges, type Change } from '../../../src/tailor/index.ts';
import { build } from '../../../src/tex/index.ts';
import { errorsOf, folderWith } from '../tex/support.ts';
import path from 'node:path';

const job = parseJob('Platform Engineer at Brightwater Robotics\n\nRequirements:\n- Kubernetes\n- Terraform\n- Go\n', {});
const document = (body: string): string => `\\documentclass{article}
\\begin{document}
${body}
\\end{document}
`;
const experience = (items: string): string => document(`\\section{Experience}
\\textbf{Engineer}, Larkspur Logistics \\hfill 2020 -- 2023
\\begin{itemize}
${items}
\\end{itemize}`);

function exchanges(text: string, others: readonly SourceFile[] = []): Change[] {
  const resume = parseResume({ file: 'resume.tex', text }, name => others.find(({ file }) => file === name));
  return proposeChanges(resume, job, { maxBulletShare: 1 }).filter(({ kind }) => kind === 'useAlternative');
}
const tailored = (text: string, changes = exchanges(text)): string => applyEdits(text, composeChanges({ file: 'resume.tex', text }, changes));
const groupsOf = (text: string): string[] => findGroups(parseResume({ file: 'resume.tex', text })).map(({ name }) => name);

describe('% tailor: groups', () => {
  const one = experience(`  % tailor: dispatch
  \\item Wrote the dispatch service
  % tailor: dispatch
  % \\item Ran the dispatch service on Kubernetes,
  %   in two regions
  \\item Kept the minutes`);

  it('the alternative that serves the job comes in, over all its lines, and the visible one of the group goes', () => {
    const text = tailored(one);
    assert.match(text, /^ {2}% tailor: dispatch\n {2}% \\item Wrote the dispatch service\n {2}% tailor: dispatch\n {2}\\item Ran the dispatch service on Kubernetes,\n {4}in two regions\n {2}\\item Kept/m);
    const [change] = exchanges(one);
    assert.equal(change?.title, 'dispatch');
    assert.match(change.reason, /Your own alternative for "dispatch" names .*Kubernetes.*comes in for "Wrote the dispatch service"/);
    assert.equal(change.verification.verdict, 'pass');
  });

  it('exactly one of a group shows before and after', () => {
    const several = experience(`  % tailor: a
  % \\item Ran it on Kubernetes
  % tailor: a
  \\item Ran it by hand
  % tailor: a
  % \\item Ran it on Kubernetes with Terraform
  % Tailor:  B
  \\item Counted boxes
  %tailor: b
  %\\item Counted boxes with Terraform`);
    assert.deepEqual(groupsOf(several), ['a', 'b']);
    assert.equal(exchanges(several).length, 2);
    const text = tailored(several);
    assert.deepEqual(text.match(/^ *\\item.*$/gm), ['  \\item Ran it on Kubernetes with Terraform', '  \\item Counted boxes with Terraform']);
    assert.deepEqual(groupsOf(text), ['a', 'b']);
    assert.deepEqual(exchanges(text), [], 'what serves best shows already');
  });

  it('exchanges within the group only: no other bullet goes for it, and it goes for no other comment', () => {
    const text = experience(`  \\item Kept the minutes
  % tailor: dispatch
  \\item Wrote the dispatch service in Go
  % tailor: dispatch
  % \\item Ran the dispatch service on Kubernetes and Terraform
  % \\item Taught Kubernetes to nine colleagues`);
    assert.deepEqual(tailored(text).match(/^ *\\item.*$/gm), ['  \\item Ran the dispatch service on Kubernetes and Terraform', '  \\item Taught Kubernetes to nine colleagues']);
    assert.match(tailored(text), /% \\item Kept the minutes/);
  });

  it('is none when two show, or none does, or a name has one alternative only', () => {
    assert.deepEqual(groupsOf(one.replace('% \\item Ran', '\\item Ran').replace('%   in', '   in')), []);
    assert.deepEqual(groupsOf(one.replace('  \\item Wrote', '  % \\item Wrote')), []);
    assert.deepEqual(groupsOf(one.replace('% tailor: dispatch\n  % \\item', '% tailor: other\n  % \\item')), []);
    assert.deepEqual(groupsOf(one.replace('\\item Wrote the dispatch service', '\\item Wrote the dispatch service \\item Kept a list')), [], 'two bullets on a line');
  });

  it('a commented-out alternative ends at an empty comment line, and what is not whole stays out', () => {
    assert.match(tailored(one.replace('%   in two regions', '%\n  % ask Noor about the regions')), /\\item Ran the dispatch service on Kubernetes,\n {2}%\n {2}% ask Noor/);
    assert.deepEqual(exchanges(one.replace('Kubernetes,', 'Kubernetes {,')), []);
  });

  it('a label goes with its bullet when bullets change places', () => {
    const text = experience(`  \\item Kept the minutes
  % tailor: dispatch
  \\item Ran the dispatch service on Kubernetes
  % tailor: dispatch
  % \\item Wrote the dispatch service`);
    const changes = proposeChanges(parseResume({ file: 'resume.tex', text }), job, { maxBulletShare: 1 });
    assert.deepEqual(changes.map(({ kind }) => kind), ['reorderBullets']);
    assert.match(tailored(text, changes), /% tailor: dispatch\n {2}\\item Ran .*\n {2}\\item Kept/);
  });

  it('counts against light touch', () => {
    const resume = parseResume({ file: 'resume.tex', text: one });
    assert.deepEqual(proposeChanges(resume, job, { maxBulletShare: 0.3 }).filter(({ kind }) => kind === 'useAlternative'), []);
  });

  const entries = document(`\\section{Summary}
% tailor: summary
An engineer who likes order.
% tailor: summary
% An engineer who runs Kubernetes
% and likes order.

\\section{Experience}
% tailor: larkspur
\\textbf{Engineer}, Larkspur Logistics \\hfill 2020 -- 2023
\\begin{itemize}
  \\item Wrote the dispatch service % my best
\\end{itemize}
% tailor: larkspur
% \\textbf{Engineer}, Larkspur Logistics \\hfill 2020 -- 2023
% \\begin{itemize}
%   \\item Ran the dispatch service with Terraform % and Noor
% \\end{itemize}

\\textbf{Clerk}, Quay Street Bank \\hfill 2018 -- 2020
\\begin{itemize}
  \\item Kept the minutes
\\end{itemize}

\\section{Skills}
\\begin{itemize}
  % tailor: languages
  \\item Languages: COBOL, Pascal
  % tailor: languages
  % \\item Languages: Terraform, COBOL
\\end{itemize}`);

  it('of a summary, an entry with all its lines, and a skill row; and the result compiles', async () => {
    assert.deepEqual(groupsOf(entries), ['summary', 'larkspur', 'languages']);
    const text = tailored(entries);
    assert.match(text, /% An engineer who likes order\.\n% tailor: summary\nAn engineer who runs Kubernetes\nand likes order\.\n/);
    assert.match(text, /% \\textbf\{Engineer\}.*\n% \\begin\{itemize\}\n% {3}\\item Wrote .*\n% \\end\{itemize\}\n% tailor: larkspur\n\\textbf/);
    assert.match(text, /^ {2}% \\item Languages: COBOL, Pascal\n.*\n {2}\\item Languages: Terraform, COBOL$/m);
    const again = parseResume({ file: 'resume.tex', text });
    assert.deepEqual(again.sections.map(section => section.entries.map(entry => entry.highlights.map(({ body }) => body.text))), [[], [['Ran the dispatch service with Terraform'], ['Kept the minutes']], []]);
    const { folder, dispose } = await folderWith({ 'resume.tex': text });
    try {
      const result = await build({ root: path.join(folder, 'resume.tex'), timeoutSeconds: 60 });
      assert.ok(result.pdf);
      assert.deepEqual(errorsOf(result), []);
    } finally {
      await dispose();
    }
  }).timeout(60_000);

  it('in a file that the master inputs', () => {
    const part = { file: 'work.tex', text: one.replace(/[^]*(?=\\section)/, '').replace('\\end{document}', '') };
    const [change] = exchanges(document('\\input{work}'), [part]);
    assert.equal(change?.range.file, 'work.tex');
    assert.match(applyEdits(part.text, composeChanges(part, [change])), /^ {2}\\item Ran/m);
  });
});
