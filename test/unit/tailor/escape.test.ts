import assert from 'node:assert/strict';
import { parseJob } from '../../../src/job/index.ts';
import { parseResume } from '../../../src/resume/index.ts';
import { escapeLatex, proposeChanges } from '../../../src/tailor/index.ts';

const resume = parseResume({ file: 'resume.tex', text: '\\documentclass{article}\n\\begin{document}\n\\begin{center}{\\Large Noor Delgado}\\\\ Backend Engineer\\\\ noor@example.org | 555-0117\\end{center}\n\\section{Experience}\n\\textbf{Clerk}, Fernbank Press \\hfill 2016 -- 2019\n\\begin{itemize}\n\\item Kept the minutes\n\\end{itemize}\n\\end{document}\n' });
const headline = (title: string) => proposeChanges(resume, { ...parseJob('We look for somebody who knows Python.', {}), title }).find(({ kind }) => kind === 'headline')?.after;

describe('plain text as LaTeX', () => {
  it('nothing of it can be a command, and signs that old encodings lack are spelled', () => {
    assert.equal(escapeLatex('R&D_1 #2 50% \\input{x} <b> a|b “so” – €5 [1]'), 'R\\&D\\_1 \\#2 50\\% \\textbackslash{}input\\{x\\} \\textless{}b\\textgreater{} a\\textbar{}b ``so\'\' -- \\texteuro{}5 {[}1{]}');
  });
  it('a title that not every font can print is no headline', () => {
    assert.equal(headline('Engineer, R&D'), 'Engineer, R\\&D');
    assert.equal(headline('Engineer 🚀'), undefined);
    assert.equal(headline('工程师'), undefined);
  });
});
