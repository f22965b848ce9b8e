import fc from 'fast-check';

const snippets = [
  '\\section{', '\\section*{Skills}', '\\begin{itemize}', '\\end{itemize}', '\\item ', '\\item[', ']', '{', '}', '[', '%', '%\n', '\n', '\n\n', '$', '$$', '\\(', '\\[', '\\]', '&', '\\\\', '\\\\[2pt]', '#1', '#', '~', '\\verb|', '|', '\\textbf{', '\\href{',
  '\\newcommand{\\x}[2][d]{#1#2\\x}', '\\def\\y#1{\\y{#1}}', '\\x', '\\y{a}', '\\let\\z=\\z', '\\z', '\\begin{document}', '\\end{document}', '\\begin{tabular}{ll}', '\\end{tabular}', '\\iffalse', '\\iftrue', '\\else', '\\fi', '\\ifx', '\\input{a}',
  '\\cventry{', '\\name{A}{B}', '2019 -- 2021', 'Engineer', 'University', 'a@example.org', '\'', '``', '\\\'e', '\\"', '\\c', '\\newenvironment{e}{', '\\begin{e}', '\\begin', '\\end', '\\', '\\begin{verbatim}', '\\begin{comment}', '\\foreach', '\\setbox0=', 'é', '𝒳', ' ',
];

/** Strings that look like LaTeX gone wrong. */
export const latexish = fc.array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...snippets) }, { weight: 1, arbitrary: fc.string({ maxLength: 5 }) }), { maxLength: 40 }).map(parts => parts.join(''));
