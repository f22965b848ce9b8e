import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findToolchain, installRemedy } from '../../../src/tex/index.ts';
import { texEnvironment } from '../../../src/tex/environment.ts';
import { inputsOf } from '../../../src/tex/recorder.ts';
import { distributionOf, fontRemedy, packageRemedy } from '../../../src/tex/packages.ts';
import { texMissing } from '../../../src/tex/remedy.ts';
import { pathFolders, type Machine } from '../../../src/tex/toolchain.ts';

/** A machine that has these programs; it answers by their paths alone, so other platforms can be asked here too. */
function machine(platform: NodeJS.Platform, programs: readonly string[], env: NodeJS.ProcessEnv = {}): Machine {
  const { sep } = platform === 'win32' ? path.win32 : path.posix;
  return {
    platform, env, home: platform === 'win32' ? 'C:\\Users\\Ada' : '/home/ada',
    isProgram: async file => programs.includes(file),
    list: async folder => [...new Set(programs.filter(file => file.startsWith(folder + sep)).map(file => file.slice(folder.length + 1).split(sep)[0] ?? ''))],
  };
}

describe('tex: toolchain', () => {
  it('finds what this machine has, and asks for a version only when needed', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'tex-tools-'));
    const asked = path.join(folder, 'asked');
    await writeFile(path.join(folder, 'xelatex'), `#!/bin/sh\necho x >> ${asked}\necho\necho "XeTeX 1.0 (Example)"\n`, { mode: 0o755 });
    const { readFile } = await import('node:fs/promises');
    const toolchain = await findToolchain(folder);
    assert.deepEqual([...toolchain.programs], [['xelatex', path.join(folder, 'xelatex')]]);
    await assert.rejects(readFile(asked));
    assert.equal(await toolchain.version('xelatex'), 'XeTeX 1.0 (Example)');
    assert.equal(await toolchain.version('xelatex'), 'XeTeX 1.0 (Example)');
    assert.equal(await readFile(asked, 'utf8'), 'x\n');
    assert.equal(await toolchain.version('latexmk'), undefined);
    await rm(folder, { recursive: true });
    assert.match(await (await findToolchain()).version('pdflatex') ?? '', /pdfTeX/);
  });

  it('prefers PATH, then the newest in the usual places', async () => {
    const all = ['/usr/local/texlive/2023/bin/x86_64-linux/pdflatex', '/usr/local/texlive/2025/bin/x86_64-linux/pdflatex', '/home/ada/.TinyTeX/bin/x86_64-linux/latexmk', '/opt/tex/xelatex'];
    const found = await findToolchain('', machine('linux', all, { PATH: '/usr/games:/opt/tex' }));
    assert.deepEqual(Object.fromEntries(found.programs), { xelatex: all[3], latexmk: all[2], pdflatex: all[1] });
    const mac = await findToolchain(undefined, machine('darwin', ['/Library/TeX/texbin/pdflatex', '/usr/local/texlive/2025/bin/universal-darwin/pdflatex']));
    assert.equal(mac.programs.get('pdflatex'), '/Library/TeX/texbin/pdflatex');
  });

  it('knows the places on Windows', async () => {
    for (const file of ['C:\\Users\\Ada\\AppData\\Roaming\\TinyTeX\\bin\\windows\\pdflatex.exe', 'C:\\Users\\Ada\\AppData\\Local\\Programs\\MiKTeX\\miktex\\bin\\x64\\pdflatex.exe',
      'C:\\Program Files\\MiKTeX\\miktex\\bin\\x64\\pdflatex.exe', 'C:\\texlive\\2025\\bin\\windows\\pdflatex.exe', 'D:\\tex tools\\pdflatex.exe']) {
      const env = { APPDATA: 'C:\\Users\\Ada\\AppData\\Roaming', LOCALAPPDATA: 'C:\\Users\\Ada\\AppData\\Local', ProgramFiles: 'C:\\Program Files', Path: 'C:\\Windows;"D:\\tex tools"' };
      assert.equal((await findToolchain(undefined, machine('win32', [file], env))).programs.get('pdflatex'), file);
    }
  });

  it('a folder that was given counts alone', async () => {
    const found = await findToolchain('/mine', machine('linux', ['/mine/pdflatex', '/usr/bin/latexmk'], { PATH: '/usr/bin' }));
    assert.deepEqual([...found.programs.keys()], ['pdflatex']);
    assert.deepEqual(found.folders, ['/mine']);
  });

  it('takes no program from a relative PATH entry', async () => {
    assert.deepEqual(pathFolders({ platform: 'linux', env: { PATH: '.::bin:/usr/bin:./x' } }), ['/usr/bin']);
    assert.deepEqual(pathFolders({ platform: 'win32', env: { Path: '.;;C:\\bin;x' } }), ['C:\\bin']);
    assert.equal((await findToolchain(undefined, machine('linux', ['pdflatex', './pdflatex'], { PATH: '.:' }))).programs.size, 0);
  });

  it('names the remedy of each platform', () => {
    assert.match(installRemedy('linux'), /apt-get install --no-install-recommends texlive-latex-extra .*latexmk/);
    assert.match(installRemedy('darwin'), /MacTeX.*BasicTeX/);
    assert.match(installRemedy('win32'), /MiKTeX.*TinyTeX/);
    const error = texMissing('linux', '');
    assert.deepEqual([error.name, error.action], ['KnownError', 'installTex']);
    assert.match(error.message, /sudo apt-get install/);
    assert.equal(packageRemedy('work.tex', 'debian'), undefined);
    assert.match(packageRemedy('mycompany.cls', 'debian') ?? '', /came with the template/);
  });

  it('names the package that brings a missing file, in the words of the distribution at work', () => {
    assert.match(packageRemedy('moderncv.cls', 'debian') ?? '', /apt-get install texlive-latex-extra/);
    assert.equal(packageRemedy('tikz.sty', 'texlive'), 'Install it: `tlmgr install pgf`.');
    assert.equal(packageRemedy('scrartcl.cls', 'miktex'), 'Install it: `miktex packages install koma-script`.');
    assert.equal(packageRemedy('tgheros.sty', undefined), 'Install it: `tlmgr install tex-gyre` (MiKTeX: `miktex packages install tex-gyre`).');
    assert.equal(distributionOf('This is pdfTeX, Version 3.14 (MiKTeX 24.1)', 'linux'), 'miktex');
    assert.equal(distributionOf('This is XeTeX, Version 3.14 (TeX Live 2022/Debian) (preloaded', 'linux'), 'debian');
    assert.equal(distributionOf('This is LuaHBTeX, Version 1.18.0 (TeX Live 2024)', 'linux'), 'texlive');
    assert.equal(distributionOf('', 'win32'), undefined);
    assert.match(fontRemedy('fontspec: The font "Nosuch Sans" cannot be found.') ?? '', /font Nosuch Sans on this system/);
    assert.match(fontRemedy('Font \\X=nosuch at 10.0pt not loadable: Metric (TFM) file not found.') ?? '', /no font nosuch here/);
    assert.equal(fontRemedy('Undefined control sequence.'), undefined);
  });

  it('locks the environment and keeps the rest of it', () => {
    const env = texEnvironment({ out: '/out', folders: ['/tex'], platform: 'linux', env: { HOME: '/home/ada', PATH: '.:/usr/bin', openin_any: 'a', shell_escape: 't', TEXINPUTS: '/mine//:', GITHUB_TOKEN: 'x', S3_SECRET_KEY: 'x' } });
    assert.deepEqual([env['HOME'], env['PATH'], env['openin_any'], env['openout_any'], env['shell_escape'], env['TEXINPUTS']], ['/home/ada', '/tex:/usr/bin', 'p', 'p', 'f', '.:/mine//:']);
    assert.deepEqual([env['GITHUB_TOKEN'], env['S3_SECRET_KEY']], [undefined, undefined]);
    const windows = texEnvironment({ out: 'C:\\out', folders: ['C:\\tex'], platform: 'win32', env: { Path: 'C:\\Windows' } });
    assert.deepEqual([windows['PATH'], windows['Path'], windows['TEXINPUTS'], windows['NoDefaultCurrentDirectoryInExePath']], ['C:\\tex;C:\\Windows', undefined, '.;', '1']);
  });

  it('takes from the recorder what lies below the document, once, by the names the user knows', () => {
    const folder = path.resolve('/var/cv');
    const fls = ['PWD /private/var/cv', 'INPUT /usr/share/texmf/article.cls', 'INPUT ./cv.tex', 'INPUT cv.tex', `INPUT ${path.resolve('/private/var/cv/sec/my work.tex')}`, 'INPUT ../other.tex', `INPUT ${path.join(folder, 'out/cv.aux')}`, 'OUTPUT cv.pdf', 'INPUT ..hidden.tex'].join('\r\n');
    assert.deepEqual(inputsOf(fls, folder, { realFolder: path.resolve('/private/var/cv'), without: path.join(folder, 'out') }), ['cv.tex', 'sec/my work.tex', '..hidden.tex'].map(name => path.join(folder, name)));
  });
});
