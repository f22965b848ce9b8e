import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { extractPdfText } from '../../../src/pdf/index.ts';
import { build, createFastBuilder, findToolchain, type FastBuilder, type FastBuilderOptions, type FastBuildResult } from '../../../src/tex/index.ts';
import { article, errorsOf, folderWith, processesBelow, snapshot } from './support.ts';

async function wordsOf(result: { readonly pdf?: Uint8Array }): Promise<string> {
  const { pages } = await extractPdfText(new Uint8Array(result.pdf ?? []));
  return pages.flatMap(page => page.lines.map(line => line.text)).join(' ').replace(/\s+/g, ' ');
}

describe('tex: fast build', function () {
  this.timeout(120_000);
  const before = process.env['TMPDIR'];
  let temporary = '';
  let source: Awaited<ReturnType<typeof folderWith>>;
  let builder: FastBuilder | undefined;
  let better: FastBuildResult[] = [];
  beforeEach(async () => {
    temporary = await mkdtemp(path.join(os.tmpdir(), 'tex-fast-'));
    process.env['TMPDIR'] = temporary;
    better = [];
  });
  afterEach(async () => {
    await builder?.dispose();
    builder = undefined;
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await source.dispose();
    const left = (await readdir(temporary)).filter(name => name.startsWith('resume-customizer-'));
    const running = processesBelow(temporary);
    await rm(temporary, { recursive: true, force: true });
    assert.deepEqual([left, running], [[], []], 'no folder and no process is left');
  });

  const put = (name: string, text: string): Promise<void> => writeFile(path.join(source.folder, name), text);
  const open = (name = 'cv.tex', options: Partial<FastBuilderOptions> = {}): FastBuilder => {
    builder = createFastBuilder({ root: path.join(source.folder, name), timeoutSeconds: 60, trusted: true, onBetter: result => better.push(result), ...options });
    return builder;
  };
  /** The first build, and everything that it starts. */
  async function warm(name?: string, options?: Partial<FastBuilderOptions>): Promise<FastBuilder> {
    const opened = open(name, options);
    const first = await opened.build();
    assert.deepEqual([first.path, first.why, first.settled], ['full', 'it is the first build', true]);
    await opened.idle();
    return opened;
  }

  for (const [engine, preamble] of [['pdflatex', '\\usepackage[T1]{fontenc}\n'], ['xelatex', '\\usepackage{fontspec}\n'], ['lualatex', '\\usepackage{fontspec}\\usepackage{luacode}\n']] as const) {
    it(`gives what the full build gives: text, place of an error, inputs (${engine})`, async () => {
      source = await folderWith({ 'cv.tex': article('Ada \\input{sec/work}', preamble), 'sec/work.tex': 'at Example' });
      const opened = await warm();
      await put('cv.tex', article('Ada Lovelace\n\n\\nosuch \\input{sec/work}', preamble));
      await put('sec/work.tex', 'at Another\n\\nosuchtoo');
      const untouched = await snapshot(source.folder);
      const [fast, full] = [await opened.build(), await build({ root: path.join(source.folder, 'cv.tex'), timeoutSeconds: 60 })];
      assert.deepEqual([fast.path, fast.why, fast.engine, fast.program], ['fast', undefined, engine, engine]);
      assert.equal(await wordsOf(fast), 'Ada Lovelace at Another 1');
      assert.equal(await wordsOf(fast), await wordsOf(full));
      assert.deepEqual(fast.diagnostics, full.diagnostics);
      assert.equal(errorsOf(fast).length, 2);
      assert.deepEqual(fast.inputs, full.inputs);
      assert.deepEqual([fast.pages, full.pages], [1, 1]);
      assert.deepEqual(await snapshot(source.folder), untouched);
    });
  }

  it('falls back for a changed preamble, and is fast again afterwards', async () => {
    source = await folderWith({ 'cv.tex': article('Ada \\name', '\\newcommand\\name{Lovelace}\n') });
    const opened = await warm();
    await put('cv.tex', article('Ada \\name', '\\newcommand\\name{Byron}\n'));
    const changed = await opened.build();
    assert.deepEqual([changed.path, changed.why, await wordsOf(changed)], ['full', 'the preamble has changed', 'Ada Byron 1']);
    await opened.idle();
    assert.equal((await opened.build()).path, 'fast');
  });

  it('falls back when a class, a style, a file read before the document, or a newcomer of such a name changes', async () => {
    source = await folderWith({ 'cv.tex': article('\\who\\where', '\\usepackage{mine}\\input{parts/macros}\n'), 'mine.sty': '\\newcommand\\who{Ada}', 'parts/macros.tex': '\\newcommand\\where{ Here}' });
    const opened = await warm();
    for (const [name, text, words] of [['mine.sty', '\\newcommand\\who{Bert}', 'Bert Here 1'], ['parts/macros.tex', '\\newcommand\\where{ There}', 'Bert There 1'], ['inputenc.sty', '', 'Bert There 1']] as const) {
      await put(name, text);
      const result = await opened.build();
      assert.deepEqual([result.path, await wordsOf(result)], ['full', words], name);
      assert.match(result.why ?? '', /has changed/);
      await opened.idle();
      assert.equal((await opened.build()).path, 'fast', name);
    }
  });

  it('always falls back where \\begin{document} is in another file, or where the warm engine would set something else', async () => {
    source = await folderWith({
      'cv.tex': '\\documentclass{article}\n\\input{start}\nAda\n\\end{document}\n', 'start.tex': '\\begin{document}',
      'twice.tex': '\\documentclass{article}\n\\iffalse\n\\begin{document}\\fi\n\\begin{document}\nAda\n\\end{document}\n',
      'stops.tex': '\\documentclass{article}\n\\newcommand\\never{\\iffalse}\\never\n\\begin{document}\n\\fi\\csname begin\\endcsname{document}Ada\n\\end{document}\n',
      'self.tex': article('\\makeatletter Line \\the\\inputlineno, \\ifx\\ResumeCustomizerWait\\undefined Ada\\else Eve\\fi'),
    });
    for (const name of ['cv.tex', 'twice.tex', 'stops.tex', 'self.tex']) {
      const opened = open(name);
      for (let i = 0; i < 3; i++) {
        const result = await opened.build();
        assert.equal(result.path, 'full', name);
        assert.match(await wordsOf(result), /Ada/, name);
        await opened.idle();
      }
      await opened.dispose();
    }
  });

  it('uses fonts that the small font map lacks by way of the full build, and learns them', async () => {
    source = await folderWith({ 'cv.tex': article('Ada', '\\usepackage[T1]{fontenc}\n') });
    const opened = await warm();
    await put('cv.tex', article('Ada {\\fontfamily{phv}\\selectfont Helvetica} {\\fontfamily{ptm}\\selectfont Times}', '\\usepackage[T1]{fontenc}\n'));
    const result = await opened.build();
    assert.deepEqual([result.path, await wordsOf(result)], ['full', 'Ada Helvetica Times 1']);
    await opened.idle();
    const again = await opened.build();
    assert.equal(again.path, 'fast');
    assert.doesNotMatch(Buffer.from(again.pdf ?? []).toString('latin1'), /\/Type3/);
  });

  it('settles references in the background and says so', async () => {
    const text = (more: string): string => article(`${more}See page \\pageref{end}.\\newpage Two \\newpage Three\\label{end}`);
    source = await folderWith({ 'cv.tex': text('') });
    const opened = await warm();
    await put('cv.tex', text('One \\newpage '));
    const first = await opened.build();
    assert.deepEqual([first.path, first.settled], ['fast', false]);
    await opened.idle();
    assert.equal(better.length, 1);
    const [last] = better;
    assert.ok(last);
    assert.match(await wordsOf(last), /See page 4\./);
    assert.equal(last.settled, true);
    const next = await opened.build();
    assert.deepEqual([next.path, next.settled, await wordsOf(next)], ['fast', true, await wordsOf(last)]);
  });

  it('rebuilds for another citation and for a changed bibliography', async () => {
    const bib = (title: string): string => `@book{a, author={Ada Example}, title={${title}}, publisher={Example Press}, year={2020}}\n@book{b, author={Bert Example}, title={Second}, publisher={Example Press}, year={2021}}\n`;
    const text = (keys: string): string => article(`\\cite{${keys}}\\bibliographystyle{plain}\\bibliography{refs}`);
    source = await folderWith({ 'cv.tex': text('a'), 'refs.bib': bib('First') });
    const opened = await warm();
    assert.equal((await opened.build()).path, 'fast');
    await put('cv.tex', text('a,b'));
    const both = await opened.build();
    assert.deepEqual([both.path, both.why], ['full', 'the bibliography is another']);
    assert.match(await wordsOf(both), /Second/);
    await opened.idle();
    await put('refs.bib', bib('Renamed'));
    const renamed = await opened.build();
    assert.deepEqual([renamed.path, renamed.why], ['full', 'refs.bib has changed']);
    assert.match(await wordsOf(renamed), /Renamed/);
  });

  for (const engine of ['pdflatex', 'xelatex', 'lualatex'] as const) {
    it(`compiles what is not saved, root and part, without touching a file (${engine})`, async () => {
      source = await folderWith({ 'cv.tex': article('Ada \\input{sec/work}\\input{more.tex}'), 'sec/work.tex': 'on disk', 'more.tex': ' as well' });
      const untouched = await snapshot(source.folder);
      const file = (name: string): string => path.join(source.folder, name);
      const overrides = new Map([[file('cv.tex'), article('Eve \\input{sec/work}\\input{more.tex}')], [file('sec/work.tex'), 'in the editor\n\\nosuch'], [file('more.tex'), ' too']]);
      const opened = await warm('cv.tex', { engine });
      const full = await build({ root: file('cv.tex'), engine, timeoutSeconds: 60, overrides });
      const fast = await opened.build({ overrides });
      for (const result of [full, fast]) {
        assert.equal(await wordsOf(result), 'Eve in the editor too 1');
        assert.deepEqual(errorsOf(result), [{ severity: 'error', message: 'Undefined control sequence \\nosuch.', file: file('sec/work.tex'), line: 2 }]);
        assert.deepEqual(result.inputs.toSorted(), [...overrides.keys()].sort());
      }
      assert.equal(fast.path, 'fast');
      assert.equal(await wordsOf(await opened.build()), 'Ada on disk as well 1');
      assert.deepEqual(await snapshot(source.folder), untouched);
    });
  }

  it('recovers from a broken edit', async () => {
    source = await folderWith({ 'cv.tex': article('\\section{Work}\\label{w}\\ref{w} Ada') });
    const opened = await warm();
    await put('cv.tex', '\\documentclass{article}\n\\begin{document}\n\\section{Work');
    const broken = await opened.build();
    assert.equal(broken.path, 'full');
    assert.ok(errorsOf(broken).length > 0);
    await put('cv.tex', article('\\section{Work}\\label{w}\\ref{w} Ada'));
    assert.equal(await wordsOf(await opened.build()), '1 Work 1 Ada 1');
  });

  it('works without latexmk, in a folder with odd characters', async () => {
    const programs = path.join(temporary, 'bin');
    await mkdir(programs);
    const toolchain = await findToolchain();
    await symlink(toolchain.programs.get('pdflatex') ?? '', path.join(programs, 'pdflatex'));
    source = await folderWith({ 'a `b $c "d\' é/Lebens lauf-é.xtx': '\uFEFF' + article('Ada').replaceAll('\n', '\r\n') });
    const opened = await warm('a `b $c "d\' é/Lebens lauf-é.xtx', { programs });
    const result = await opened.build();
    assert.deepEqual([result.path, await wordsOf(result)], ['fast', 'Ada 1']);
  });

  it('refuses LuaLaTeX where the folder is not trusted', async () => {
    source = await folderWith({ 'cv.tex': article('Ada \\directlua{tex.print("x")}') });
    await assert.rejects(open('cv.tex', { trusted: false }).build(), { name: 'KnownError', action: 'manageTrust' });
    await assert.rejects(build({ root: path.join(source.folder, 'cv.tex'), timeoutSeconds: 60, trusted: false }), { name: 'KnownError', action: 'manageTrust' });
  });

  it('stops when cancelled, whatever it is doing, and leaves no process; then works again', async () => {
    source = await folderWith({ 'cv.tex': article('Ada') });
    const opened = await warm();
    assert.equal(processesBelow(temporary).length, 1, 'one engine waits');
    for (const text of [article('\\def\\x{\\x}\\x'), article('\\def\\x{\\x}\\x', '% another preamble\n')]) {
      await put('cv.tex', text);
      const controller = new AbortController();
      const outcome = opened.build({ signal: controller.signal }).then(() => undefined, (error: unknown) => error);
      await sleep(400);
      assert.ok(processesBelow(temporary).length > 0, 'it runs');
      controller.abort(new Error('cancelled'));
      assert.equal(String(await outcome), 'Error: cancelled');
      assert.deepEqual(processesBelow(temporary), []);
    }
    await put('cv.tex', article('Eve'));
    assert.equal(await wordsOf(await opened.build()), 'Eve 1');
    await assert.rejects(opened.build({ signal: AbortSignal.abort(new Error('too late')) }), /too late/);
  });

  it('of many edits the last one wins: 40 in a row, five a second', async () => {
    source = await folderWith({ 'cv.tex': article('Edit 0') });
    const opened = await warm();
    const results: Promise<FastBuildResult | undefined>[] = [];
    for (let i = 1; i <= 40; i++) {
      await put('cv.tex', article(`Edit ${i}`));
      results.push(opened.build().catch((error: unknown) => {
        assert.ok(error instanceof DOMException && error.name === 'AbortError');
        return undefined;
      }));
      await sleep(200);
      assert.ok(processesBelow(temporary).length <= 2);
    }
    const done = (await Promise.all(results)).filter(result => result !== undefined);
    assert.equal(await wordsOf(done.at(-1) ?? {}), 'Edit 40 1');
    assert.ok(done.every(result => result.path === 'fast'));
    await opened.idle();
    assert.equal(processesBelow(temporary).length, 1);
    const [folder = ''] = (await readdir(temporary)).filter(name => name.startsWith('resume-customizer-'));
    assert.ok((await readdir(path.join(temporary, folder))).length <= 2, 'the plan and the engine that waits');
  });

  it('lets the waiting engine go after a while, and starts it when it is needed', async () => {
    source = await folderWith({ 'cv.tex': article('Ada') });
    const opened = await warm('cv.tex', { idleSeconds: 0.2 });
    for (let i = 0; i < 100 && processesBelow(temporary).length > 0; i++) await sleep(50);
    assert.deepEqual(processesBelow(temporary), []);
    assert.equal((await opened.build()).path, 'fast');
  });

  it('disposes of a build under way', async () => {
    source = await folderWith({ 'cv.tex': article('\\def\\x{\\x}\\x') });
    const opened = open();
    const outcome = opened.build().then(() => undefined, (error: unknown) => error);
    await sleep(500);
    await opened.dispose();
    assert.match(String(await outcome), /AbortError/);
    assert.deepEqual(processesBelow(temporary), []);
    await assert.rejects(opened.build(), /AbortError/);
  });
});
