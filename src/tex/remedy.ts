import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { KnownError } from '../shared/knownError.ts';
import type { Engine, ToolName } from './model.ts';
import { pathFolders } from './toolchain.ts';

/** What real résumés need; `--no-install-recommends` leaves the manuals out, so the recommended fonts (marvosym, zapfding) are named. */
export const debianPackages = [
  'texlive-latex-extra', 'texlive-fonts-recommended', 'texlive-plain-generic', 'texlive-fonts-extra', 'texlive-xetex', 'texlive-luatex', 'texlive-bibtex-extra',
  'tex-gyre', 'cm-super', 'lmodern', 'latexmk',
] as const;

/** How a person gets TeX on this platform, as one sentence. */
export function installRemedy(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'Install MacTeX (https://tug.org/mactex), or BasicTeX: `brew install --cask basictex`.';
  if (platform === 'win32') return 'Install MiKTeX (https://miktex.org/download) or TinyTeX (https://yihui.org/tinytex), then restart the editor.';
  return `On Debian or Ubuntu: \`sudo apt-get install --no-install-recommends ${debianPackages.join(' ')}\`. Elsewhere: TeX Live of the distribution, or TinyTeX (https://yihui.org/tinytex).`;
}

export interface InstallPlan {
  /** To be run in a terminal; undefined where no one command does it. */
  readonly command: string | undefined;
  /** Where the rest stands. */
  readonly page: string;
}

/** How TeX as résumés need it comes to this system. `has` says whether a program is on PATH. */
export async function installPlan(platform: NodeJS.Platform, has: (program: string) => Promise<boolean> = isOnPath): Promise<InstallPlan> {
  if (platform === 'win32') return { command: undefined, page: 'https://miktex.org/download' };
  if (platform === 'darwin') return { command: await has('brew') ? 'brew install --cask mactex-no-gui' : undefined, page: 'https://tug.org/mactex/' };
  return { command: await has('apt-get') ? `sudo apt-get install --no-install-recommends ${debianPackages.join(' ')}` : undefined, page: 'https://tug.org/texlive/quickinstall.html' };
}

const debianPackageOf: Readonly<Partial<Record<ToolName, string>>> = {
  latexmk: 'latexmk', pdflatex: 'texlive-latex-base', xelatex: 'texlive-xetex', lualatex: 'texlive-luatex', bibtex: 'texlive-binaries', biber: 'biber',
};

/** The command that brings these programs, where the rest of TeX is there; undefined where none is known. */
export async function programsRemedy(missing: readonly ToolName[], has: (program: string) => Promise<boolean> = isOnPath): Promise<string | undefined> {
  const packages = missing.flatMap(name => debianPackageOf[name] ?? []);
  if (packages.length === 0 || !await has('apt-get')) return undefined;
  return `sudo apt-get install ${packages.join(' ')}`;
}

async function isOnPath(program: string): Promise<boolean> {
  const found = await Promise.all(pathFolders(process).map(folder => access(path.join(folder, program), constants.X_OK).then(() => true, () => false)));
  return found.includes(true);
}

export function texMissing(platform: NodeJS.Platform, folder: string | undefined): KnownError {
  if (folder) {
    return new KnownError(
      `There is no pdflatex, xelatex or lualatex in ${folder}. Correct or clear the setting resumeCustomizer.tex.programs.`, { action: 'openTexSettings' });
  }
  return new KnownError(`No TeX was found on this machine, so the document cannot be compiled. ${installRemedy(platform)}`, { action: 'installTex' });
}

export function engineMissing(platform: NodeJS.Platform, engine: Engine, name: string): KnownError {
  const remedy = platform === 'linux' ? `On Debian or Ubuntu: \`sudo apt-get install ${debianPackageOf[engine] ?? ''}\`.` : 'Install a complete TeX distribution.';
  return new KnownError(`${name} needs ${engine}, which is not installed. ${remedy}`, { action: 'installTex' });
}

/** io.open in LuaTeX reads and writes anywhere, whatever openin_any says. */
export function luaNeedsTrust(name: string): KnownError {
  return new KnownError(`${name} needs LuaLaTeX, whose programs can read and write any file of yours. It is only run in a trusted workspace: trust this one first.`, { action: 'manageTrust' });
}
