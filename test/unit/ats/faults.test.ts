// Parse-back: each fault that public templates are known for, made by the real TeX, is told by the check it belongs to.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Evaluation, evaluate, readBack } from '../../../src/ats/index.ts';
import { extractPdfText } from '../../../src/pdf/index.ts';
import { applyEdits, parseResume } from '../../../src/resume/index.ts';
import { compile, type Engine } from '../pdf/compile.ts';
import { cleanTex, faults } from './support/faults.ts';
import { asOf, jobOf, requirement } from './support/person.ts';

async function score(tex: string, engine: Engine = 'pdflatex'): Promise<Evaluation> {
  return evaluate({ pdf: await extractPdfText(await compile(tex, engine)), resume: parseResume({ file: 'cv.tex', text: tex }), job: jobOf([]), asOf });
}
const check = ({ checks }: Evaluation, id: string): Evaluation['checks'][number] => checks.find(each => each.id === id)!;

describe('ats: parse-back', function () {
  this.timeout(120_000);

  it('the document without a fault is full in every check of group A', async () => {
    const evaluation = await score(cleanTex);
    assert.deepEqual(evaluation.checks.filter(({ group, status }) => group === 'A' && status !== 'pass').map(({ id, summary }) => `${id} ${summary}`), []);
  });

  it('our own single-column documents keep full marks in text layer and order', async () => {
    for (const name of ['jake', 'german', 'ownmacros', 'plain', 'rover', 'families/one-line-entries', 'families/federal-style', 'families/bullet-lines']) {
      const evaluation = await score(readFileSync(path.join(import.meta.dirname, `../../fixtures/resumes/${name}.tex`), 'utf8'));
      for (const id of ['A1', 'A5']) assert.equal(check(evaluation, id).status, 'pass', `${name}: ${check(evaluation, id).summary}`);
    }
  });

  it('a requirement found is shown where it stands, in the PDF and in the source', async () => {
    const pdf = await extractPdfText(await compile(cleanTex));
    const { requirements } = evaluate({ pdf, resume: parseResume({ file: 'cv.tex', text: cleanTex }), job: jobOf([requirement('Kubernetes')]), asOf });
    const [first] = requirements[0]!.found;
    const word = pdf.pages[first!.page! - 1]!.words.find(({ text, x, y }) => /^Kubernetes/.test(text) && Math.abs(x - first!.rects![0]!.x) < 0.1 && Math.abs(y - first!.rects![0]!.y) < 0.1);
    assert.ok(word !== undefined && Math.abs(word.width - first!.rects![0]!.width) < 0.1, JSON.stringify(first));
    assert.equal(cleanTex.slice(first!.range!.start, first!.range!.end), 'Kubernetes');
  });

  for (const { name, tex, engine, check: id, says } of faults) {
    it(`${id}: ${name}`, async () => {
      const evaluation = await score(tex, engine);
      if (id === 'gate') {
        assert.match(evaluation.gates.map(({ reason }) => reason).join(' '), says);
        assert.ok(evaluation.gates[0]!.evidence!.every(({ page, rects }) => page === 1 && rects!.length === 1));
        return;
      }
      const { status, summary, fix, evidence } = check(evaluation, id);
      assert.equal(status === 'partial' || status === 'fail', true, summary);
      assert.match(summary, says);
      assert.ok(fix !== undefined);
      for (const { rects = [] } of evidence) for (const { x, y, width, height } of rects) assert.ok(x >= 0 && y >= 0 && width > 0 && height > 0 && x + width < 620 && y + height < 860);
    });
  }
});

describe('ats: what is read in a PDF', function () {
  this.timeout(120_000);
  const read = async (tex: string, engine: Engine, withSource: boolean) => readBack(await extractPdfText(await compile(tex, engine)), withSource ? parseResume({ file: 'cv.tex', text: tex }) : undefined).flat(2);

  it('all of the words, and no mark on a document without a fault, with its source or without', async () => {
    for (const withSource of [true, false]) {
      const words = await read(cleanTex, 'pdflatex', withSource);
      assert.match(words.map(({ text }) => text).join(' '), /Ilse Marchetti .*Experience .*Education/);
      assert.deepEqual(words.filter(({ garbled }) => garbled !== undefined), []);
    }
  });

  const marked: readonly [fault: string, word: RegExp, why: string][] = [
    ['words torn by the same box', /^(Exp|erience)$/, 'one word, read in pieces'],
    ['FontAwesome 4 icons', /^.(?:ilse@|\(212|linkedin)/u, 'an icon, read as a letter'],
    ['letter-spacing by soul', /^[A-Z]?[a-z]*$/, 'read letter by letter'],
    ['accents without T1', /[\u00B4\u00A8\u02C6]|\p{L}/u, 'the accent stands beside its letter'],
    ['hyphenated line ends', /-$/, 'split at a line end'],
    ['Type 3 fonts in words', /[\uFFFD\p{Co}\p{Cc}]/u, 'a sign without a letter behind it'],
    ['overprinted bold', /\p{L}/u, 'painted more than once, so read more than once'],
    ['ligatures', /[\uFB00-\uFB06]/, 'one sign for several letters'],
    ['white text', /^Terraform$/, 'hidden: in the colour of the page'],
    ['tiny text', /^Terraform$/, 'hidden: too small to see'],
  ];
  for (const [name, word, why] of marked) {
    it(`${name}: ${why}`, async () => {
      const { tex, engine } = faults.find(each => each.name === name)!;
      const words = await read(tex, engine, true);
      assert.ok(words.some(({ text, garbled }) => garbled === why && word.test(text)), JSON.stringify(words.filter(({ garbled }) => garbled !== undefined)));
      assert.ok(words.filter(({ garbled }) => garbled === undefined).length > words.length / 2, 'most of it is as it was written');
    });
  }
});

describe('ats: fixes', function () {
  this.timeout(120_000);
  const mended: readonly [fault: string, fix: string, ids: readonly string[]][] = [
    ['accents without T1', 'A1:accents', ['A1']],
    ['accents without T1, Latin Modern', 'A1:accents', ['A1']],
    ['ligatures', 'A1:ligatures', ['A1']],
    ['letter-spacing by soul', 'A1:spaced', ['A1', 'A3']],
    ['letter-spacing of the name', 'A1:spaced', ['A1']],
    ['contact details behind icons', 'A2:email', ['A2']],
  ];
  for (const [name, fixId, ids] of mended) {
    it(`"${fixId}" mends ${name}`, async () => {
      const { tex, engine } = faults.find(each => each.name === name)!;
      const fixes = (await score(tex, engine)).checks.flatMap(each => each.fixes ?? []);
      assert.ok(fixes.some(({ id }) => id.startsWith(fixId)), JSON.stringify(fixes.map(({ id }) => id)));
      const after = await score(applyEdits(tex, fixes.filter(({ id }) => id.startsWith(fixId.slice(0, 3))).flatMap(({ edits }) => edits)), engine);
      for (const id of ids) assert.equal(check(after, id).status, 'pass', check(after, id).summary);
    });
  }

  it('an unknown heading gets a plain name, in its own case', async () => {
    const tex = cleanTex.replace('\\section*{Experience}', '\\section*{WHERE I WORKED}').replace('\\section*{Skills}', '\\section*{Toolbelt}');
    const before = await score(tex);
    const fixes = check(before, 'A3').fixes ?? [];
    for (const { edits } of fixes) for (const { range, newText } of edits) assert.match(`${tex.slice(range.start, range.end)} > ${newText}`, /^WHERE I WORKED > EXPERIENCE$|^Toolbelt > Skills$/);
    const after = await score(applyEdits(tex, fixes.flatMap(({ edits }) => edits)));
    assert.ok(check(after, 'A3').points >= check(before, 'A3').points);
  });

  it('names the repairs of the tailor where they mend the fault', async () => {
    const repair = async (name: string): Promise<readonly string[]> => {
      const { tex, engine, check: id } = faults.find(each => each.name === name)!;
      return check(await score(tex, engine), id).mendedBy ?? [];
    };
    assert.deepEqual(await repair('hyphenated line ends'), ['hyphenation']);
    assert.deepEqual(await repair('Type 3 fonts in words'), ['shapesWithoutLetters']);
    assert.deepEqual(await repair('a hyphen that maps to U+00AD'), ['softHyphens']);
  });
});
