const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '$': '\\$', '&': '\\&', '%': '\\%', '#': '\\#', '_': '\\_', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
};

/** Plain text as LaTeX that prints it: nothing in it can be a command. Dashes and non-breaking spaces in LaTeX's own spelling. */
export function escapeLatex(text: string): string {
  return text.replace(/[\\{}$&%#_~^]/g, character => SPECIAL[character] ?? character).replace(/–/g, '--').replace(/—/g, '---').replace(/\u00A0/g, '~');
}
