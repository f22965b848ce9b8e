import { answersFor, type Evidence, type Passage } from './evidence.ts';
import { finding, type Finding } from './finding.ts';
import { isGerund, isPastForm, kin, lemma } from './stem.ts';
import { namesSelf, type Standing } from './standing.ts';
import { phrasesAt, thesaurus } from './synonyms.ts';
import { opensClause, type Token } from './tokens.ts';
import { boundWords, claimsReach, hedges, humble, joinsResult, lightVerb, neutral, people, roleNouns, softHedges, tierOf, tiers } from './vocabulary.ts';

interface Placed { readonly token: Token; readonly standing: Standing }

const isContent = (token: Token): boolean => token.amount === undefined && !neutral.has(token.lower) && !boundWords.has(token.lower) && token.lower.length > 1;

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
  for (const { token, standing } of placed([rewrite])) {
    if (!isContent(token) || /^team$/.test(token.lower) || isOfTeam(rewrite.tokens, token)) continue;
    const exact = source.filter(other => other.token.stem === token.stem);
    const found = exact.length > 0 ? exact : source.filter(other => answersFor(other.token.stem, token.stem));
    if (found.length === 0) continue;
    const tier = Math.max(...found.map(other => other.standing.tier));
    const claimed = isShared && standing.tier === 3 ? 2 : standing.tier;
    if (claimed > tier && (tier <= 2 || standing.tier >= 4) && !tiers.has(token.lemma)) raised.push(token.text);
    if (found.every(other => other.standing.negated !== standing.negated)) negated.push(token.text);
    const [sides, trends] = [found.map(other => other.standing.side), found.map(other => other.standing.trend)];
    const opposite = standing.side === 'from' ? 'to' : 'from';
    const isUnit = rewrite.tokens[rewrite.tokens.indexOf(token) - 1]?.amount !== undefined;
    if (standing.side && !isUnit && !sides.includes(standing.side) && !sides.includes(undefined) && sides.includes(opposite)) turned.push(token.text);
    if (standing.trend && trends.every(trend => trend !== undefined && trend !== standing.trend)) turned.push(token.text);
    // "Taught by specialists" must not become "taught specialists".
    const verbs = found.map(other => other.standing.agent);
    if (!standing.agent && !verbs.includes(undefined) && rewrite.tokens.some((other, i) => rewrite.standings[i]?.act && verbs.some(verb => verb !== undefined && answersFor(verb, other.stem)))) turned.push(token.text);
  }
  return [...finding('verb-tier', 'block', raised), ...finding('negation', 'block', negated), ...finding('roles', 'block', turned), ...finding('roles', 'warn', checkConnectives(rewrite, evidence)), ...checkVerbs(rewrite, evidence, source)];
}

/** "before" must not become "after", nor "A or B" both. */
function checkConnectives(rewrite: Passage, { own }: Evidence): string[] {
  const has = (word: string): boolean => own.some(({ tokens }) => tokens.some(({ lower }) => lower === word));
  const says = (word: string): boolean => rewrite.tokens.some(({ lower }) => lower === word);
  const stands = (token: Token | undefined): boolean => token !== undefined && rewrite.tokens.some(other => answersFor(token.stem, other.stem));
  const either = !says('or') && own.some(({ tokens }) => tokens.some((token, i) => token.lower === 'or' && stands(tokens[i - 1]) && stands(tokens[i + 1])));
  return [...(says('after') && !has('after') && has('before') ? ['after'] : []), ...(says('before') && !has('before') && has('after') ? ['before'] : []), ...(either ? ['or'] : [])];
}

/** A verb by which the person says to have done it needs one in the source: "guide for testing" is not "tested". And none may claim more than the source's. */
function checkVerbs(rewrite: Passage, evidence: Evidence, source: readonly Placed[]): Finding[] {
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
    if (token.amount || neutral.has(token.lower) || humble.has(token.lemma) || !rewrite.standings[i]?.act || (rewrite.standings[i]?.tier ?? 0) <= 2) continue;
    if (token.gap === 'comma' && source.some(other => other.token.lower === token.lower)) continue;
    // "sockets and wiring": a thing in the source, and here.
    if ((rewrite.tokens[i - 1]?.lower === 'and' || isGerund(token.lower)) && source.some(other => other.token.lower === token.lower && !other.standing.act) && !isFollowedByObject(rewrite.tokens, i)) continue;
    if (verbal && !lightVerb.test(token.lower) && !acts.has(token.stem) && !phrasesAt(rewrite.tokens, i).some(({ key }) => thesaurus.answers.get(key)?.some(group => actGroups.has(group)))) invented.push(token.text);
    else if (verbal && !lightVerb.test(token.lower) && swapsObject(rewrite.tokens, i, evidence.own)) invented.push(token.text);
  }
  return [...finding('verb-tier', 'block', promoted), ...finding('roles', 'warn', [...invented, ...checkOffices(rewrite, evidence), ...checkHelped(rewrite, evidence)])];
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

/** What somebody was head of stays: "head of the department" is no source for "head of the school". */
function checkOffices({ tokens }: Passage, { own, head }: Evidence): string[] {
  const of = (some: readonly Token[], i: number): Token[] => (some[i + 1]?.lower === 'of' ? some.slice(i + 2, i + 7).filter(isContent).slice(0, 3) : []);
  return tokens.filter((token, i) => {
    const office = of(tokens, i);
    if (!roleNouns.has(token.lemma) || isPastForm(token.lower) || office.length === 0) return false;
    const sources = [...own, ...head].flatMap(passage => passage.tokens.flatMap((other, at) => (other.lemma === token.lemma ? [[...of(passage.tokens, at), ...passage.tokens.slice(Math.max(0, at - 3), at).filter(isContent)]] : [])));
    return sources.length > 0 && !sources.some(source => source.some(word => office.some(other => answersFor(word.stem, other.stem))));
  }).map(({ text }) => text);
}

const isFollowedByObject = (tokens: readonly Token[], i: number): boolean => /^(?:the|a|an|our|its|their|all|them)$/.test(tokens[i + 1]?.lower ?? '');

/** Verbs whose receiver may stand where their object stands: "taught algebra to 20 pupils", "taught 20 pupils algebra". */
const twoObjects = new Set('teach train instruct tutor coach sell present give offer provide advise serve supply pay show explain send report save brief counsel help assist support mentor guide educate award care treat administer deliver lead manage run interview'.split(' ').map(lemma));

/** What a verb acts on: the content words behind it up to a preposition other than "of". */
const measureNoun = /^(?:time|number|amount|rate|level|duration|length)$/;

function objectOf(tokens: readonly Token[], i: number): Token[] {
  const found: Token[] = [];
  for (let at = i + 1; at < tokens.length && found.length < 7; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'strong' || (token.gap === 'comma' && found.length === 0)) break;
    // "negotiated with carriers": a preposition right behind the verb leads to what it acts on.
    if (found.length > 0 && /^(?:for|in|on|at|to|with|by|from|as|into|via|through|using|that|which|who|while|when|across|per|during|within|after|over|against)$/.test(token.lower)) break;
    if (found.length === 0 && /^(?:it|them|these|those|this|that)$/.test(token.lower)) return [];
    if (found.length > 0 && ((isPastForm(token.lower) && opensClause(tokens, at)) || (isGerund(token.lower) && /^(?:the|a|an|our|its|their)$/.test(tokens[at + 1]?.lower ?? '')))) break;
    // "cut the time for the close": the measure is no object of its own.
    if (measureNoun.test(token.lower) && /^(?:of|for|to)$/.test(tokens[at + 1]?.lower ?? '') && found.length === 0) at += 1;
    else if (isContent(token)) found.push(token);
  }
  return found;
}

/** The objects that "and" joins; their words only. */
function conjuncts(tokens: readonly Token[], i: number, object: readonly Token[], source: readonly Token[]): Token[][] {
  const first: Token[] = [];
  for (let at = i + 1; at < tokens.length && tokens[at]?.lower !== 'and'; at++) {
    const token = tokens[at];
    if (token && object.includes(token)) first.push(token);
  }
  const rest = object.filter(token => !first.includes(token));
  // "oak and ash doors": no two objects, as the last word says.
  const last = rest.at(-1);
  const isMaterial = last !== undefined && source.some(word => answersFor(word.stem, last.stem)) && !/s$/.test(first.at(-1)?.lower ?? '');
  return first.length > 0 && rest.length > 0 && !isMaterial ? [first, [...first, ...rest]] : [[...object]];
}

/** "Set up monitoring for services" is not "built services": the verb keeps something of what it acted on. */
function swapsObject(tokens: readonly Token[], i: number, own: readonly Passage[]): boolean {
  const token = tokens[i];
  const phrase = phrasesAt(tokens, i).find(({ key, length }) => length > 1 && thesaurus.answers.get(key)?.some(group => own.some(({ tokens: source, standings }) => source.some((_, at) => standings[at]?.act && phrasesAt(source, at).some(other => thesaurus.opens.get(other.key)?.includes(group))))));
  // "placed orders for fish" acts on fish, "prepared drawings" on drawings.
  const objects = [objectOf(tokens, i), ...(phrase ? [objectOf(tokens, i + phrase.length - 1)] : [])];
  if (!token || twoObjects.has(token.lemma) || objects.some(({ length }) => length === 0)) return false;
  const groups = new Set(phrasesAt(tokens, i).flatMap(({ key }) => thesaurus.answers.get(key) ?? []));
  const direct = !/^(?:with|for|on|to|in|at|into|from)$/.test(tokens[i + 1]?.lower ?? '');
  const sources = own.flatMap(passage => passage.tokens.flatMap((other, at) => {
    const matches = passage.standings[at]?.act && (other.stem === token.stem || phrasesAt(passage.tokens, at).some(({ key }) => thesaurus.opens.get(key)?.some(group => groups.has(group))));
    // "time to hire fell from 48 to 33 days": what fell stands in front.
    const fell = /^(?:fell|dropped|rose|grew|declin|increas|decreas|improv|shr[au]nk)/.test(other.lower) && /^(?:from|by|to)$/.test(passage.tokens[at + 1]?.lower ?? '');
    const behind = passage.tokens.slice(at + 1, at + 12).filter(isContent);
    return matches ? [fell ? passage.tokens.slice(Math.max(0, at - 6), at).filter(isContent) : direct ? objectOf(passage.tokens, at) : behind] : [];
  }));
  return sources.length > 0 && sources.every(source => source.length > 0 && objects.every(object => conjuncts(tokens, i, object, source).some(part => !source.some(word => part.some(other => answersFor(word.stem, other.stem))))));
}

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
  return [...finding('scope', 'warn', moved), ...finding('scope', 'warn', multiplied(rewrite, evidence)), ...finding('scope', 'warn', unrestricted(rewrite, evidence)), ...finding('scope', 'block', widened(rewrite, evidence))];
}

/** "Reduced expired stock by 22 %" must not become "reduced stock by 22 %": what rose or fell keeps the words that narrow it. */
function unrestricted(rewrite: Passage, { own, isSummary }: Evidence): string[] {
  if (isSummary || !rewrite.tokens.some(({ amount }) => amount)) return [];
  const kept = (word: Token): boolean => rewrite.tokens.some(other => answersFor(word.stem, other.stem));
  return own.flatMap(({ tokens }) => tokens.flatMap((verb, i) => {
    const before = tokens[i + 1];
    if (!trendVerb.test(verb.lower) || !before) return [];
    const phrase: Token[] = [];
    for (let at = i + 1; at <= i + 6; at++) {
      const token = tokens[at];
      if (!token || token.amount || /^(?:strong|comma)$/.test(token.gap) || (!isContent(token) && !/^(?:the|a|an|our|its|their)$/.test(token.lower))) break;
      if (isContent(token)) phrase.push(token);
    }
    const head = phrase.at(-1);
    // "Reduced the time to detect incidents" is no "reduced incidents".
    const measured = head && measureNoun.test(head.lower) && /^(?:of|for|to)$/.test(tokens[tokens.indexOf(head) + 1]?.lower ?? '') && !rewrite.tokens.some(other => answersFor(head.stem, other.stem) || (head.lower === 'time' && /^(?:duration|faster|quicker|short\w*|sped|speed\w*|accelerat\w*)$/.test(other.lower)));
    if (measured) return [head.text];
    return head && kept(head) ? phrase.slice(0, -1).filter(word => !kept(word) && !/^(?:overall|total|average|mean|existing|current|own)$/.test(word.lower)).map(({ text }) => text) : [];
  }));
}

/** "a client" in the source, "clients" in the rewrite. */
function multiplied(rewrite: Passage, evidence: Evidence): string[] {
  const isPlural = (token: Token): boolean => /[^su']s$/.test(token.lower) && token.lower.length > 3;
  return rewrite.tokens.filter(token => isPlural(token) && isContent(token)).filter(token => {
    const found = evidence.own.flatMap(({ tokens }) => tokens.flatMap((other, at) => (other.lemma === token.lemma ? [{ tokens, at }] : [])));
    return found.length > 0 && found.every(({ tokens, at }) => {
      const [own, next] = [tokens[at], tokens[at + 1]];
      if (!own || isPlural(own) || isGerund(own.lower) || isPastForm(own.lower)) return false;
      const isHead = !next || next.gap === 'strong' || next.gap === 'comma' || !isContent(next) || isPastForm(next.lower) || isGerund(next.lower);
      const article = [1, 2, 3].some(back => /^(?:a|an|the|one|another|single)$/.test(tokens[at - back]?.lower ?? '') && tokens.slice(at - back + 1, at).every(isContent));
      const recurring = /^(?:daily|weekly|monthly|quarterly|yearly|annual|regular)$/;
      return isHead && article && !tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => recurring.test(lower));
    });
  }).map(({ text }) => text);
}

const trendVerb = /^(?:reduc|cut|lower|decreas|increas|rais|improv|grew|grow|boost|shorten|sav|halv|doubl|trim|drop)(?:e|ed|es|ing|s|ting|ping|med|ming)?$/;
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

const sharedPhrase = /\b(?:part of|with (?:the )?(?:help|support|guidance) (?:of|from)|member of|(?:in|within|as|with) a (?:small |large |cross-functional )?(?:team|group)|with \w+ (?:others?|colleagues?|peers?|classmates?)|one of (?:the )?\w+)\b/i;

const sharing = /\b(?:with|together|jointly|alongside|partner\w*|co-?\w*operat\w*|collaborat\w*|contribut\w*|help\w*|assist\w*|support\w*)\b/i;

/** "Worked with purchasing to find": done with others (and not with a tool). */
function sharedDeed(text: string, skills: Passage['skills']): string | undefined {
  const start = /^(?:work(?:ed|ing)?|collaborat\w+|partner(?:ed|ing)?|cooperat\w+|team(?:ed|ing)? up)(?: closely)?(?: together)? with /i.exec(text)?.[0];
  const tool = start !== undefined && skills.some(skill => skill.start <= start.length + 4 && skill.end > start.length && /^\p{Lu}/u.test(skill.text));
  return tool ? undefined : start?.trim();
}

/** A hedge may be reworded, or go together with all that it hedges; it may not be lost while the claim stays. */
export function checkHedges(rewrite: Passage, evidence: Evidence): Finding[] {
  if (evidence.isSummary) return [];
  const kinds = new Set(rewrite.tokens.map(({ lemma }) => hedges.get(lemma)));
  const lost: { word: string; soft: boolean }[] = [];
  for (const { tokens, text, skills } of evidence.own) {
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
    const [phrase, deed] = [sharedPhrase.exec(text)?.[0], sharedDeed(text, skills)];
    if (phrase === undefined && deed !== undefined && !sharing.test(rewrite.text)) lost.push({ word: deed, soft: true });
    const shared = phrase;
    const withSomebody = rewrite.tokens.some((token, i) => token.lower === 'with' && rewrite.tokens.slice(i + 1, i + 5).some(({ lemma }) => people.has(lemma)));
    if (shared !== undefined && !withSomebody && !sharedPhrase.test(rewrite.text) && !kinds.has('shared') && !rewrite.tokens.some(({ lower }) => /^(?:contribut|collaborat|help|assist|support)/.test(lower))) lost.push({ word: shared, soft: true });
  }
  for (const passage of evidence.own) lost.push(...lostOccasions(rewrite, passage), ...lostCompany(rewrite, passage), ...lostPart(rewrite, passage));
  return [
    ...finding('hedge', 'block', lost.filter(({ soft }) => !soft).map(({ word }) => word)),
    ...finding('hedge', 'warn', lost.filter(({ soft }) => soft).map(({ word }) => word)),
  ];
}

/** "Replaced switches with a contractor": who else took part is not dropped. */
function lostCompany(rewrite: Passage, { tokens }: Passage): { word: string; soft: boolean }[] {
  const isAmong = ({ lemma: one, lower }: Token): boolean => people.has(one) && lower !== 'who';
  const names = rewrite.tokens.some(isAmong) || sharing.test(rewrite.text);
  return names ? [] : tokens.filter((token, i) => token.lower === 'with' && /^(?:a|an|one|two|three|four|five|other|another|my|our)$/.test(tokens[i + 1]?.lower ?? '') && tokens.slice(i + 2, i + 4).some(isAmong)
    && !/^(?:children|pupils|students|patients|clients|customers)$/.test(tokens[i + 2]?.lower ?? '')).map(({ text }) => ({ word: text, soft: true }));
}

/** "Participated in the preparation for the audit" is no "participated in the audit": the part that was taken stays. */
function lostPart(rewrite: Passage, { tokens, standings }: Passage): { word: string; soft: boolean }[] {
  const kept = (token: Token): boolean => rewrite.tokens.some(other => answersFor(token.stem, other.stem) || kin(token.lower) === kin(other.lower));
  return tokens.flatMap((token, i) => {
    const [after, object] = [tokens[i + 1], tokens.slice(i + 2, i + 6).filter(isContent)];
    const isPart = (standings[i]?.tier ?? 3) <= 2 && /(?:ion|ment|ing|al|sis|ance)$/.test(token.lower) && /^(?:the|a|an|in|on|to|with)$/.test(tokens[i - 1]?.lower ?? '') && /^(?:of|for|on)$/.test(after?.lower ?? '');
    const last = object.at(-1);
    return isPart && last && kept(last) && !kept(token) ? [{ word: token.text, soft: true }] : [];
  });
}

/** "Deputy lead during holidays" is no "deputy lead": who led or ran something at times only did not do so always. */
function lostOccasions(rewrite: Passage, { tokens }: Passage): { word: string; soft: boolean }[] {
  const leads = tokens.some(token => (tiers.get(token.lemma) ?? 0) >= 4 && rewrite.tokens.some(other => other.lemma === token.lemma));
  if (!leads) return [];
  return tokens.flatMap((token, i) => {
    if (!/^(?:during|while|when|whenever|until)$/.test(token.lower)) return [];
    const occasion = tokens.slice(i + 1, i + 6).filter(isContent);
    return occasion.length > 0 && !occasion.some(word => rewrite.tokens.some(other => answersFor(word.stem, other.stem))) ? [{ word: token.text, soft: true }] : [];
  });
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
