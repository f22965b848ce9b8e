import { answersFor, type Evidence, type Passage } from '../read/evidence.ts';
import { isGerund, isPastForm } from '../read/stem.ts';
import type { Token } from '../read/tokens.ts';
import { isContent, people } from '../vocabulary.ts';

const preposition = /^(?:of|for|to|from|with|by|in|on|at|into|onto|about|between|among|against|through|via|under|over)$/;

/** Every content word that stands once, with what its phrase hangs on: a preposition, or the verb whose object it is. */
function bonds({ tokens, standings }: Passage): Map<string, Token> {
  const found = new Map<string, Token>();
  const twice = new Set<string>();
  let bond: Token | undefined;
  for (const [i, token] of tokens.entries()) {
    if (token.gap === 'strong') bond = undefined;
    const isVerb = (standings[i]?.act ?? false) && (isPastForm(token.lower) || isGerund(token.lower) || i === 0 || /^(?:to|and|that|which)$/.test(tokens[i - 1]?.lower ?? ''));
    if (isVerb || preposition.test(token.lower)) bond = token;
    else if (/^(?:that|which|who)$/.test(token.lower)) bond = undefined;
    else if (isContent(token) && bond) {
      if (found.has(token.stem)) twice.add(token.stem);
      found.set(token.stem, bond);
    }
  }
  for (const stem of twice) found.delete(stem);
  return found;
}

const alike = (source: Token, rewrite: Token): boolean => source.stem === rewrite.stem || (!preposition.test(source.lower) && !preposition.test(rewrite.lower) && answersFor(source.stem, rewrite.stem));

/** "Matches parcels to drivers" is no "matches drivers to parcels": two words that have changed places, each now where the other was. */
export function checkExchange(rewrite: Passage, { own, isSummary }: Evidence): string[] {
  const [source] = own;
  if (isSummary || !source) return [];
  const [was, is] = [bonds(source), bonds(rewrite)];
  const moved = [...is].filter(([stem, bond]) => {
    const before = was.get(stem);
    return before !== undefined && !alike(before, bond);
  });
  // "Took over from a contractor" is no "took over for a contractor".
  const isTool = (stem: string): boolean => source.skills.some(skill => source.tokens.some(token => token.stem === stem && /\p{Lu}/u.test(skill.text) && skill.start <= token.start && token.end <= skill.end && skill.text !== 'IT'));
  const turned = moved.filter(([stem, bond]) => {
    const pair = `${was.get(stem)?.lower},${bond.lower}`;
    return (people.has(stem) && /^(?:for,from|from,for)$/.test(pair)) || (/^with,(?:in|as|at)$/.test(pair) && !isTool(stem) && rewrite.tokens.some((token, i) => token.stem === stem && /^work/.test(rewrite.tokens[i - 2]?.lower ?? '')));
  });
  return [...turned, ...moved.filter(([stem, bond]) => moved.some(([other, otherBond]) => {
    const [before, otherBefore] = [was.get(stem), was.get(other)];
    return other !== stem && before !== undefined && otherBefore !== undefined && alike(otherBefore, bond) && alike(before, otherBond);
  }))].map(([stem]) => stem);
}
