import { KnownError } from '../shared/knownError.ts';
import type { Engine } from './model.ts';

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

export function texMissing(platform: NodeJS.Platform, folder: string | undefined): KnownError {
  if (folder) {
    return new KnownError(
      `There is no pdflatex, xelatex or lualatex in ${folder}. Correct or clear the setting resumeCustomizer.tex.programs.`, { action: 'openTexSettings' });
  }
  return new KnownError(`No TeX was found on this machine, so the document cannot be compiled. ${installRemedy(platform)}`, { action: 'installTex' });
}

export function engineMissing(platform: NodeJS.Platform, engine: Engine, name: string): KnownError {
  const debian = { pdflatex: 'texlive-latex-base', xelatex: 'texlive-xetex', lualatex: 'texlive-luatex' }[engine];
  const remedy = platform === 'linux' ? `On Debian or Ubuntu: \`sudo apt-get install ${debian}\`.` : 'Install a complete TeX distribution.';
  return new KnownError(`${name} needs ${engine}, which is not installed. ${remedy}`, { action: 'installTex' });
}

/** io.open in LuaTeX reads and writes anywhere, whatever openin_any says. */
export function luaNeedsTrust(name: string): KnownError {
  return new KnownError(`${name} needs LuaLaTeX, whose programs can read and write any file of yours. It is only run in a trusted workspace: trust this one first.`, { action: 'manageTrust' });
}
