import type { Resume } from '../../../resume/index.ts';
import { chunksOf } from '../read/characters.ts';
import { isBalanced } from '../reordering.ts';

/** Only change how a text looks, and show their argument. */
const formatting = new Set(['textbf', 'textit', 'emph', 'textsc', 'texttt', 'textrm', 'textsf', 'textmd', 'textup', 'textsl', 'underline', 'mbox']);
const symbols: Readonly<Record<string, string>> = { textasciitilde: '~', textasciicircum: '^', textbackslash: '\\', textdollar: '$', textendash: '–', textemdash: '—', LaTeX: 'LaTeX', TeX: 'TeX', ldots: '…', dots: '…', textquotesingle: '\'' };
/** Read files, run programs or change the language itself; never right in a bullet, whatever the file does elsewhere. */
const dangerous = /^(?:input|include|includeonly|InputIfFileExists|subfile|import|includegraphics|write|immediate|openin|openout|read|readline|closeout|catcode|def|edef|gdef|xdef|let|newcommand|renewcommand|providecommand|csname|endcsname|usepackage|RequirePackage|documentclass|begin|end|directlua|luaexec|special|pdfliteral|ShellEscape|lstinputlisting|verbatiminput|expandafter|loop|makeatletter|color|textcolor|phantom|hphantom|vphantom|rlap|llap|transparent|tiny|fontsize|url|href|hidden|vspace|hspace|kern|raise|smash|ooalign)$/;

export interface LatexReading {
  /** The rewrite as a reader sees it. */
  readonly text: string;
  readonly blocked: readonly string[];
  /** Macros of the file whose effect cannot be told. */
  readonly unsure: readonly string[];
}

/** Characters that are syntax to TeX (or to HTML and Markdown) and must not be new in a plain text, with the piece of text they stand in. */
function newSpecials(rewrite: string, source: string, own: string): string[] {
  const known = new Set([...chunksOf(source).filter(chunk => /[\p{L}\p{N}]/u.test(chunk)), ...chunksOf(own)]);
  return chunksOf(rewrite).filter(chunk => {
    if (known.has(chunk)) return false;
    // A per cent sign behind a number, and a sign in front of one, are parts of the number, which has its own check.
    const rest = chunk.replace(/(\d[KkMB]?\+?)\s?%(?=$|[^\p{L}\p{N}%])/gu, '$1').replace(/(?:^|(?<=[(/–-]))[~$<>](?=\d)/g, '').replace(/(?<=^|[/(,–-])(?:[CFJ]#|[A-Z]&[A-Z])(?=$|[/),–-])/g, match => (source.includes(match) ? '' : match));
    return /[\\{}$%&#_^~<>=|@*[\]`]/.test(rest) && rest !== '%';
  }).concat(/(?<!\d\s?)(?<![\p{L}\p{N}])%/u.test(rewrite) && !/(?<!\d\s?)(?<![\p{L}\p{N}])%/u.test(source) ? ['%'] : []);
}

/**
 * A rewrite is plain text, which the code escapes; one with a backslash is read as LaTeX. Then specials must be escaped, braces balance, and macros be
 * formatting ones that the résumé already uses. `source` holds what may be repeated sign by sign; a sign that stands alone must be in `own`, the text rewritten.
 */
export function readLatex(rewrite: string, source: string, own: string, resume: Resume): LatexReading {
  const known = new Set(chunksOf(source));
  const isLatex = chunksOf(rewrite).some(chunk => chunk.includes('\\') && !known.has(chunk));
  if (!isLatex) return { text: rewrite, blocked: newSpecials(rewrite, source, own), unsure: [] };

  const blocked: string[] = [];
  const unsure: string[] = [];
  const used = (macro: string): boolean => resume.files.some(file => new RegExp(`\\\\${macro}(?![A-Za-z@])`).test(file.text));
  if (!isBalanced(rewrite)) blocked.push('unbalanced braces');
  // A tie between two words is a space.
  const untied = rewrite.replace(/(?<=[\p{L}\p{N}.,])~(?=[\p{L}\p{N}\\])/gu, ' ');
  const bare = untied.replace(/\\[%&#_${}]/g, '').replace(/\\(?:[A-Za-z@]+\*?|[\s\S])/g, '');
  blocked.push(...bare.match(/[%&#_^~$]/g) ?? []);
  const text = untied.replace(/\\(?:([A-Za-z@]+)\*?|([\s\S]))(?:\{\})?/g, (written, name: string | undefined, char: string | undefined) => {
    if (char !== undefined) {
      if (/[%&#_${}]/.test(char)) return char;
      if (char === ',' || char === ' ') return ' ';
      blocked.push(written);
      return ' ';
    }
    const macro = name ?? '';
    const symbol = symbols[macro];
    if (dangerous.test(macro) || !used(macro)) blocked.push(`\\${macro}`);
    else if (!formatting.has(macro) && symbol === undefined) unsure.push(`\\${macro}`);
    return symbol ?? '';
  }).replace(/(?<!\\)[{}]/g, '');
  return { text, blocked, unsure };
}
