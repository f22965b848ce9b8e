import type { Passage } from '../read/evidence.ts';
import { isGerund, isPastForm, kin, lemma } from '../read/stem.ts';
import { opensClause, type Token } from '../read/tokens.ts';
import { phrasesAt, thesaurus } from '../thesaurus/thesaurus.ts';
import { claimsReach, isPeriodic, neutral, people, scopeTwins, scopeWords, tiers } from '../vocabulary.ts';
import { looksNamed } from './wordRule.ts';

const isPlural = (token: Token): boolean => /[^su']s$/.test(token.lower) && !/s[ie]s$/.test(token.lower);

/** Plain words of some length have kin; names, claims of reach and rank, and people do not. */
const hasKin = (token: Token): boolean => token.language === 'en' && token.lower.length >= 5 && token.amount === undefined && !looksNamed(token)
  && !scopeWords.has(token.lemma) && !people.has(token.lemma) && !tiers.has(token.lemma);

/** The only deed of its statement, and "and" joins what it acts on. */
function actsJointly(tokens: readonly Token[], standings: Passage['standings'], i: number): boolean {
  let joins = false;
  for (let at = i + 1; at < tokens.length && tokens[at]?.gap !== 'strong'; at++) {
    if (tokens[at]?.lower === 'and') joins = true;
    if (isVerb(tokens, standings, at)) return false;
  }
  return joins;
}

const periods = /^(?:dai|hour|night|week|month|quarter|year)ly$|^(?:\p{L}*day|hour|shift|morning|afternoon|evening|night|week|month|quarter|season|semester|term|session|year|spring|summer|autumn|winter)s?$/u;
const isRecurring = (tokens: readonly Token[], i: number): boolean => /^(?:per|each|every)$/.test(tokens[i - 1]?.lower ?? '') || periods.test(tokens[i]?.lower ?? '')
  && (/ly$/.test(tokens[i]?.lower ?? '') || tokens[i]?.gap === 'slash' || /^(?:a|an|per|each|every)$/.test(tokens[i - 1]?.lower ?? '') || /days$/.test(tokens[i]?.lower ?? '') && tokens[i - 1]?.lower === 'on');

/** The deed stands as a verb, and not as a thing that somebody made ("created designs"). */
const isVerb = (tokens: readonly Token[], standings: Passage['standings'], i: number): boolean => (standings[i]?.act ?? false)
  && (opensClause(tokens, i) || isPastForm(tokens[i]?.lower ?? '') || isGerund(tokens[i]?.lower ?? '') || /^(?:to|help\w*)$/.test(tokens[i - 1]?.lower ?? ''));

/** Where a spelling of the thesaurus stands in the source. */
interface Occurrence {
  /** Its words, counted over all passages. */
  readonly places: readonly number[];
  /** It tells of a deed of the person's own. */
  readonly acted: boolean;
  /** It names something: "prepared estimates" is a source for "drafted", and not for "designs". */
  readonly named: boolean;
  /** It acts on things that "and" joins, so that a second verb may share them: "wrote A and B", "wrote A and developed B". */
  readonly joint: boolean;
}

/**
 * Words, pairs written as one, and groups of the thesaurus that a text opens. An equal word replaces, it does not add: where the source's word stands in the
 * rewrite too, or another equal word has taken its place already, it vouches for no further one ("maintained the app and documentation" for "maintained the app").
 */
export class WordIndex {
  readonly stems = new Set<string>();
  /** Days, months, seasons that the source says something of as often as they come round. */
  readonly recurring = new Set<string>();
  private readonly lemmas = new Set<string>();
  private readonly kins = new Set<string>();
  /** Words of the entry's head as they are written there. */
  private readonly names = new Set<string>();
  private readonly joined = new Set<string>();
  private readonly groups = new Map<number, Occurrence[]>();
  /** The word of the rewrite that stands for the source's word at a place. */
  private readonly taken = new Map<number, Token>();

  /** `literal` passages vouch for names only, as they are written: "at the Heron Hotel", and no "hotel manager". */
  constructor(passages: readonly Passage[], literal: readonly Passage[] = [], rewrite?: Passage) {
    for (const { tokens } of literal) for (const { text } of tokens) if (/^\p{Lu}/u.test(text)) this.names.add(text);
    const byStem = new Map<string, { readonly at: number; readonly act: boolean }[]>();
    let place = 0;
    for (const passage of passages) {
      const { tokens, standings } = passage;
      for (const [i, token] of tokens.entries()) {
        this.stems.add(token.stem);
        this.lemmas.add(token.lemma);
        if (isRecurring(tokens, i)) this.recurring.add(token.lower === 'daily' ? 'day' : token.lemma.replace(/ly$/, ''));
        if (hasKin(token)) this.kins.add(kin(token.lower));
        const kept = { at: place + i, act: isVerb(tokens, standings, i) };
        byStem.set(token.stem, [...byStem.get(token.stem) ?? [], kept]);
        const next = tokens[i + 1];
        if (next && next.gap !== 'strong' && next.gap !== 'comma') this.joined.add(lemma(token.lower + next.lower));
        for (const { key, length } of phrasesAt(tokens, i)) for (const group of thesaurus.opens.get(key) ?? []) this.open(group, i, length, place, passage);
      }
      place += tokens.length;
    }
    // A deed that becomes a thing leaves its place to the verb: "prepared drafts" for "drafted".
    if (rewrite) for (const [i, token] of rewrite.tokens.entries()) {
      const same = byStem.get(token.stem)?.find(({ at, act }) => !this.taken.has(at) && act === isVerb(rewrite.tokens, rewrite.standings, i));
      if (same) this.taken.set(same.at, token);
    }
  }

  private open(group: number, i: number, length: number, place: number, { tokens, standings }: Passage): void {
    const acted = standings[i]?.act ?? false;
    const words = [...Array(length).keys()].map(step => i + step);
    const telling = words.filter(at => !neutral.has(tokens[at]?.lower ?? ''));
    const token = tokens[i];
    const named = !acted || !thesaurus.isDeed(group) || (token !== undefined && (isGerund(token.lower) || isPlural(token)));
    const occurrence = { places: (telling.length > 0 ? telling : words).map(at => place + at), acted, named, joint: acted && actsJointly(tokens, standings, i) };
    const found = this.groups.get(group);
    if (found) found.push(occurrence);
    else this.groups.set(group, [occurrence]);
  }

  /** How many tokens from `i` on stand here, in this or an equal wording; 0 when the one at `i` does not. */
  covers(tokens: readonly Token[], i: number, act = false): number {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (!token) return 0;
    if (claimsReach(tokens, i) && !isPeriodic(token)) return this.lemmas.has(token.lemma) ? 1 : scopeTwins.find(twins => twins.includes(token.lower))?.some(twin => this.lemmas.has(lemma(twin))) === true ? 1 : 0;
    const equal = phrasesAt(tokens, i).find(({ key, length }) => thesaurus.answers.get(key)?.some(group => this.vouches(group, length, tokens, i, act)));
    if (equal && equal.length > 1) return equal.length;
    if (this.stems.has(token.stem) || this.names.has(token.text) || this.joined.has(token.lemma) || equal || (hasKin(token) && this.kins.has(kin(token.lower)))) return 1;
    return next && next.gap !== 'strong' && next.gap !== 'comma' && this.lemmas.has(lemma(token.lower + next.lower)) ? 2 : 0;
  }

  private vouches(group: number, length: number, tokens: readonly Token[], i: number, act: boolean): boolean {
    const token = tokens[i];
    if (!token) return false;
    // A plural that does not begin a statement is a thing.
    const isThing = i > 0 && token.gap !== 'strong' && isPlural(token) && !/^(?:that|which|who)$/.test(tokens[i - 1]?.lower ?? '');
    // "Created designs" says that somebody designed; that there were designs is no source for it.
    const fits = ({ acted, named }: Occurrence): boolean => (length > 1 ? !(act && thesaurus.isDeed(group)) || acted : !isThing || named);
    const free = this.groups.get(group)?.find(occurrence => fits(occurrence) && ((act && occurrence.joint && tokens[i + 1]?.gap === 'none') || occurrence.places.some(place => (this.taken.get(place) ?? token) === token)));
    if (!free) return false;
    if (!this.stems.has(token.stem)) for (const place of free.places) if (!this.taken.has(place)) this.taken.set(place, token);
    return true;
  }
}
