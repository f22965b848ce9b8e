import { existsSync } from 'node:fs';
import path from 'node:path';
import { codeServerEntry, codeServerHome, codeServerVersion, npmChromiumVersion } from '../lib/paths.ts';
import { run, which } from '../lib/processes.ts';
import type { Progress } from '../lib/steps.ts';
import { findChromium } from './chromium.ts';
import { installNpmChromium } from './npmChromium.ts';
import { installNpmHome, npm } from './npmHome.ts';
import type { System } from './system.ts';

export type Purpose = 'start' | 'test';

/** One thing a script needs beside npm's packages. */
export interface Need {
  readonly name: string;
  /** Without it the purpose is still served; then this says what does not work. */
  readonly withoutIt: string | undefined;
  /** What is missing, in words; empty when all is there. Looks at programs and files, not at a package manager's books. */
  readonly missing: () => Promise<readonly string[]>;
  readonly aptPackages: readonly string[];
  /** Puts it under .cache, without touching the system, where apt is not the way. */
  readonly fetch: ((progress: Progress) => Promise<void>) | undefined;
  /** What to do by hand, where neither apt nor npm brings it. */
  readonly byHand: string;
}

export function needsFor(purpose: Purpose, system: System): readonly Need[] {
  const desktop = purpose === 'start' && findDesktopCode() !== undefined;
  return purpose === 'test'
    ? [tex(), chromium(system), codeServer(), ceph()]
    : [
        { ...tex(), withoutIt: 'Compiling is not possible, scoring an existing PDF and everything else is.' },
        ...(desktop ? [] : [codeServer()]),
        ...(desktop || hasBrowser() ? [] : [{ ...chromium(system), withoutIt: 'Open the printed address in a browser of your own.' }]),
      ];
}

/** The VS Code on this machine, if a person has installed one; code-server's own `code` does not count. A desktop one refuses root. */
export function findDesktopCode(): string | undefined {
  if (process.getuid?.() === 0 && !process.env['VSCODE_IPC_HOOK_CLI']) return undefined;
  const code = which('code');
  return code && !process.env['CODE_SERVER_SESSION_SOCKET'] && !code.includes('code-server') ? code : undefined;
}

const hasBrowser = (): boolean =>
  process.platform !== 'linux' || ['firefox', 'firefox-esr', 'xdg-open', 'wslview', 'epiphany'].some(name => which(name)) || findChromium() !== undefined;

const texPrograms = ['pdflatex', 'xelatex', 'lualatex', 'latexmk', 'kpsewhich', 'pdftotext'];
/** One file of each package, so that a half-finished installation shows. */
const texFiles = ['pdflatex.fmt', 'titlesec.sty', 'ulem.sty', 'fontawesome5.sty', 'fontspec.sty', 'luaotfload-main.lua', 'biblatex.sty', 'qtmr.pfb', 'sfrm1000.pfb', 'lmodern.sty', 'marvosym.sty'];

const tex = (): Need => ({
  name: 'TeX',
  withoutIt: undefined,
  async missing() {
    const programs = texPrograms.filter(program => which(program) === undefined);
    if (programs.includes('kpsewhich')) return programs;
    const { output } = await run('kpsewhich', ['--engine=pdftex', ...texFiles]);
    const found = new Set(output.split('\n').map(file => path.basename(file.trim())));
    return [...programs, ...texFiles.filter(file => !found.has(file))];
  },
  aptPackages: [
    'texlive-latex-extra', 'texlive-fonts-recommended', 'texlive-plain-generic', 'texlive-fonts-extra', 'texlive-xetex', 'texlive-luatex', 'texlive-bibtex-extra',
    'tex-gyre', 'cm-super', 'lmodern', 'latexmk', 'poppler-utils',
  ],
  fetch: undefined,
  byHand: {
    darwin: 'brew install --cask mactex-no-gui && brew install poppler   (then open a new terminal)',
    win32: 'winget install MiKTeX.MiKTeX StrawberryPerl.StrawberryPerl oschwartz10612.Poppler   (then open a new terminal)',
  }[String(process.platform)] ?? 'a full TeX Live (your distribution\'s texlive-scheme-full or texlive-most, or https://tug.org/texlive), latexmk and poppler\'s pdftotext',
});

const chromium = (system: System): Need => {
  // Ubuntu's package only installs a snap; npm's Chromium exists for x64.
  const fromNpm = system.ubuntu && process.arch === 'x64';
  return {
    name: 'Chromium',
    withoutIt: undefined,
    async missing() {
      const browser = findChromium();
      if (browser === undefined) return [process.env['CHROMIUM_PATH'] ? `CHROMIUM_PATH=${process.env['CHROMIUM_PATH']} is no file` : 'a Chromium or Chrome that is not a snap'];
      return process.platform === 'linux' && !await hasFonts() ? ['fonts (DejaVu or any other)'] : [];
    },
    aptPackages: system.ubuntu ? ['fonts-dejavu-core', 'fontconfig'] : ['chromium', 'fonts-dejavu-core', 'fontconfig'],
    fetch: fromNpm ? async progress => { if (findChromium() === undefined) await installNpmChromium(progress); } : undefined,
    byHand: `Google Chrome (https://www.google.com/chrome) or Chromium on the PATH, or CHROMIUM_PATH=/path/to/it${fromNpm ? ` (or let this script fetch @sparticuz/chromium@${npmChromiumVersion} from npm)` : ''}`,
  };
};

async function hasFonts(): Promise<boolean> {
  if (existsSync('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf')) return true;
  return which('fc-list') !== undefined && (await run('fc-list', [':lang=en', 'family'])).output.trim() !== '';
}

const codeServer = (): Need => ({
  name: 'VS Code server',
  withoutIt: undefined,
  missing: async () => existsSync(codeServerEntry) ? [] : [`code-server ${codeServerVersion} (from npm, about 600 MB in .cache)`],
  aptPackages: [],
  fetch: progress => installNpmHome(codeServerHome, `code-server@${codeServerVersion}`, async (folder, tell) => {
    // VS Code's own server is a package inside the package, with a lock file of its own.
    tell('npm install in VS Code\'s server');
    await npm(['install', '--omit=dev'], path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode'), tell);
  }, progress),
  byHand: `npm access, to install code-server@${codeServerVersion}; or a desktop VS Code whose "code" is on the PATH`,
});

const ceph = (): Need => ({
  name: 'Ceph (S3 server of the tests)',
  withoutIt: undefined,
  missing: async () => ['ceph-mon', 'ceph-osd', 'radosgw', 'radosgw-admin', 'ceph', 'monmaptool'].filter(program => which(program) === undefined),
  aptPackages: ['ceph-mon', 'ceph-osd', 'radosgw', 'ceph-common'],
  fetch: undefined,
  byHand: 'Ceph\'s ceph-mon, ceph-osd, radosgw and ceph-common: they exist for Linux only. Run the tests in a Debian or Ubuntu container or virtual machine',
});
