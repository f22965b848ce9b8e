import { escapeLatex } from '../escape.ts';
import type { Atom } from './atoms.ts';

/** Typography in spellings that every TeX and encoding knows. */
const SPELLING: Readonly<Record<string, string>> = {
  '“': '``', '”': '\'\'', '‘': '`', '’': '\'', '‐': '-', '‑': '-', '‒': '--', '…': '\\ldots{}', '•': '\\textbullet{}', '·': '\\textperiodcentered{}',
  '£': '\\pounds{}', '€': '\\texteuro{}', '×': '$\\times$', '<': '\\textless{}', '>': '\\textgreater{}', '|': '\\textbar{}', '\u2009': '\\,',
  // Behind a macro a bracket would begin an option, and inside of one end it.
  '[': '{[}', ']': '{]}',
};
/** Characters that TeX is sure to have a glyph for. */
const SURE = /^[\x20-\x7e\u00a0\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f–—„‚]$/u;

/** Text that follows `after` as LaTeX that prints it. A character of which that is not sure is written as `atoms` write it; undefined where they do not. */
export function plainLatex(text: string, after: string, atoms: readonly Atom[], source: string): string | undefined {
  const odd = atoms.filter(atom => !atom.fixed && [...atom.text].some(character => !SURE.test(character))).sort((a, b) => b.text.length - a.text.length);
  let out = '';
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 32);
    const known = odd.find(atom => text.startsWith(atom.text, at));
    if (known) {
      out += source.slice(known.start, known.end);
      at += known.text.length;
      continue;
    }
    if (!(character in SPELLING) && !SURE.test(character)) return undefined;
    out += spelled(character, after + text.slice(0, at));
    at += character.length;
  }
  return out;
}

function spelled(character: string, before: string): string {
  if (character === '"') return /(?:^|[\s(–—-])$/.test(before) ? '``' : '\'\'';
  // Two commas are a quotation mark to many fonts.
  if (character === ',' && before.endsWith(',')) return '{},';
  return SPELLING[character] ?? escapeLatex(character);
}
