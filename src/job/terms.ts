import { findTerm } from './lexicon/index.ts';
import type { TermMatch } from './model.ts';

export type TermFinder = (term: string) => readonly TermMatch[];

/** A word without what a plural changes at its end (`technologies`, `technology` → `technolog`). */
function root(word: string): string {
  return word.replace(/(?:ies|y|s)$/, '');
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/**
 * `findTerm` for many terms in one text. A job and its aliases ask for a hundred terms, most of which the text lacks: these are told by a
 * plain search for their words, before the lexicon looks at the whole text. Each term is looked for once.
 */
export function createTermFinder(text: string): TermFinder {
  const plain = folded(text);
  const joined = plain.replace(/[-‐‑_]/g, '');
  const known = new Map<string, readonly TermMatch[]>();
  const possible = (term: string): boolean => (folded(term).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(root)
    .every(word => word.length < 2 || joined.includes(word) || plain.includes(word));
  return term => {
    const found = known.get(term) ?? (possible(term) ? findTerm(text, term) : []);
    known.set(term, found);
    return found;
  };
}
