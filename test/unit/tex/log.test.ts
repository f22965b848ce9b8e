import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { parseLog, type TexDiagnostic } from '../../../src/tex/index.ts';

const folder = path.resolve('/home/ada/cv');
const here = (name: string): string => path.join(folder, name);
const parse = (...lines: string[]): TexDiagnostic[] => parseLog(lines.join('\n'), { folder, platform: 'linux' });

describe('tex: log', () => {
  it('names the unknown command, in the file and line where it stands', () => {
    assert.deepEqual(parse('(./cv.tex (./sec/work.tex', './sec/work.tex:6: Undefined control sequence.', 'l.6 \\resumeItem', '               {hello}', ')'), [
      { severity: 'error', message: 'Undefined control sequence \\resumeItem.', file: here('sec/work.tex'), line: 6 },
    ]);
    assert.deepEqual(parse('./cv.tex:4: Undefined control sequence.', '<argument> ...name thesection\\endcsname }\\fi \\foo ', '     A', 'l.4 \\section{\\foo A}', '   ', '')[0]?.message, 'Undefined control sequence \\foo.');
  });

  it('joins a message of several lines and leaves TeX\'s advice out', () => {
    assert.deepEqual(parse(
      './cv.tex:9: LaTeX Error: Unicode character X (U+6587)', '               not set up for use with LaTeX.', '', 'See the LaTeX manual or LaTeX Companion for explanation.',
      'Type  H <return>  for immediate help.', ' ...                                              ', '                                                  ', 'l.9 \\cite{nobody} X', '                    ', ''), [
      { severity: 'error', message: 'Unicode character X (U+6587) not set up for use with LaTeX.', file: here('cv.tex'), line: 9 },
    ]);
    assert.deepEqual(parse(
      '/texmf/fontspec.sty:45: Fatal Package fontspec Error: The fontspec package requires either XeTeX or', '(fontspec)                      LuaTeX.', '(fontspec)                      ',
      '(fontspec)                      You must change your engine.', '', 'Type <return> to continue.', ' ...', 'l.45 \\msg_fatal:nn', '')[0]?.message,
    'fontspec: The fontspec package requires either XeTeX or LuaTeX. You must change your engine.');
  });

  it('gives a missing package the line where TeX stopped, and says where Debian keeps it', () => {
    const log = ['(./cv.tex', "! LaTeX Error: File `fontawesome5.sty' not found.", '', 'Type X to quit or <RETURN> to proceed,', 'or enter new name. (Default extension: sty)', '',
      'Enter file name: ', './cv.tex:3: Emergency stop.', '<read *> ', '         ', 'l.3 \\begin', '          {document}^^M', '*** (cannot \\read from terminal in nonstop modes)'];
    const [onDebian, ...rest] = parse(...log);
    assert.deepEqual(rest, []);
    assert.match(onDebian?.message ?? '', /^File fontawesome5\.sty was not found\. It is in the Debian package texlive-fonts-extra: `sudo apt-get install texlive-fonts-extra`/);
    assert.deepEqual([onDebian?.file, onDebian?.line], [here('cv.tex'), 3]);
    assert.match(parseLog(log.join('\n'), { folder, platform: 'darwin' })[0]?.message ?? '', /Install it: `tlmgr install fontawesome5`/);
  });

  it('gives warnings the file that was open, over nested files and prose in parentheses', () => {
    assert.deepEqual(parse(
      '(./cv.tex (/texmf/article.cls', 'Document Class: article (standard)', ') (./a b (2).d/skills list.tex) (./sec/work.tex [1{/texmf/pdftex.map}] (see this', ')',
      "LaTeX Warning: Reference `x' on page 2 undefined on input line 5.", '', ')', 'Package hyperref Warning: Token not allowed in a PDF string (Unicode):', "(hyperref)                removing `math shift' on input line 12.", ''), [
      { severity: 'warning', message: "Reference `x' on page 2 undefined", file: here('sec/work.tex'), line: 5 },
      { severity: 'warning', message: "hyperref: Token not allowed in a PDF string (Unicode): removing `math shift'", file: here('cv.tex'), line: 12 },
    ]);
  });

  it('reports overfull boxes as information and is not misled by their words', () => {
    assert.deepEqual(parse(
      '(./cv.tex', 'Overfull \\hbox (113.5pt too wide) in paragraph at lines 10--11', '[]\\T1/cmr/m/n/10 a wide ( text ) that ((', ' []', '', 'LaTeX Warning: Citation `y\' undefined on input line 20.', '',
      'Overfull \\vbox (3.0pt too high) has occurred while \\output is active', '', 'Overfull \\hbox (1.0pt too wide) detected at line 30', '[] words', ''), [
      { severity: 'info', message: 'Text is 113.5pt too wide for its box.', file: here('cv.tex'), line: 10 },
      { severity: 'warning', message: "Citation `y' undefined", file: here('cv.tex'), line: 20 },
      { severity: 'info', message: 'Text is 3.0pt too high for its box.', file: here('cv.tex') },
      { severity: 'info', message: 'Text is 1.0pt too wide for its box.', file: here('cv.tex'), line: 30 },
    ]);
  });

  it('tells what is lost from the PDF, and where a file just ends', () => {
    assert.deepEqual(parse('Missing character: There is no ☎ (U+260E) in font lmroman10-regular!', 'Missing character: There is no H in font nullfont!'), [
      { severity: 'warning', message: 'The character ☎ (U+260E) is not in the font lmroman10-regular: it is missing from the PDF.' },
    ]);
    assert.deepEqual(parse('(./cv.tex)', '! Emergency stop.', '<*> cv.tex', '          ', '*** (job aborted, no legal \\end found)', '', '!  ==> Fatal error occurred, no output PDF file produced!'), [
      { severity: 'error', message: 'The file ends before \\end{document}.' },
    ]);
  });

  it('says one thing once', () => {
    const block = ['./cv.tex:6: Undefined control sequence.', 'l.6 \\foo', '        ', ''];
    assert.equal(parse(...block, ...block).length, 1);
  });

  it('renames files, and drops the line with a file the user does not have', () => {
    const log = '/tmp/out/resume.tex:3: Too many }\'s.\nl.3 }\n\n/tmp/out/resume.aux:2: Missing number.\nl.2 x\n';
    const rename = (file: string): string | undefined => (file.endsWith('resume.tex') ? here('my cv.tex') : undefined);
    assert.deepEqual(parseLog(log, { folder, rename }), [
      { severity: 'error', message: "Too many }'s.", file: here('my cv.tex'), line: 3 },
      { severity: 'error', message: 'Missing number.' },
    ]);
  });

  const line = fc.oneof(
    fc.string(), fc.string({ unit: 'binary' }),
    fc.constantFrom(
      './cv.tex:12: Undefined control sequence.', './cv.tex:0: odd', './cv.tex:99999999999999999999: odd', '! LaTeX Error: File `x.sty\' not found.', 'l.3 \\foo', 'l.0', '', '(./a.tex', ')', '(((', 'Emergency stop.',
      './a.tex:3: Emergency stop.', 'LaTeX Warning: Reference `x\' on input line 0.', 'Package a Warning: b', '(a)   more', 'Overfull \\hbox (1.0pt too wide) in paragraph at lines 0--3', '*** (job aborted, no legal \\end found)',
      'Missing character: There is no x in font y!', 'C:\\cv\\a.tex:3: odd', '(C:/cv/a b.tex'),
  );

  it('never throws; lines are positive, stand only with an absolute file, and nothing is said twice', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 60 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const found = parseLog(lines.join(end), { folder });
      for (const { message, file, line: number } of found) {
        assert.ok(message === message.trim() && !message.includes('\n'));
        if (file !== undefined) assert.ok(path.isAbsolute(file));
        if (number !== undefined) assert.ok(file !== undefined && Number.isSafeInteger(number) && number > 0);
      }
      assert.equal(new Set(found.map(entry => JSON.stringify(entry))).size, found.length);
      assert.ok(found.length <= 500);
    }), { numRuns: 500 });
  });

  it('an error put anywhere between files that close again is found at its place', () => {
    const files = fc.array(fc.constantFrom('(./a.tex)', '(/texmf/b.sty (/texmf/c.def))', 'some words', '(words)', '[1] [2]', ''), { maxLength: 20 });
    fc.assert(fc.property(files, files, fc.integer({ min: 1, max: 9999 }), (before, after, number) => {
      const found = parse('(./cv.tex', ...before, '', `./sec/work.tex:${number}: Undefined control sequence.`, `l.${number} \\foo`, '      bar', '', ...after, `LaTeX Warning: Reference \`x' undefined on input line ${number}.`, '');
      assert.deepEqual(found, [
        { severity: 'error', message: 'Undefined control sequence \\foo.', file: here('sec/work.tex'), line: number },
        { severity: 'warning', message: "Reference `x' undefined", file: here('cv.tex'), line: number },
      ]);
    }));
  });

  it('reads a log of 8 MB in seconds, not hours, whatever stands in it', function () {
    this.timeout(120_000);
    for (const text of ['.'.repeat(8e6), '('.repeat(8e6), '(./a'.repeat(2e6), './a.tex:1: x\n'.repeat(6e5), 'Package a Warning: b\n(a)  c\n'.repeat(3e5), '! x Error: y\n'.repeat(6e5)]) {
      const started = performance.now();
      parseLog(text, { folder });
      assert.ok(performance.now() - started < 20_000, `${text.slice(0, 20)}: ${performance.now() - started} ms`);
    }
  });
});
