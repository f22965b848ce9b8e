import { finding, type Finding } from '../finding.ts';
import { answersFor, type Evidence, type Passage } from '../read/evidence.ts';
import type { Token } from '../read/tokens.ts';
import { hedges, isContent, softHedges } from '../vocabulary.ts';

/** A hedge may be reworded, or go together with all that it hedges; it may not be lost while the claim stays. */
export function checkHedges(rewrite: Passage, evidence: Evidence): Finding[] {
  if (evidence.isSummary) return [];
  const kinds = new Set(rewrite.tokens.map(({ lemma }) => hedges.get(lemma)));
  const lost: { word: string; soft: boolean }[] = [];
  for (const { tokens } of evidence.own) {
    for (const [i, token] of tokens.entries()) {
      const kind = hedges.get(token.lemma);
      // "Plan lessons", "Estimate hours": the deed itself.
      if (i === 0 && /^(?:plan|estimate)$/.test(token.lower)) continue;
      if (kind === undefined || kinds.has(kind) || rewrite.tokens.some(other => answersFor(token.stem, other.stem))) continue;
      const statement = statementAround(tokens, i).filter(isContent);
      const kept = statement.filter(word => rewrite.tokens.some(other => answersFor(word.stem, other.stem)));
      if (kind === 'shared' && keepsCompany(rewrite.tokens, tokens, i)) continue;
      if (kept.length * 3 >= statement.length && kept.length > 0) lost.push({ word: token.text, soft: softHedges.has(kind) });
    }
  }
  return [
    ...finding('hedge', 'block', lost.filter(({ soft }) => !soft).map(({ word }) => word)),
    ...finding('hedge', 'warn', lost.filter(({ soft }) => soft).map(({ word }) => word)),
  ];
}

/** "Together with X" may become "with X" or "collaborated with X": the others are still named. */
function keepsCompany(rewrite: readonly Token[], source: readonly Token[], i: number): boolean {
  const others = source.slice(i + 1, i + 6).filter(isContent);
  return others.length > 0 && rewrite.some((token, at) => /^(?:with|alongside|support|assist|help)/.test(token.lower) && rewrite.slice(at + 1, at + 6).some(word => others.some(other => answersFor(other.stem, word.stem))));
}

/** The part of the statement that a hedge speaks of, the hedge itself left out. */
function statementAround(tokens: readonly Token[], i: number): Token[] {
  let [start, end] = [i, i + 1];
  while (start > 0 && tokens[start]?.gap !== 'strong' && tokens[start]?.gap !== 'comma') start -= 1;
  while (end < tokens.length && tokens[end]?.gap !== 'strong' && tokens[end]?.gap !== 'comma') end += 1;
  return [...tokens.slice(start, i), ...tokens.slice(i + 1, end)];
}
