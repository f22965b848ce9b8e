import assert from 'node:assert/strict';
import { extractPdfText, type PdfText, secondOpinion } from '../../../src/pdf/index.ts';
import { compile, page } from './compile.ts';

const read = async (body: string, preamble = ''): Promise<PdfText> => extractPdfText(await compile(page(body, preamble)));
const lines = (pdf: PdfText): string[] => pdf.pages.flatMap(each => each.lines.map(line => line.text));
const hidden = (pdf: PdfText): string[] => pdf.pages.flatMap(each => each.words.flatMap(word => word.hidden === undefined ? [] : [`${word.text}:${word.hidden}`]));

describe('pdf: text', function () {
  this.timeout(60_000);

  it('rebuilds lines from coordinates, left and right ends of one line together', async () => {
    const pdf = await read('\\noindent\\textbf{Northwind Bakery} \\hfill Jan.\\ 2020 -- Present\n\n\\noindent Head of Ovens \\hfill Lyon');
    assert.deepEqual(lines(pdf), ['Northwind Bakery Jan. 2020 – Present', 'Head of Ovens Lyon']);
    const [first] = pdf.pages[0]!.lines;
    assert.ok(first!.words.every((word, index) => index === 0 || word.x > first!.words[index - 1]!.x));
    assert.equal(pdf.pages[0]!.words.length, 10);
    assert.ok(pdf.fonts.every(font => font.unmapped === 0 && font.glyphs > 0));
  });

  it('keeps a superscript on its line and a word in two colours whole', async () => {
    const pdf = await read('\\noindent Ranked 1\\textsuperscript{st} of \\textcolor{red}{Exp}erience fairs', '\\usepackage{xcolor}');
    assert.deepEqual(lines(pdf), ['Ranked 1st of Experience fairs']);
  });

  it('shows ligatures as the file has them, and counts the soft hyphens that pdf.js drops', async () => {
    const pdf = await read('\\noindent efficient well-known', '\\pdfgentounicode=1\n\\pdfglyphtounicode{f_f_i}{FB03}\\pdfglyphtounicode{ffi}{FB03}\\pdfglyphtounicode{hyphen}{00AD}');
    assert.deepEqual(lines(pdf), ['e\uFB03cient wellknown']);
    assert.equal(pdf.pages[0]!.softHyphens, 1);
  });

  it('leaves the bytes of the caller alone and takes a Buffer', async () => {
    const bytes = await compile(page('Unchanged words'));
    const copy = Buffer.from(bytes);
    const pdf = await extractPdfText(copy);
    assert.equal(pdf.bytes, bytes.length);
    assert.deepEqual(new Uint8Array(copy), bytes);
    assert.deepEqual(await extractPdfText(bytes), pdf);
  });

  it('stops when it is cancelled', async () => {
    await assert.rejects(extractPdfText(await compile(page('Unchanged words')), 'cv.pdf', AbortSignal.abort()), { name: 'AbortError' });
  });

  const broken: readonly [string, Uint8Array, RegExp][] = [
    ['empty', new Uint8Array(), /cv\.pdf is empty \(0 bytes\)/],
    ['not a PDF', new TextEncoder().encode('\\documentclass{article}'), /cv\.pdf cannot be read: it is damaged or not a PDF/],
    ['header only', new TextEncoder().encode('%PDF-1.5\n%%EOF'), /damaged or not a PDF/],
    ['locked', new TextEncoder().encode('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n'
      + `3 0 obj<</Filter/Standard/V 1/R 2/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>/P -4>>endobj\ntrailer<</Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>\n%%EOF`), /protected by a password/],
  ];
  for (const [name, bytes, message] of broken) {
    it(`says what to do about a file that is ${name}`, async () => {
      await assert.rejects(extractPdfText(bytes, 'cv.pdf'), (error: Error) => error.name === 'KnownError' && message.test(error.message) && /again/.test(error.message));
    });
  }

  it('cut short: names the damage or reads what is left, never crashes', async () => {
    const bytes = await compile(page('Some words on a page'));
    for (const part of [0.2, 0.5, 0.9]) {
      const result = await extractPdfText(bytes.slice(0, Math.floor(bytes.length * part))).catch((error: Error) => error.name);
      assert.ok(result === 'KnownError' || typeof result === 'object', String(result));
    }
  });
});

describe('pdf: what a person cannot see', function () {
  this.timeout(60_000);
  const tricks: readonly [string, string, string][] = [
    ['colour', '\\textcolor{white}{Kubernetes}', ''],
    ['colour', '\\textcolor[gray]{0.95}{Kubernetes}', ''],
    ['colour', '\\colorbox{black}{\\textcolor[gray]{0.05}{Kubernetes}}', ''],
    ['tiny', '{\\fontsize{1}{1}\\selectfont Kubernetes}', ''],
    ['invisible', '\\pdfliteral direct{3 Tr}Kubernetes\\pdfliteral direct{0 Tr}', ''],
    ['invisible', '\\pdfliteral page{/OC /layer BDC}Kubernetes\\pdfliteral page{EMC}', '\\immediate\\pdfobj{<</Type/OCG/Name(Layer)>>}\\edef\\layer{\\the\\pdflastobj\\space 0 R}\\pdfcatalog{/OCProperties<</OCGs[\\layer]/D<</OFF[\\layer]>>>>}\\edef\\setlayer{\\pdfpageresources{/Properties<</layer \\layer>>}}\\setlayer'],
    ['transparent', '\\begin{tikzpicture}\\node[opacity=0]{Kubernetes};\\end{tikzpicture}', '\\usepackage{tikz}'],
    ['covered', 'Kubernetes\\llap{\\textcolor{orange}{\\rule[-3pt]{3cm}{14pt}}}', ''],
    ['clipped', '\\begin{tikzpicture}\\clip (0,0) rectangle (0.1,0.1);\\node at (4,-3) {Kubernetes};\\end{tikzpicture}', '\\usepackage{tikz}'],
  ];
  for (const [reason, body, preamble] of tricks) {
    it(`marks ${reason}: ${body.slice(0, 44)}`, async () => {
      const pdf = await read(`\\noindent Visible words here.\n\n${body}`, `\\usepackage{xcolor}\n${preamble}`);
      assert.deepEqual(hidden(pdf), [`Kubernetes:${reason}`]);
    });
  }

  it('lists what is painted off the page', async () => {
    const pdf = await read('\\noindent Visible words here.\\hspace*{40cm}\\rlap{Kubernetes}');
    assert.deepEqual([hidden(pdf), pdf.pages[0]!.offPage, lines(pdf)], [[], ['Kubernetes'], ['Visible words here.']]);
  });

  const honest: readonly [string, string, string][] = [
    ['white on a dark bar', '\\colorbox{black}{\\textcolor{white}{Kubernetes}}', ''],
    ['light on a drawn side bar', '\\begin{tikzpicture}\\fill[blue!60!black] (0,0) rectangle (6,2);\\node[text=white] at (3,1) {Kubernetes};\\end{tikzpicture}', '\\usepackage{tikz}'],
    ['grey text', '\\textcolor[gray]{0.6}{Kubernetes}', ''],
    ['struck out and underlined', '\\rlap{Kubernetes}\\rule[2.2pt]{2cm}{0.4pt} \\underline{Helm}', ''],
    ['over a gradient', '\\begin{tikzpicture}\\shade[left color=blue,right color=black] (0,0) rectangle (6,2);\\node[text=white] at (3,1) {Kubernetes};\\end{tikzpicture}', '\\usepackage{tikz}'],
    ['small print', '{\\tiny Kubernetes}', ''],
  ];
  for (const [name, body, preamble] of honest) {
    it(`lets stand: ${name}`, async () => {
      const pdf = await read(`\\noindent Visible words here.\n\n${body}`, `\\usepackage{xcolor}\n${preamble}`);
      assert.deepEqual(hidden(pdf), []);
      assert.match(lines(pdf).join(' '), /Kubernetes/);
    });
  }

  it('counts a word painted twice in one place once', async () => {
    const pdf = await read('\\noindent \\rlap{Kubernetes}\\hspace*{0.2pt}Kubernetes clusters');
    assert.equal(hidden(pdf).filter(word => word === 'Kubernetes:overprinted').length, 1);
  });
});

describe('pdf: second opinion', function () {
  this.timeout(60_000);

  it('is what pdftotext reads, or nothing where it is not installed', async () => {
    const bytes = await compile(page('Second opinion words'));
    const { PATH } = process.env;
    try {
      process.env['PATH'] = '/nonexistent';
      assert.equal(await secondOpinion(bytes), undefined);
    } finally {
      process.env['PATH'] = PATH;
    }
    const text = await secondOpinion(bytes);
    if (text !== undefined) assert.match(text, /Second opinion words/);
    assert.equal(await secondOpinion(new TextEncoder().encode('no pdf')), undefined);
    await assert.rejects(secondOpinion(bytes, AbortSignal.abort()), { name: 'AbortError' });
  });
});
