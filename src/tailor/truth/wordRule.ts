import type { Job } from '../../job/index.ts';
import { answersFor, type Evidence, type Passage } from './evidence.ts';
import { finding, type Finding, type Rule } from './finding.ts';
import { isGerund, isPastForm, kin, lemma } from './stem.ts';
import { phrasesAt, thesaurus } from './synonyms.ts';
import { opensClause, tokensOf, type Token } from './tokens.ts';
import { boundWords, claimsReach, glueAt, humble, joinsResult, isPeriodic, lightVerb, neutral, outcomeWords, people, scopeTwins, scopeWords, tiers } from './vocabulary.ts';

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

const periods = /^(?:dai|hour|night|week|month|quarter|year)ly$|^(?:\p{L}*day|hour|shift|night|week|month|quarter|season|semester|term|year|spring|summer|autumn|winter)s?$/u;
const isRecurring = (tokens: readonly Token[], i: number): boolean => periods.test(tokens[i]?.lower ?? '')
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
class WordIndex {
  readonly stems = new Set<string>();
  /** Days, months, seasons that the source says something of as often as they come round. */
  readonly recurring = new Set<string>();
  private readonly lemmas = new Set<string>();
  private readonly kins = new Set<string>();
  private readonly titles = new Set<string>();
  private readonly joined = new Set<string>();
  private readonly groups = new Map<number, Occurrence[]>();
  /** The word of the rewrite that stands for the source's word at a place. */
  private readonly taken = new Map<number, Token>();

  /** `literal` passages count in their own words only: a title like "Engineer" must not vouch for "built". */
  constructor(passages: readonly Passage[], literal: readonly Passage[] = [], rewrite?: Passage) {
    // A title names the person, so it does not vouch for others of the trade: "Paralegal" is no source for "paralegals", nor "Senior Nurse" for "senior nurses".
    for (const { tokens } of literal) for (const token of tokens) if ((tiers.get(token.lemma) ?? 0) < 4) (people.has(token.lemma) ? this.titles : this.stems).add(token.stem);
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
    if (this.stems.has(token.stem) || (this.titles.has(token.stem) && !/s$/.test(token.lower)) || this.joined.has(token.lemma) || equal || (hasKin(token) && this.kins.has(kin(token.lower)))) return 1;
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

/** "Graded A", "plan B", "CAN": a letter that stands alone is a name, and so is a word in capitals. */
const isLetterName = (token: Token): boolean => (/^\p{Lu}$/u.test(token.text) && token.gap !== 'strong' && !/^[IOYE]$/.test(token.text)) || /^\p{Lu}{2,}$/u.test(token.text);

/** Looks like a name or a product: a capital inside a sentence, capitals or digits inside a word. */
function looksNamed(token: Token): boolean {
  return isLetterName(token) || /\p{L}\p{N}|\p{Ll}\p{Lu}|^\p{Lu}{2,}/u.test(token.text) || (token.language !== 'de' && /^\p{Lu}/u.test(token.text) && token.gap !== 'strong');
}

function ruleOf(token: Token, jobStems: ReadonlySet<string>): { rule: Rule; verdict: Finding['verdict'] } {
  if (looksNamed(token)) return { rule: 'name', verdict: 'block' };
  if ((tiers.get(token.lemma) ?? 0) >= 4) return { rule: 'verb-tier', verdict: 'block' };
  if (outcomeWords.has(token.lemma)) return { rule: 'outcome', verdict: 'block' };
  if (scopeWords.has(token.lemma)) return { rule: 'scope', verdict: 'block' };
  if (jobStems.has(token.stem)) return { rule: 'job-wording', verdict: 'block' };
  return { rule: 'unsupported', verdict: 'warn' };
}

/** More new words than this are another statement, and not another wording. */
const OTHER_STATEMENT = 3;

/**
 * Every word that carries meaning stands in the text rewritten (or the entry's title, organisation, place, technologies), in this or an equal wording.
 * Words of the job count for nothing: they only make a word without source worse.
 */
export function checkWords(rewrite: Passage, evidence: Evidence, job: Job | undefined): Finding[] {
  const own = new WordIndex(evidence.own, evidence.head, evidence.isSummary ? undefined : rewrite);
  const siblings = new WordIndex(evidence.siblings);
  const jobStems = new Set(job ? tokensOf(job.text).map(token => token.stem) : []);
  const { supported, findings } = checkSkills(rewrite, evidence, own);
  const acts = evidence.own.flatMap(({ tokens, standings }) => tokens.filter((_, i) => standings[i]?.act));
  // A result may be joined in other words only where the source itself tells of something that rose or fell.
  const hasOutcome = evidence.own.some(({ standings }) => standings.some(({ trend }) => trend !== undefined));
  const hasOne = evidence.own.some(({ tokens }) => tokens.some(({ lower }) => lower === 'one'));
  const lowerOnly = caseIndex([...evidence.own, ...evidence.head]);
  const elsewhere: string[] = [];
  const unsupported = new Map<Rule, { verdict: Finding['verdict']; words: string[] }>();
  for (let i = 0; i < rewrite.tokens.length;) {
    const token = rewrite.tokens[i];
    if (!token) break;
    const inSkill = supported.find(span => span.start <= token.start && token.end <= span.end);
    const free = token.amount || (token.lower === 'single' && hasOne) || (neutral.has(token.lower) && !isLetterName(token)) || isGenericHead(rewrite.tokens, i, rewrite, own) || humble.has(token.lemma) || isBound(rewrite.tokens, i) || isLight(rewrite.tokens, i, acts) || isHelpedWith(rewrite, i) || isUpToDate(rewrite.tokens, i, acts) || isHeadcount(rewrite.tokens, i) || (hasOutcome && joinsResult(token.lower, rewrite.tokens[i + 1]?.lower));
    const found = token.amount ? 0 : own.covers(rewrite.tokens, i, rewrite.standings[i]?.act);
    const covered = Math.max(free ? 1 : 0, found, glueAt(rewrite.tokens, i));
    const raised = token.language !== 'de' && covered > 0 && !inSkill && !token.amount && token.gap !== 'strong' && /^\p{Lu}/u.test(token.text) && lowerOnly.has(token.lower);
    if (raised) add(unsupported, 'name', 'warn', token.text);
    if (covered > 0 || inSkill) {
      i += Math.max(1, covered);
      continue;
    }
    if (siblings.covers(rewrite.tokens, i) > 0 && !looksNamed(token)) elsewhere.push(token.text);
    else {
      const { rule, verdict } = ruleOf(token, jobStems);
      add(unsupported, rule, verdict, token.text);
    }
    i += 1;
  }
  const weak = unsupported.get('unsupported');
  if (weak && weak.words.length >= OTHER_STATEMENT) weak.verdict = 'block';
  return [
    ...findings,
    ...[...unsupported].flatMap(([rule, { verdict, words }]) => finding(rule, verdict, words)),
    ...finding('unsupported', 'warn', elsewhere),
  ];
}

function add(map: Map<Rule, { verdict: Finding['verdict']; words: string[] }>, rule: Rule, verdict: Finding['verdict'], word: string): void {
  const entry = map.get(rule);
  if (!entry) map.set(rule, { verdict, words: [word] });
  else {
    entry.words.push(word);
    if (verdict === 'block') entry.verdict = 'block';
  }
}

/** "at least" in front of a number (the number's own check judges it). */
function isBound(tokens: readonly Token[], i: number): boolean {
  return boundWords.has(tokens[i]?.lower ?? '') && [1, 2, 3].some(step => tokens[i + step]?.amount && [...Array(step - 1).keys()].every(k => boundWords.has(tokens[i + k + 1]?.lower ?? '') || neutral.has(tokens[i + k + 1]?.lower ?? '')));
}

/** Words that add nothing to the thing in front of them: "the marketing team" for "marketing", "booking system" for "booking". */
const genericHeads = /^(?:team|value|time|rate|level|transaction|question|topic|department|environment|process|procedure|system|tool|task|activit|issue|matter|item|material|data|information|document|area|function|operation|work)(?:s|es|ies)?$/;

function isGenericHead(tokens: readonly Token[], i: number, { standings }: Passage, own: WordIndex): boolean {
  const [token, previous] = [tokens[i], tokens[i - 1]];
  if (token?.lower === 'team' && tokens[i + 1]?.lower === 'of' && tokens[i + 2]?.amount && tokens[i + 3] && !neutral.has(tokens[i + 3]?.lower ?? '')) return true;
  // "every Monday" for "on Mondays", "each month" for "a month": the number's own check judges how often.
  if (token && /^(?:every|each)$/.test(token.lower) && own.recurring.has(tokens[i + 1]?.lemma ?? '')) return true;
  if (!token || !previous || token.gap !== 'none' || !genericHeads.test(token.lower) || (standings[i]?.tier ?? 0) >= 4) return false;
  return previous.amount === undefined && !neutral.has(previous.lower) && !isPastForm(previous.lower) && own.stems.has(previous.stem);
}

/** "kept the files up to date" for "maintained the files". */
const isUpToDate = (tokens: readonly Token[], i: number, acts: readonly Token[]): boolean => tokens[i]?.lower === 'date' && tokens[i - 1]?.lower === 'to' && tokens[i - 2]?.lower === 'up' && acts.some(({ stem: act }) => /^(?:updat|maintain|keep|manag)/.test(act));

/** "helped prepare the report" for "helped with the report": who helped did not do it alone. */
const isHelpedWith = ({ tokens, standings }: Passage, i: number): boolean => i > 0 && (standings[i]?.tier ?? 3) <= 2 && /^(?:(?:prepar|writ|creat|produc|complet)(?:e|es|ed|ing)|(?:carry|conduct|develop|work)(?:s|ed|ing)?|creation|preparation|development|delivery)$/.test(tokens[i]?.lower ?? '')
  && /^(?:to|in|with|help\w*|and|the)$/.test(tokens[i - 1]?.lower ?? '');

/** "provided care" for "cared": the verb says nothing that its noun does not. */
function isLight(tokens: readonly Token[], i: number, acts: readonly Token[]): boolean {
  if (!lightVerb.test(tokens[i]?.lower ?? '')) return false;
  // "achieved a score of 4.7": the number's own check judges it.
  if (/^(?:achiev|attain)/.test(tokens[i]?.lower ?? '') && tokens.slice(i + 1, i + 8).some(({ amount, gap }) => amount && gap !== 'strong')) return true;
  for (let at = i + 1; at < i + 7; at++) {
    const noun = tokens[at];
    if (!noun || /^(?:strong|comma)$/.test(noun.gap) || /^(?:by|using|through|while|after|before|that|which|who|from)$/.test(noun.lower)) return false;
    if (noun.lower === 'and' && acts.some(act => (act.gap === 'strong' || isPastForm(act.lower)) && answersFor(act.stem, tokens[at + 1]?.stem ?? ''))) return false;
    // "keep customers informed", "kept the pages up to date"
    const kept = /^ke(?:ep|pt)/.test(tokens[i]?.lower ?? '');
    if (kept && noun.lower === 'up' && tokens[at + 2]?.lower === 'date' && acts.some(act => /^(?:updat|maintain|keep|revis)/.test(act.stem))) return true;
    if (isPastForm(noun.lower) === kept && acts.some(act => answersFor(act.stem, noun.stem))) return true;
  }
  return false;
}

/** "a 5-person team" for "a team of 5". */
function isHeadcount(tokens: readonly Token[], i: number): boolean {
  return /^(?:person|member|people|strong)$/.test(tokens[i]?.lower ?? '') && tokens[i]?.gap === 'hyphen' && tokens[i - 1]?.amount !== undefined;
}

/** Words that the source writes in lower case only: a capital would make a name of one. */
function caseIndex(passages: readonly Passage[]): Set<string> {
  const tokens = passages.flatMap(passage => passage.tokens);
  const capital = new Set(tokens.filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ lower }) => lower));
  return new Set(tokens.map(({ lower }) => lower).filter(lower => !capital.has(lower)));
}

interface Span { readonly start: number; readonly end: number }

/** Skills by their canonical name, so that `K8s` proves `Kubernetes`. One that only another bullet of the entry names asks for confirmation. */
function checkSkills(rewrite: Passage, evidence: Evidence, own: WordIndex): { supported: Span[]; findings: Finding[] } {
  const near = [...evidence.own, ...evidence.head];
  const known = new Set(near.flatMap(({ skills }) => skills.map(({ skill }) => skill)));
  const beside = new Set(evidence.siblings.flatMap(({ skills }) => skills.map(({ skill }) => skill)));
  const supported: Span[] = [];
  const missing: string[] = [];
  const elsewhere: string[] = [];
  for (const mention of rewrite.skills) {
    const tokens = rewrite.tokens.filter(token => mention.start <= token.start && token.end <= mention.end);
    const literal = near.some(({ text }) => text.includes(mention.text));
    // "data analysis" is a skill to the lexicon and plain words to a reader: plain words may come from plain words.
    const plainWords = !/[^\p{L}\s-]/u.test(mention.text) && tokens.length > 0 && tokens.every((token, i) => neutral.has(token.lower)
      || (/^\p{Ll}/u.test(token.text) ? own.covers(tokens, i) > 0 : own.stems.has(token.stem) && near.some(({ text }) => text.includes(token.text))));
    if (known.has(mention.skill) || literal || plainWords) supported.push(mention);
    else if (beside.has(mention.skill)) {
      supported.push(mention);
      elsewhere.push(mention.text);
    } else {
      supported.push(mention);
      missing.push(mention.text);
    }
  }
  return { supported, findings: [...finding('skill', 'block', missing), ...finding('skill', 'warn', elsewhere)] };
}
