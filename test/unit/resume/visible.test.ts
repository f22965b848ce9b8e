import assert from 'node:assert/strict';
import { visibleText } from '../../../src/resume/index.ts';

const cases: readonly (readonly [latex: string, seen: string])[] = [
  ["Tom\\'as O\\'{\\i}k, M\\\"{o}ller, gar\\c con, \\v{S}koda, \\`a, Fran\\c{c}ois", 'Tomás Oík, Möller, garçon, Škoda, à, François'],
  ['\\ss{} \\ae{} \\o{} \\AA ngstr\\"om \\L\\\'od\\\'z', 'ß æ ø Ångström Łódź'],
  ["``quoted'' 'single' 2019--21 --- yes", '“quoted” ’single’ 2019–21 — yes'],
  ['R\\&D, 95\\%, C\\#, snake\\_case, \\$40, \\{x\\}', 'R&D, 95%, C#, snake_case, $40, {x}'],
  ['Dr.~Who 3\\,h', 'Dr. Who 3 h'],
  ['$\\rightarrow$ $C^{++}$ $\\sim$95\\% $O(n^2)$ $|$ 10$^{6}$ 20$^{\\circ}$', '→ C++ ∼95% O(n²) | 10⁶ 20°'],
  ['\\href{https://example.org/a%20b}{the site} and \\url{https://example.org/x_y}', 'the site and https://example.org/x_y'],
  ['\\textbf{bold} {\\em it} \\textcolor{red}{red} \\fontsize{9}{10}\\selectfont small\\vspace{2pt} \\hspace{1em}end', 'bold it red small end'],
  ['\\faGithub\\ octo \\faIcon{home} home \\faPhone*{} 5', 'octo home 5'],
  ['\\LaTeX, \\TeX{} and \\LaTeX\\ again', 'LaTeX, TeX and LaTeX again'],
  ['a % comment\n  b\\iffalse no\\else yes\\fi', 'a b yes'],
  ['\\verb|a_b%| \\texttt{--flag}', 'a_b% --flag'],
  ['\\MakeUppercase{abc} \\textsc{Small}', 'ABC Small'],
  ['one\\\\two\\newline three\n\nfour', 'one two three four'],
  ['\\begin{comment}hidden\\end{comment}shown', 'shown'],
  ['\\newcommand{\\tool}[2][v1]{#2 (#1)}\\tool{Go}, \\tool[v2]{Rust}', 'Go (v1), Rust (v2)'],
  ['\\def\\pair#1#2{#2 #1}\\pair{b}{a}', 'a b'],
  ['\\phantom{nothing}\\includegraphics[width=2cm]{me.png}seen', 'seen'],
  ['half \\textbf{typed', 'half typed'],
  ['\\textls[250]{X} \\textls*[50]{Y} \\hl[red]{Z} \\includegraphics*[width=1cm]{a.png}', 'X Y Z'],
  ['Acme\\footnote[2]{Now Globex} and\\footnotetext[1]{more}, done\\footnotemark[3]', 'Acme Now Globex and more , done'],
  ['a\\addlinespace[2pt] \\mark[blue] \\mark[a][b]{b} \\today [in brackets]', 'a b [in brackets]'],
  ['\\hyperref[sec:a]{shown} \\parencite[see][12]{key} \\fontspec{Lato}[Scale=1] {\\usekomafont{title}Name}', 'shown Name'],
  ['\\hangindent=2em\\hangafter=1 a \\advance\\leftskip by 2pt b \\tolerance=1000 c', 'a b c'],
];

describe('visible text', () => {
  for (const [latex, seen] of cases) it(JSON.stringify(latex).slice(1, 60), () => assert.equal(visibleText(latex).text, seen));

  it('reads the German shorthands of babel where babel is told German', () => {
    const context = '\\documentclass{article}\\usepackage[ngerman]{babel}\\begin{document}\\end{document}';
    assert.equal(visibleText('Ger"at, Stra"se, "`so"\'', { context }).text, 'Gerät, Straße, „so“');
    assert.equal(visibleText('Ger"at').text, 'Ger"at');
  });

  it('uses the macros of the document it is from', () => {
    assert.equal(visibleText('\\co{} rocks', { context: '\\newcommand{\\co}{Acme Ltd}\\begin{document}\\end{document}' }).text, 'Acme Ltd rocks');
  });

  it('leads every character back to its source', () => {
    const latex = "\\textbf{R\\&D} of M\\\"uller's ``x'' 1--2";
    const { text, offsets, range } = visibleText(latex, { range: { file: 'a.tex', start: 0, end: latex.length } });
    assert.equal(text, 'R&D of Müller’s “x” 1–2');
    const source = [...text].map((_, index) => latex.slice(offsets[index], offsets[index + 1]));
    assert.equal(source[0], 'R');
    assert.equal(source[1], '\\&');
    assert.equal(source[text.indexOf('ü')], '\\"u');
    assert.equal(source[text.indexOf('“')], '``');
    assert.equal(source[text.indexOf('–')], '--');
    assert.equal(source.at(-1), '2');
    assert.deepEqual([range.start, range.end], [0, latex.length]);
  });

  it('reads a part of a file only', () => {
    const latex = 'before \\textbf{inside} after';
    assert.equal(visibleText(latex, { range: { file: 'a.tex', start: 7, end: 22 } }).text, 'inside');
  });
});
