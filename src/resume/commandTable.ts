import type { Style } from './flow.ts';

/**
 * Arguments of commands that LaTeX and common packages bring along: `*` a star, `o` an optional argument in brackets, `p` one in parentheses,
 * `h` a mandatory argument that prints nothing, `v` one whose content is printed.
 */
export const signatures: ReadonlyMap<string, string> = new Map(([
  ['*h', 'vspace addvspace thispagestyle pagestyle pagenumbering bibliographystyle bibliography nocite label hypersetup usetikzlibrary hyphenation graphicspath newsavebox titlespacing enlargethispage '
    + 'phantom hphantom vphantom setmainlanguage setdefaultlanguage setotherlanguage linespread geometry color pagecolor definecolorset input@path urlstyle columnratio sethlcolor setulcolor moderncvstyle moderncvtheme '
    + 'moderncvcolor usepgflibrary usebox newlength newcounter newtoggle newbool selectlanguage AtBeginDocument AtEndDocument AtEndPreamble stepcounter refstepcounter setlist cvcolor fancyhf '
    + 'lhead chead rhead lfoot cfoot rfoot fancyhead fancyfoot hyphenchar thanks index glsentry pgfplotsset tikzset tcbset lstset captionsetup sisetup addbibresource addtocategory profilepic columnsep bookmarksetup nofiles '
    + 'usefonttheme pdfinfo pdfcatalog ensurecontentscolor setstretch vspace* hspace* microtypesetup mynames'],
  ['oh', 'color includegraphics setmainfont setsansfont setmonofont newfontfamily photo setlist fancyhead fancyfoot fancyhf lhead rhead chead lfoot cfoot rfoot nocite enlargethispage columncolor'],
  ['o', 'footnotemark printbibliography pagebreak nopagebreak linebreak nolinebreak'],
  ['hh', 'pdfbookmark sbox setlength addtolength setcounter addtocounter colorlet renewcaptionname settowidth settoheight setkomafont addtokomafont declaretheorem setbool defcounter DeclareMathOperator crefname photoL definecolour tikzstyle pgfmathsetmacro pgfmathsetlength preto appto AtBeginEnvironment AtEndEnvironment DeclareNameAlias defbibheading defbibfilter'],
  ['*hhhh', 'titlespacing'],
  ['hhh', 'definecolor providecolor'],
  ['hhhhh', 'patchcmd titlecontents'],
  ['hhhh', 'usefont'],
  ['v', 'textup textsf textrm textln textlf underline uline uuline uwave sout xout ul hl so caps mbox hbox vbox vtop text ensuremath mathrm mathbf mathit mathsf mathtt mathcal operatorname boxed fbox frame llap rlap clap smash '
    + 'nolinkurl textsuperscript textsubscript emphasis smaller larger MakeTextLowercase MakeLowercase lowercase makefirstuc enquote* textquote underbar overline sidenote '
    + 'textls latoRegular ralewayBold latoBold alert structure dashuline dotuline mathbb mathfrak textthin textlight textregular textcal foreign mathop mathbin mathrel'],
  ['hv', 'textcolor foreignlanguage contour hypertarget hyperlink rotatebox adjustbox'],
  ['vh', 'texorpdfstring pdftooltip'],
  ['ohv', 'textcolor colorbox rotatebox textlang'],
  ['oho', 'fontspec'],
  ['ohhv', 'fcolorbox'],
  ['hov', 'scalebox'],
  ['*hhv', 'resizebox'],
  ['hoov', 'raisebox'],
  ['ohohv', 'multirow'],
  ['hhv', 'multicolumn'],
  ['poov', 'makebox framebox'],
  ['ov', 'hyperref tcbox enquote textenglish textgerman textfrench textspanish textportuges shortstack acs ac'],
  ['ooohv', 'parbox'],
  ['ohh', 'rule hangpara'],
  ['oph', 'cmidrule'],
  ['h', 'usekomafont setcolumnwidth needspace cline fontseries fontshape fontencoding fontfamily addfontfeature addfontfeatures transparent lastpage pageref ref eqref cite citep citet autocite parencite textcite footcite setmathfont hypersetup linethickness extracolsep '
    + 'usebibmacro arabic alph roman Roman Alph value pgfuseplotmark includepdf animategraphics pgfdeclareimage stretch hspace vspace'],
  ['oh', 'includepdf qrcode'],
  ['ooh', 'cite citep citet autocite parencite textcite footcite'],
] as const).flatMap(([signature, names]) => names.split(' ').map(name => [name, signature] as const)));

/** Commands that switch the style until the end of the group. */
export const styleSwitches: ReadonlyMap<string, Partial<Style>> = new Map(([
  [{ bold: true }, 'bfseries bf boldmath ebseries sbseries'],
  [{ bold: false }, 'mdseries'],
  [{ italic: true }, 'itshape it em slshape sl'],
  [{ caps: true }, 'scshape sc'],
  [{ mono: true }, 'ttfamily tt'],
  [{ large: true, huge: false }, 'large Large'],
  [{ large: true, huge: true }, 'LARGE huge Huge HUGE'],
  [{ large: false, huge: false }, 'normalsize small footnotesize scriptsize tiny ssmall miniscule'],
  [{ bold: false, italic: false, caps: false, mono: false }, 'normalfont'],
  [{ italic: false, caps: false }, 'upshape'],
] as const).flatMap(([style, names]) => names.split(' ').map(name => [name, style] as const)));

/** Commands whose argument is set in a style. */
export const styledArguments: ReadonlyMap<string, Partial<Style>> = new Map(([
  [{ bold: true }, 'textbf textbold textsb textmedium texteb textsemibold'],
  [{ italic: true }, 'textit emph textsl textem'],
  [{ caps: true }, 'textsc'],
  [{ mono: true }, 'texttt'],
  [{ upper: true }, 'MakeUppercase uppercase MakeTextUppercase'],
  [{ bold: false }, 'textmd'],
  [{ bold: false, italic: false, caps: false, mono: false }, 'textnormal'],
] as const).flatMap(([style, names]) => names.split(' ').map(name => [name, style] as const)));

/** Environments and the arguments after their `\begin{…}`; those that are neither here nor a list are opened without arguments. */
export const environmentArguments: ReadonlyMap<string, string> = new Map(([
  ['oooh', 'minipage'],
  ['hoh', 'tabular* tabularx tabulary tabu*'],
  ['oh', 'tabular array longtable supertabular paracol multicols* multicols'],
  ['ho', 'multicols multicols*'],
  ['h', 'thebibliography paracol CJK* otherlanguage otherlanguage* spacing'],
  ['hh', 'adjustwidth xltabular CJK list hangparas'],
  ['o', 'tcolorbox figure table adjustbox tikzpicture itemize enumerate description figure* table* leftbar mdframed etaremune inparaenum compactitem compactenum tightitemize'],
  ['ohh', 'wrapfigure'],
] as const).flatMap(([signature, names]) => names.split(' ').map(name => [name, signature] as const)));

export const tableEnvironments: ReadonlySet<string> = new Set(['tabular', 'tabular*', 'tabularx', 'tabulary', 'longtable', 'supertabular', 'xltabular', 'tabu', 'tabbing', 'array', 'longtabu', 'tblr']);
export const hiddenEnvironments: ReadonlySet<string> = new Set(['comment', 'filecontents', 'filecontents*', 'picture', 'pspicture', 'bibunit', 'luacode', 'luacode*', 'pycode']);
export const listEnvironments: ReadonlySet<string> = new Set([
  'itemize', 'enumerate', 'description', 'list', 'trivlist', 'compactitem', 'compactenum', 'inparaenum', 'inparaitem', 'itemize*', 'enumerate*', 'etaremune', 'tightemize', 'tightitemize', 'cvitems', 'bullets',
  'innerlist', 'outerlist', 'lonelist', 'bulletList', 'highlights', 'highlightsforbulletentries', 'zitemize', 'joblong', 'asparaitem', 'asparaenum', 'tightlist', 'cvitemize', 'cvenumerate', 'thebibliography', 'publications', 'benumerate', 'bitemize',
]);
/** Levels of the sectioning commands. */
export const headingLevels: ReadonlyMap<string, number> = new Map([
  ['part', 0], ['chapter', 0], ['section', 1], ['subsection', 2], ['subsubsection', 3], ['paragraph', 4], ['subparagraph', 4],
]);
