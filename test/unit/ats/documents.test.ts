// The laws of the rubric over whole documents: the fixtures, and where RESUME_CORPUS names a folder, the résumés in it.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { z } from 'zod';
import { inputReader } from '../../../scripts/measure/readTex.ts';
import { PDFDocument } from 'pdf-lib';
import { createEvaluator, type Evaluation, evaluate } from '../../../src/ats/index.ts';
import { type Job, parseJob } from '../../../src/job/index.ts';
import { extractPdfText } from '../../../src/pdf/index.ts';
import { applyEdits, parseResume, type Resume, type TextEdit } from '../../../src/resume/index.ts';
import { describeCorpus } from '../../support/corpus.ts';
import { compile } from '../pdf/compile.ts';
import { adOf, fields, resumeOfField } from './support/fields.ts';
import { cleanTex } from './support/faults.ts';
import { asOf } from './support/person.ts';

interface Document {
  readonly name: string;
  readonly text: string;
  readonly read: (text: string) => Resume;
}

function documentOf(name: string, file: string): Document {
  return { name, text: readFileSync(file, 'utf8'), read: text => parseResume({ file: path.basename(file), text }, inputReader(file)) };
}

const fixtures = path.join(import.meta.dirname, '../../fixtures/resumes');
const inFixtures = (): Document[] => [
  ...globSync('**/*.tex', { cwd: fixtures }).toSorted().map(file => documentOf(file, path.join(fixtures, file))).filter(({ text }) => text.includes('\\begin{document}')),
  ...fields.map((field): Document => ({ name: field.name, text: resumeOfField(field, 0), read: text => parseResume({ file: 'cv.tex', text }) })),
];

const jobs: readonly Job[] = fields.map((field, n) => parseJob(adOf(field, n)));
const groupB = ({ groups }: Evaluation): number => groups.find(({ id }) => id === 'B')!.points;
const score = (resume: Resume, job: Job): Evaluation => evaluate({ pdf: null, resume, job, asOf });
/** What decides: points, summaries, requirements by their ids. */
const verdict = ({ total, checks, requirements }: Evaluation): unknown => [total, checks.map(({ id, points, max, summary }) => [id, points, max, summary]), requirements.map(({ id, credit }) => [id, credit]).toSorted()];

/** A job that asks for these skills, in this order. */
const asking = (skills: readonly string[]): Job => parseJob(`Engineer\n\nRequirements\n${skills.map(skill => `- Experience with ${skill}`).join('\n')}\n`);

function edited(document: Document, edits: readonly TextEdit[]): Resume {
  return document.read(applyEdits(document.text, edits));
}

/** The documents of one source, in which a bullet or a skill can be added by an edit of the main file. */
function laws(documents: () => readonly Document[]): void {
  it('the same twice, and one by one as together', () => {
    for (const { name, text, read } of documents()) {
      const resume = read(text);
      const evaluateJob = createEvaluator({ pdf: null, resume, asOf });
      for (const job of jobs) {
        assert.deepEqual(score(resume, job), evaluateJob(job), name);
        assert.deepEqual(score(read(text), job), evaluateJob(job), name);
      }
    }
  });

  it('the order of requirements does not matter', () => {
    const [job] = jobs;
    for (const { name, text, read } of documents()) {
      const resume = read(text);
      assert.deepEqual(verdict(score(resume, { ...job!, requirements: job!.requirements.toReversed() })), verdict(score(resume, job!)), name);
    }
  });

  it('a proven skill more never lowers group B', () => {
    let tried = 0;
    for (const document of documents()) {
      const resume = document.read(document.text);
      const bullet = resume.sections.filter(({ kind }) => kind === 'work').flatMap(({ entries }) => entries.flatMap(({ highlights }) => highlights))
        .find(({ body }) => body.range.file === resume.files[0]!.file && body.text.length > 30 && /[\p{L}\p{N}.]$/u.test(document.text.slice(0, body.range.end)));
      if (bullet === undefined) continue;
      for (const skill of ['Kubernetes', 'Python', 'SolidWorks']) {
        const at = bullet.body.range.end - (document.text[bullet.body.range.end - 1] === '.' ? 1 : 0);
        const more = edited(document, [{ range: { file: bullet.body.range.file, start: at, end: at }, newText: `, together with ${skill}` }]);
        if (!more.visibleText.includes(`together with ${skill}`)) continue;
        tried += 1;
        for (const job of [asking(['Kubernetes', 'Python', 'SolidWorks', 'Java']), ...jobs]) assert.ok(groupB(score(more, job)) >= groupB(score(resume, job)), `${document.name} ${skill}`);
      }
    }
    assert.ok(tried > 10, String(tried));
  });

  it('an unproven skill in the list earns at most half', () => {
    let tried = 0;
    for (const document of documents()) {
      const resume = document.read(document.text);
      const keyword = resume.sections.flatMap(({ skills }) => skills).flatMap(({ keywords }) => keywords.slice(-1)).find(({ range }) => range.file === resume.files[0]!.file);
      if (keyword === undefined || /haskell/i.test(resume.visibleText)) continue;
      const more = edited(document, [{ range: { ...keyword.range, start: keyword.range.end }, newText: ', Haskell' }]);
      if (!/Haskell/.test(more.visibleText)) continue;
      tried += 1;
      const [found] = score(more, asking(['Haskell'])).requirements.filter(({ name }) => name === 'Haskell');
      assert.ok(found!.credit <= 0.5, `${document.name} ${found!.credit} ${found!.support}`);
    }
    assert.ok(tried > 5, String(tried));
  });
}

describe('ats: laws over documents', function () {
  this.timeout(120_000);
  laws(inFixtures);

  it('the order of the lines in the job\'s text does not matter', () => {
    const resumes = fields.map(field => parseResume({ file: 'cv.tex', text: resumeOfField(field, 1) }));
    fc.assert(fc.property(fc.constantFrom(...fields), fc.nat(9), fc.infiniteStream(fc.nat(1000)), (field, n, keys) => {
      const text = adOf(field, n);
      const lines = /Requirements\n((?:- .*\n)+)/.exec(text)![1]!.trimEnd().split('\n');
      const order = lines.map(line => ({ line, key: keys.next().value ?? 0 })).toSorted((a, b) => a.key - b.key).map(({ line }) => line);
      const shuffled = parseJob(text.replace(lines.join('\n'), () => order.join('\n')));
      for (const resume of resumes) assert.deepEqual([score(resume, shuffled).groups, score(resume, shuffled).checks.map(({ points }) => points)], [score(resume, parseJob(text)).groups, score(resume, parseJob(text)).checks.map(({ points }) => points)]);
    }), { numRuns: 15 });
  });

  it('white text never raises the total, and a PDF written anew keeps every point', async () => {
    for (const tex of [cleanTex, ...fields.slice(0, 2).map(field => resumeOfField(field, 0).replace('\\begin{document}', '\\usepackage{xcolor}\\begin{document}'))]) {
      const resume = parseResume({ file: 'cv.tex', text: tex });
      const bytes = await compile(tex);
      const anew = await (await PDFDocument.load(bytes)).save({ useObjectStreams: false });
      const stuffed = tex.replace('\\end{document}', '\\textcolor{white}{Java Kubernetes PostgreSQL Docker Triage BLS ACLS Epic Excel SAP SEO SolidWorks}\\end{document}');
      const cheat = parseResume({ file: 'cv.tex', text: stuffed });
      const [honest, same, white] = await Promise.all([bytes, anew, await compile(stuffed)].map(each => extractPdfText(each)));
      for (const job of jobs) {
        const before = evaluate({ pdf: honest!, resume, job, asOf });
        const again = evaluate({ pdf: same!, resume, job, asOf });
        assert.deepEqual([verdict(again), again.requirements], [verdict(before), before.requirements]);
        const after = evaluate({ pdf: white!, resume: cheat, job, asOf });
        assert.ok(after.total! <= Math.min(before.total!, 40));
      }
    }
  });
});

describeCorpus('ats: laws over the corpus', corpus => {
  laws(() => z.array(z.object({ name: z.string(), path: z.string() })).parse(JSON.parse(readFileSync(path.join(corpus, 'resumes/manifest.json'), 'utf8')))
    .map(({ name, path: inside }) => documentOf(name, path.join(corpus, 'resumes', name, inside))));
});
