import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { applyEdits, parseResume, type Resume, type SourceFile } from '../../../src/resume/index.ts';
import { isBalanced } from '../../../src/tailor/index.ts';
import { folded } from '../../../src/tailor/rephrase/diff.ts';
import { rewordingEdits } from '../../../src/tailor/rephrase/edits.ts';
import { placeOf, readingRight } from '../../../src/tailor/rephrase/reading.ts';
import { targetsOf, type Target } from '../../../src/tailor/rephrase/targets.ts';
import { fixtureNames, parseFixture } from '../resume/fixtures.ts';

const folder = path.resolve(import.meta.dirname, '..', '..', 'fixtures', 'resumes', 'multifile');
/** What a résumé of the fixtures reads besides itself. */
const read = (name: string): SourceFile | undefined => (name === 'house.cls' ? { file: name, text: readFileSync(path.join(folder, name), 'utf8') } : undefined);

/** What people do with their LaTeX within a bullet. */
const styled = String.raw`\documentclass{article}
\usepackage{hyperref}
\newcommand{\kube}{Kubernetes}
\newcommand{\tool}[1]{\textsc{#1}}
\newcommand{\titled}[2]{\item \textbf{#1}: #2}
\begin{document}
\section{Experience}
\textbf{Engineer}, Larkspur Logistics \hfill 2020 -- 2023
\begin{itemize}
  \item \textbf{Built} an \href{https://example.org/a_b~c}{API gateway} in \tool{Go}, \emph{fast} and \textbf{small}
  \item Ran \kube{} for 14 teams; latency $\le$ 20\,ms ($\sim$95\% of calls), Fran\c{c}ois's ` + '``first\'\'' + String.raw` rollout --- 2019--2021
  \item Wrote {\bfseries dashboards} for R\&D % a note
    and sales,
    with \verb|jq| and {\small Grafana}
  \item \textbf{\emph{Cut}} cost by 30\,\% using C\texttt{++} and \LaTeX\ scripts, see \url{https://example.org/~x_y}
  \titled{Search}{ranked results for 3 sites}
  \item Na\"ive ideas:
    \begin{itemize}
      \item one that worked,
      \item two that did not
    \end{itemize}
\end{itemize}
\section{Summary}
\noindent\textbf{Engineer} with a taste for \emph{small} systems and ` + 'caf\\\'es' + String.raw`.
\end{document}
`;

const documents: readonly { name: string; resume: Resume; targets: readonly Target[] }[] = [
  ...fixtureNames.map(name => ({ name, resume: parseFixture(name) })),
  { name: 'styled', resume: parseResume({ file: 'styled.tex', text: styled }) },
].map(({ name, resume }) => ({ name, resume, targets: targetsOf(resume, []) })).filter(({ targets }) => targets.length > 0);

const freshWord = fc.oneof(
  fc.constantFrom('Kubernetes', 'R&D', '50%', 'C#', 'snake_case', 'x^2', '~5', '{set}', '\\input', '\\end{document}', '$9', 'naïve', 'Łódź', 'it’s', '1–2', 'so—so', '[ok]', '<5>', 'a|b', '"quoted"', '“both”', '#1', '%', '&', '$', '_', '{', '}', '\\', '^', '~', '…', '€5', '*', 'a,,b'),
  fc.string({ unit: fc.constantFrom(...'abcXYZ09é%&$#_{}~^\\-.,;:!?()[]/+*@=<>|'), minLength: 1, maxLength: 8 }).filter(word => !/--|[?!]`/.test(word)),
);
const edit = fc.record({ what: fc.constantFrom('insert', 'delete', 'replace', 'move', 'punctuate'), at: fc.nat(), to: fc.nat(), word: freshWord });
const places = new Map<string, { readonly resume: Resume; readonly target: Target }>(documents.flatMap(({ name, resume, targets }) => targets.map(target => [`${name} ${target.id}`, { resume, target }] as const)));
const chosen = fc.constantFrom(...places.keys());
const at = (place: string) => places.get(place) ?? assert.fail(place);

function edited(text: string, edits: readonly { what: string; at: number; to: number; word: string }[]): string {
  const words = text.split(' ');
  for (const { what, at, to, word } of edits) {
    const index = at % (words.length + 1);
    if (what === 'insert') words.splice(index, 0, word);
    if (what === 'delete') words.splice(index, 1);
    if (what === 'replace') words.splice(index, 1, word);
    if (what === 'move') words.splice(to % (words.length + 1), 0, ...words.splice(index, 1));
    if (what === 'punctuate') words[index] = `${words[index] ?? ''}${[',', '.', ';', 's', ')'][to % 5] ?? ''}`;
  }
  return words.filter(word => word !== '').join(' ').trim();
}

const bulletsOf = (resume: Resume): string[] => resume.sections.flatMap(section => [...section.entries.flatMap(({ highlights }) => highlights), ...section.highlights, ...section.paragraphs.map(body => ({ body }))].map(({ body }) => body.text));

describe('rewording in the source', () => {
  it('the documents are of every family, and most of their bullets can be reworded', () => {
    assert.equal(documents.length, fixtureNames.length + 1);
    assert.ok(documents.reduce((sum, { targets }) => sum + targets.length, 0) >= 30);
  });

  /** Some rewrites have no edits (a sign that a macro prints would have to go): then there is no change, which is counted. */
  it('whatever words are put in, taken out or moved: it parses, the bullet reads as the rewrite, and every other byte stays', () => {
    let [all, written] = [0, 0];
    fc.assert(fc.property(chosen, fc.array(edit, { minLength: 1, maxLength: 6 }), (place, edits) => {
      const { resume, target } = at(place);
      const { bullet, source, section } = target;
      const rewrite = edited(bullet.body.text, edits);
      if (rewrite === '') return;
      all++;
      const changes = rewordingEdits(target, rewrite);
      if (!changes || readingRight(resume, [{ place: placeOf(bullet.body), text: rewrite, edits: changes }], read).size === 0) return;
      written++;
      const text = applyEdits(source.text, changes);
      const around = target.kind === 'bullet' ? bullet.range : section.range;
      assert.equal(text.slice(0, around.start), source.text.slice(0, around.start));
      assert.ok(text.endsWith(source.text.slice(around.end)));
      assert.equal(isBalanced(text), isBalanced(source.text));
      // Read again by the parser alone.
      const files = resume.files.map(file => (file.file === source.file ? { ...file, text } : file));
      const [main = source] = files;
      const again = parseResume(main, name => files.find(({ file }) => file === name) ?? read(name));
      const [before, after] = [bulletsOf(resume), bulletsOf(again)];
      const index = before.indexOf(bullet.body.text);
      assert.equal(folded(after[index] ?? ''), folded(rewrite));
      assert.deepEqual(after.toSpliced(index, 1), before.toSpliced(index, 1));
    }), { numRuns: 800 });
    assert.ok(written >= all * 0.95, `${written} of ${all} could be written`);
  });

  it('words that stay keep their source to the byte', () => {
    const marker = fc.integer({ min: 0, max: 9 }).map(number => `zeta${number}`);
    const step = fc.record({ what: fc.constantFrom('insert', 'delete', 'replace'), at: fc.nat(), to: fc.constant(0), word: marker });
    fc.assert(fc.property(chosen, fc.array(step, { minLength: 1, maxLength: 5 }), (place, steps) => {
      const { target } = at(place);
      const { body } = target.bullet;
      const rewrite = edited(body.text, steps);
      const changes = rewordingEdits(target, rewrite);
      if (rewrite === '' || !changes) return;
      const kept = new Set(rewrite.split(' '));
      for (const { 0: word, index } of body.text.matchAll(/\S+/g)) {
        if (!/^[\p{L}\p{N}]+$/u.test(word) || !kept.has(word) || body.text.split(' ').filter(other => other === word).length > 1) continue;
        const [start, end] = [body.offsets[index] ?? 0, (body.offsets[index + word.length - 1] ?? 0) + 1];
        for (const { range } of changes) assert.ok(range.end <= start || range.start >= end, `${word} in ${JSON.stringify(body.text)} → ${JSON.stringify(rewrite)}`);
      }
    }), { numRuns: 1500 });
  });

  it('any of the rewordings of a document can be taken without the others', () => {
    for (const { resume, targets } of documents) {
      const rewordings = targets.flatMap(target => {
        const text = `Really ${target.bullet.body.text}, 50% & more`;
        const edits = rewordingEdits(target, text);
        return edits ? [{ place: placeOf(target.bullet.body), text, edits }] : [];
      });
      assert.equal(rewordings.length, targets.length);
      fc.assert(fc.property(fc.subarray(rewordings), some => assert.equal(readingRight(resume, some, read).size, some.length)), { numRuns: 10 });
    }
  });
});
