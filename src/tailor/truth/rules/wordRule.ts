import type { Job } from '../../../job/index.ts';
import { type Finding, finding, type Rule } from '../finding.ts';
import { answersFor, type Evidence, type Passage } from '../read/evidence.ts';
import { isGerund, isPastForm } from '../read/stem.ts';
import { type Token, tokensOf } from '../read/tokens.ts';
import { boundWords, glueAt, humble, isGenericHead, joinsResult, lightVerb, neutral, outcomeWords, scopeWords, tiers } from '../vocabulary.ts';
import { WordIndex } from './wordIndex.ts';

/** "Graded A", "plan B", "CAN": a letter that stands alone is a name, and so is a word in capitals. */
const isLetterName = (token: Token): boolean => (/^\p{Lu}$/u.test(token.text) && token.gap !== 'strong' && !/^[IOYE]$/.test(token.text)) || /^\p{Lu}{2,}$/u.test(token.text);

/** Looks like a name or a product: a capital inside a sentence, capitals or digits inside a word. */
export function looksNamed(token: Token): boolean {
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
  const own = new WordIndex(evidence.own, evidence.names, evidence.isSummary ? undefined : rewrite);
  const siblings = new WordIndex(evidence.siblings);
  const jobStems = new Set(job ? tokensOf(job.text).map(token => token.stem) : []);
  const { supported, findings } = checkSkills(rewrite, evidence, own);
  const acts = evidence.own.flatMap(({ tokens, standings }) => tokens.filter((_, i) => standings[i]?.act));
  // A result may be joined in other words only where the source itself tells of something that rose or fell.
  const hasOutcome = evidence.own.some(({ standings }) => standings.some(({ trend }) => trend !== undefined));
  // Not where the source says by which deed somebody helped.
  const helpsWith = evidence.own.some(({ tokens, standings }) => tokens.some((_, i) => (standings[i]?.tier ?? 3) <= 2 && /^(?:with|in|to|on)$/.test(tokens[i + 1]?.lower ?? '')));
  const hasOne = evidence.own.some(({ tokens }) => tokens.some(({ lower }) => lower === 'one'));
  const lowerOnly = caseIndex([...evidence.own, ...evidence.head]);
  const elsewhere: string[] = [];
  const unsupported = new Map<Rule, { verdict: Finding['verdict']; words: string[] }>();
  for (let i = 0; i < rewrite.tokens.length;) {
    const token = rewrite.tokens[i];
    if (!token) break;
    const inSkill = supported.find(span => span.start <= token.start && token.end <= span.end);
    const free = token.amount || (token.lower === 'single' && hasOne) || (neutral.has(token.lower) && !isLetterName(token)) || addsNothing(rewrite.tokens, i, rewrite, own) || humble.has(token.lemma) || isBound(rewrite.tokens, i) || isLight(rewrite.tokens, i, acts) || (helpsWith && isHelpedWith(rewrite, i)) || isUpToDate(rewrite.tokens, i, acts) || isHeadcount(rewrite.tokens, i) || isEntailed(token, own, acts) || isLink(rewrite.tokens, i) || (hasOutcome && joinsResult(token.lower, rewrite.tokens[i + 1]?.lower));
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

function addsNothing(tokens: readonly Token[], i: number, { standings }: Passage, own: WordIndex): boolean {
  const [token, previous] = [tokens[i], tokens[i - 1]];
  if (token?.lower === 'team' && tokens[i + 1]?.lower === 'of' && tokens[i + 2]?.amount && tokens[i + 3] && !neutral.has(tokens[i + 3]?.lower ?? '')) return true;
  // "every Monday" for "on Mondays", "each month" for "a month": the number's own check judges how often.
  if (token && /^(?:every|each)$/.test(token.lower) && own.recurring.has(tokens[i + 1]?.lemma ?? '')) return true;
  if (!token || !previous || token.gap !== 'none' || !isGenericHead(token.lower) || (standings[i]?.tier ?? 0) >= 4) return false;
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
    if (isGerund(noun.lower) && /^(?:creat|produc|writ|wrote|prepar)/.test(tokens[i]?.lower ?? '')) continue;
    if (isPastForm(noun.lower) === kept && acts.some(act => answersFor(act.stem, noun.stem))) return true;
  }
  return false;
}

/** "Changes made by other teams" for "changes by other teams". */
const isLink = (tokens: readonly Token[], i: number): boolean => /^(?:made|sent|given|done|held|provided|used|written|based|located|related|addressed)$/.test(tokens[i]?.lower ?? '') && tokens[i]?.gap === 'none'
  && /^(?:by|to|for|in|at|from|with|on)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i - 1] !== undefined && !neutral.has(tokens[i - 1]?.lower ?? '') && i > 1;

/** Who organised a trip has planned it; what is done every Monday is done weekly. */
const isEntailed = (token: Token, own: WordIndex, acts: readonly Token[]): boolean => (token.lemma === 'plan' && acts.some(({ lower }) => /^(?:organi[sz]|arrang|coordinat|host)/.test(lower)))
  || (token.lower === 'weekly' && [...own.recurring].some(period => /day$/.test(period) && period !== 'day'));

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
