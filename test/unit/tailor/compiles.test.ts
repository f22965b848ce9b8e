// Any subset of the changes gives a document that compiles where the master compiled, as the host writes it: with copies of the input files.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Job } from '../../../src/job/index.ts';
import { applyEdits, parseResume, type Resume } from '../../../src/resume/index.ts';
import { composeChanges, copiesOf, fitToPages, proposeChanges, type Change } from '../../../src/tailor/index.ts';
import { build, type BuildResult } from '../../../src/tex/index.ts';
import { describeCorpus } from '../../support/corpus.ts';
import { errorsOf, folderWith } from '../tex/support.ts';
import { families } from './families.ts';

const fixtures = path.resolve(import.meta.dirname, '..', '..', 'fixtures', 'resumes');

function readFrom(main: string): Resume {
  const folder = path.dirname(main);
  const read = (name: string, from: string): { file: string; text: string } | undefined => {
    for (const file of [name, path.join(path.dirname(from), name)]) {
      try {
        return { file, text: readFileSync(path.join(folder, file), 'utf8') };
      } catch { /* Not there. */ }
    }
    return undefined;
  };
  return parseResume({ file: path.basename(main), text: readFileSync(main, 'utf8') }, read);
}

/** A job that asks for words of the résumé here and there, so that much wants to move. */
function jobFor(resume: Resume): Job {
  const words = [...new Set(resume.visibleText.match(/\p{L}{5,}/gu))].filter((_, index) => index % 5 === 3).slice(-30);
  return {
    text: words.join('\n'), title: 'Platform Engineer', language: 'en',
    requirements: words.map((name, index) => ({ id: `skill:${name}`, kind: 'skill', importance: index % 2 ? 'must' : 'preferred', name, aliases: [], range: { start: 0, end: 0 } })),
  };
}

function everyChange(resume: Resume): Change[] {
  const job = jobFor(resume);
  const proposed = proposeChanges(resume, job, { maxBulletShare: 1, reorderSections: true });
  const bullets = resume.sections.flatMap(section => section.entries.flatMap(entry => entry.highlights)).length;
  return [...proposed, ...fitToPages(resume, job, { pages: 2, target: 1, overflowLines: bullets / 4, linesOf: () => 1, linesOfText: () => 1 }, proposed)];
}

/** All of them, then any. The same at every run. */
function subsets(changes: readonly Change[], count: number): readonly (readonly Change[])[] {
  if (changes.length < 2) return changes.length === 0 ? [] : [changes];
  return [changes, ...fc.sample(fc.shuffledSubarray([...changes], { minLength: 1 }), { numRuns: count - 1, seed: 7 })];
}

/** What the host writes: the root's variant, and copies of the files that change or lead to one that does. */
function variantOf({ files }: Resume, changes: readonly Change[]): Record<string, string> {
  const { copies, edits } = copiesOf(files, changes.map(({ range }) => range.file), file => file.replace(/\.\w+$/, '-acme$&'));
  return Object.fromEntries(files.flatMap((source, index) => {
    const name = index === 0 ? source.file.replace(/\.\w+$/, '-acme.tex') : copies.get(source.file);
    return name === undefined ? [] : [[name, applyEdits(source.text, composeChanges(source, changes, edits))]];
  }));
}

const compile = (root: string): Promise<BuildResult> => build({ root, timeoutSeconds: 120 });

/** Compiles the document and subsets of its changes; tells which kinds were there, or undefined when the master gives no PDF. */
async function checkDocument(resume: Resume, folderFiles: Readonly<Record<string, string | Uint8Array>>, count: number): Promise<readonly Change[] | undefined> {
  const [main] = resume.files;
  assert.ok(main);
  const { folder, dispose } = await folderWith(folderFiles);
  try {
    const master = await compile(path.join(folder, main.file)).catch(() => undefined);
    if (!master?.pdf) return undefined;
    const changes = everyChange(resume);
    for (const subset of subsets(changes, count)) {
      const files = variantOf(resume, subset);
      const variant = await folderWith({ ...folderFiles, ...files });
      try {
        const result = await compile(path.join(variant.folder, Object.keys(files)[0] ?? ''));
        const what = subset.map(({ id }) => id).join(', ');
        assert.ok(result.pdf, `no PDF with ${what}: ${errorsOf(result).map(({ message }) => message).join('; ')}`);
        assert.ok(errorsOf(result).length <= errorsOf(master).length, `${errorsOf(result).map(({ message, line }) => `${message} at ${line}`).join('; ')} with ${what}`);
      } finally {
        await variant.dispose();
      }
    }
    return changes;
  } finally {
    await dispose();
  }
}

function filesIn(folder: string): Record<string, Uint8Array> {
  return Object.fromEntries(globSync('**/*', { cwd: folder, withFileTypes: true }).filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name)).map(file => [path.relative(folder, file), readFileSync(file)]));
}

describe('any subset of the changes compiles', function () {
  this.timeout(300_000);
  for (const { name, document } of families) {
    it(`in the manner of ${name}`, async () => {
      const text = document(3);
      const changes = await checkDocument(parseResume({ file: 'resume.tex', text }), { 'resume.tex': text }, 3);
      assert.ok(changes && changes.length > 2);
    });
  }
  for (const main of ['jake.tex', 'plain.tex', 'rover.tex', 'ownmacros.tex', 'moderncv.tex', 'german.tex', 'multifile/main.tex']) {
    it(main, async () => {
      const file = path.join(fixtures, main);
      const folder = path.dirname(file);
      const changes = await checkDocument(readFrom(file), main.includes('/') ? filesIn(folder) : { [main]: readFileSync(file) }, 3);
      assert.ok(changes, `${main} compiles as it is`);
    });
  }
});

describeCorpus('any subset of the changes compiles, in real documents', corpus => {
  let compiled = 0;
  after(() => assert.ok(compiled > 0, 'at least one real document compiles here'));
  const documents = globSync('**/*.{tex,xtx}', { cwd: corpus }).map(file => path.join(corpus, file)).filter(file => readFileSync(file, 'utf8').includes('\\begin{document}'));
  for (const file of documents) {
    it(path.relative(corpus, file), async function () {
      this.timeout(600_000);
      const changes = await checkDocument(readFrom(file), filesIn(path.dirname(file)), 6);
      if (!changes) {
        console.log('      does not compile here as it is: a class or a font is missing');
        return this.skip();
      }
      compiled++;
      const kinds = Map.groupBy(changes, ({ kind }) => kind);
      console.log(`      ${[...kinds].map(([kind, some]) => `${some.length} ${kind}`).join(', ')}`);
    });
  }
});
