import type { Style } from './flow.ts';

/**
 * Arguments of commands that LaTeX and common packages bring along: `*` a star, `o` an optional argument in brackets, `p` one in parentheses,
 * `h` a mandatory argument that prints nothing, `v` one whose content is printed.
 */
export const signatures: ReadonlyMap<string, string> = new Map(([
  ['*h', 'vspace hspace vskip addvspace thispagestyle pagestyle pagenumbering bibliographystyle bibliography nocite label hypersetup usetikzlibrary hyphenation graphicspath newsavebox titlespacing enlargethispage '
    + 'phantom hphantom vphantom setmainlanguage setdefaultlanguage setotherlanguage linespread geometry color pagecolor definecolorset input@path pdfbookmark urlstyle columnratio sethlcolor setulcolor moderncvstyle moderncvtheme '
    + 'moderncvcolor usepgflibrary usebox newlength newcounter newtoggle newbool selectlanguage AtBeginDocument AtEndDocument AtEndPreamble setcounter@ stepcounter refstepcounter setlist cvcolor fancyhf foreignlanguage@ '
    + 'lhead chead rhead lfoot cfoot rfoot fancyhead fancyfoot hyphenchar footnotetext thanks index glsentry pgfplotsset tikzset tcbset lstset captionsetup sisetup addbibresource addtocategory vfill@ profilepic photoR@ columnsep bookmarksetup nofiles '
    + 'csname@ usefonttheme pdfinfo pdfcatalog title@ emergencystretch fontfamily@ raggedcolumns@ makecvtitle@ ensurecontentscolor setstretch setkomafont@ addtokomafont@ vspace* hspace* microtypesetup minipagewidth@ DeclareUnicodeCharacter@ cvsidebar@ mynames '],
  ['oh', 'color includegraphics setmainfont setsansfont setmonofont newfontfamily fontspec@ photo textls@ setlist fancyhead fancyfoot fancyhf lhead rhead chead lfoot cfoot rfoot nocite enlargethispage usefont@ nolinkurl@ columncolor printbibliography@'],
  ['o', 'printbibliography newpage@ pagebreak nopagebreak linebreak nolinebreak bibliographybook@ tableofcontents@ faIcon@ sloppy@ item@'],
  ['hh', 'setlength addtolength setcounter addtocounter colorlet renewcaptionname fontsize titlespacing@ settowidth settoheight newcolumntype@ setkomafont addtokomafont declaretheorem theoremstyle@ setbool cline@ defcounter ProvidesClass@ DeclareMathOperator crefname photoL photoR@ definecolour hypertarget@ tikzstyle pgfmathsetmacro pgfmathsetlength preto appto AtBeginEnvironment AtEndEnvironment apptocmd@ DeclareNameAlias DeclareBibliographyCategory@ defbibheading defbibfilter DeclareSourcemap@ '],
  ['*hhhh', 'titlespacing'],
  ['hhh', 'definecolor patchcmd@ renewbibmacro@ providecolor DeclareFieldFormat@ titlecontents@'],
  ['hhhhh', 'patchcmd titlecontents'],
  ['hhhh', 'apptocmd@ DeclareFontFamily@ usefont'],
  ['ohhh', 'photo@'],
  ['*ohohhhho', 'titleformat@'],
  ['v', 'textup textmd textsf textrm textnormal textln textlf underline uline uuline uwave sout xout ul hl so caps mbox hbox vbox vtop center@ text ensuremath mathrm mathbf mathit mathsf mathtt mathcal operatorname boxed fbox framebox@ frame llap rlap clap smash '
    + 'nolinkurl url@ textsuperscript textsubscript emphasis smaller larger lsstyle@ leftline rightline centerline footnotesize@ small@ normalfont@ textnumero@ MakeTextLowercase MakeLowercase lowercase makefirstuc enquote* textquote underbar overline sidenote '
    + 'tooltip@ vphantom@ adjustimage@ textls hangpara@ latoRegular ralewayBold latoBold alert structure dashuline dotuline contourlength@ mathbb mathfrak textthin textlight textregular textcal foreign uppercase@ textcolor@ linkcolor@ mathop mathbin mathrel pbox@ '],
  ['hv', 'textcolor foreignlanguage contour scalebox@ hyperref@ hypertarget hyperlink rotatebox transparent@ fontfamily@ selectfontsize@ translatebox@ colorbox@ pdftooltip@ texorpdfstring@ hangindent@ ignore@ shortstack@ hphantom@ addfontfeature@ raise@ lower@ adjustbox outerbox@'],
  ['vh', 'texorpdfstring pdftooltip acrodef@ marginpar@'],
  ['ohv', 'textcolor colorbox hyperref rotatebox textlang raisebox@ resizebox@'],
  ['ohhv', 'fcolorbox'],
  ['hov', 'scalebox'],
  ['*hhv', 'resizebox multirow@'],
  ['hoov', 'raisebox'],
  ['ohohv', 'multirow'],
  ['hhv', 'multicolumn'],
  ['poov', 'makebox framebox'],
  ['oov', 'framebox@'],
  ['ov', 'footnote@ marginpar tcbox marginnote sidenote@ enquote textenglish textgerman textfrench textspanish textportuges shortstack acs ac'],
  ['ooohv', 'parbox'],
  ['ohh', 'rule DeclareGraphicsExtensions@ hangpara'],
  ['*ohh', 'cmidrule@'],
  ['oph', 'cmidrule'],
  ['h', 'cline fontseries fontshape fontencoding fontfamily addfontfeature addfontfeatures transparent lastpage pageref ref eqref cite citep citet autocite parencite textcite fullcite@ footcite qrcode@ vcenter@ setmathfont hypersetup linethickness extracolsep '
    + 'noalign@ usebibmacro pdfpagewidth@ arabic alph roman Roman Alph value the@ setbox@ ifdim@ pgfuseplotmark raggedleft@ footrulewidth@ tagline@ includepdf animategraphics pgfdeclareimage cftsecfont@ stretch hspace vspace'],
  ['oh', 'includepdf qrcode cite citep citet autocite parencite textcite footcite footnotemark'],
] as const).flatMap(([signature, names]) => names.split(' ').filter(name => name !== '' && !name.endsWith('@')).map(name => [name, signature] as const)));

/** Commands that switch the style until the end of the group. */
export const styleSwitches: ReadonlyMap<string, Partial<Style>> = new Map(([
  [{ bold: true }, 'bfseries bf boldmath ebseries sbseries'],
  [{ bold: false }, 'mdseries'],
  [{ italic: true }, 'itshape it em slshape sl'],
  [{ caps: true }, 'scshape sc'],
  [{ mono: true }, 'ttfamily tt'],
  [{ large: true }, 'large Large LARGE huge Huge HUGE'],
  [{ large: false }, 'normalsize small footnotesize scriptsize tiny ssmall miniscule'],
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
] as const).flatMap(([style, names]) => names.split(' ').map(name => [name, style] as const)));

/** Environments and the arguments after their `\begin{…}`; those that are neither here nor a list are opened without arguments. */
export const environmentArguments: ReadonlyMap<string, string> = new Map(([
  ['oooh', 'minipage'],
  ['hoh', 'tabular* tabularx tabulary tabu*'],
  ['oh', 'tabular array longtable supertabular xltabular@ tcolorbox@ wrapfigure@ paracol multicols* multicols'],
  ['ho', 'multicols multicols*'],
  ['h', 'paracol CJK* otherlanguage otherlanguage* spacing adjustwidth@ list@ xltabular@ hangparas@'],
  ['hh', 'adjustwidth xltabular CJK list hangparas'],
  ['o', 'tcolorbox figure table adjustbox tikzpicture itemize enumerate description figure* table* leftbar mdframed tabbing@ cventries@ etaremune inparaenum compactitem compactenum tightitemize'],
  ['ohh', 'wrapfigure'],
] as const).flatMap(([signature, names]) => names.split(' ').filter(name => name !== '' && !name.endsWith('@')).map(name => [name, signature] as const)));

export const tableEnvironments: ReadonlySet<string> = new Set(['tabular', 'tabular*', 'tabularx', 'tabulary', 'longtable', 'supertabular', 'xltabular', 'tabu', 'tabbing', 'array', 'longtabu', 'tblr']);
export const hiddenEnvironments: ReadonlySet<string> = new Set(['comment', 'tikzpicture', 'filecontents', 'filecontents*', 'picture', 'pspicture', 'bibunit', 'luacode', 'luacode*', 'pycode']);
export const listEnvironments: ReadonlySet<string> = new Set([
  'itemize', 'enumerate', 'description', 'list', 'trivlist', 'compactitem', 'compactenum', 'inparaenum', 'inparaitem', 'itemize*', 'enumerate*', 'etaremune', 'tightemize', 'tightitemize', 'cvitems', 'bullets',
  'innerlist', 'outerlist', 'lonelist', 'bulletList', 'highlights', 'highlightsforbulletentries', 'zitemize', 'joblong', 'asparaitem', 'asparaenum', 'tightlist', 'cvitemize', 'cvenumerate', 'thebibliography', 'publications', 'benumerate', 'bitemize',
]);
/** Levels of the sectioning commands. */
export const headingLevels: ReadonlyMap<string, number> = new Map([
  ['part', 0], ['chapter', 0], ['section', 1], ['subsection', 2], ['subsubsection', 3], ['paragraph', 4], ['subparagraph', 4],
]);
