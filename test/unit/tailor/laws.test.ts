// Laws of every proposal, over documents of all families and jobs that ask for anything in them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Job, Requirement } from '../../../src/job/index.ts';
import { applyEdits, parseResume, type Resume } from '../../../src/resume/index.ts';
import { composeChanges, fitToPages, isBalanced, proposeChanges, touchedBullets, type Change } from '../../../src/tailor/index.ts';
import { families } from './families.ts';

const fixtures = path.resolve(import.meta.dirname, '..', '..', 'fixtures', 'resumes');
const documents = new Map([
  ...families.map(({ name, document }) => [name, document(2)] as const),
  ...['jake.tex', 'plain.tex', 'rover.tex', 'ownmacros.tex', 'moderncv.tex', 'german.tex'].map(name => [name, readFileSync(path.join(fixtures, name), 'utf8')] as const),
  ['groups', `\\documentclass{article}\n\\begin{document}\n\\section{Experience}\n\\textbf{Engineer}, Larkspur Logistics \\hfill 2020 -- 2023\n\\begin{itemize}
  % tailor: a\n  \\item Wrote the dispatch service\n  % tailor: a\n  % \\item Ran the depots with Terraform\n  \\item Kept the minutes\n  % \\item Counted boxes at night\n  \\item Answered Kuber\\-netes questions\n\\end{itemize}
\\section{Projects}\n\\textbf{Garden} \\hfill 2021\n\\begin{itemize}\n  \\item A planner for beds\n\\end{itemize}\n\n\\textbf{Tide} \\hfill 2019\n\\begin{itemize}\n  \\item A clock for sailors\n\\end{itemize}\n\n\\section{Skills}\n\\begin{itemize}\n  \\item Tools: Make, Terraform\n  \\item Data: Kafka, PostgreSQL\n\\end{itemize}\n\\end{document}\n`] as const,
].flatMap(([name, text]) => [[name, text], [`${name}, with CRLF`, text.replaceAll('\n', '\r\n')]] as const).map(([name, text]) => [name, { text, resume: parseResume({ file: 'resume.tex', text }) }]));

const anyName = fc.constantFrom(...documents.keys());
function documentOf(name: string): { text: string; resume: Resume } {
  const found = documents.get(name);
  assert.ok(found);
  return found;
}

/** Which words of the document the job asks for, by their numbers. */
const anyChoice = fc.array(fc.nat(200), { minLength: 1, maxLength: 25 });
function jobOf({ resume }: { resume: Resume }, choice: readonly number[]): Job {
  const words = [...new Set([resume.visibleText, ...resume.commentedBullets.map(({ text }) => text)].join(' ').match(/\p{L}{5,}/gu))];
  const wanted = [...new Set(choice.flatMap(number => words[number % Math.max(1, words.length)] ?? []))];
  return {
    text: wanted.join('\n'), title: 'Platform Engineer', language: 'en',
    requirements: wanted.map((name, index): Requirement => ({ id: `skill:${name}`, kind: 'skill', importance: index % 2 ? 'must' : 'preferred', name, aliases: [], range: { start: 0, end: 0 } })),
  };
}

function allChanges(resume: Resume, job: Job, share = 1): Change[] {
  const proposed = proposeChanges(resume, job, { maxBulletShare: share, reorderSections: true });
  return [...proposed, ...fitToPages(resume, job, { pages: 2, target: 1, overflowLines: 2, linesOf: () => 1, linesOfText: () => 1 }, proposed)];
}

const bulletsOf = ({ sections }: Resume): number => sections.flatMap(section => [...section.highlights, ...section.entries.flatMap(entry => entry.highlights)]).length;

/** The same data with every object's keys the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toReversed().map(([key, inner]) => [key, reversed(inner)]));
}

describe('laws of the changes', () => {
  it('any subset in any order gives one text, which parses, with every byte outside the changes as it was', () => {
    fc.assert(fc.property(anyName, anyChoice, fc.infiniteStream(fc.nat(2)), (name, choice, coins) => {
      const document = documentOf(name);
      const source = { file: 'resume.tex', text: document.text };
      const changes = allChanges(document.resume, jobOf(document, choice));
      const subset = changes.filter(() => coins.next().value !== 0);
      const edits = composeChanges(source, subset);
      const text = applyEdits(source.text, edits);
      const turned = [...subset.slice(1), ...subset.slice(0, 1)].toReversed();
      assert.equal(applyEdits(source.text, composeChanges(source, turned)), text);
      for (const { range } of edits) assert.ok(subset.some(change => change.range.start <= range.start && range.end <= change.range.end), `${range.start}–${range.end} belongs to no change`);
      assert.equal(isBalanced(text), isBalanced(source.text));
      const again = parseResume({ ...source, text });
      assert.deepEqual(again.sections.map(({ heading }) => heading.text).sort(), document.resume.sections.map(({ heading }) => heading.text).sort());
    }), { numRuns: 60 });
  });

  it('each change alone reads as it says, stands under one id, and is never blocked', () => {
    fc.assert(fc.property(anyName, anyChoice, (name, choice) => {
      const document = documentOf(name);
      const source = { file: 'resume.tex', text: document.text };
      const changes = allChanges(document.resume, jobOf(document, choice));
      assert.equal(new Set(changes.map(({ id }) => id)).size, changes.length);
      for (const change of changes) {
        const { start, end } = change.range;
        assert.equal(source.text.slice(start, end), change.before, change.id);
        assert.notEqual(change.before, change.after, change.id);
        assert.equal(applyEdits(source.text, composeChanges(source, [change])), source.text.slice(0, start) + change.after + source.text.slice(end), change.id);
        assert.notEqual(change.verification.verdict, 'block', change.id);
      }
    }), { numRuns: 60 });
  });

  it('light touch: over all kinds together no more bullets change than allowed', () => {
    fc.assert(fc.property(anyName, anyChoice, fc.constantFrom(0, 0.1, 0.3, 0.5), (name, choice, share) => {
      const document = documentOf(name);
      const changes = proposeChanges(document.resume, jobOf(document, choice), { maxBulletShare: share, reorderSections: true });
      const touched = changes.reduce((sum, change) => sum + touchedBullets(document.resume, change), 0);
      assert.ok(touched <= bulletsOf(document.resume) * share + 1e-9, `${touched} of ${bulletsOf(document.resume)}`);
    }), { numRuns: 60 });
  });

  it('the same inputs give the same changes, whatever the order of keys, and of the requirements', () => {
    fc.assert(fc.property(anyName, anyChoice, (name, choice) => {
      const document = documentOf(name);
      const job = jobOf(document, choice);
      const changes = allChanges(document.resume, job);
      const again = parseResume({ text: document.text, file: 'resume.tex' });
      assert.deepEqual(allChanges(again, job), changes);
      // What is handed in has the same shape, only its keys stand in another order.
      assert.deepEqual(allChanges(reversed(again) as Resume, reversed(job) as Job), changes);
      const effect = ({ id, before, after }: Change): string[] => [id, before, after];
      assert.deepEqual(allChanges(again, { ...job, requirements: job.requirements.toReversed() }).map(effect), changes.map(effect));
    }), { numRuns: 40 });
  });

  it('a half-typed document gives changes that compose, or none', () => {
    fc.assert(fc.property(anyName, anyChoice, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.1, noNaN: true }), (name, choice, from, share) => {
      const whole = documentOf(name);
      // A piece is missing, as while it is typed.
      const start = Math.floor(from * whole.text.length);
      const text = whole.text.slice(0, start) + whole.text.slice(start + Math.floor(share * whole.text.length));
      const resume = parseResume({ file: 'resume.tex', text });
      const changes = allChanges(resume, jobOf(whole, choice));
      const tailored = applyEdits(text, composeChanges({ file: 'resume.tex', text }, changes));
      assert.doesNotThrow(() => parseResume({ file: 'resume.tex', text: tailored }));
    }), { numRuns: 60 });
  });

  it('the documents give changes of every kind', () => {
    const kinds = new Set([...documents.values()].flatMap(document => [0, 1, 2, 3, 4].flatMap(from => allChanges(document.resume, jobOf(document, Array.from({ length: 40 }, (_, index) => from + 5 * index))))).map(({ kind }) => kind));
    for (const kind of ['reorderSkills', 'reorderRows', 'reorderBullets', 'reorderEntries', 'reorderSections', 'useAlternative', 'dropBullet', 'headline', 'repairExtraction'] as const) assert.ok(kinds.has(kind), `${kind} in ${[...kinds].join(', ')}`);
  });
});
