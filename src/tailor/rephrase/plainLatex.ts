import { escapeLatex, isPlain, isPrintable } from '../escape.ts';
import type { Atom } from './atoms.ts';

/** Text that follows `after` as LaTeX that prints it. A character of which that is not sure is written as `atoms` write it; undefined where they do not. */
export function plainLatex(text: string, after: string, atoms: readonly Atom[], source: string): string | undefined {
  const odd = atoms.filter(atom => !atom.fixed && !isPlain(atom.text)).sort((a, b) => b.text.length - a.text.length);
  let out = '';
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 32);
    const known = odd.find(atom => text.startsWith(atom.text, at));
    if (known) {
      out += source.slice(known.start, known.end);
      at += known.text.length;
      continue;
    }
    if (!isPrintable(character)) return undefined;
    out += spelled(character, after + text.slice(0, at));
    at += character.length;
  }
  return out;
}

function spelled(character: string, before: string): string {
  if (character === '"') return /(?:^|[\s(–—-])$/.test(before) ? '``' : '\'\'';
  // Two commas are a quotation mark to many fonts.
  if (character === ',' && before.endsWith(',')) return '{},';
  return escapeLatex(character);
}
