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

/** Which Debian or Ubuntu package holds the classes and styles that résumés use (`dpkg -S` on Debian 12; the languages by their names). */
const debianHoldings: Readonly<Record<string, string>> = {
  'texlive-latex-recommended': 'etoolbox extarticle fontspec memoir microtype parskip polyglossia ragged2e scrartcl setspace unicode-math xcolor',
  'texlive-latex-extra': 'accsupp changepage csquotes currvita dashrule datetime enumitem europecv everypage fontaxes fullpage ifmtarg import lastpage mdframed moderncv needspace paracol progressbar sectsty subfiles supertabular tabto tcolorbox textpos titlesec xifthen xpatch xstring',
  'texlive-fonts-recommended': 'marvosym',
  'texlive-fonts-extra': 'academicons bbding cabin carlito cfr-lm ClearSans cmbright crimson ebgaramond FiraSans fontawesome fontawesome5 fontmfizz inter lato libertine MnSymbol montserrat noto opensans raleway roboto simpleicons sourcesanspro stix',
  'texlive-pictures': 'pgf smartdiagram tikz',
  'texlive-plain-generic': 'soul ulem',
  'texlive-bibtex-extra': 'biblatex',
  'texlive-luatex': 'emoji luacode',
  'texlive-xetex': 'mathspec realscripts xltxtra xunicode',
  'tex-gyre': 'tgadventor tgbonum tgcursor tgheros tgpagella tgschola tgtermes',
  lmodern: 'lmodern',
  'texlive-lang-chinese': 'ctex ctexart xeCJK',
  'texlive-lang-cjk': 'CJK CJKutf8',
  'texlive-lang-japanese': 'luatexja luatexja-fontspec',
  'texlive-lang-french': 'french',
  'texlive-lang-german': 'german ngerman',
  'texlive-lang-italian': 'italian',
  'texlive-lang-portuguese': 'brazilian portuguese',
  'texlive-lang-spanish': 'spanish',
};
const debianPackageOf: ReadonlyMap<string, string> = new Map(
  Object.entries(debianHoldings).flatMap(([holder, names]) => names.split(' ').map(name => [name, holder] as const)));

/** What to do about a class or style that was not found; undefined for any other file, which is the user's own. */
export function packageRemedy(file: string, platform: NodeJS.Platform): string | undefined {
  const name = /^([\w.@-]+)\.(?:sty|cls|ldf)$/.exec(file)?.[1];
  if (name === undefined) return undefined;
  const debian = debianPackageOf.get(name);
  if (debian !== undefined && platform === 'linux') return `It is in the Debian package ${debian}: \`sudo apt-get install ${debian}\` (TeX Live's own installer: \`tlmgr install ${name}\`).`;
  const install = `\`tlmgr install ${name}\` (MiKTeX: its package manager)`;
  return debian === undefined ? `If it came with the template, put it beside the root file; if it is a TeX Live package, ${install}.` : `Install it: ${install}.`;
}

/** io.open in LuaTeX reads and writes anywhere, whatever openin_any says. */
export function luaNeedsTrust(name: string): KnownError {
  return new KnownError(`${name} needs LuaLaTeX, whose programs can read and write any file of yours. It is only run in a trusted workspace: trust this one first.`, { action: 'manageTrust' });
}
