import type { Job, Requirement } from '../../../../src/job/index.ts';
import type { PdfText, PdfWord } from '../../../../src/pdf/index.ts';
import { parseResume, type Resume } from '../../../../src/resume/index.ts';

export const asOf = '2026-06-15';

/** What an invented person's résumé says; everything has a default. */
export interface Person {
  readonly label?: string;
  /** Bullets of a role that goes on. */
  readonly now?: readonly string[];
  /** Bullets of a role that ended in 2014. */
  readonly then?: readonly string[];
  readonly skills?: readonly string[];
  readonly summary?: string;
  readonly preamble?: string;
  /** LaTeX at the end of the body. */
  readonly extra?: string;
  readonly degree?: string;
}

const plain = {
  label: '', summary: '', preamble: '', extra: '', degree: 'Bachelor of Science in Mathematics',
  now: ['Built the booking service of a ferry line and cut its response time by 40 percent', 'Led a team of five people who keep the harbour displays running day and night'],
  then: ['Maintained the ticket machines of three islands and wrote the manual for the crews'],
  skills: ['Photoshop', 'Accounting'],
} as const;

const escape = (text: string): string => text.replace(/[#%&$_]/g, '\\$&');

export function source(person: Person = {}): string {
  const { label, summary, preamble, extra, degree, now, then, skills } = { ...plain, ...person };
  const list = (items: readonly string[]): string => `\\begin{itemize}\n${items.map(item => `  \\item ${escape(item)}`).join('\n')}\n\\end{itemize}`;
  return `\\documentclass[10pt]{article}
\\usepackage[margin=2cm]{geometry}
\\usepackage[T1]{fontenc}
\\usepackage{lmodern}
\\usepackage{xcolor}
\\usepackage[none]{hyphenat}
${preamble}
\\pagestyle{empty}\\setlength\\parindent{0pt}
\\begin{document}
\\begin{center}
  {\\LARGE Mara Okonkwo}\\\\
  ${label === '' ? '' : `${label}\\\\`}
  mara@example.org | (212) 555-0142 | linkedin.com/in/mara-okonkwo | Lyon, France
\\end{center}
${summary === '' ? '' : `\\section*{Summary}\n${escape(summary)}`}
\\section*{Experience}
\\textbf{Software Engineer} \\hfill Jan. 2021 -- Present\\\\
\\textit{Northwind Ferries} \\hfill Lyon, France
${list(now)}
\\textbf{Technician} \\hfill Mar. 2010 -- Dec. 2014\\\\
\\textit{Island Lines} \\hfill Nantes, France
${list(then)}
\\section*{Education}
\\textbf{University of Lyon} \\hfill Sep. 2005 -- Jun. 2009\\\\
\\textit{${degree}} \\hfill Lyon, France
\\section*{Skills}
\\textbf{Tools}: ${skills.map(escape).join(', ')}
${extra}
\\end{document}
`;
}

export function resumeOf(person: Person = {}): Resume {
  return parseResume({ file: 'mara.tex', text: source(person) });
}

/** A PDF that shows these lines, as pdf.js would hand it over. */
export function pdfOf(lines: readonly string[], hidden: readonly string[] = []): PdfText {
  const word = (text: string, index: number, line: number): PdfWord => ({ text, x: 50 + 40 * index, y: 40 + 14 * line, width: 38, height: 7 });
  const rows = lines.filter(text => text.trim() !== '').map((text, line) => ({ text: text.trim(), y: 40 + 14 * line, words: text.trim().split(/\s+/).map((each, index) => word(each, index, line)) }));
  const secret = hidden.map((text, index): PdfWord => ({ ...word(text, index, rows.length), hidden: 'colour' }));
  const all = secret.length > 0 ? [...rows, { text: hidden.join(' '), y: 40 + 14 * rows.length, words: secret }] : rows;
  const words = all.flatMap(row => row.words);
  return {
    extractor: { name: 'pdf.js', version: 'test' }, bytes: 50_000, fonts: [{ name: 'LMRoman10-Regular', type: 'Type1', glyphs: 1000, unmapped: 0 }],
    pages: [{ width: 595, height: 842, lines: all, words, streamText: words.map(each => each.text).join(' '), offPage: [], softHyphens: 0, hasImage: false }],
  };
}

/** The PDF that shows everything `source(person)` says, line by line. */
export function paperOf(person: Person = {}, hidden: readonly string[] = []): PdfText {
  const { label, summary, degree, now, then, skills } = { ...plain, ...person };
  return pdfOf([
    'Mara Okonkwo', label, 'mara@example.org | (212) 555-0142 | linkedin.com/in/mara-okonkwo | Lyon, France', ...(summary === '' ? [] : ['Summary', summary]),
    'Experience', 'Software Engineer Jan. 2021 – Present', 'Northwind Ferries Lyon, France', ...now.map(text => `• ${text}`),
    'Technician Mar. 2010 – Dec. 2014', 'Island Lines Nantes, France', ...then.map(text => `• ${text}`),
    'Education', 'University of Lyon Sep. 2005 – Jun. 2009', `${degree} Lyon, France`, 'Skills', `Tools: ${skills.join(', ')}`,
  ], hidden);
}

export function requirement(name: string, rest: Partial<Requirement> = {}): Requirement {
  const kind = rest.kind ?? 'skill';
  return { id: `${kind}:${name.toLowerCase()}`, kind, importance: 'must', name, aliases: [], range: { start: 0, end: 0 }, ...rest };
}

export function jobOf(requirements: readonly Requirement[], text = 'A job.', title?: string): Job {
  return { text, language: 'en', requirements, ...(title === undefined ? {} : { title }) };
}
