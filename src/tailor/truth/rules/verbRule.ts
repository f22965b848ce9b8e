import { type Finding, finding } from '../finding.ts';
import type { Evidence, Passage } from '../read/evidence.ts';
import { namesSelf } from '../read/standing.ts';
import { isGerund, isPastForm } from '../read/stem.ts';
import { opensClause, type Token } from '../read/tokens.ts';
import { phrasesAt, thesaurus } from '../thesaurus/thesaurus.ts';
import { humble, isContent, joinsResult, lightVerb, neutral, people, roleNouns, tierOf, tiers } from '../vocabulary.ts';
import { swapsObject } from './objects.ts';
import type { Placed } from './standingRule.ts';

/** A verb by which the person says to have done it needs one in the source: "guide for testing" is not "tested". And none may claim more than the source's. */
export function checkVerbs(rewrite: Passage, evidence: Evidence, source: readonly Placed[]): Finding[] {
  const acts = new Set(source.filter(({ standing }) => standing.act).map(({ token }) => token.stem));
  const actGroups = new Set(evidence.own.flatMap(({ tokens, standings }) => tokens.flatMap((_, i) => (standings[i]?.act ? phrasesAt(tokens, i).flatMap(({ key }) => thesaurus.opens.get(key)?.filter(group => thesaurus.isDeed(group) || i === 0 || isPastForm(tokens[i]?.lower ?? '')) ?? []) : []))));
  const titles = new Set(evidence.head.flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma)));
  const invented: string[] = [];
  const promoted: string[] = [];
  for (const [i, token] of rewrite.tokens.entries()) {
    if (i > 0 && joinsResult(token.lower, rewrite.tokens[i + 1]?.lower)) continue;
    const claim = tierOf(rewrite.tokens, i) ?? 0;
    const same = source.filter(other => other.token.lemma === token.lemma);
    if (claim >= 4 && same.length === 0 && !(roleNouns.has(token.lemma) && titles.has(token.lemma))
      && Math.max(0, ...source.map(other => tiers.get(other.token.lemma) ?? 0)) < claim) promoted.push(token.text);
    const joined = i === 2 && rewrite.tokens[1]?.lower === 'and' && !isPastForm(rewrite.tokens[0]?.lower ?? '') && !isGerund(rewrite.tokens[0]?.lower ?? '');
    const present = i === 0 && !isPastForm(token.lower) && (!isPastForm(evidence.own[0]?.tokens[0]?.lower ?? '') || /^(?:read|cut|set|put|let|run)$/.test(evidence.own[0]?.tokens[0]?.lower ?? '')) && !evidence.isSummary && /^\p{L}+$/u.test(token.lower) && !/^\p{Lu}{2}/u.test(token.text)
      && !/(?:ly|tion|ment|ance|sis|ible|able|er|or)$/.test(token.lower) && rewrite.tokens[1]?.lower !== 'of' && !isGerund(rewrite.tokens[1]?.lower ?? '') && rewrite.tokens[1]?.gap !== 'hyphen' && evidence.own.some(({ standings }) => standings[0]?.act && !evidence.own[0]?.tokens[0]?.amount);
    const verbal = joined || present || (isPastForm(token.lower) && opensClause(rewrite.tokens, i)) || isGerund(token.lower) || (claim >= 4 && token.gap === 'strong');
    const isTitle = !/^(?:parent|patient|pupil|child|client|custom|volunt|team|group|squad|staff|people|person|committee|department|agenc)/.test(token.lemma) && !isPastForm(token.lower) && !isGerund(token.lower) && (people.has(token.lemma) || roleNouns.has(token.lemma)) && !titles.has(token.lemma);
    if (isTitle && namesSelf(rewrite.tokens, i) && !evidence.own.some(({ tokens }) => tokens.some((other, at) => other.lemma === token.lemma && namesSelf(tokens, at)))) promoted.push(token.text);
    if (token.amount || token.lower === 'reaching' || neutral.has(token.lower) || humble.has(token.lemma) || !rewrite.standings[i]?.act || ((rewrite.standings[i]?.tier ?? 0) <= 2 && !isPastForm(token.lower))) continue;
    if (token.gap === 'comma' && source.some(other => other.token.lower === token.lower)) continue;
    // "sockets and wiring": a thing in the source, and here.
    if ((rewrite.tokens[i - 1]?.lower === 'and' || isGerund(token.lower)) && source.some(other => other.token.lower === token.lower && !other.standing.act) && !isFollowedByObject(rewrite.tokens, i)) continue;
    if (verbal && !lightVerb.test(token.lower) && !acts.has(token.stem) && !phrasesAt(rewrite.tokens, i).some(({ key }) => thesaurus.answers.get(key)?.some(group => actGroups.has(group)))) invented.push(token.text);
    else if (verbal && !lightVerb.test(token.lower) && swapsObject(rewrite.tokens, i, evidence.own)) invented.push(token.text);
  }
  return [...finding('verb-tier', 'block', promoted), ...finding('roles', 'warn', [...invented, ...checkHelped(rewrite, evidence)])];
}

/** Who was helped: "helped prepare reports for the board" is no source for "helped the board". */
function checkHelped({ tokens }: Passage, { own, isSummary }: Evidence): string[] {
  const helps = (token: Token | undefined): boolean => token !== undefined && /^(?:help|assist|support|aid)/.test(token.lower);
  if (isSummary || !own.some(passage => passage.tokens.some(helps))) return [];
  return tokens.filter((token, i) => {
    const at = [1, 2, 3].map(step => i - step).find(before => helps(tokens[before]));
    const between = at === undefined ? [] : tokens.slice(at + 1, i);
    if (at === undefined || !isContent(token) || !between.every(word => /^(?:the|a|an|our|its|their)$/.test(word.lower))) return false;
    const places = own.flatMap(passage => passage.tokens.flatMap((other, place) => (other.stem === token.stem ? [passage.tokens.slice(Math.max(0, place - 4), place)] : [])));
    return places.length > 0 && places.every(before => before.some(({ lower }) => lower === 'for') && !before.some(helps));
  }).map(({ text }) => text);
}

const isFollowedByObject = (tokens: readonly Token[], i: number): boolean => /^(?:the|a|an|our|its|their|all|them)$/.test(tokens[i + 1]?.lower ?? '');
