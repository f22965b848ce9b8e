// The page target on the compiled PDF.
import assert from 'node:assert/strict';
import { parseJob } from '../../../src/job/index.ts';
import { extractPdfText, type PdfText } from '../../../src/pdf/index.ts';
import { applyEdits, parseResume } from '../../../src/resume/index.ts';
import { composeChanges, fitToPages, measureFit, proposeChanges, type Change } from '../../../src/tailor/index.ts';
import { compile, page } from '../pdf/compile.ts';
import { families } from './families.ts';

const job = parseJob('Platform Engineer at Brightwater Robotics\n\nRequirements:\n- Kubernetes\n- Terraform\n- Go or Python\n\nNice to have:\n- Kafka\n', {});
const pdfOf = async (text: string): Promise<PdfText> => extractPdfText(await compile(text));

describe('measuring how a résumé fills its pages', () => {
  const bullets = ['Short', 'A bullet of one line with a few words in it, but not many', `A bullet ${'that goes on and on '.repeat(12)}to the end`];
  const document = (count: number): string => page(`\\section*{Experience}\n\\textbf{Engineer}, Larkspur Logistics \\hfill 2020 -- 2023\n\\begin{itemize}\n${bullets.map(text => `\\item ${text}`).join('\n')}\n${Array.from({ length: count }, (_, index) => `\\item Line number ${index} stands here`).join('\n')}\n\\end{itemize}`);

  it('counts the lines of each bullet, and knows what a text would take', async () => {
    const text = document(0);
    const resume = parseResume({ file: 'resume.tex', text });
    const fit = measureFit(resume, await pdfOf(text), 1);
    const lines = resume.sections[0]?.entries[0]?.highlights.map(bullet => fit.linesOf(bullet)) ?? [];
    assert.deepEqual(lines.map(Math.floor), [1, 1, 3]);
    assert.equal(fit.linesOfText(bullets[2] ?? ''), 3);
    assert.deepEqual([fit.pages, fit.target, fit.overflowLines], [1, 1, 0]);
  });

  it('what is too much is what stands on the pages over the target', async () => {
    const text = document(50);
    const resume = parseResume({ file: 'resume.tex', text });
    const pdf = await pdfOf(text);
    const over = pdf.pages[1]?.lines.length ?? 0;
    assert.ok(over > 3);
    const { overflowLines } = measureFit(resume, pdf, 1);
    assert.ok(overflowLines >= over && overflowLines < 2 * over, `${over} lines over, measured ${overflowLines}`);
    assert.equal(measureFit(resume, pdf, 2).overflowLines, 0);
  });

  it('page numbers are no text, where an ordinary article has them', async () => {
    const text = `\\documentclass{article}\\begin{document}\\section*{Experience}\\textbf{Engineer}, Larkspur Logistics \\hfill 2020 -- 2023\\begin{itemize}${Array.from({ length: 40 }, (_, index) => `\\item Line number ${index} stands here\n`).join('')}\\end{itemize}\\end{document}`;
    const pdf = await pdfOf(text);
    const over = (pdf.pages[1]?.lines.length ?? 0) - 1;
    const { overflowLines } = measureFit(parseResume({ file: 'resume.tex', text }), pdf, 1);
    assert.ok(over > 2 && overflowLines >= over && overflowLines < 3 * over, `${over} lines over, measured ${overflowLines}`);
  });

  it('room at the foot of the last page wanted counts, down to half of what is too much', () => {
    const resume = parseResume({ file: 'resume.tex', text: document(0) });
    const pageOf = (from: number, lines: number): Parameters<typeof measureFit>[1]['pages'][number] => {
      const words = Array.from({ length: lines }, (_, index) => ({ text: 'word', x: 50, y: from + 12 * index, width: 20, height: 8 }));
      return { height: 800, words, lines: words.map(word => ({ text: word.text, y: word.y, words: [word] })) };
    };
    const over = (full: number): number => measureFit(resume, { pages: [pageOf(100, full), pageOf(100, 20)] }, 1).overflowLines;
    assert.equal(over(50), 20);
    assert.ok(over(45) < 17 && over(45) > 14, `${over(45)}`);
    assert.equal(over(20), 10);
  });

  it('a bullet that the PDF does not show costs nothing', async () => {
    const text = document(2);
    const resume = parseResume({ file: 'resume.tex', text });
    const fit = measureFit(resume, await pdfOf(text.replace('\\item Line number 1', '% \\item Line number 1')), 1);
    assert.deepEqual(resume.sections[0]?.entries[0]?.highlights.slice(-2).map(bullet => fit.linesOf(bullet) > 0), [true, false]);
  });
});

describe('the page target on the compiled PDF', () => {
  for (const { name, document } of families) {
    it(`${name}: two pages become one`, async () => {
      const source = { file: 'resume.tex', text: document(name === 'own environments' ? 6 : 5) };
      const resume = parseResume(source);
      let pdf = await pdfOf(source.text);
      assert.equal(pdf.pages.length, 2);
      let changes: Change[] = proposeChanges(resume, job);
      for (let round = 0; pdf.pages.length > 1; round++) {
        assert.ok(round < 2, 'two rounds must do');
        const drops = fitToPages(resume, job, measureFit(resume, pdf, 1), changes);
        assert.ok(drops.length > 0);
        changes = [...changes, ...drops];
        pdf = await pdfOf(applyEdits(source.text, composeChanges(source, changes)));
      }
      assert.equal(pdf.pages.length, 1);
    });
  }
});
