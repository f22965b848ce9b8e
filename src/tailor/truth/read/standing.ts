import { thesaurus } from '../thesaurus/thesaurus.ts';
import { joinsResult, lightVerb, negations, people, roleNouns, tierOf, tiers } from '../vocabulary.ts';
import { isGerund, isPastForm, lemma } from './stem.ts';
import { opensClause, type Token } from './tokens.ts';

/** What a text says about one of its words, beyond the word itself. */
export interface Standing {
  /** How much the verb that governs the word claims (vocabulary.ts); 3 where no verb does. */
  readonly tier: number;
  readonly negated: boolean;
  /** Behind "from" or "to". */
  readonly side: 'from' | 'to' | undefined;
  readonly trend: 'up' | 'down' | undefined;
  /** The word is the doer of a passive ("led by the team"): the stem of its verb. */
  readonly agent: string | undefined;
  /** A verb by which the person says to have done it: finite, or following from a finite one. */
  readonly act: boolean;
}

const DID = 3;
const up = new Set('increase raise grow boost lift gain expand rise growth higher'.split(' ').map(lemma));
const down = new Set('reduce cut lower decrease drop shrink decline fall lose reduction trim fewer shorten slash'.split(' ').map(lemma));
/** The word tells of a rise or a fall. */
export const trendOf = ({ lemma: word }: Token): Standing['trend'] => (up.has(word) ? 'up' : down.has(word) ? 'down' : undefined);
const causative = new Set('enable allow permit let teach train instruct coach ask require help encourage invite empower'.split(' ').map(lemma));
/** Verbs whose object may itself be the deed: "performed code reviews". */
const performing = new Set('perform conduct carry do execute undertake complete provide give make lead manage run handle own oversee deliver coordinate hold'.split(' ').map(lemma));
/** Verbs whose object, where it names a deed, may be the deed: "wrote documentation", "created a design" (but not "wrote a design tool"). */
const making = new Set('write create prepare produce draw compile administer set develop'.split(' ').map(lemma));
const somebodyElse = /^(?:to|with|for|by|under|alongside|from|assist(?:ed|ing)?|support(?:ed|ing)?|help(?:ed|ing)?|via|behind)$/;

function isSomebodyElse(tokens: readonly Token[], i: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const token = tokens[i - back];
    if (!token || tokens[i - back + 1]?.gap === 'strong') return false;
    if (somebodyElse.test(token.lower)) return true;
    if (!/^(?:the|a|an|our|my|its|their|senior|principal|team|chief|associate|assistant|deputy|vice)$/.test(token.lower)) return false;
  }
  return false;
}

/** The word names the person: "as lead engineer", or a title that opens the statement. */
export function namesSelf(tokens: readonly Token[], i: number): boolean {
  for (let at = i; at >= 0 && i - at <= 4; at--) {
    const token = tokens[at];
    if (!token || (at < i && isPastForm(token.lower))) return false;
    if (token.gap === 'strong') return !/[^s]s$/.test(tokens[i]?.lower ?? '') && !/^(?:the|our|a|an)$/.test(token.lower);
    const before = tokens[at - 1]?.lower ?? '';
    if (before === 'as') return true;
    if (token.gap === 'comma' || /^(?:to|with|for|by|of|in|and|the|on|from)$/.test(before) && before !== 'the') return false;
  }
  return false;
}

/** "Bathing, meals and mobility": a gerund with nothing behind it that it could act on is a thing. */
const isNamedDeed = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return !next || /^(?:strong|comma)$/.test(next.gap) || /^(?:and|or|of|to|for|on|in|at|by|with|from|per)$/.test(next.lower);
};

/** "A project which, within a year, reduced falls": the verb stands behind an aside. */
function isAfterAside(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.gap !== 'comma') return false;
  for (let at = i - 1; at > Math.max(0, i - 7) && tokens[at]?.gap !== 'strong'; at--) if (/^(?:that|which|who)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at]?.gap === 'comma') return true;
  return false;
}

/** "Guided an intern in building a tool": the intern built it. */
const isTaught = (tokens: readonly Token[], i: number): boolean => segmentBefore(tokens, i).some((word, at, segment) => /^(?:mentor|guid|train|teach|taught|coach|instruct|advis|supervis|support)/.test(word.lower) && segment.slice(at + 1).some(({ lemma: one }) => people.has(one)));

/** "Supervise one trainee and liaise with auditors": in a statement in the present tense, a known verb behind "and" with something to act on. */
function isPresentDeed(tokens: readonly Token[], i: number): boolean {
  const [token, previous, next] = [tokens[i], tokens[i - 1], tokens[i + 1]];
  const [first] = segmentBefore(tokens, i);
  return token !== undefined && previous?.lower === 'and' && first !== undefined && !isPastForm(first.lower) && !isGerund(first.lower) && !/s$|ly$/.test(token.lower)
    && (thesaurus.opens.get(token.stem)?.some(thesaurus.isDeed) ?? false) && !isGerund(token.lower)
    && (next?.amount !== undefined || /^(?:the|a|an|our|its|their|with|them|it)$/.test(next?.lower ?? ''));
}

/** "The event bus, built on Kafka": what was done with the thing just named. */
const isReducedRelative = (tokens: readonly Token[], i: number): boolean => tokens[i]?.gap === 'comma' && isPastForm(tokens[i]?.lower ?? '') && !joinsResult(tokens[i]?.lower ?? '', tokens[i + 1]?.lower)
  && /^(?:on|in|with|by|using|upon|for|from)$/.test(tokens[i + 1]?.lower ?? '') && /^(?:built|based|written|made|used|created|developed|designed|implemented|hosted|owned|run|led|produced|powered|aimed|funded|held|given|done|carried|paid|caused)$/.test(tokens[i]?.lower ?? '');

const isPassive = (tokens: readonly Token[], i: number): boolean => {
  const particle = /^(?:up|out|on|off|down|in|over)$/.test(tokens[i + 1]?.lower ?? '') ? 1 : 0;
  const [by, doer] = [tokens[i + 1 + particle], tokens[i + 2 + particle]];
  return by?.lower === 'by' && by.gap === 'none' && doer !== undefined && !doer.amount?.unit && !isGerund(doer.lower) && (isPastForm(tokens[i]?.lower ?? '') || /^(?:done|given|taken|written|chosen|driven|drawn|grown)$/.test(tokens[i]?.lower ?? ''));
};

/** What the verb at `i` says of the words that follow; undefined when the token is not a verb here. */
function governance(tokens: readonly Token[], i: number, tier: number | undefined, own: boolean): { tier: number; own: boolean } | undefined {
  const token = tokens[i];
  const [previous, next] = [tokens[i - 1], tokens[i + 1]];
  if (!token || isPassive(tokens, i)) return undefined;
  if (roleNouns.has(token.lemma) && isSomebodyElse(tokens, i)) return undefined;
  if (i > 0 && joinsResult(token.lower, next?.lower)) return { tier: DID, own: true };
  const claim = phrasalClaim(tokens, i) ?? lightClaim(tokens, i) ?? tierOf(tokens, i);
  if (isReducedRelative(tokens, i)) return tier === undefined ? undefined : { tier: Math.min(tier, claim ?? DID), own: false };
  const past = isPastForm(token.lower);
  const relative = previous !== undefined && (/^(?:who|that|which)$/.test(previous.lower) || (past && isAfterAside(tokens, i)));
  if (relative && (past || claim !== undefined)) {
    const others = previous.lower === 'who' || people.has(tokens[i - 2]?.lemma ?? '');
    return { tier: others ? 0 : Math.min(tier ?? DID, claim ?? DID), own: false };
  }
  if (past && previous && tier === undefined && people.has(previous.lemma) && opensClause(tokens, i - 1)) return { tier: 2, own: true };
  if ((past && opensClause(tokens, i)) || (claim !== undefined && (i === 0 || token.gap === 'strong'))) return { tier: claim ?? DID, own: true };
  if (past && claim !== undefined && (claim >= 4 || claim <= 2) && previous && /^(?:was|were|been|have|had|has|who|having)$/.test(previous.lower)) return { tier: claim, own: true };
  if (((isGerund(token.lower) && previous?.lower === 'in') || (previous?.lower === 'to' && people.has(tokens[i - 2]?.lemma ?? ''))) && isTaught(tokens, i)) return { tier: 0, own: false };
  // "Took part in a trial of X, reducing Y": what the trial brought about.
  if (isGerund(token.lower) && token.gap === 'comma' && (tier === 1 || tier === 2) && (up.has(token.lemma) || down.has(token.lemma))) return { tier: tier ?? DID, own: false };
  if (isPresentDeed(tokens, i)) return { tier: claim ?? DID, own: true };
  if (isGerund(token.lower) && !/^(?:including|following|regarding|concerning)$/.test(token.lower)) {
    if (isNamedDeed(tokens, i) && (token.gap === 'comma' || /^(?:and|for|in|on|of)$/.test(previous?.lower ?? ''))) return undefined;
    const opening = token.gap === 'comma' || token.gap === 'strong' || /^(?:by|while|when|through|after|before)$/.test(previous?.lower ?? '') || (own && previous?.lower === 'and');
    if (opening) return { tier: claim ?? DID, own: true };
    return claim === undefined && tier === undefined ? undefined : { tier: Math.min(tier ?? DID, claim ?? DID), own: false };
  }
  if (claim === undefined) return undefined;
  if (previous && /^(?:to|and|help(?:ed|ing|s)?)$/.test(previous.lower) && claim >= 4) return { tier: Math.min(tier ?? DID, claim), own: false };
  if (next && /^(?:of|for|in|with|to|on)$/.test(next.lower) && claim <= 2 && !/^(?:supports|aids|watches|attempts)$/.test(token.lower)) return { tier: claim, own: false };
  if (next && /^(?:of|for)$/.test(next.lower) && (tier ?? DID) >= DID) return { tier: claim, own: false };
  return undefined;
}

/** "Provided phone support": the noun says how much was done. */
function lightClaim(tokens: readonly Token[], i: number): number | undefined {
  if (!lightVerb.test(tokens[i]?.lower ?? '') || tiers.has(tokens[i]?.lemma ?? '')) return undefined;
  for (let at = i + 1; at <= i + 5; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'strong' || token.gap === 'comma' || /^(?:of|for|in|with|to|on|by|at|from)$/.test(token.lower)) return undefined;
    if (/^(?:support|assistance|help|aid|suggestions?|proposals?)$/.test(token.lower)) return 1;
  }
  return undefined;
}

/** "Worked with Python" is doing; "worked with a team", "worked on", "took part" is taking part. */
function phrasalClaim(tokens: readonly Token[], i: number): number | undefined {
  const [token, next, object] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if ((token?.lemma === 'tak' && next?.lower === 'part') || (/^(?:part|member)$/.test(token?.lower ?? '') && next?.lower === 'of')) return 1;
  if (/^put(?:ting)?$/.test(token?.lower ?? '') && next?.lower === 'forward') return 1;
  if (!token || !/^work(?:ed|ing)?$/.test(token.lower) || !next) return undefined;
  if (/^(?:in|on|within)$/.test(next.lower) && tokens.slice(i + 2, i + 7).some(({ lower }) => lower === 'team')) return 1;
  if (next.lower === 'on') return /^(?:of|the|a)$/.test(tokens[i - 1]?.lower ?? '') ? undefined : 2;
  if (!/^(?:with|alongside|under|for|together|closely)$/.test(next.lower)) return undefined;
  const around = [object, tokens[i + 3], tokens[i + 4]];
  return around.some(word => word && people.has(word.lemma)) || next.lower !== 'with' ? 2 : undefined;
}

/** Whether the word at `i` tells of a deed of the person's own, as far as its form and place show. */
function isAct(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const previous = tokens[i - 1];
  if (!token || (token.amount && !isPastForm(token.lower)) || isPassive(tokens, i)) return false;
  if (i === 0 || token.gap === 'strong') return !/^(?:each|every|all|some|most|this|that|the|an?|for|from|in|on|at|with|to|over|during|up|about|around)$/.test(token.lower);
  const before = previous?.lower ?? '';
  if (/^(?:that|which|it)$/.test(before) && (before !== 'it' || isPastForm(token.lower))) return true;
  // "Was selected": done to the person.
  if (isPastForm(token.lower) && token.lower !== 'involved' && /^(?:was|were|been|being)$/.test(before) && previous?.gap === 'strong') return false;
  if (isPastForm(token.lower)) return opensClause(tokens, i) || /^(?:was|were|been|be|have|had|has|that|which|is|are)$/.test(before) || nounThenVerb(tokens, i);
  const segment = segmentBefore(tokens, i);
  if (isGerund(token.lower)) {
    if (token.gap === 'comma' || /^(?:by|while|when|and|through|after|before|includ(?:ing|ed)|help(?:ed|ing)|start(?:ed|ing)|began|kept)$/.test(before)) return true;
    return segment.some(word => /^(?:responsible|charge|tasked|focused|involved|assisted|helped|supported|participated|experience|accountable)$/.test(word.lower));
  }
  // "Keep the data clean and thank donors": a verb that no table knows, in the present tense.
  if (before === 'and' && segment[0] && !isPastForm(segment[0].lower) && !isGerund(segment[0].lower) && !/s$/.test(segment[0].lower) && !/s$/.test(token.lower) && /[^s]s$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 1]?.gap === 'none') return true;
  // "Migrated to Next.js": a name is no verb.
  if (before === 'to' && /^\p{Lu}/u.test(token.text)) return false;
  if (before === 'and' && !isGerund(token.lower) && !(thesaurus.opens.get(token.stem)?.some(thesaurus.isDeed) ?? tiers.has(token.lemma))) return false;
  if (/^(?:to|and)$/.test(before) || /^help(?:ed|s|ing)?$/.test(before)) return !segment.some((word, at) => causative.has(word.lemma) && at < segment.length - 2);
  for (let back = 1; back <= 4; back++) {
    const word = tokens[i - back];
    if (!word || /^(?:of|for|on|in|to|with|from|by|about|at)$/.test(word.lower)) break;
    if (making.has(word.lemma) && isNamedDeed(tokens, i) && (isPastForm(word.lower) || word.gap === 'strong')) return true;
    if (performing.has(word.lemma) && (isPastForm(word.lower) || isGerund(word.lower) || word.gap === 'strong')) return true;
    if (tokens[i - back + 1]?.gap === 'strong') break;
  }
  return false;
}

/** "Students enrolled …": a past form behind a plural noun and before a word that cannot be its noun. */
function nounThenVerb(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next === undefined || next.gap !== 'none' || /^(?:the|a|an|in|on|by|to|from|with|for|at|per|and|into|through|using|across|over)$/.test(next.lower);
}

function segmentBefore(tokens: readonly Token[], i: number): Token[] {
  let start = i;
  while (start > 0 && tokens[start]?.gap !== 'strong') start -= 1;
  return tokens.slice(start, i);
}

/** One pass from left to right; the same on both sides of a comparison, so its guesses cancel out where the wording is kept. */
export function standingsOf(tokens: readonly Token[]): Standing[] {
  const found: Standing[] = [];
  let tier: number | undefined;
  let own = false;
  let negated = false;
  let agent: string | undefined;
  let side: Standing['side'];
  let trend: Standing['trend'];
  let denial = '';
  let waiting = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.gap === 'strong') [tier, own, negated, agent, side, trend, waiting] = [undefined, false, false, undefined, undefined, undefined, 0];
    else if (token.gap === 'comma') [negated, agent, side] = [false, undefined, undefined];
    if (token.gap === 'comma' && token.lower === 'with' && (tier ?? DID) > DID) tier = DID;
    // "No effect of the treatment" denies the effect, not the treatment.
    if (token.lower === 'of' && /^(?:no|without)$/.test(denial)) negated = false;
    if (negations.has(token.lower)) denial = token.lower;
    if (token.lower === 'against' && (isGerund(tokens[i + 1]?.lower ?? '') || /^(?:advi[sc]|recommend|argu|decid|vot|counsel)/.test(tokens[i - 1]?.lower ?? ''))) negated = true;
    if (negations.has(token.lower) && !(token.lower === 'non' && tokens[i + 1]?.gap === 'hyphen')) negated = true;
    const compound = tokens[i - 1]?.lower === 'non' && token.gap === 'hyphen';
    if (/^(?:but|instead|while|then)$/.test(token.lower) || (/^(?:in|for|over|during|within|since)$/.test(token.lower) && tokens[i + 1]?.amount)) negated = false;
    const verb = governance(tokens, i, tier, own);
    if (verb) {
      if (tier === undefined) for (let back = waiting; back > 0; back--) {
        const earlier = found[i - back];
        if (earlier) found[i - back] = { ...earlier, tier: Math.min(verb.tier, DID) };
      }
      if (verb.own && isPastForm(token.lower) && tokens[i - 1]?.lower !== 'not' && token.gap !== 'none') negated = false;
      ({ tier, own } = verb);
      [trend, agent] = [undefined, undefined];
    }
    if (up.has(token.lemma)) trend = 'up';
    else if (down.has(token.lemma) || (token.lower === 'down' && tokens[i + 1]?.lower === 'to')) trend = 'down';
    if (/^(?:from|off|to|into|onto)$/.test(token.lower)) side = /^(?:from|off)$/.test(token.lower) ? 'from' : 'to';
    else if (/^(?:for|with|in|by|on|of|using|at|via|while|that|which)$/.test(token.lower) || verb) side = undefined;
    const particle = /^(?:up|out|on|off|down|in|over)$/.test(tokens[i - 1]?.lower ?? '') ? 1 : 0;
    if (token.lower === 'by' && isPassive(tokens, i - 1 - particle)) agent = tokens[i - 1 - particle]?.stem;
    else if (/^(?:for|with|in|on|to|from|using|at|while|and|that)$/.test(token.lower)) agent = undefined;
    found.push({ tier: tier ?? DID, negated: negated || compound, side, trend, agent, act: isAct(tokens, i) });
    waiting = tier === undefined ? waiting + 1 : 0;
  }
  return found;
}
