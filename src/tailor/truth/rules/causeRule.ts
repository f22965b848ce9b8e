import { finding, type Finding } from '../finding.ts';
import type { Evidence, Passage } from '../read/evidence.ts';
import { trendOf } from '../read/standing.ts';
import { isGerund, isPastForm } from '../read/stem.ts';
import type { Token } from '../read/tokens.ts';

/** Says that one thing came of the other. */
const causal = /\b(?:thereby|hence|therefore|thus|consequently|because|due to|thanks to|owing to|as a result|so|so that|so as to|(?:result|lead)(?:s|ed|ing) (?:in|to)|led to|by means of|by \w+ing|through|which|that|enabl\w+|allow\w+|in order to)\b|,(?: thus| thereby)? \w+ing\b/i;
/** Says no more than that one thing followed the other. */
const temporal = /\b(?:then|since then)\b/i;
const later = /\b(?:after|afterwards?|subsequently|thereafter|since|following|later|then|subsequent)\b/i;

/** "Cut falls": somebody or something made them fall. "Falls dropped to 5": they fell. */
function isMade(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !next || next.gap !== 'none' || next.amount || /^(?:from|by|to|over|in|within|after|during|since|below|under|above|until|on|at|of|for|and|\p{L}+ly)$/u.test(next.lower)) return false;
  return isGerund(token.lower) || (isPastForm(token.lower) && !/^(?:a|an|the|with|of|for|at|by|in|on)$/.test(tokens[i - 1]?.lower ?? '')) || (/^(?:to|that|which)$/.test(tokens[i - 1]?.lower ?? '') && !isPastForm(next.lower));
}

/** What fell or rose by itself, or after something else, is not said to have been brought about. */
export function checkCauses(rewrite: Passage, { own, isSummary }: Evidence): Finding[] {
  if (isSummary) return [];
  const trends = ({ tokens }: Passage): number[] => tokens.flatMap((token, i) => (trendOf(token) && !/^(?:behind|into|ill|under|in|out)$/.test(tokens[i + 1]?.lower ?? '') ? [i] : []));
  return own.flatMap(source => {
    const told = trends(source);
    const isCaused = causal.test(source.text.replace(/\b(?:during|in) which\b/gi, '')) || told.some(i => isMade(source.tokens, i));
    if (told.length === 0 || isCaused) return [];
    const made = trends(rewrite).filter(i => isMade(rewrite.tokens, i)).flatMap(i => rewrite.tokens[i]?.text ?? []);
    return finding('cause', 'warn', [...made, ...(temporal.test(source.text) && !later.test(rewrite.text) ? [temporal.exec(source.text)?.[0] ?? ''] : [])]);
  });
}
