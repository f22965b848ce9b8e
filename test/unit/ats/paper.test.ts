// Against PDFs that the real TeX made: the checks of group A, hidden text, and the laws that need a real file.
import assert from 'node:assert/strict';
import { PDFDocument } from 'pdf-lib';
import { type Check, type Evaluation, evaluate } from '../../../src/ats/index.ts';
import { extractPdfText } from '../../../src/pdf/index.ts';
import { compile } from '../pdf/compile.ts';
import { asOf, jobOf, type Person, requirement, resumeOf, source } from './support/person.ts';

const job = jobOf([requirement('Kubernetes'), requirement('Photoshop'), requirement('React', { importance: 'preferred' }), requirement('Software Engineer', { kind: 'title' })]);

async function scorePdf(person: Person, bytes: Uint8Array): Promise<Evaluation> {
  return evaluate({ pdf: await extractPdfText(bytes), resume: resumeOf(person), job, asOf });
}
const score = async (person: Person = {}): Promise<Evaluation> => scorePdf(person, await compile(source(person)));
const check = ({ checks }: Evaluation, id: string): Check => checks.find(each => each.id === id)!;
const points = (evaluation: Evaluation): [string, number, number][] => evaluation.checks.map(({ id, points: got, max }) => [id, got, max]);

describe('ats: real PDFs', function () {
  this.timeout(60_000);

  it('a plain résumé is read in full', async () => {
    const evaluation = await score();
    assert.deepEqual(evaluation.checks.filter(({ group }) => group === 'A').map(({ id, status }) => [id, status]), ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map(id => [id, 'pass']));
    assert.equal(evaluation.groups[0]!.points, 30);
    assert.equal(evaluation.pages, 1);
    assert.equal(evaluation.extractor!.name, 'pdf.js');
    assert.deepEqual(evaluation.gates, []);
  });

  const tricks: readonly [string, string][] = [
    ['white words', '\\textcolor{white}{Kubernetes React Python Docker}'],
    ['white words on the page\'s edge', '\\vfill\\textcolor[gray]{0.97}{Kubernetes React}'],
    ['words of one point', '{\\fontsize{1}{1}\\selectfont Kubernetes React}'],
    ['invisible words', '\\pdfliteral direct{3 Tr}Kubernetes React\\pdfliteral direct{0 Tr}'],
    ['words off the page', '\\hspace*{60cm}\\rlap{Kubernetes React}'],
    ['a white bullet in the experience', '\\section*{Projects}\\textbf{Ferry} \\hfill 2023 -- Present\\begin{itemize}\\item \\textcolor{white}{Ran Kubernetes and React for a ferry line of nine ships}\\end{itemize}'],
  ];
  for (const [name, extra] of tricks) {
    it(`${name} never raise the total, and are found out`, async () => {
      const honest = await score();
      const cheat = await score({ extra });
      assert.ok(cheat.total! <= Math.min(40, honest.total!));
      assert.deepEqual(cheat.gates.map(({ id, cap }) => [id, cap]), [['hiddenText', 40]]);
      assert.match(cheat.gates[0]!.reason, /Kubernetes/);
      assert.equal(cheat.requirements.find(each => each.name === 'Kubernetes')!.credit, 0);
    });
  }

  it('saving the file anew without touching its text changes no point', async () => {
    const bytes = await compile(source());
    const document = await PDFDocument.load(bytes);
    const anew = await document.save({ useObjectStreams: false, addDefaultPage: false });
    assert.notDeepEqual(anew, bytes);
    const [before, after] = [await scorePdf({}, bytes), await scorePdf({}, anew)];
    assert.deepEqual([after.total, points(after), after.requirements], [before.total, points(before), before.requirements]);
  });

  it('A1 and A3: letter-spaced headings are damage, and no headings', async () => {
    const spaced = { preamble: '\\usepackage{soul}\\sodef\\wide{}{0.6em}{1em}{1em}\\let\\plainsection\\section\\renewcommand\\section{\\secdef\\plainsection\\spacedsection}\\newcommand\\spacedsection[1]{\\plainsection*{\\wide{#1}}}' };
    const evaluation = await score(spaced);
    assert.ok(check(evaluation, 'A1').points < check(evaluation, 'A1').max);
    assert.match(check(evaluation, 'A1').summary, /letter-spaced/);
    assert.equal(check(evaluation, 'A3').points, 0);
  });

  it('A1: words split at a line end are named with their place', async () => {
    const now = ['Rebuilt the interdepartmental communication infrastructure notwithstanding considerable organisational incompatibilities between administrations and counterproductive misunderstandings everywhere'];
    const narrow = { now };
    const tex = source(narrow).replace('\\usepackage[none]{hyphenat}\n', '').replace('margin=2cm', 'textwidth=5cm');
    const evaluation = await scorePdf(narrow, await compile(tex));
    const { summary, evidence, fix } = check(evaluation, 'A1');
    assert.match(summary, /words split at a line end/);
    assert.ok(evidence.some(({ page, line }) => page === 1 && line !== undefined && line > 3));
    assert.match(fix!, /hyphen/i);
  });

  it('A2: what stands behind an icon or at the bottom is missing, and the advice says so', async () => {
    const tex = source().replace('mara@example.org | (212) 555-0142 |', 'Contact |').replace('\\end{document}', '\\vfill mara@example.org (212) 555-0142\n\\end{document}');
    const evaluation = await scorePdf({}, await compile(tex));
    assert.equal(check(evaluation, 'A2').points, check(evaluation, 'A2').max / 2);
    assert.match(check(evaluation, 'A2').summary, /email address and phone number/);
  });

  it('A4: names the entry that lacks its dates', async () => {
    const tex = source().replace('Mar. 2010 -- Dec. 2014', '');
    const { parseResume } = await import('../../../src/resume/index.ts');
    const evaluation = evaluate({ pdf: await extractPdfText(await compile(tex)), resume: parseResume({ file: 'mara.tex', text: tex }), job, asOf });
    const { status, summary } = check(evaluation, 'A4');
    assert.equal(status, 'partial');
    assert.match(summary, /Technician \(no dates/);
  });

  it('A5: two columns that run together line by line cost the reading order', async () => {
    const left = 'Ferry tickets sold online replaced nine wooden booths along the northern quay before winter came and nobody missed them at all really';
    const right = 'Harbour lights dimmed automatically whenever seals slept nearby which pleased visiting biologists from several distant universities every single summer';
    const column = (text: string): string => `\\begin{minipage}[t]{0.45\\textwidth}${text}\\end{minipage}`;
    const two = { extra: `\\section*{Projects}\\begin{itemize}\\item ${left}\\item ${right}\\end{itemize}` };
    const tex = source(two).replace(/\\begin\{itemize\}\\item Ferry.*\\end\{itemize\}/, `${column(left)}\\hfill${column(right)}`);
    const one = check(await score(two), 'A5');
    const mixed = check(await scorePdf(two, await compile(tex)), 'A5');
    assert.equal(one.points, one.max);
    assert.ok(mixed.points < mixed.max, mixed.summary);
    assert.match(mixed.fix!, /one column/);
  });

  it('an image-only PDF scores at most 20 and nothing for reading it', async () => {
    const document = await PDFDocument.create();
    const sheet = document.addPage();
    const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    sheet.drawImage(await document.embedPng(new Uint8Array(dot)), { x: 0, y: 0, width: 500, height: 700 });
    const evaluation = await scorePdf({ now: ['Ran Kubernetes clusters for a ferry line of nine ships'] }, await document.save());
    assert.equal(evaluation.groups[0]!.points, 0);
    assert.ok(evaluation.total! <= 20);
    assert.deepEqual(evaluation.gates.map(({ id }) => id), ['imageOnly']);
    assert.ok(evaluation.requirements.every(each => each.credit === 0));
    assert.match(check(evaluation, 'A6').summary, /picture/);
  });
});
