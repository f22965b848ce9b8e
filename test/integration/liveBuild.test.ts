import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { Builds, type BuildState, type LiveBuild } from '../../src/host/builds/builds.ts';
import { eventually } from './eventually.ts';

const article = (body: string, preamble = '') => `\\documentclass{article}\n${preamble}\\begin{document}\n${body}\n\\end{document}\n`;
const never = new AbortController().signal;

/** Processes, zombies aside, that were told to write below this folder. */
const processesBelow = (folder: string): string[] =>
  execFileSync('ps', ['-eo', 'stat=,args=', '-ww'], { encoding: 'utf8' }).split('\n').filter(line => !line.startsWith('Z') && line.includes(folder) && !line.includes('ps -eo'));

describe('live builds in the editor', function () {
  this.timeout(60_000);
  const before = process.env['TMPDIR'];
  let temporary: string;
  let folder: string;
  let builds: Builds;
  let diagnostics: vscode.DiagnosticCollection;
  let live: LiveBuild[];
  let wanted: number | undefined;
  const config = () => vscode.workspace.getConfiguration('resumeCustomizer');
  const set = (key: string, value: unknown) => config().update(key, value, vscode.ConfigurationTarget.Global);

  beforeEach(async () => {
    temporary = await realpath(await mkdtemp(path.join(os.tmpdir(), 'live-tmp-')));
    folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'live-cv-')));
    process.env['TMPDIR'] = temporary;
    diagnostics = vscode.languages.createDiagnosticCollection('test');
    live = [];
    wanted = undefined;
    const log = vscode.window.createOutputChannel('Test', { log: true });
    builds = new Builds({ texOutput: vscode.window.createOutputChannel('Test TeX'), diagnostics, log, pagesWanted: () => wanted, isShown: () => false });
    builds.onDidBuild(build => live.push(build));
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    builds.dispose();
    diagnostics.dispose();
    for (const key of ['compile.onSave', 'compile.whileTyping', 'tex.programs']) await set(key, undefined);
    try {
      await eventually(async () => assert.deepEqual([(await readdir(temporary)).filter(name => name.startsWith('resume-customizer-')), processesBelow(temporary)], [[], []], 'no folder and no process is left'));
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
      await rm(temporary, { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
    }
  });

  async function put(name: string, text: string): Promise<vscode.Uri> {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    return vscode.Uri.file(file);
  }
  async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
    return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  }
  const replace = (editor: vscode.TextEditor, from: string, to: string) => editor.edit(edit => {
    const start = editor.document.getText().indexOf(from);
    assert.ok(start >= 0, from);
    edit.replace(new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + from.length)), to);
  });
  const state = (uri: vscode.Uri): BuildState => {
    const found = builds.state(uri);
    assert.ok(found);
    return found;
  };
  function words(uri: vscode.Uri): string {
    const pdf = state(uri).good?.pdf;
    assert.ok(pdf);
    return execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }).replace(/\s+/g, ' ');
  }
  const settled = (uri: vscode.Uri) => eventually(() => assert.equal(state(uri).building, false), 20_000);
  const errorsIn = (uri: vscode.Uri) => (diagnostics.get(uri) ?? []).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);

  for (const [engine, preamble] of [['pdflatex', ''], ['xelatex', '\\usepackage{fontspec}\n'], ['lualatex', '\\usepackage{fontspec}\\usepackage{luacode}\n']] as const) {
    it(`builds again on save, and an error in a part keeps the last good PDF until it is gone (${engine})`, async () => {
      const root = await put('my résumé/cv é.tex', article('Ada \\input{parts/work}', preamble));
      const part = await put('my résumé/parts/work.tex', 'at Larkspur');
      const editor = await open(part);
      assert.equal((await builds.run(root, 'full', never)).engine, engine);
      await replace(editor, 'Larkspur', 'Brightwater');
      await editor.document.save();
      await eventually(() => assert.match(words(root), /Ada at Brightwater/), 20_000);
      assert.equal(state(root).good?.pages, 1);

      await replace(editor, 'Brightwater', 'Brightwater\n\n\\nosuchmacro');
      await editor.document.save();
      await eventually(() => assert.match(state(root).trouble ?? '', /work\.tex, line 3: Undefined control sequence \\nosuchmacro\.$/), 20_000);
      assert.match(words(root), /Ada at Brightwater/);
      assert.deepEqual(errorsIn(part).map(({ range }) => range.start.line), [2]);

      await replace(editor, '\\nosuchmacro', 'since May');
      await editor.document.save();
      await eventually(() => assert.match(words(root), /since May/), 20_000);
      assert.deepEqual([state(root).trouble, errorsIn(part)], [undefined, []]);
      assert.equal(state(root).good?.path, 'fast');
      assert.ok(state(root).good?.synctex);
    });
  }

  it('builds nothing that nobody compiled, and nothing on save when that is off', async () => {
    const root = await put('cv.tex', article('Ada'));
    const editor = await open(root);
    await replace(editor, 'Ada', 'Eve');
    await editor.document.save();
    assert.equal(builds.state(root), undefined);
    await set('compile.onSave', false);
    await builds.run(root, 'full', never);
    await replace(editor, 'Eve', 'Ida');
    await editor.document.save();
    await new Promise(resolve => setTimeout(resolve, 500));
    assert.deepEqual([live.length, state(root).building], [0, false]);
  });

  it('30 quick edits while typing: the last PDF is that of the last edit, and no file is written', async () => {
    await set('compile.whileTyping', true);
    const text = article('Ada number 0 end');
    const root = await put('cv.tex', text);
    const editor = await open(root);
    await builds.run(root, 'full', never);
    for (let i = 1; i <= 30; i++) {
      await replace(editor, `number ${i - 1} end`, `number ${i} end`);
      await new Promise(resolve => setTimeout(resolve, i % 5 === 0 ? 400 : 40));
    }
    await eventually(() => assert.match(words(root), /number 30 end/), 20_000);
    await settled(root);
    assert.match(words(root), /number 30 end/);
    assert.equal(editor.document.isDirty, true);
    assert.equal(Buffer.from(await vscode.workspace.fs.readFile(root)).toString(), text);
    assert.deepEqual(await readdir(folder), ['cv.tex']);
    assert.ok(live.length >= 1 && live.at(-1)?.isCurrent(), `${live.length} live builds`);
    assert.equal(live.at(-1)?.unsaved.get(root.fsPath), editor.document.getText());
  });

  it('warns at the line where the page too many begins, and takes it back', async () => {
    wanted = 1;
    const root = await put('cv.tex', article('Ada\n\n\\newpage\nEve'));
    const editor = await open(root);
    await builds.run(root, 'full', never);
    const warnings = () => (diagnostics.get(root) ?? []).map(({ message, range }) => [range.start.line, message]);
    assert.deepEqual(warnings(), [[5, 'The résumé has 2 pages, 1 wanted. From here on it stands on page 2.']]);
    await replace(editor, '\\newpage\n', '');
    await editor.document.save();
    await eventually(() => assert.deepEqual(warnings(), []), 20_000);
  });

  it('names the package that brings a missing one, an undefined reference and a box that is too full', async () => {
    const root = await put('cv.tex', article('Ada \\ref{nowhere}\n\n\\hbox to 1cm{far too long for this}', '\\usepackage{nosuchpackage}\n'));
    await builds.run(root, 'full', never);
    const messages = (diagnostics.get(root) ?? []).map(({ message }) => message).join('\n');
    assert.match(messages, /File nosuchpackage\.sty was not found\. .*(tlmgr|apt-get)/);
    const other = await put('other.tex', article('Ada \\ref{nowhere}\n\n\\hbox to 1cm{far too long for this}'));
    await builds.run(other, 'full', never);
    const more = (diagnostics.get(other) ?? []).map(({ message }) => message).join('\n');
    assert.match(more, /Reference `nowhere' .*undefined/);
    assert.match(more, /too wide for its box/);
  });

  it('a TeX that is gone is a state, not a message; when it is back, so is the PDF', async () => {
    const root = await put('cv.tex', article('Ada'));
    const editor = await open(root);
    await builds.run(root, 'full', never);
    await set('tex.programs', path.join(folder, 'nothing'));
    await replace(editor, 'Ada', 'Eve');
    await editor.document.save();
    await eventually(() => assert.match(state(root).trouble ?? '', /There is no pdflatex, xelatex or lualatex/), 20_000);
    assert.match(words(root), /Ada/);
    await set('tex.programs', undefined);
    await replace(editor, 'Eve', 'Ida');
    await editor.document.save();
    await eventually(() => assert.match(words(root), /Ida/), 20_000);
    assert.equal(state(root).trouble, undefined);
  });

  it('works where latexmk is there and cannot run, as with a MiKTeX without Perl', async () => {
    const programs = path.join(folder, 'bin');
    await mkdir(programs);
    await symlink(execFileSync('which', ['pdflatex'], { encoding: 'utf8' }).trim(), path.join(programs, 'pdflatex'));
    await writeFile(path.join(programs, 'latexmk'), '#!/bin/sh\necho "latexmk: could not find the script engine perl" >&2\nexit 1\n', { mode: 0o755 });
    await set('tex.programs', programs);
    const root = await put('cv.tex', article('Ada'));
    const editor = await open(root);
    assert.equal((await builds.run(root, 'full', never)).program, 'pdflatex');
    await replace(editor, 'Ada', 'Eve');
    await editor.document.save();
    await eventually(() => assert.match(words(root), /Eve/), 20_000);
  });

  for (const how of ['full', 'fast'] as const) {
    it(`cancel ends an endless document, and leaves no process and no folder (${how})`, async () => {
      const root = await put('cv.tex', article('Ada \\loop\\iftrue\\repeat'));
      const controller = new AbortController();
      const run = builds.run(root, how, controller.signal);
      await eventually(() => assert.ok(processesBelow(temporary).length > 0, 'TeX runs'), 30_000);
      const cancelled = performance.now();
      controller.abort();
      await assert.rejects(run, { name: 'AbortError' });
      console.log(`      cancelled after ${Math.round(performance.now() - cancelled)} ms`);
      assert.deepEqual(processesBelow(temporary), []);
      assert.equal(state(root).trouble, undefined, 'cancelled is no failure');
    });
  }

  it('lets go of a document that is open nowhere', async () => {
    const root = await put('cv.tex', article('Ada'));
    const editor = await open(root);
    await builds.run(root, 'fast', never);
    await replace(editor, 'Ada', 'Eve');
    await editor.document.save();
    await eventually(() => assert.ok(processesBelow(temporary).length > 0, 'an engine waits'), 20_000);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await eventually(() => assert.equal(builds.state(root) === undefined, true), 20_000);
    await eventually(() => assert.deepEqual(processesBelow(temporary), []));
  });
});
