import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { build, type BuildRequest } from '../../../src/tex/index.ts';
import { article, errorsOf, folderWith, snapshot } from './support.ts';

/** Running (not zombie) TeX processes that write below this folder, with the id of their group. */
function processesIn(folder: string): { pid: string; group: string }[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,pgid=,stat=,args=', '-ww'], { encoding: 'utf8' }).split('\n');
  return lines.map(line => line.trim().split(/\s+/)).filter(([, , state = 'Z', ...args]) => !state.startsWith('Z') && args.join(' ').includes(`-output-directory=${folder}`))
    .map(([pid = '', group = '']) => ({ pid, group }));
}

function groupIsEmpty(group: string): boolean {
  try {
    return execFileSync('pgrep', ['-g', group, '-r', 'R,S,D,T'], { encoding: 'utf8' }).trim() === '';
  } catch {
    return true; // pgrep ends with 1 when nothing matches
  }
}

describe('tex: safety', function () {
  this.timeout(60_000);
  const before = process.env['TMPDIR'];
  let temporary = '';
  let source: Awaited<ReturnType<typeof folderWith>>;
  beforeEach(async () => {
    temporary = await mkdtemp(path.join(os.tmpdir(), 'tex-safety-'));
    process.env['TMPDIR'] = temporary;
  });
  afterEach(async () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await source.dispose();
    const left = (await readdir(temporary)).filter(name => name.startsWith('resume-customizer-'));
    await rm(temporary, { recursive: true, force: true });
    assert.deepEqual(left, [], 'the private output folder is removed');
  });

  /** Builds `source` and waits until its processes run; returns their groups and the outcome to come. */
  async function start(request: Omit<BuildRequest, 'root'>): Promise<{ groups: string[]; outcome: Promise<unknown> }> {
    const outcome = build({ root: path.join(source.folder, 'cv.tex'), ...request }).then(result => result, (error: unknown) => error);
    let running = processesIn(temporary);
    // latexmk and the engine below it
    for (let i = 0; i < 200 && running.length < 2; i++) {
      await sleep(25);
      running = processesIn(temporary);
    }
    assert.ok(running.length >= 2, 'latexmk and its engine run');
    return { groups: [...new Set(running.map(({ group }) => group))], outcome };
  }

  async function assertGone(groups: readonly string[]): Promise<void> {
    for (let i = 0; i < 40 && !(groups.every(groupIsEmpty) && processesIn(temporary).length === 0); i++) await sleep(25);
    assert.deepEqual(groups.map(groupIsEmpty), groups.map(() => true));
    assert.deepEqual(processesIn(temporary), []);
  }

  it('stops an endless loop at the time limit, group and all, and says which setting', async () => {
    source = await folderWith({ 'cv.tex': article('\\def\\x{\\x}\\x') });
    const { groups, outcome } = await start({ timeoutSeconds: 5 });
    const error = await outcome;
    assert.ok(error instanceof Error);
    assert.equal(error.name, 'KnownError');
    assert.match(error.message, /cv\.tex did not finish within 5 seconds.*resumeCustomizer\.tex\.timeoutSeconds/);
    await assertGone(groups);
  });

  it('stops at once when cancelled, with the reason of the signal', async () => {
    source = await folderWith({ 'cv.tex': article('\\def\\x{\\x}\\x') });
    const controller = new AbortController();
    const { groups, outcome } = await start({ timeoutSeconds: 60, signal: controller.signal });
    const stopped = performance.now();
    controller.abort();
    const error = await outcome;
    assert.ok(performance.now() - stopped < 10_000);
    assert.ok(error instanceof Error);
    assert.equal(error.name, 'AbortError');
    await assertGone(groups);
    await assert.rejects(build({ root: path.join(source.folder, 'cv.tex'), timeoutSeconds: 60, signal: AbortSignal.abort(new Error('closed')) }), /closed/);
  });

  it('leaves nothing running when the editor closes in the middle', async () => {
    source = await folderWith({ 'cv.tex': article('\\def\\x{\\x}\\x') });
    const index = pathToFileURL(path.resolve(import.meta.dirname, '../../../src/tex/index.ts')).href;
    const script = `import { build } from ${JSON.stringify(index)};
      void build({ root: ${JSON.stringify(path.join(source.folder, 'cv.tex'))}, timeoutSeconds: 60 });
      process.stdin.once('data', () => process.exit());`;
    const editor = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['pipe', 'ignore', 'ignore'] });
    const closed = new Promise(resolve => editor.once('close', resolve));
    for (let i = 0; i < 400 && processesIn(temporary).length < 2; i++) await sleep(25);
    const groups = [...new Set(processesIn(temporary).map(({ group }) => group))];
    assert.ok(groups.length > 0);
    editor.stdin.end('close\n');
    await closed;
    await assertGone(groups);
    for (const name of await readdir(temporary)) await rm(path.join(temporary, name), { recursive: true }); // the one thing a closing editor cannot do
  });

  it('stops a document that prints without end, keeping little of it', async () => {
    source = await folderWith({ 'cv.tex': article('\\def\\x{\\message{\\romannumeral 90000 }\\x}\\x') });
    let seen = 0;
    const error: unknown = await build({ root: path.join(source.folder, 'cv.tex'), timeoutSeconds: 50, onOutput: text => { seen += text.length; } }).then(() => undefined, reason => reason);
    assert.ok(error instanceof Error);
    assert.match(error.message, /wrote more than (8 MB of messages|100 MB)/);
    assert.ok(seen <= 8 * 2 ** 20);
  });

  it('stops a document that writes files without end', async () => {
    source = await folderWith({ 'cv.tex': article('\\newcount\\n\\def\\x{\\immediate\\openout3=f\\number\\n.txt \\immediate\\closeout3 \\advance\\n1 \\x}\\x') });
    const error: unknown = await build({ root: path.join(source.folder, 'cv.tex'), timeoutSeconds: 50 }).then(() => undefined, reason => reason);
    assert.ok(error instanceof Error);
    assert.match(error.message, /wrote more than 2000 files/);
    assert.deepEqual(await readdir(source.folder), ['cv.tex']);
  });

  it('stops a document that fills the disk with one silent file', async () => {
    source = await folderWith({ 'cv.tex': article('\\newwrite\\w\\immediate\\openout\\w=big.txt \\def\\x{\\immediate\\write\\w{\\romannumeral 900000 }\\x}\\x') });
    const error: unknown = await build({ root: path.join(source.folder, 'cv.tex'), timeoutSeconds: 50 }).then(() => undefined, reason => reason);
    assert.ok(error instanceof Error);
    assert.match(error.message, /wrote more than 100 MB/);
  });

  const secrets = { above: '../secret.tex', absolute: '/etc/passwd', dotFile: '.env' };
  for (const engine of ['pdflatex', 'xelatex', 'lualatex'] as const) {
    for (const [what, name] of Object.entries(secrets)) {
      it(`does not read ${name} (${what}, ${engine})`, async () => {
        // \openin, so that a refusal does not end the run: the document goes on and shows what it got.
        const body = `Ada \\newread\\r \\openin\\r=${name} \\ifeof\\r closed\\message{NOT-READ}\\else \\read\\r to\\line \\message{READ:\\meaning\\line}\\fi`;
        source = await folderWith({ 'secret.tex': 'top-secret\n', 'doc/.env': 'KEY=top-secret\n', 'doc/cv.tex': article(body) });
        let output = '';
        const result = await build({ root: path.join(source.folder, 'doc/cv.tex'), engine, timeoutSeconds: 60, onOutput: text => { output += text; } });
        assert.match(output, /NOT-READ/);
        assert.doesNotMatch(output, /READ:|top-secret|root:x/);
        assert.ok(result.pdf);
      });
    }
  }

  it('says that a file outside was not read', async () => {
    source = await folderWith({ 'secret.tex': 'top-secret\n', 'doc/cv.tex': article('Ada\n\\input{../secret}') });
    const result = await build({ root: path.join(source.folder, 'doc/cv.tex'), timeoutSeconds: 60 });
    const [error] = errorsOf(result);
    assert.match(error?.message ?? '', /\.\.\/secret\.tex was not read: only files in the root file's own folder/);
    assert.equal(error?.line, 4);
  });

  it('writes nowhere but into its own folder', async () => {
    source = await folderWith({ 'doc/cv.tex': article('Ada \\newwrite\\w \\immediate\\openout\\w=note.txt \\immediate\\write\\w{x}\\immediate\\closeout\\w') });
    const untouched = await snapshot(source.folder);
    const inside = await build({ root: path.join(source.folder, 'doc/cv.tex'), timeoutSeconds: 60 });
    assert.ok(inside.pdf);
    await writeFile(path.join(source.folder, 'doc/cv.tex'), article('Ada \\newwrite\\w \\immediate\\openout\\w=../note.txt \\immediate\\write\\w{x}'));
    process.env['openout_any'] = 'a';
    const outside = await build({ root: path.join(source.folder, 'doc/cv.tex'), timeoutSeconds: 60 }).finally(() => { delete process.env['openout_any']; });
    assert.match(errorsOf(outside)[0]?.message ?? '', /can't write on file/);
    assert.equal((await snapshot(source.folder)).length, untouched.length);
  });

  for (const engine of ['pdflatex', 'xelatex', 'lualatex'] as const) {
    it(`runs no shell command from the document (${engine})`, async () => {
      const state = { pdflatex: '\\the\\pdfshellescape', xelatex: '\\the\\shellescape', lualatex: '\\directlua{tex.print(status.shell_escape) os.execute("touch lua-pwned")}' }[engine];
      source = await folderWith({ 'cv.tex': article(`Ada \\message{SHELL=${state}}\\immediate\\write18{touch pwned}\\input{|"touch pwned-too"}`) });
      process.env['shell_escape'] = 't'; // as a careless texmf.cnf would
      let output = '';
      try {
        await build({ root: path.join(source.folder, 'cv.tex'), engine, timeoutSeconds: 60, onOutput: text => { output += text; } });
      } finally {
        delete process.env['shell_escape'];
      }
      assert.match(output, /SHELL=0/);
      assert.deepEqual(await readdir(source.folder), ['cv.tex']);
    });
  }

  it('runs neither .latexmkrc nor a pdflatex of the document\'s folder', async () => {
    const mark = path.join(temporary, 'mark');
    source = await folderWith({ 'cv.tex': article('Ada'), '.latexmkrc': `system('touch ${mark}');`, 'latexmkrc': `system('touch ${mark}');`, 'pdflatex': '' });
    await writeFile(path.join(source.folder, 'pdflatex'), `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
    const oldPath = process.env['PATH'];
    process.env['PATH'] = `.:${oldPath ?? ''}`;
    try {
      assert.ok((await build({ root: path.join(source.folder, 'cv.tex'), timeoutSeconds: 60 })).pdf);
    } finally {
      process.env['PATH'] = oldPath;
    }
    assert.equal(existsSync(mark), false);
  });

  it('lets latexmk read .latexmkrc where the person allows it, and only there', async () => {
    const mark = path.join(temporary, 'mark');
    source = await folderWith({ 'cv.tex': article('Ada'), '.latexmkrc': `system('touch ${mark}');` });
    const request = { root: path.join(source.folder, 'cv.tex'), timeoutSeconds: 60 };
    assert.ok((await build({ ...request, latexmkrc: false })).pdf);
    assert.equal(existsSync(mark), false);
    assert.ok((await build({ ...request, latexmkrc: true })).pdf);
    assert.equal(existsSync(mark), true);
  });

  it('hands no secret of the editor\'s environment to TeX', async () => {
    source = await folderWith({ 'cv.tex': article('Ada \\directlua{texio.write_nl("KEY=" .. tostring(os.getenv("AWS_SECRET_ACCESS_KEY")))}') });
    process.env['AWS_SECRET_ACCESS_KEY'] = 'example-secret';
    let output = '';
    try {
      await build({ root: path.join(source.folder, 'cv.tex'), engine: 'lualatex', timeoutSeconds: 60, onOutput: text => { output += text; } });
    } finally {
      delete process.env['AWS_SECRET_ACCESS_KEY'];
    }
    assert.match(output, /KEY=nil/);
  });
});
