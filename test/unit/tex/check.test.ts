import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { checkToolchain } from '../../../src/tex/index.ts';

describe('tex: check', function () {
  this.timeout(120_000);

  it('says what is there and tries each engine', async () => {
    const { tools, trials, remedy } = await checkToolchain();
    assert.deepEqual(tools.map(({ name }) => name), ['latexmk', 'pdflatex', 'xelatex', 'lualatex', 'tectonic', 'bibtex', 'biber', 'synctex']);
    assert.match(tools.find(({ name }) => name === 'pdflatex')?.version ?? '', /pdfTeX/);
    assert.deepEqual(trials.map(({ engine, works }) => [engine, works]), [['pdflatex', true], ['xelatex', true], ['lualatex', true]]);
    assert.equal(remedy, undefined);
    assert.deepEqual((await readdir(os.tmpdir())).filter(name => name.startsWith('resume-customizer-check-')), []);
  });

  it('says what to install where there is nothing, and what an engine that does not work says', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'tex-check-'));
    try {
      const empty = await checkToolchain({ programs: folder });
      assert.deepEqual([empty.tools.filter(tool => tool.path !== undefined), empty.trials], [[], []]);
      assert.match(empty.remedy ?? '', /[Ii]nstall/);
      await writeFile(path.join(folder, 'pdflatex'), '#!/bin/sh\necho "no format file here"\nexit 1\n', { mode: 0o755 });
      const broken = await checkToolchain({ programs: folder });
      assert.deepEqual(broken.trials.map(({ engine, works }) => [engine, works]), [['pdflatex', false]]);
      assert.match(broken.trials[0]?.message ?? '', /no format file here/);
      assert.ok(broken.remedy);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
