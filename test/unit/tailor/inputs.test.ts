import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/resume/index.ts';
import { copiesOf, flattened } from '../../../src/tailor/index.ts';
import { inputCommands } from '../../../src/tailor/inputs.ts';

const files = [
  { file: 'main.tex', text: '\\documentclass{article}\n\\begin{document}\n\\input{parts/work}\n% \\input{parts/old}\n\\include{parts/skills.tex}\n\\import{parts/}{deep}\n\\input head\n\\end{document}\n' },
  { file: 'parts/work.tex', text: '\\input{parts/jobs/one}\n' },
  { file: 'parts/jobs/one.tex', text: '\\item One\n' },
  { file: 'parts/skills.tex', text: 'Go\n' },
  { file: 'parts/deep.tex', text: 'x\n' },
  { file: 'parts/old.tex', text: 'old\n' },
  { file: 'head.tex', text: 'Name\n' },
];
const rename = (file: string) => file.replace(/\.tex$/, '-acme.tex');

describe('input commands', () => {
  it('finds who reads whom, but not in comments', () => {
    assert.deepEqual(inputCommands(files).map(({ file, target, written }) => [file, target, written]), [
      ['main.tex', 'parts/work.tex', 'parts/work'], ['main.tex', 'parts/skills.tex', 'parts/skills.tex'], ['main.tex', 'parts/deep.tex', 'deep'],
      ['main.tex', 'head.tex', 'head'], ['parts/work.tex', 'parts/jobs/one.tex', 'parts/jobs/one'],
    ]);
  });

  it('copies what changes and what stands between it and the main file, and nothing else', () => {
    const { copies, edits } = copiesOf(files, ['parts/jobs/one.tex'], rename);
    assert.deepEqual([...copies.keys()].sort(), ['parts/jobs/one.tex', 'parts/work.tex']);
    const edited = (file: string) => applyEdits(files.find(one => one.file === file)?.text ?? '', edits.filter(({ range }) => range.file === file));
    assert.match(edited('main.tex'), /\\input\{parts\/work-acme\}\n% \\input\{parts\/old\}\n\\include\{parts\/skills\.tex\}/);
    assert.equal(edited('parts/work.tex'), '\\input{parts/jobs/one-acme}\n');
  });

  it('writes the name as the master does: with or without extension, folder of its own', () => {
    const { edits } = copiesOf(files, ['parts/skills.tex', 'parts/deep.tex', 'head.tex'], rename);
    const main = applyEdits(files[0]?.text ?? '', edits);
    assert.match(main, /\\include\{parts\/skills-acme\.tex\}\n\\import\{parts\/\}\{deep-acme\}\n\\input head-acme\n/);
  });

  it('a change in the main file copies nothing', () => assert.deepEqual(copiesOf(files, ['main.tex'], rename), { copies: new Map(), edits: [] }));
  it('files that read each other end', () => {
    const loop = [{ file: 'a.tex', text: '\\input{b}' }, { file: 'b.tex', text: '\\input{c}' }, { file: 'c.tex', text: '\\input{b}' }];
    assert.deepEqual([...copiesOf(loop, ['c.tex'], rename).copies.keys()].sort(), ['b.tex', 'c.tex']);
  });
});

describe('a document in one file', () => {
  it('every part stands where it was input, nested ones too; comments stay comments', () => {
    const text = flattened(files);
    assert.match(text, /\\begin\{document\}\n\\item One\n% \\input\{parts\/old\}\n\\clearpage\nGo\n\\clearpage \nx\nName\n\\end\{document\}/);
    assert.doesNotMatch(text.replace(/%.*/g, ''), /\\(input|include|import)/);
  });
  it('one file stays as it is, and files that read each other end', () => {
    assert.equal(flattened([{ file: 'a.tex', text: 'x \\input{missing} y\n' }]), 'x \\input{missing} y\n');
    assert.equal(flattened([{ file: 'a.tex', text: '[\\input{b}]' }, { file: 'b.tex', text: '(\\input{a})' }]), '[(\\input{a})]');
  });
});
