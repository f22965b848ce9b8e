import { finding, type Finding } from '../finding.ts';
import { answersFor, type Evidence, type Passage } from '../read/evidence.ts';
import type { Standing } from '../read/standing.ts';
import type { Token } from '../read/tokens.ts';
import { isContent, people, tiers } from '../vocabulary.ts';
import { checkVerbs } from './verbRule.ts';

export interface Placed { readonly token: Token; readonly standing: Standing }

function placed(passages: readonly Passage[]): Placed[] {
  return passages.flatMap(({ tokens, standings }) => tokens.flatMap((token, i) => {
    const standing = standings[i];
    return standing ? [{ token, standing }] : [];
  }));
}

/** "in a team of six engineers": who was in the team is no deed. */
const isOfTeam = (tokens: readonly Token[], token: Token): boolean => people.has(token.lemma) && tokens.slice(Math.max(0, tokens.indexOf(token) - 4), tokens.indexOf(token)).some(({ lower }) => lower === 'team');

/** What is said of a word may not rise: "helped build X" is not "built X", "not X" is not "X", "from A to B" is not "from B to A". */
export function checkStanding(rewrite: Passage, evidence: Evidence): Finding[] {
  const source = placed(evidence.own);
  const raised: string[] = [];
  const negated: string[] = [];
  const turned: string[] = [];
  // "Together with X, found …" claims a share of the deed.
  const isShared = /\b(?:together with|jointly|in (?:close )?(?:collaboration|cooperation|partnership) with|alongside)\b/i.test(rewrite.text);
  const isInTeam = /\b(?:as )?part of (?:a|an|the) (?:\S+ )?(?:team|group)\b|\bin (?:a|an) (?:\S+ )?team of\b/i.test(rewrite.text);
  for (const { token, standing } of placed([rewrite])) {
    if (!isContent(token) || /^team$/.test(token.lower) || isOfTeam(rewrite.tokens, token)) continue;
    const exact = source.filter(other => other.token.stem === token.stem);
    const found = exact.length > 0 ? exact : source.filter(other => answersFor(other.token.stem, token.stem));
    if (found.length === 0) continue;
    const tier = Math.max(...found.map(other => other.standing.tier));
    const claimed = standing.tier !== 3 ? standing.tier : isInTeam ? 1 : isShared ? 2 : 3;
    if (claimed > tier && (tier <= 2 || standing.tier >= 4) && !tiers.has(token.lemma)) raised.push(token.text);
    if (found.every(other => other.standing.negated !== standing.negated)) negated.push(token.text);
    const [sides, trends] = [found.map(other => other.standing.side), found.map(other => other.standing.trend)];
    const opposite = standing.side === 'from' ? 'to' : 'from';
    const isUnit = rewrite.tokens[rewrite.tokens.indexOf(token) - 1]?.amount !== undefined;
    if (standing.side && !isUnit && !sides.includes(standing.side) && !sides.includes(undefined) && sides.includes(opposite)) turned.push(token.text);
    if (standing.trend && trends.every(trend => trend !== undefined && trend !== standing.trend)) turned.push(token.text);
    // "Taught by specialists" must not become "taught specialists".
    const verbs = found.map(other => other.standing.agent);
    if (standing.agent !== undefined && verbs.every(verb => verb !== undefined && !answersFor(verb, standing.agent ?? ''))) turned.push(token.text);
    // "Which a volunteer delivered" for "delivered by a volunteer".
    const at = rewrite.tokens.indexOf(token);
    const isDoer = verbs.some(verb => verb !== undefined && rewrite.tokens.slice(at + 1, at + 2).some(next => answersFor(verb, next.stem)));
    if (!isDoer && !standing.agent && !verbs.includes(undefined) && rewrite.tokens.some((other, i) => rewrite.standings[i]?.act && verbs.some(verb => verb !== undefined && answersFor(verb, other.stem)))) turned.push(token.text);
  }
  return [...finding('verb-tier', 'block', raised), ...finding('negation', 'block', negated), ...finding('roles', 'block', turned), ...finding('roles', 'warn', checkConnectives(rewrite, evidence)), ...checkVerbs(rewrite, evidence, source)];
}

/** "before" must not become "after", nor "A or B" both. */
function checkConnectives(rewrite: Passage, { own }: Evidence): string[] {
  const has = (word: string): boolean => own.some(({ tokens }) => tokens.some(({ lower }) => lower === word));
  const says = (word: string): boolean => rewrite.tokens.some(({ lower }) => lower === word);
  const stands = (token: Token | undefined): boolean => token !== undefined && !token.amount && rewrite.tokens.some(other => answersFor(token.stem, other.stem));
  const either = !says('or') && own.some(({ tokens }) => tokens.some((token, i) => token.lower === 'or' && stands(tokens[i - 1]) && stands(tokens[i + 1])));
  return [...(says('after') && !has('after') && has('before') ? ['after'] : []), ...(says('before') && !has('before') && has('after') ? ['before'] : []), ...(either ? ['or'] : [])];
}
