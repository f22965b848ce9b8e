import type { Job } from '../../job/index.ts';
import { answersFor, type Evidence, type Passage } from './evidence.ts';
import { finding, type Finding, type Rule } from './finding.ts';
import { stem } from './stem.ts';
import { phrasesAt, thesaurus } from './synonyms.ts';
import { tokensOf, type Token } from './tokens.ts';
import { boundWords, humble, joinsResult, lightVerb, neutral, outcomeWords, scopeWords, tiers } from './vocabulary.ts';

/** Words, pairs written as one, and groups of the thesaurus that a text opens. */
class WordIndex {
  readonly stems = new Set<string>();
  private readonly joined = new Set<string>();
  private readonly groups = new Set<number>();

  /** `literal` passages count in their own words only: a title like "Engineer" must not vouch for "built". */
  constructor(passages: readonly Passage[], literal: readonly Passage[] = []) {
    for (const { tokens } of literal) for (const token of tokens) this.stems.add(token.stem);
    for (const { tokens } of passages) {
      for (const [i, token] of tokens.entries()) {
        this.stems.add(token.stem);
        const next = tokens[i + 1];
        if (next && next.gap !== 'strong' && next.gap !== 'comma') this.joined.add(stem(token.lower + next.lower));
        for (const { key } of phrasesAt(tokens, i)) for (const group of thesaurus.opens.get(key) ?? []) this.groups.add(group);
      }
    }
  }

  /** How many tokens from `i` on stand here, in this or an equal wording; 0 when the one at `i` does not. */
  covers(tokens: readonly Token[], i: number): number {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (!token) return 0;
    const phrase = phrasesAt(tokens, i).find(({ key }) => thesaurus.answers.get(key)?.some(group => this.groups.has(group)));
    if (phrase && phrase.length > 1) return phrase.length;
    if (this.stems.has(token.stem) || this.joined.has(token.stem) || phrase) return 1;
    return next && next.gap !== 'strong' && next.gap !== 'comma' && this.stems.has(stem(token.lower + next.lower)) ? 2 : 0;
  }
}

/** Looks like a name or a product: a capital inside a sentence, capitals or digits inside a word. */
function looksNamed(token: Token): boolean {
  return /\p{L}\p{N}|\p{Ll}\p{Lu}|^\p{Lu}{2,}/u.test(token.text) || (/^\p{Lu}/u.test(token.text) && token.gap !== 'strong');
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
  const own = new WordIndex(evidence.own, evidence.head);
  const siblings = new WordIndex(evidence.siblings);
  const jobStems = new Set(job ? tokensOf(job.text).map(token => token.stem) : []);
  const { supported, findings } = checkSkills(rewrite, evidence, own);
  const acts = evidence.own.flatMap(({ tokens, standings }) => tokens.filter((_, i) => standings[i]?.act));
  // A result may be joined in other words only where the source itself tells of something that rose or fell.
  const hasOutcome = evidence.own.some(({ standings }) => standings.some(({ trend }) => trend !== undefined));
  const lowerOnly = caseIndex([...evidence.own, ...evidence.head]);
  const elsewhere: string[] = [];
  const unsupported = new Map<Rule, { verdict: Finding['verdict']; words: string[] }>();
  for (let i = 0; i < rewrite.tokens.length;) {
    const token = rewrite.tokens[i];
    if (!token) break;
    const inSkill = supported.find(span => span.start <= token.start && token.end <= span.end);
    const free = token.amount || neutral.has(token.lower) || humble.has(token.lemma) || isBound(rewrite.tokens, i) || isLight(rewrite.tokens, i, acts) || isHeadcount(rewrite.tokens, i) || (hasOutcome && joinsResult(token.lower, rewrite.tokens[i + 1]?.lower));
    const found = token.amount ? 0 : own.covers(rewrite.tokens, i);
    const covered = free ? Math.max(1, found) : found;
    const raised = covered > 0 && !inSkill && !token.amount && token.gap !== 'strong' && /^\p{Lu}/u.test(token.text) && lowerOnly.has(token.lower);
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

/** "provided care" for "cared": the verb says nothing that its noun does not. */
function isLight(tokens: readonly Token[], i: number, acts: readonly Token[]): boolean {
  if (!lightVerb.test(tokens[i]?.lower ?? '')) return false;
  return tokens.slice(i + 1, i + 4).some(noun => acts.some(act => answersFor(act.stem, noun.stem)));
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
    const plainWords = mention.text === mention.text.toLowerCase() && !/[^\p{L}\s-]/u.test(mention.text) && tokens.length > 0 && tokens.every((token, i) => neutral.has(token.lower) || own.covers(tokens, i) > 0);
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
