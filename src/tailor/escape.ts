/** What TeX reads as its own, and typography in spellings that every TeX and encoding knows. */
const SPELLING: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '$': '\\$', '&': '\\&', '%': '\\%', '#': '\\#', '_': '\\_', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '“': '``', '”': '\'\'', '‘': '`', '’': '\'', '‐': '-', '‑': '-', '‒': '--', '–': '--', '—': '---', '…': '\\ldots{}', '•': '\\textbullet{}', '·': '\\textperiodcentered{}',
  '£': '\\pounds{}', '€': '\\texteuro{}', '×': '$\\times$', '<': '\\textless{}', '>': '\\textgreater{}', '|': '\\textbar{}', '\u00a0': '~', '\u2009': '\\,',
  // Behind a macro a bracket would begin an option, and inside of one end it.
  '[': '{[}', ']': '{]}',
};
/** Characters that TeX is sure to have a glyph for. */
const SURE = /^[\x20-\x7e\u00a0\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f–—„‚]*$/u;

/** Letters and signs of every Latin font, in any spelling. */
export function isPlain(text: string): boolean {
  return SURE.test(text);
}

/** Whether every TeX and font prints this text once it is escaped. */
export function isPrintable(text: string): boolean {
  return [...text].every(character => character in SPELLING || isPlain(character));
}

/** Plain text as LaTeX that prints it: nothing in it can be a command. */
export function escapeLatex(text: string): string {
  return [...text].map(character => SPELLING[character] ?? character).join('');
}
