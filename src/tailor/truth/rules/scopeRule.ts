import { finding, type Finding } from '../finding.ts';
import { answersFor, type Evidence, type Passage } from '../read/evidence.ts';
import { isGerund, isPastForm } from '../read/stem.ts';
import type { Token } from '../read/tokens.ts';
import { claimsReach, isContent } from '../vocabulary.ts';

/** The content words behind a word up to the end of its part of the sentence, else those before it. */
function nearby(tokens: readonly Token[], i: number): Token[] {
  const found: Token[] = [];
  for (let at = i + 1; at < i + 6 && found.length < 3; at++) {
    const token = tokens[at];
    if (!token || /^(?:strong|comma)$/.test(token.gap) || (token.lower === 'and' && found.length === 0)) break;
    if (isContent(token)) found.push(token);
  }
  return found.length > 0 ? found : [...tokens.slice(Math.max(0, i - 4), i), ...tokens.slice(i + 1, tokens[i + 1]?.lower === 'and' ? i + 5 : i)].filter(isContent);
}

/** Words of reach, rank and certainty stand beside the same words as in the source; one thing does not become several. */
export function checkScope(rewrite: Passage, evidence: Evidence): Finding[] {
  const moved: string[] = [];
  const same = (a: Token, b: Token): boolean => a.lemma === b.lemma || (/^(?:each|every)$/.test(a.lower) && /^(?:each|every)$/.test(b.lower));
  for (const [i, token] of rewrite.tokens.entries()) {
    if (token.amount || !(claimsReach(rewrite.tokens, i) || /^(?:new|external)$/.test(token.lower))) continue;
    // Said once, it is not said of two things.
    const times = (some: readonly Token[]): number => some.filter(other => same(other, token)).length;
    const [said, was] = [times(rewrite.tokens), times(evidence.own.flatMap(({ tokens }) => tokens))];
    if (was > 0 && said > was) moved.push(token.text);
    if (!claimsReach(rewrite.tokens, i)) continue;
    const sources = evidence.own.flatMap(({ tokens }) => tokens.flatMap((other, at) => (same(other, token) ? [nearby(tokens, at)] : [])));
    const around = nearby(rewrite.tokens, i);
    if (sources.length === 0 && evidence.own.some(({ tokens }) => tokens.some(other => other.stem === token.stem))) moved.push(token.text);
    if (sources.length > 0 && around.length > 0 && !sources.some(words => words.length === 0 || words.some(word => around.some(other => answersFor(word.stem, other.stem))))) moved.push(token.text);
  }
  return [...finding('scope', 'warn', moved), ...finding('scope', 'warn', multiplied(rewrite, evidence)), ...finding('scope', 'block', widened(rewrite, evidence))];
}

/** "a client" in the source, "clients" in the rewrite. */
function multiplied(rewrite: Passage, evidence: Evidence): string[] {
  const isPlural = (token: Token): boolean => /[^su']s$/.test(token.lower) && token.lower.length > 3;
  return rewrite.tokens.filter(token => isPlural(token) && isContent(token)).filter(token => {
    const found = evidence.own.flatMap(({ tokens }) => tokens.flatMap((other, at) => (other.lemma === token.lemma ? [{ tokens, at }] : [])));
    return found.length > 0 && found.every(({ tokens, at }) => {
      const [own, next] = [tokens[at], tokens[at + 1]];
      if (!own || isPlural(own) || isPastForm(own.lower)) return false;
      const isHead = !next || next.gap === 'strong' || next.gap === 'comma' || !isContent(next) || isPastForm(next.lower) || isGerund(next.lower);
      const article = [1, 2, 3, 4].some(back => /^(?:a|an|the|one|another|single)$/.test(tokens[at - back]?.lower ?? '') && tokens.slice(at - back + 1, at).every(word => isContent(word) || /^(?:work|working|process)$/.test(word.lower)));
      const recurring = /^(?:daily|weekly|monthly|quarterly|yearly|annual|regular)$/;
      return isHead && article && !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => recurring.test(lower));
    });
  }).map(({ text }) => text);
}

const widening = /\b(?:(?:across|throughout|for|in) (?:the|all|our) (?:company|organi[sz]ation|firm|business|enterprise|board|industry|globe|world|country|nation|department|hospital|school|district))\b|\b24\/7\b|\bend[- ]to[- ]end\b|\bfrom scratch\b|\bat scale\b|\bin production\b|\b(?:real[- ]time|round[- ]the[- ]clock|award[- ]winning|state[- ]of[- ]the[- ]art|cutting[- ]edge|world[- ]class|best[- ]in[- ]class|industry[- ]leading|first[- ]ever|record[- ]breaking|large[- ]scale|high[- ](?:volume|traffic|impact|performing|quality|profile)|(?:business|mission)[- ]critical|cross[- ]functional|(?:enterprise|company|organi[sz]ation|firm|hospital|school|country|state|district)[- ](?:grade|wide))\b/gi;

function widened(rewrite: Passage, { own }: Evidence): string[] {
  const plain = (text: string): string => text.toLowerCase().replace(/-/g, ' ').replace(/organis/g, 'organiz');
  const sources = own.map(({ text }) => plain(text));
  return (rewrite.text.match(widening) ?? []).filter(phrase => {
    const [preposition = '', ...rest] = plain(phrase).split(' ');
    const variants = /^(?:across|throughout|for|in)$/.test(preposition) && rest[0] !== 'production' ? ['across', 'throughout', 'for', 'in'].map(word => [word, ...rest].join(' ')) : [plain(phrase)];
    return !variants.some(variant => sources.some(source => source.includes(variant)));
  });
}
