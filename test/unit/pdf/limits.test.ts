import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { concatTransformationMatrix, drawObject, PDFDocument, PDFName, popGraphicsState, pushGraphicsState, StandardFonts } from 'pdf-lib';
import { extractPdfText } from '../../../src/pdf/index.ts';
import { isKnownError } from '../../../src/shared/knownError.ts';

async function withPages(count: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= count; number += 1) {
    const page = document.addPage();
    for (let line = 0; line < 30; line += 1) page.drawText(`Page ${number} line ${line} of a report that nobody sends as a résumé`, { x: 50, y: 780 - 20 * line, size: 11, font });
  }
  return document.save();
}

/** One line of text and a picture that does not compress. */
async function withPicture(side: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  const picture = document.context.register(document.context.flateStream(randomBytes(side * side * 3), { Type: 'XObject', Subtype: 'Image', Width: side, Height: side, ColorSpace: 'DeviceRGB', BitsPerComponent: 8 }));
  page.node.setXObject(PDFName.of('Photo'), picture);
  page.pushOperators(pushGraphicsState(), concatTransformationMatrix(400, 0, 0, 400, 50, 100), drawObject('Photo'), popGraphicsState());
  page.drawText('Words above a photograph', { x: 50, y: 760, font: await document.embedFont(StandardFonts.Helvetica) });
  return document.save();
}

const refused = (said: RegExp) => (error: unknown): boolean => isKnownError(error) && said.test(error.message);

describe('pdf: limits', function () {
  this.timeout(120_000);

  it('500 pages are refused with what to do; a hundred are read', async () => {
    await assert.rejects(extractPdfText(await withPages(500), 'book.pdf'), refused(/^book\.pdf has 500 pages; at most 100 are read\. Choose the PDF of a résumé\.$/));
    assert.equal((await extractPdfText(await withPages(100))).pages.length, 100);
  });

  it('50 MB of picture are read past, and told', async () => {
    const pdf = await extractPdfText(await withPicture(4100));
    assert.ok(pdf.bytes > 50_000_000);
    assert.deepEqual([pdf.pages[0]!.streamText, pdf.pages[0]!.hasImage], ['Words above a photograph', true]);
  });

  it('more bytes than are read are refused before they are looked at', async () => {
    await assert.rejects(extractPdfText(new Uint8Array(2_000_000), 'cv.pdf', undefined, { bytes: 1_000_000 }), refused(/^cv\.pdf has 2 MB; at most 1 MB are read/));
  });

  it('a few kilobytes that unpack to hundreds of megabytes are refused before they are unpacked', async () => {
    const withContent = async (content: string): Promise<Uint8Array> => {
      const document = await PDFDocument.create();
      document.addPage().node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(content)));
      return document.save();
    };
    const bomb = await withContent('0 0 10 10 re f '.repeat(3_000_000));
    assert.ok(bomb.length < 200_000);
    await assert.rejects(extractPdfText(bomb, 'cv.pdf'), refused(/^cv\.pdf has more than 4 MB of text and drawings/));
    await assert.rejects(extractPdfText(await withContent('q '.repeat(50_000)), 'cv.pdf'), refused(/^cv\.pdf has drawings nested 50000 deep; at most 1000 are read/));
    assert.equal((await extractPdfText(await withContent('q Q '.repeat(50_000)))).pages.length, 1);
  });

  it('stops in the middle of a page when the time is over, or the person cancels', async () => {
    const bytes = await withPages(60);
    await assert.rejects(extractPdfText(bytes, 'cv.pdf', undefined, { milliseconds: 1 }), refused(/^Reading cv\.pdf took longer than 0\.001 seconds and was stopped/));
    const controller = new AbortController();
    const reading = extractPdfText(bytes, 'cv.pdf', controller.signal);
    setTimeout(() => { controller.abort(); }, 1);
    await assert.rejects(reading, { name: 'AbortError' });
    assert.equal((await extractPdfText(await withPages(1))).pages.length, 1, 'and reads on afterwards');
  });

  it('long words, many drawings and many equal letters take no time that grows with their square', async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Courier);
    const page = document.addPage();
    page.drawText('x'.repeat(150_000), { x: 10, y: 400, size: 5, font });
    for (let index = 0; index < 4000; index += 1) page.drawRectangle({ x: index % 500, y: index / 8, width: 3, height: 3 });
    for (let line = 0; line < 60; line += 1) page.drawText('a '.repeat(120), { x: 10, y: 10 + line * 6, size: 5, font });
    const pdf = await extractPdfText(await document.save());
    assert.ok(pdf.pages[0]!.words.length > 5000);
  });
});

describe('pdf: how words are set', function () {
  this.timeout(60_000);

  it('font, size, colour and direction of each word', async () => {
    const { compile, page } = await import('./compile.ts');
    const body = '\\noindent plain {\\Large large} \\textcolor{red}{red} \\textbf{bold}\\par\\rotatebox{90}{sideways text}';
    const [sheet] = (await extractPdfText(await compile(page(body, '\\usepackage{xcolor,graphicx}')))).pages;
    const look = Object.fromEntries(sheet!.words.map(({ text, look: how }) => [text, how!]));
    assert.deepEqual([look['plain']!.font, look['plain']!.size, look['plain']!.colour, look['plain']!.turned], ['LMRoman10-Regular', 10, '#000000', undefined]);
    assert.ok(look['large']!.size > 14);
    assert.equal(look['red']!.colour, '#ff0000');
    assert.match(look['bold']!.font, /Bold/);
    assert.equal(look['sideways']!.turned, 270);
    assert.ok(sheet!.lines.some(({ text }) => text === 'sideways text'), 'a turned line stays together');
  });

  it('running headers and footers are marked, whatever the page number', async () => {
    const { compile } = await import('./compile.ts');
    const pages = ['first', 'second', 'third'].map(word => `The ${word} page of all`).join('\\newpage ');
    const pdf = await extractPdfText(await compile(`\\documentclass{article}\\usepackage{fancyhdr}\\pagestyle{fancy}\\lhead{Ilse Marchetti}\\rhead{ilse@example.org}\\cfoot{Page \\thepage\\ of 3}\\begin{document}${pages}\\end{document}`));
    assert.deepEqual(pdf.pages.map(({ lines }) => lines.map(({ text, running }) => running === true ? `[${text}]` : text)), [
      ['[Ilse Marchetti ilse@example.org]', 'The first page of all', '[Page 1 of 3]'], ['[Ilse Marchetti ilse@example.org]', 'The second page of all', '[Page 2 of 3]'], ['[Ilse Marchetti ilse@example.org]', 'The third page of all', '[Page 3 of 3]'],
    ]);
  });

  it('a logo of interlocked letters is one word', async () => {
    const { compile, page } = await import('./compile.ts');
    const [sheet] = (await extractPdfText(await compile(page('\\noindent Typeset in \\LaTeX{} and plain \\TeX, with \\LaTeX.')))).pages;
    assert.equal(sheet!.streamText, 'Typeset in LATEX and plain TEX, with LATEX.');
  });
});
