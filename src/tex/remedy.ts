import { KnownError } from '../shared/knownError.ts';
import type { Engine } from './model.ts';

/** Compiles 9 of 10 of the résumés measured; `--no-install-recommends` saves another gigabyte of manuals. */
export const debianPackages = [
  'texlive-latex-extra', 'texlive-plain-generic', 'texlive-fonts-extra', 'texlive-xetex', 'texlive-luatex', 'texlive-bibtex-extra',
  'tex-gyre', 'cm-super', 'lmodern', 'latexmk',
] as const;

/** How a person gets TeX on this platform, as one sentence. */
export function installRemedy(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'Install MacTeX (https://tug.org/mactex), or BasicTeX: `brew install --cask basictex`.';
  if (platform === 'win32') return 'Install MiKTeX (https://miktex.org/download) or TinyTeX (https://yihui.org/tinytex), then restart the editor.';
  return `On Debian or Ubuntu: \`sudo apt-get install --no-install-recommends ${debianPackages.join(' ')}\`. Elsewhere: TeX Live of the distribution, or TinyTeX (https://yihui.org/tinytex).`;
}

export function texMissing(platform: NodeJS.Platform, folder: string | undefined): KnownError {
  if (folder !== undefined) {
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

/** Debian and Ubuntu: which package holds a class, style or font file that résumés use. */
const debianPackageOf: Readonly<Record<string, string>> = {};

/** What to install for a `.sty`, `.cls` or other TeX file that was not found; undefined for a file that is the user's own. */
export function packageRemedy(file: string, platform: NodeJS.Platform): string | undefined {
  const [, name = '', extension = ''] = /^([\w.@-]+)\.(sty|cls|def|fd|ldf|bst|tfm|lua|enc|map)$/.exec(file) ?? [];
  if (!name) return undefined;
  const debian = platform === 'linux' ? debianPackageOf[name] : undefined;
  const tlmgr = `\`tlmgr install ${name}\``;
  if (debian !== undefined) return `It is in the Debian package ${debian} (\`sudo apt-get install ${debian}\`); with TeX Live's own installer: ${tlmgr}.`;
  return extension === 'sty' || extension === 'cls' ? `Install it: ${tlmgr} (MiKTeX: its package manager).` : undefined;
}
