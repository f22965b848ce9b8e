import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Engine } from '../../pdf/compile.ts';

const clean = readFileSync(path.join(import.meta.dirname, '../../../fixtures/pdf/clean.tex'), 'utf8');

/** One fault put into a document that has none. */
export interface Fault {
  readonly name: string;
  readonly tex: string;
  readonly engine: Engine;
  /** The check that must not be full, and what its summary, or that of a gate, must say. */
  readonly check: string;
  readonly says: RegExp;
}

interface Spec {
  readonly preamble?: string;
  readonly extra?: string;
  /** Pairs of text in the clean document and what stands there instead. */
  readonly swap?: readonly (readonly [string, string])[];
  readonly engine?: Engine;
}

function fault(name: string, check: string, says: RegExp, { preamble = '', extra = '', swap = [], engine = 'pdflatex' }: Spec): Fault {
  return { name, tex: texOf({ preamble, extra, swap, engine }), engine, check, says };
}

function texOf({ preamble = '', extra = '', swap = [], engine = 'pdflatex' }: Spec): string {
  const base = engine === 'pdflatex' ? clean : clean.replace('\\usepackage[T1]{fontenc}\\usepackage{lmodern}', '\\usepackage{fontspec}');
  const text = swap.reduce((tex, [from, to]) => {
    if (!tex.includes(from)) throw new Error(`The clean document does not hold ${from}`);
    return tex.replaceAll(from, () => to);
  }, base);
  return text.replace('%PREAMBLE%', () => preamble).replace('%EXTRA%', () => extra);
}

const fonts = '\\usepackage[T1]{fontenc}\\usepackage{lmodern}';
const noHyphens = '\\usepackage[none]{hyphenat}';
const heads = ['Experience', 'Education', 'Skills'] as const;
/** The three headings, each through a macro. */
const headings = (macro: (name: string) => string): (readonly [string, string])[] => heads.map(name => [`\\section*{${name}}`, `\\section*{${macro(name)}}`] as const);
const contact = 'ilse@example.org | (212) 555-0142 | linkedin.com/in/ilse-marchetti | Lyon, France';
const icons = (mail: string, phone: string, rest: string): (readonly [string, string])[] => [[contact, `${mail} ilse@example.org | ${phone} (212) 555-0142 | ${rest} linkedin.com/in/ilse-marchetti | Lyon, France`]];
const white = '\\textcolor{white}{Terraform Ansible Haskell senior architect}';

export const faults: readonly Fault[] = [
  fault('a hyphen that maps to U+00AD', 'A1', /soft hyphens \(\d/, { preamble: '\\input{glyphtounicode}\\pdfgentounicode=1 \\pdfglyphtounicode{hyphen}{00AD}' }),
  fault('two columns of minipages', 'A5', /line by line, \d/, { swap: [['\\section*{Experience}', '\\begin{minipage}[t]{0.6\\textwidth}\\section*{Experience}'], ['\\section*{Education}', '\\end{minipage}\\hfill\\begin{minipage}[t]{0.35\\textwidth}\\section*{Education}']], extra: '\\end{minipage}' }),
  fault('two columns of multicol', 'A5', /line by line, \d/, { preamble: '\\usepackage{multicol}', swap: [['\\section*{Experience}', '\\begin{multicols}{2}\\section*{Experience}']], extra: '\\end{multicols}' }),
  fault('two columns of paracol', 'A5', /line by line, \d/, { preamble: '\\usepackage{paracol}', swap: [['\\section*{Experience}', '\\begin{paracol}{2}\\section*{Experience}'], ['\\section*{Education}', '\\switchcolumn\\section*{Education}']], extra: '\\end{paracol}' }),
  fault('headings cut by a coloured box', 'A3', /read in pieces/, { swap: headings(name => `\\colorbox{blue}{\\textcolor{white}{${name.slice(0, 3)}}}${name.slice(3)}`) }),
  fault('words torn by the same box', 'A1', /words torn apart \(3\)/, { swap: headings(name => `\\colorbox{blue}{\\textcolor{white}{${name.slice(0, 3)}}}${name.slice(3)}`) }),
  fault('headings cut by a gap', 'A1', /words torn apart/, { swap: headings(name => `${name.slice(0, 3)}\\hspace{4pt}${name.slice(3)}`) }),
  fault('FontAwesome 5 icons', 'A1', /icons read as letters \(3\)|without meaning/, { preamble: '\\usepackage{fontawesome5}', swap: icons('\\faEnvelope', '\\faPhone', '\\faLinkedin') }),
  fault('FontAwesome 4 icons', 'A1', /icons read as letters \(3\)/, { preamble: '\\usepackage{fontawesome}', swap: icons('\\faEnvelope', '\\faPhone', '\\faLinkedin') }),
  fault('marvosym icons', 'A1', /icons read as letters \(3\)/, { preamble: '\\usepackage{marvosym}', swap: icons('\\Letter', '\\Telefon', '\\Mundus') }),
  fault('private-use glyphs of an icon font', 'A1', /characters without meaning \(\d/, { preamble: '\\usepackage{fontawesome5}', swap: [['Lyon, France\n\\end{center}', '\\faMapMarker\\ Lyon, France\n\\end{center}']], engine: 'xelatex' }),
  fault('icons with a space behind them', 'A1', /icons read as letters \(3\)/, { preamble: '\\usepackage{fontawesome}', swap: icons('\\faEnvelope\\', '\\faPhone\\', '\\faLinkedin\\') }),
  fault('unmapped glyphs', 'A6', /stand for no letter/, { preamble: '\\usepackage{fontawesome5}', swap: icons('\\faEnvelope', '\\faPhone', '\\faLinkedin') }),
  fault('contact details behind icons', 'A2', /email address and phone number/, { preamble: '\\usepackage{fontawesome5}', swap: [[contact, '\\href{mailto:ilse@example.org}{\\faEnvelope} \\href{tel:+12125550142}{\\faPhone} \\href{https://linkedin.com/in/ilse-marchetti}{\\faLinkedin} Lyon, France']] }),
  fault('letter-spacing by soul', 'A1', /letter-spaced words \(3\)/, { preamble: '\\usepackage{soul}', swap: headings(name => `\\so{${name}}`) }),
  fault('letter-spacing by microtype', 'A1', /letter-spaced words \(3\)/, { preamble: '\\usepackage{microtype}', swap: headings(name => `\\textls[220]{${name}}`) }),
  fault('letter-spacing by hand', 'A3', /Experience/, { swap: headings(name => [...name].join('\\,')) }),
  fault('letter-spacing of the name', 'A1', /letter-spaced words/, { preamble: '\\usepackage{soul}', swap: [['Ilse Marchetti', '\\so{Ilse Marchetti}']] }),
  fault('accents without T1', 'A1', /accents beside their letters \(4\)/, { swap: [[fonts, '']] }),
  fault('accents without T1, Latin Modern', 'A1', /accents beside their letters/, { swap: [[fonts, '\\usepackage{lmodern}']] }),
  fault('hyphenated line ends', 'A1', /words split at a line end/, { swap: [[noHyphens, ''], ['margin=2cm', 'left=5.6cm,right=5.6cm']] }),
  fault('Type 3 fonts', 'A6', /stand for no letter/, { preamble: '\\pdfmapfile{}', swap: [['\\usepackage{lmodern}', '']] }),
  fault('Type 3 fonts in words', 'A1', /characters without meaning/, { preamble: '\\pdfmapfile{}', swap: [['\\usepackage{lmodern}', '']] }),
  fault('overprinted bold', 'A1', /painted more than once/, { preamble: '\\newcommand\\fatter[1]{\\leavevmode\\rlap{#1}\\kern0.25pt\\rlap{#1}\\kern0.25pt #1}', swap: [['\\textbf{', '\\fatter{']] }),
  fault('outlined words', 'A1', /painted more than once/, { preamble: '\\usepackage[outline]{contour}', swap: [['\\textit{Northwind Ferries}', '\\contour{black}{Northwind Ferries}']] }),
  fault('ligatures', 'A1', /ligatures \(\d/, { engine: 'xelatex' }),
  fault('white text', 'gate', /cannot see \(Terraform/, { extra: white }),
  fault('tiny text', 'gate', /cannot see \(Terraform/, { extra: '{\\fontsize{0.5}{1}\\selectfont Terraform Ansible Haskell senior architect}' }),
  fault('text on a ground of its colour', 'gate', /cannot see \(Terraform/, { extra: '\\colorbox{blue}{\\textcolor{blue}{Terraform Ansible Haskell}}' }),
];

export const cleanTex = texOf({});
