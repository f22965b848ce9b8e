import assert from 'node:assert/strict';
import { access, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build, findToolchain } from '../../../src/tex/index.ts';
import { article, errorsOf, folderWith, snapshot } from './support.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/tex');
const starts = (pdf: Uint8Array | undefined): string => Buffer.from(pdf ?? []).toString('latin1', 0, 5);

describe('tex: build', function () {
  this.timeout(60_000);
  const before = process.env['TMPDIR'];
  let temporary = '';
  beforeEach(async () => {
    temporary = await mkdtemp(path.join(os.tmpdir(), 'tex-build-'));
    process.env['TMPDIR'] = temporary;
  });
  afterEach(async () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    const left = (await readdir(temporary)).filter(name => name.startsWith('resume-customizer-'));
    await rm(temporary, { recursive: true, force: true });
    assert.deepEqual(left, [], 'the private output folder is removed');
  });

  it('gives a PDF, its inputs and no errors, references resolved', async () => {
    const root = path.join(fixtures, 'ok.tex');
    let output = '';
    const result = await build({ root, timeoutSeconds: 60, onOutput: text => { output += text; } });
    assert.equal(starts(result.pdf), '%PDF-');
    assert.deepEqual(result.diagnostics.filter(({ severity }) => severity !== 'info'), []);
    assert.equal(result.engine, 'pdflatex');
    assert.equal(result.program, 'latexmk');
    assert.deepEqual(result.inputs, [root]);
    assert.match(output, /pdfTeX/);
    assert.match(gunzipSync(result.synctex ?? new Uint8Array()).toString(), /^Input:1:.*ok\.tex$/m);
  });

  it('names the line of an error in an \\input file, still gives the PDF, and leaves the folder as it was', async () => {
    const folder = path.join(fixtures, 'nested');
    const untouched = await snapshot(folder);
    const result = await build({ root: path.join(folder, 'main.tex'), timeoutSeconds: 60 });
    assert.equal(starts(result.pdf), '%PDF-');
    assert.deepEqual(errorsOf(result), [{
      severity: 'error', message: 'Undefined control sequence \\skillbar.', file: path.join(folder, 'sections/skills.tex'), line: 3,
    }]);
    assert.deepEqual(result.inputs, ['main.tex', 'sections/skills.tex'].map(name => path.join(folder, name)));
    assert.deepEqual(await snapshot(folder), untouched);
  });

  it('says which package is missing, at the line that asks for it', async () => {
    const { folder, dispose } = await folderWith({ 'cv.tex': '\\documentclass{article}\n\\usepackage{geometry}\n\\usepackage{nosuchstyle}\n\\begin{document}\nx\n\\end{document}\n' });
    const result = await build({ root: path.join(folder, 'cv.tex'), timeoutSeconds: 60 });
    await dispose();
    assert.equal(result.pdf, undefined);
    const [error, ...rest] = errorsOf(result);
    assert.deepEqual(rest, []);
    assert.match(error?.message ?? '', /nosuchstyle\.sty was not found.*tlmgr install nosuchstyle/);
    assert.deepEqual([error?.file, error?.line], [path.join(folder, 'cv.tex'), 3]);
  });

  for (const name of ['two words.tex', 'back`tick.tex', 'run `touch pwned`.tex', 'say "hi".tex', 'cost $HOME.tex', 'Lebenslauf-Müller-日本.tex', '-leading.tex', "it's; touch pwned.tex", 'cv.xtx', 'cv.en.tex']) {
    it(`builds a file named ${name}`, async () => {
      const { folder, dispose } = await folderWith({ [name]: article('Ada \\input{part}\n\\nosuch'), 'part.tex': 'Example' });
      const untouched = await snapshot(folder);
      const root = path.join(folder, name);
      const result = await build({ root, timeoutSeconds: 60 });
      const after = await snapshot(folder);
      await dispose();
      assert.equal(starts(result.pdf), '%PDF-');
      assert.deepEqual(errorsOf(result), [{ severity: 'error', message: 'Undefined control sequence \\nosuch.', file: root, line: 4 }]);
      assert.deepEqual(result.inputs, [root, path.join(folder, 'part.tex')]);
      assert.ok(gunzipSync(result.synctex ?? new Uint8Array()).toString().split('\n').some(line => path.normalize(line.replace(/^Input:\d+:/, '')) === root));
      assert.deepEqual(after, untouched);
    });
  }

  for (const engine of ['pdflatex', 'xelatex', 'lualatex'] as const) {
    it(`reads CRLF, a byte order mark and a folder with odd characters (${engine})`, async () => {
      const { folder, dispose } = await folderWith({ 'a `b $c "d\' é/cv.tex': '\uFEFF' + article('Ada\\input{sub/x}').replaceAll('\n', '\r\n'), 'a `b $c "d\' é/sub/x.tex': 'x\r\n' });
      const result = await build({ root: path.join(folder, 'a `b $c "d\' é/cv.tex'), engine, timeoutSeconds: 60 });
      await dispose();
      assert.equal(starts(result.pdf), '%PDF-');
      assert.equal(result.engine, engine);
      assert.deepEqual(errorsOf(result), []);
    });
  }

  it('takes xelatex for fontspec, and after a wrong magic line learns from the log', async () => {
    const source = article('Ada', '\\usepackage{fontspec}\n');
    const { folder, dispose } = await folderWith({ 'cv.tex': source, 'wrong.tex': `% !TeX program = pdflatex\n${source}` });
    const [plain, wrong] = await Promise.all(['cv.tex', 'wrong.tex'].map(name => build({ root: path.join(folder, name), timeoutSeconds: 60 })));
    const forced = await build({ root: path.join(folder, 'cv.tex'), engine: 'pdflatex', timeoutSeconds: 60 });
    await dispose();
    assert.deepEqual([plain?.engine, starts(plain?.pdf)], ['xelatex', '%PDF-']);
    assert.deepEqual([wrong?.engine, starts(wrong?.pdf)], ['xelatex', '%PDF-']);
    assert.deepEqual([forced.engine, forced.pdf], ['pdflatex', undefined]);
    assert.match(errorsOf(forced)[0]?.message ?? '', /requires either XeTeX or LuaTeX/);
  });

  it('works without latexmk: repeats the engine until references stand, \\include in a subfolder included', async () => {
    const programs = path.join(temporary, 'bin');
    await mkdir(programs);
    await symlink((await findToolchain()).programs.get('pdflatex') ?? '', path.join(programs, 'pdflatex'));
    const { folder, dispose } = await folderWith({
      'cv.tex': article('See \\ref{work}.\n\\include{parts/work}\n', '\\usepackage[hidelinks]{hyperref}\n'), 'parts/work.tex': '\\section{Work}\\label{work}\nAda',
    });
    const untouched = await snapshot(folder);
    const result = await build({ root: path.join(folder, 'cv.tex'), programs, timeoutSeconds: 60 });
    const after = await snapshot(folder);
    await dispose();
    assert.equal(result.program, 'pdflatex');
    assert.equal(starts(result.pdf), '%PDF-');
    assert.deepEqual(result.diagnostics, []);
    assert.deepEqual(after, untouched);
  });

  it('does not read what an earlier build left beside the root', async () => {
    const programs = path.join(temporary, 'bin');
    await mkdir(programs);
    await symlink((await findToolchain()).programs.get('pdflatex') ?? '', path.join(programs, 'pdflatex'));
    const { folder, dispose } = await folderWith({ 'cv.tex': article('\\section{Work}\\label{work}\\ref{work}'), 'cv.aux': '\\relax\n\\input{gone}\n' });
    const results = [await build({ root: path.join(folder, 'cv.tex'), programs, timeoutSeconds: 60 }), await build({ root: path.join(folder, 'cv.tex'), timeoutSeconds: 60 })];
    await dispose();
    for (const { pdf, diagnostics, inputs } of results) assert.deepEqual([starts(pdf), diagnostics, inputs], ['%PDF-', [], [path.join(folder, 'cv.tex')]]);
  });

  it('goes on by itself when latexmk is there but cannot run', async () => {
    const programs = path.join(temporary, 'bin');
    await mkdir(programs);
    await symlink((await findToolchain()).programs.get('pdflatex') ?? '', path.join(programs, 'pdflatex'));
    await writeFile(path.join(programs, 'latexmk'), '#!/bin/sh\necho no perl here >&2\nexit 1\n', { mode: 0o755 });
    const result = await build({ root: path.join(fixtures, 'ok.tex'), programs, timeoutSeconds: 60 });
    assert.equal(result.program, 'pdflatex');
    assert.equal(starts(result.pdf), '%PDF-');
  });

  it('says what to install when there is no TeX, and what is wrong when it does not start', async () => {
    const empty = path.join(temporary, 'empty');
    const broken = path.join(temporary, 'broken');
    await mkdir(empty);
    await mkdir(broken);
    await writeFile(path.join(broken, 'pdflatex'), '#!/bin/sh\necho "I cannot find the format file"\nexit 1\n', { mode: 0o755 });
    const root = path.join(fixtures, 'ok.tex');
    await assert.rejects(build({ root, programs: empty, timeoutSeconds: 60 }), { name: 'KnownError', action: 'openTexSettings', message: /no pdflatex/ });
    await assert.rejects(build({ root, programs: broken, timeoutSeconds: 60 }), { name: 'KnownError', message: /pdflatex did not start: I cannot find the format file/ });
    const oldPath = process.env['PATH'];
    await assert.rejects(build({ root, programs: broken, engine: 'xelatex', timeoutSeconds: 60 }), { name: 'KnownError', action: 'installTex', message: /needs xelatex/ });
    assert.equal(process.env['PATH'], oldPath);
    await assert.rejects(build({ root: path.join(fixtures, 'absent.tex'), timeoutSeconds: 60 }), { name: 'KnownError', message: /absent\.tex cannot be read/ });
  });

  it('says that a document without content has none', async () => {
    const { folder, dispose } = await folderWith({ 'cv.tex': article('') });
    const result = await build({ root: path.join(folder, 'cv.tex'), timeoutSeconds: 60 });
    await dispose();
    assert.equal(result.pdf, undefined);
    assert.match(errorsOf(result)[0]?.message ?? '', /no visible content/);
  });

  it('resolves a bibliography', async () => {
    const { folder, dispose } = await folderWith({
      'cv.tex': article('\\cite{ex}\\bibliographystyle{plain}\\bibliography{refs}'), 'refs.bib': '@book{ex, author={Ada Example}, title={Builds}, publisher={Example Press}, year={2020}}\n',
    });
    const untouched = await snapshot(folder);
    const result = await build({ root: path.join(folder, 'cv.tex'), timeoutSeconds: 60 });
    const after = await snapshot(folder);
    await dispose();
    assert.deepEqual(result.diagnostics, []);
    assert.deepEqual(after, untouched);
  });

  it('resolves a bibliography without latexmk, and calls Biber where biblatex asks for it', async () => {
    const programs = path.join(temporary, 'bin');
    const asked = path.join(temporary, 'asked');
    await mkdir(programs);
    const toolchain = await findToolchain();
    for (const tool of ['pdflatex', 'bibtex'] as const) await symlink(toolchain.programs.get(tool) ?? '', path.join(programs, tool));
    await writeFile(path.join(programs, 'biber'), `#!/bin/sh\nprintf '%s\\n' "$@" >> '${asked}'\n`, { mode: 0o755 });
    const { folder, dispose } = await folderWith({
      'cv.tex': article('\\cite{ex}\\bibliographystyle{plain}\\bibliography{refs}'), 'refs.bib': '@book{ex, author={Ada Example}, title={Builds}, publisher={Example Press}, year={2020}}\n',
      'biblatex.tex': article('\\cite{ex}\\printbibliography', '\\usepackage[backend=biber]{biblatex}\\addbibresource{refs.bib}\n'),
    });
    const untouched = await snapshot(folder);
    const bibtex = await build({ root: path.join(folder, 'cv.tex'), programs, timeoutSeconds: 60 });
    await build({ root: path.join(folder, 'biblatex.tex'), programs, timeoutSeconds: 60 });
    const after = await snapshot(folder);
    await dispose();
    assert.equal(bibtex.program, 'pdflatex');
    assert.deepEqual(bibtex.diagnostics, []);
    const args = (await readFile(asked, 'utf8')).trim().split('\n');
    assert.deepEqual([args.filter(arg => arg === '--noconf').length, args.at(-1)], [1, 'biblatex'], 'once: what it is asked for does not change');
    assert.ok(args.includes(folder));
    assert.deepEqual(after, untouched);
  });

  it('puts the PDF where it is wanted, whole, and says when it cannot', async () => {
    const output = path.join(temporary, 'new folder', 'Résumé.pdf');
    const root = path.join(fixtures, 'ok.tex');
    const { pdf } = await build({ root, timeoutSeconds: 60, output });
    assert.deepEqual(new Uint8Array(await readFile(output)), pdf);
    assert.deepEqual(await readdir(path.dirname(output)), ['Résumé.pdf']);
    await mkdir(path.join(temporary, 'taken', 'cv.pdf'), { recursive: true });
    await assert.rejects(build({ root, timeoutSeconds: 60, output: path.join(temporary, 'taken', 'cv.pdf') }), { name: 'KnownError', message: /could not be written to .*cv\.pdf/ });
  });

  it('names a font that is not there, an undefined reference, and a box that is too full, each at its line', async () => {
    const { folder, dispose } = await folderWith({
      'cv.tex': article('\\input{part}', '\\usepackage{fontspec}\n\\setmainfont{Nosuch Sans}\n'), 'refs.tex': article('\\input{part}'), 'part.tex': 'See \\ref{nowhere}.\n\n\\hbox to 2cm{A box that is much too full for its width}\n',
    });
    const font = await build({ root: path.join(folder, 'cv.tex'), timeoutSeconds: 60 });
    const { diagnostics } = await build({ root: path.join(folder, 'refs.tex'), timeoutSeconds: 60 });
    await dispose();
    assert.match(errorsOf(font)[0]?.message ?? '', /font "Nosuch Sans" cannot be found\. Install the font Nosuch Sans/);
    const part = path.join(folder, 'part.tex');
    assert.ok(diagnostics.some(({ severity, message, file, line }) => severity === 'warning' && /Reference .nowhere. .*undefined/.test(message) && file === part && line === 1));
    assert.ok(diagnostics.some(({ severity, message, file, line }) => severity === 'info' && /too wide/.test(message) && file === part && line === 3));
  });

  it('resolves references and bibliography of a document with an error too', async () => {
    const { folder, dispose } = await folderWith({
      'cv.tex': article('\\nosuch\\section{Work}\\label{work}\\ref{work}\\cite{ex}\\bibliographystyle{plain}\\bibliography{refs}'),
      'refs.bib': '@book{ex, author={Ada Example}, title={Builds}, publisher={Example Press}, year={2020}}\n',
    });
    const result = await build({ root: path.join(folder, 'cv.tex'), timeoutSeconds: 60 });
    await dispose();
    assert.ok(result.pdf);
    assert.deepEqual(result.diagnostics.map(({ message }) => message), ['Undefined control sequence \\nosuch.']);
  });

  it('two builds of one root at a time do not disturb each other', async () => {
    const root = path.join(fixtures, 'ok.tex');
    const [one, two] = await Promise.all([build({ root, timeoutSeconds: 60 }), build({ root, timeoutSeconds: 60 })]);
    assert.deepEqual([starts(one.pdf), starts(two.pdf)], ['%PDF-', '%PDF-']);
    assert.deepEqual([errorsOf(one), errorsOf(two)], [[], []]);
    await assert.rejects(access(path.join(fixtures, 'ok.aux')));
  });
});
