import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build, createFastBuilder, type Engine, type FastBuilder } from '../../../src/tex/index.ts';
import { article, folderWith, processesBelow, snapshot } from './support.ts';

/** Documents that want more than a page, by what stops them. */
const bombs: readonly (readonly [string, Engine, string, RegExp])[] = [
  ['loops without end', 'pdflatex', '\\def\\x{\\x}\\x', /did not finish within 8 seconds.*timeoutSeconds/],
  ['loops without end', 'xelatex', '\\def\\x{\\x}\\x', /did not finish within 8 seconds/],
  ['loops in Lua', 'lualatex', '\\directlua{while true do end}', /did not finish within 8 seconds/],
  ['prints without end', 'pdflatex', '\\def\\x{\\message{\\romannumeral 90000 }\\x}\\x', /wrote more than (8 MB of messages|100 MB)/],
  ['writes files without end', 'pdflatex', '\\newcount\\n\\def\\x{\\immediate\\openout3=f\\number\\n.txt \\immediate\\closeout3 \\advance\\n1 \\x}\\x', /wrote more than 2000 files/],
  ['fills the disk', 'pdflatex', '\\newwrite\\w\\immediate\\openout\\w=big.txt \\def\\x{\\immediate\\write\\w{\\romannumeral 900000 }\\x}\\x', /wrote more than 100 MB/],
  ['fills the memory', 'lualatex', '\\directlua{local t={} while true do table.insert(t, string.rep("x" .. tostring(os.clock()), 100000)) end}', /more than 2 GB of memory/],
];

describe('tex: safety of the fast build', function () {
  this.timeout(120_000);
  const before = process.env['TMPDIR'];
  let temporary = '';
  let source: Awaited<ReturnType<typeof folderWith>>;
  let builder: FastBuilder | undefined;
  beforeEach(async () => {
    temporary = await mkdtemp(path.join(os.tmpdir(), 'tex-fast-safety-'));
    process.env['TMPDIR'] = temporary;
  });
  afterEach(async () => {
    await builder?.dispose();
    builder = undefined;
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await source.dispose();
    const left = [(await readdir(temporary)).filter(name => name.startsWith('resume-customizer-')), processesBelow(temporary)];
    await rm(temporary, { recursive: true, force: true });
    assert.deepEqual(left, [[], []], 'no folder and no process is left');
  });

  const root = (): string => path.join(source.folder, 'doc/cv.tex');
  /** A builder whose engine waits for `doc/cv.tex`, among these other files. */
  async function waiting(engine: Engine, timeoutSeconds: number, files: Record<string, string> = {}, onOutput?: (text: string) => void): Promise<FastBuilder> {
    source = await folderWith({ ...files, 'doc/cv.tex': article('Ada') });
    builder = createFastBuilder({ root: root(), engine, timeoutSeconds: 60, trusted: true, onOutput });
    await builder.build();
    await builder.dispose(); // caches of the engine are there now; the time limit of the test is for the document
    builder = createFastBuilder({ root: root(), engine, timeoutSeconds, trusted: true, onOutput });
    await builder.build().catch(() => builder?.build());
    await builder.idle();
    assert.equal(processesBelow(temporary).length > 0, true, 'an engine waits');
    return builder;
  }

  for (const [what, engine, body, message] of bombs) {
    it(`stops a document that ${what}, and goes on with the next edit (${engine})`, async () => {
      // A waiting engine has its own limits; the memory and size watches must come before the clock.
      const timed = message.source.includes('within');
      const opened = await waiting(engine, timed ? 8 : 60);
      await writeFile(root(), article(body));
      const error: unknown = await opened.build().then(() => undefined, (reason: unknown) => reason);
      assert.ok(error instanceof Error, 'it was stopped');
      assert.equal(error.name, 'KnownError');
      assert.match(error.message, message);
      assert.deepEqual(processesBelow(temporary), []);
      assert.deepEqual(await readdir(path.join(source.folder, 'doc')), ['cv.tex']);
      if (timed) return; // the clock that stopped it is too short for a full build on a busy machine
      await writeFile(root(), article('Eve'));
      assert.ok((await opened.build()).pdf);
    });
  }

  it('stops a document that fills the memory in the full build too', async () => {
    source = await folderWith({ 'doc/cv.tex': article(bombs.at(-1)?.[2] ?? '') });
    await assert.rejects(build({ root: root(), engine: 'lualatex', timeoutSeconds: 60, trusted: true }), { name: 'KnownError', message: /more than 2 GB of memory/ });
  });

  for (const engine of ['pdflatex', 'xelatex', 'lualatex'] as const) {
    it(`reads nothing outside, runs nothing, writes nothing (${engine})`, async () => {
      let output = '';
      const opened = await waiting(engine, 60, { 'secret.tex': 'top-secret\n', 'doc/.env': 'KEY=top-secret\n' }, text => { output += text; });
      const peek = (name: string): string => `\\openin\\r=${name} \\ifeof\\r \\message{NOT-READ}\\else \\read\\r to\\line \\message{READ:\\meaning\\line}\\fi\\closein\\r `;
      await writeFile(root(), article(`Ada\\newread\\r ${['../secret.tex', '/etc/passwd', '.env'].map(peek).join('')}\\immediate\\write18{touch pwned}\\newwrite\\w\\immediate\\openout\\w=note.txt \\immediate\\write\\w{x}\\immediate\\closeout\\w`));
      const untouched = await snapshot(source.folder);
      output = '';
      const result = await opened.build();
      assert.equal(result.path, 'fast');
      assert.equal(output.match(/NOT-READ/g)?.length, 3);
      assert.doesNotMatch(output, /READ:|top-secret|root:x/);
      assert.deepEqual(await snapshot(source.folder), untouched);
      for (const escape of ['\\input{|"touch pwned"}', '\\immediate\\openout\\w=../note.txt ', '\\input{../secret}']) {
        await writeFile(root(), article(`Ada \\newwrite\\w ${escape}`));
        const tried = await opened.build();
        assert.ok(tried.diagnostics.some(({ severity }) => severity === 'error'), escape);
        assert.ok(!existsSync(path.join(source.folder, 'note.txt')));
      }
      assert.equal((await snapshot(source.folder)).length, untouched.length);
    });
  }

  it('takes a document that prints the mark of the wait, or reads the terminal, for nothing else than a document', async () => {
    const opened = await waiting('pdflatex', 60);
    for (const body of ['Eve \\message{ResumeCustomizer-}\\read-1 to\\x', 'Eve \\errorstopmode\\nosuch', '\\batchmode Eve', 'Eve \\ResumeCustomizerWait']) {
      await writeFile(root(), article(body));
      const result = await opened.build();
      assert.ok(result.path === 'full' || result.pdf, body);
      await opened.idle();
    }
    await writeFile(root(), article('Eve'));
    assert.ok((await opened.build()).pdf);
  });
});
