// Each repair, on the compiled PDF: garbled before, right after, and nothing else moves.
import assert from 'node:assert/strict';
import { parseJob } from '../../../src/job/index.ts';
import { extractPdfText, type PdfText } from '../../../src/pdf/index.ts';
import { applyEdits, parseResume } from '../../../src/resume/index.ts';
import { composeChanges, repairExtraction, type Change, type ExtractedText } from '../../../src/tailor/index.ts';
import { compile } from '../pdf/compile.ts';

const job = parseJob('Platform Engineer at Brightwater Robotics\n\nRequirements:\n- Kubernetes\n- Terraform\n', {});

function document(body: string, preamble = '\\usepackage[T1]{fontenc}\n\\usepackage{lmodern}\n', begin = '\\documentclass{article}\n'): string {
  return `${begin}${preamble}\\pagestyle{empty}\n\\begin{document}\n${body}\n\\end{document}\n`;
}
function repairs(text: string, pdf?: ExtractedText): Change[] {
  return repairExtraction(parseResume({ file: 'resume.tex', text }), job, pdf);
}
const apply = (text: string, changes: readonly Change[]): string => applyEdits(text, composeChanges({ file: 'resume.tex', text }, changes));
const named = (changes: readonly Change[], name: string): Change => {
  const found = changes.find(({ id }) => id.includes(name));
  assert.ok(found, `${name} in ${changes.map(({ id }) => id).join(', ')}`);
  return found;
};
const none = (changes: readonly Change[], name: string): void => assert.ok(!changes.some(({ id }) => id.includes(name)));
const words = (pdf: PdfText): string[] => pdf.pages.flatMap(page => page.words.map(({ text }) => text));
/** Where the ink is, whatever letters stand behind it. */
const places = (pdf: PdfText): number[][] => pdf.pages.flatMap(page => page.lines.map(line => [Math.min(...line.words.map(({ x }) => x)), line.y, Math.max(...line.words.map(({ x, width }) => x + width))].map(Math.round)));

describe('repairs of what extraction garbles', () => {
  it('states what it does, belongs to the document, and says what it touches', () => {
    const text = document('\\section{Skills}Kuber\u00ADnetes, Terra\\-form');
    const word = { text: 'o\uFB03ce-', x: 0, y: 0, width: 9, height: 9 };
    const changes = repairExtraction(parseResume({ file: 'resume.tex', text }), job, { fonts: [{ type: 'Type3', glyphs: 9, unmapped: 2 }], pages: [{ height: 800, lines: [], words: [word, { ...word, text: 'Terra-' }, { ...word, text: 'form', y: 20 }] }] });
    assert.deepEqual(changes.map(({ kind, section }) => `${kind} ${section}`), Array(5).fill('repairExtraction Document'));
    for (const change of changes) {
      assert.equal(text.slice(change.range.start, change.range.end), change.before);
      assert.notEqual(change.before, '');
      assert.equal(apply(text, [change]), text.slice(0, change.range.start) + change.after + text.slice(change.range.end));
      assert.ok(change.reason.length > 40);
    }
  });

  describe('names of letters', () => {
    // What LaTeX did before June 2021.
    const older = '\\csname pdfgento\\empty unicode\\endcsname=0 \\usepackage[T1]{fontenc}\n\\usepackage{lmodern}\n';
    const text = document('\\section{Office}An efficient workflow, affiliated offline', older);

    it('joined shapes are letters after, and nothing moves', async () => {
      const was = await extractPdfText(await compile(text));
      assert.ok(words(was).includes('e\uFB03cient'));
      const change = named(repairs(text, was), 'letterNames');
      assert.equal(change.verification.verdict, 'pass');
      const is = await extractPdfText(await compile(apply(text, [change])));
      for (const word of ['Office', 'efficient', 'workflow,', 'affiliated', 'offline']) assert.ok(words(is).includes(word), words(is).join(' '));
      assert.deepEqual(places(is), places(was));
    });

    it('are not for what needs none: the PDF is right, the source has it, or another engine made it', async () => {
      const right = document('\\section{Office}efficient');
      none(repairs(right, await extractPdfText(await compile(right))), 'letterNames');
      const was = await extractPdfText(await compile(text));
      none(repairs(text), 'letterNames');
      none(repairs(document('x', '\\input{glyphtounicode}\n\\pdfgentounicode=1\n'), was), 'letterNames');
      named(repairs(document('x', '% \\input{glyphtounicode}\n'), was), 'letterNames');
      none(repairs(text, { ...was, fonts: was.fonts.map(font => ({ ...font, type: 'CIDFontType0C' })) }), 'letterNames');
      none(repairs('\\section{Office} no document', was), 'letterNames');
    });
  });

  describe('bitmap fonts', () => {
    const text = document('\\section{Office}An efficient workflow, affiliated offline', '\\pdfmapfile{}\\usepackage[T1]{fontenc}\n');

    it('lose letters before and none after, and nothing moves', async () => {
      const was = await extractPdfText(await compile(text));
      assert.ok(!words(was).includes('efficient'));
      const change = named(repairs(text, was), 'shapesWithoutLetters');
      assert.equal(change.verification.verdict, 'pass');
      const is = await extractPdfText(await compile(apply(text, [change])));
      for (const word of ['Office', 'efficient', 'workflow,', 'affiliated', 'offline']) assert.ok(words(is).includes(word), words(is).join(' '));
      assert.deepEqual(places(is), places(was));
      // With the other repair of the same document as well.
      const both = await extractPdfText(await compile(apply(text, repairs(text, was))));
      assert.deepEqual(words(both), words(is));
    });

    it('are seen on the PDF only', () => none(repairs(text), 'shapesWithoutLetters'));
  });

  describe('split words', () => {
    const text = document(`\\section{Experience}\n\\parbox{5cm}{${'Responsibilities included infrastructure automation, containerisation and documentation of internationalisation. '.repeat(4)}}`);

    it('are whole after, on as many pages', async () => {
      const was = await extractPdfText(await compile(text));
      const split = words(was).filter(word => word.endsWith('-'));
      assert.ok(split.length > 1);
      const change = named(repairs(text, was), 'hyphenation');
      assert.equal(change.verification.verdict, 'warn', 'lines break elsewhere');
      assert.match(change.reason, new RegExp(`${split.length} words are split at line ends, such as "\\p{L}+-\\p{L}+"`, 'u'));
      const is = await extractPdfText(await compile(apply(text, [change])));
      assert.deepEqual(words(is).filter(word => word.endsWith('-')), []);
      assert.equal(is.pages.length, was.pages.length);
      const widest = (pdf: PdfText): number => Math.max(...pdf.pages.flatMap(page => page.words.map(({ x, width }) => x + width)));
      assert.ok(widest(is) <= widest(was) + 1, 'nothing sticks out');
    });

    it('a hyphen of the word itself is none, and without a PDF nothing is known', async () => {
      none(repairs(text), 'hyphenation');
      const own = document(`\\section{Experience}\n\\hyphenpenalty=10000\\parbox{3cm}{${'A full-stack well-known open-source self-hosted thing. '.repeat(4)}}`);
      none(repairs(own, await extractPdfText(await compile(own))), 'hyphenation');
    });
  });

  describe('soft hyphens', () => {
    it('go where they split a keyword of the job', async () => {
      const text = document('\\section{Skills}\n\\parbox{3cm}{Experience Kuber\\-netes}', '\\hyphenation{Kubernetes}\n');
      const change = named(repairs(text), 'softHyphens');
      assert.deepEqual([change.before, change.after, change.requirements], ['Kuber\\-netes', 'Kubernetes', ['skill:kubernetes']]);
      const [was, is] = [await extractPdfText(await compile(text)), await extractPdfText(await compile(apply(text, [change])))];
      assert.deepEqual([words(was).includes('Kubernetes'), words(is).includes('Kubernetes')], [false, true]);
    });

    it('an invisible one goes from every word, \\- only from those the job asks for, and neither from comments', () => {
      const text = document('\\section{Skills}Photo\u00ADgraphy, Lino\\-leum % Gar\u00ADden\n', '% Ti\u00ADtle\n');
      assert.deepEqual(repairs(text).filter(({ id }) => id.includes('softHyphens')).map(({ after }) => after), ['Photography']);
    });
  });
});
