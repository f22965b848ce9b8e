import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, parseResume } from '../../../src/resume/index.ts';
import { composeChanges, fixChanges } from '../../../src/tailor/index.ts';

const text = String.raw`\documentclass{article}
\begin{document}
\href{mailto:ilse@example.org}{\faEnvelope}
\section{Berufsweg}
\textbf{Engineer}, Larkspur Logistics \hfill 2020 -- 2023
\begin{itemize}
  \item Improved the managment of 14 services
  \item Mainted the booking of a ferry line
\end{itemize}
\end{document}
`;
const resume = parseResume({ file: 'cv.tex', text });
const replace = (was: string, newText: string) => {
  const start = text.indexOf(was);
  assert.ok(start >= 0, was);
  return { range: { file: 'cv.tex', start, end: start + was.length }, newText };
};
const only = (was: string, newText: string) => {
  const [change, ...others] = fixChanges(resume, [{ id: 'X1', title: 'Mend it', reason: 'It is broken.', edits: [replace(was, newText)] }]);
  assert.ok(change);
  assert.equal(others.length, 0);
  return change;
};

describe('tailor: fixes of what the score found', () => {
  it('a corrected word is a change of its own kind, which the person confirms', () => {
    const change = only('managment', 'management');
    assert.deepEqual([change.kind, change.section, change.before, change.after, change.verification.verdict], ['fix', 'Berufsweg', 'managment', 'management', 'warn']);
    assert.equal(applyEdits(text, composeChanges({ file: 'cv.tex', text }, [change])), text.replace('managment', 'management'));
  });

  it('an address that the source holds passes, another one never does', () => {
    assert.equal(only('{\\faEnvelope}', '{\\faEnvelope\\ ilse@example.org}').verification.verdict, 'pass');
    assert.notEqual(only('{\\faEnvelope}', '{\\faEnvelope\\ olga@example.com}').verification.verdict, 'pass');
  });

  it('another name of a section is for the person to say; a line of the preamble may change the look', () => {
    assert.deepEqual(only('Berufsweg', 'Experience').verification, { verdict: 'warn', rules: ['heading'], unsupported: [] });
    assert.deepEqual(only('\\documentclass{article}\n', '\\documentclass{article}\n\\usepackage{lmodern}\n').verification, { verdict: 'warn', rules: ['line-breaks'], unsupported: [] });
  });

  it('a number or a claim that has no source is blocked, and so is broken LaTeX', () => {
    assert.equal(only('14 services', '41 services').verification.verdict, 'block');
    assert.equal(only('managment of 14 services', 'management} of 14 services').verification.verdict, 'block');
  });

  it('never passes a word that the source does not hold', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 4, maxLength: 9 }).filter(each => !text.includes(each));
    fc.assert(fc.property(word, each => { assert.notEqual(only('managment', each).verification.verdict, 'pass'); }));
  });
});
