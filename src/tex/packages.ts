/** Whose TeX it is that lacks a file: its first line of log tells. Each has its own way to get what is missing. */
export type Distribution = 'debian' | 'texlive' | 'miktex';

export function distributionOf(log: string, platform: NodeJS.Platform): Distribution | undefined {
  const banner = log.slice(0, 300);
  if (banner.includes('MiKTeX')) return 'miktex';
  if (/TeX Live \d+\/Debian/.test(banner)) return 'debian';
  if (banner.includes('TeX Live')) return 'texlive';
  return platform === 'linux' ? 'debian' : undefined;
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

/** Where TeX Live and MiKTeX call a package otherwise than its files. */
const bundles: Readonly<Record<string, string>> = {
  'babel-french': 'french', 'babel-german': 'german ngerman', 'babel-italian': 'italian', 'babel-portuges': 'brazilian portuguese', 'babel-spanish': 'spanish',
  cjk: 'CJK CJKutf8', clearsans: 'ClearSans', ctex: 'ctexart', extsizes: 'extarticle', fira: 'FiraSans', graphics: 'graphicx', 'koma-script': 'scrartcl scrlayer-scrpage', lm: 'lmodern',
  luatexja: 'luatexja-fontspec', mnsymbol: 'MnSymbol', natbib: 'bibentry', pgf: 'tikz', preprint: 'fullpage', psnfss: 'pifont', 'tabto-ltx': 'tabto',
  'tex-gyre': 'tgadventor tgbonum tgcursor tgheros tgpagella tgschola tgtermes', tools: 'array calc longtable multicol tabularx', xecjk: 'xeCJK',
};
const bundleOf: ReadonlyMap<string, string> = new Map(Object.entries(bundles).flatMap(([bundle, names]) => names.split(' ').map(name => [name, bundle] as const)));

/** What to do about a class or style that was not found; undefined for any other file, which is the user's own. */
export function packageRemedy(file: string, distribution: Distribution | undefined): string | undefined {
  const name = /^([\w.@-]+)\.(?:sty|cls|ldf)$/.exec(file)?.[1];
  if (name === undefined) return undefined;
  const debian = debianPackageOf.get(name);
  const bundle = bundleOf.get(name) ?? name;
  if (debian !== undefined && distribution === 'debian') return `It is in the Debian package ${debian}: \`sudo apt-get install ${debian}\` (TeX Live's own installer: \`tlmgr install ${bundle}\`).`;
  const [tlmgr, miktex] = [`\`tlmgr install ${bundle}\``, `\`miktex packages install ${bundle}\``];
  const install = distribution === 'miktex' ? miktex : distribution === undefined ? `${tlmgr} (MiKTeX: ${miktex})` : tlmgr;
  return debian === undefined && bundle === name ? `If it came with the template, put it beside the root file; if it is a TeX Live package, ${install}.` : `Install it: ${install}.`;
}

/** What to do about a font that was not found, or nothing when the message is about something else. */
export function fontRemedy(message: string): string | undefined {
  const named = /^fontspec: The font ["'`]([^"'`]+)["'`] cannot be found/.exec(message)?.[1];
  if (named !== undefined) return `Install the font ${named} on this system, or put its file beside the root file and name it with its extension (${named}.otf).`;
  const metric = /Font \S+?=(\S+?)(?: at \S+)? not (?:loadable|found)/.exec(message)?.[1] ?? /^Font (\S+) at \d+ not found/.exec(message)?.[1];
  return metric === undefined ? undefined : `TeX has no font ${metric} here: install the package that brings it, or choose another font.`;
}
