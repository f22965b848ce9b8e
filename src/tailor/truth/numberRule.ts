import { answersFor, type Evidence, type Passage } from './evidence.ts';
import { finding, type Finding } from './finding.ts';
import type { Amount, Bound } from './numerals.ts';
import { isGerund, isPastForm } from './stem.ts';
import type { Token } from './tokens.ts';
import { boundWords, neutral, people } from './vocabulary.ts';

/** A number with what it counts or measures. */
interface Quantity {
  readonly token: Token;
  readonly amount: Amount;
  readonly bound: Bound;
  readonly range: boolean;
  /** "3 of 12": the number that limits the next. */
  readonly limits: boolean;
  /** The words glued behind it, which name what is counted. */
  readonly group: readonly Token[];
  /** "60 emails and calls": the other thing counted. */
  readonly conjunct: Token | undefined;
  /** Nearest content words of its statement, nearest first. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly preposition: string;
  /** The whole text it stands in. */
  readonly statement: readonly Token[];
  /** How often, where the text says so of this number: "a day", "monthly". */
  readonly rate: Token | undefined;
}

const boundPhrases: readonly (readonly [RegExp, Bound])[] = [
  [/\b(?:at least|no (?:less|fewer) than|minimum of|a minimum) (?:of )?$/, 'atLeast'],
  [/\b(?:up to|up|at most|maximum of|no more than|as (?:many|much|high) as) (?:of )?$/, 'upTo'],
  [/\b(?:about|around|approximately|roughly|circa|nearly|almost|close to|some|an estimated) (?:of )?$/, 'approx'],
  [/\b(?:over|more than|above|exceeding|upwards of|in excess of|north of|greater than|beyond) (?:of )?$/, 'above'],
  [/\b(?:under|below|less than|fewer than|beneath) (?:of )?$/, 'below'],
];

/** What may honestly be said of a source's number: the same, or less exact, or less. */
const allowed: Readonly<Record<Bound, readonly Bound[]>> = {
  exact: ['exact', 'approx', 'upTo'], approx: ['approx'], atLeast: ['atLeast', 'exact', 'approx'], above: ['above', 'plus', 'atLeast', 'exact', 'approx'],
  plus: ['plus', 'above', 'atLeast', 'exact', 'approx'],
  upTo: ['upTo'], below: ['below', 'upTo'],
};

/** Words behind a number that are no part of what it counts. */
const notCounted = /^(?:\p{L}+ly|rather|instead|simultaneous|each|every|all|any|before|ahead|prior|until|since|later|earlier|ago|without|not|more|less|faster|slower|higher|lower|well|respectively)$/u;

const isPlural = ({ lower }: Token): boolean => /[^su']s$/.test(lower) || /^(?:people|children|women|men|staff)$/.test(lower);
const isContent = (token: Token): boolean => token.amount === undefined && !neutral.has(token.lower);

function boundOf(tokens: readonly Token[], i: number, amount: Amount): Bound {
  if (amount.bound !== 'exact') return amount.bound;
  const words = tokens.slice(Math.max(0, i - 4), i).map(({ lower }) => lower).join(' ');
  return boundPhrases.find(([pattern]) => pattern.test(`${words} `))?.[1] ?? 'exact';
}

/** "10–20", "10 to 20" (but not "from 10 to 20", which is a change), "between 10 and 20": the other end. */
function rangeEnd(tokens: readonly Token[], i: number): Token | undefined {
  const ends = (low: number): Token | undefined => {
    const [before, first, middle, second] = [tokens[low - 1], tokens[low], tokens[low + 1], tokens[low + 2]];
    if (first?.amount && middle?.amount && middle.gap === 'hyphen') return middle;
    if (!first?.amount || !second?.amount || !middle) return undefined;
    if (middle.lower === 'to' && before?.lower !== 'from') return second;
    return middle.lower === 'and' && before?.lower === 'between' ? second : undefined;
  };
  return ends(i) ?? (ends(i - 1) === tokens[i] ? tokens[i - 1] : undefined) ?? (ends(i - 2) === tokens[i] ? tokens[i - 2] : undefined);
}

function around(tokens: readonly Token[], i: number, step: 1 | -1): Token[] {
  const found: Token[] = [];
  for (let at = i + step; found.length < 4; at += step) {
    const token = tokens[at];
    const crossed = step === 1 ? token?.gap : tokens[at + 1]?.gap;
    if (!token || token.amount || crossed === 'strong' || (crossed === 'comma' && (step === 1 || found.length > 0))) break;
    if (isContent(token) && !boundWords.has(token.lower)) found.push(token);
  }
  return found;
}

/** The word in front of the number, the words that say how exact it is left out. */
function prepositionOf(tokens: readonly Token[], i: number): string {
  let at = i - 1;
  while (at > 0 && boundWords.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'over' && at > i - 4) at -= 1;
  return tokens[at]?.lower ?? '';
}

function rateOf(tokens: readonly Token[], i: number): Token | undefined {
  for (let at = i + 1; at < i + 6; at++) {
    const token = tokens[at];
    if (!token || token.amount || /^(?:strong|comma)$/.test(token.gap) || /^(?:with|by|using|through|for|in|and|to|from|that|which|of|on|at|within|after|over|during)$/.test(token.lower)) break;
    if (isPeriod(token) && (/^(?:a|an|per|each|every)$/.test(tokens[at - 1]?.lower ?? '') || /ly$|^annual/.test(token.lower)) && tokens[at + 1]?.gap !== 'hyphen') return token;
  }
  // "a monthly budget of $6,000"
  for (let at = i - 1; at >= Math.max(0, i - (/[$€£¥₹]|^[A-Z]{3}$/.test(tokens[i]?.amount?.unit ?? '') ? 4 : 1)); at--) {
    const token = tokens[at];
    if (!token || token.amount || /^(?:with|by|using|through|for|in|and|to|from|that|which|on|at|within|after|over|during|between)$/.test(token.lower)) return undefined;
    if (isPeriod(token) && /ly$|^annual/.test(token.lower)) return token;
    if (token.gap === 'strong' || token.gap === 'comma') return undefined;
  }
  return undefined;
}

const scaleOf = ({ text }: Token): number => (/billion|bn|mrd/i.test(text) ? 1e9 : /million|mio|\dM\b| M\b/i.test(text) ? 1e6 : /thousand|\dk\b/i.test(text) ? 1e3 : 1);

/** "From 52 to 38 days", "from 52 days to 38": what the one counts, the other does. */
function withSharedUnit(quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity, at) => {
    const other = quantity.preposition === 'from' ? quantities[at + 1] : quantity.preposition === 'to' && quantities[at - 1]?.preposition === 'from' ? quantities[at - 1] : undefined;
    return quantity.group.length === 0 && quantity.amount.unit === '' && other?.amount.unit === '' && (other.preposition === 'to' || other.preposition === 'from') ? { ...quantity, group: other.group } : quantity;
  });
}

function quantitiesOf({ tokens }: Passage): Quantity[] {
  return withSharedUnit(tokens.flatMap((token, i) => {
    if (!token.amount) return [];
    const other = rangeEnd(tokens, i);
    // "10 to 20 %" and "from 10 to 20 %": the unit behind the second is the first one's too.
    const end = other ?? (tokens[i + 1]?.lower === 'to' ? tokens[i + 2] : undefined);
    const unit = token.amount.unit === '' && end?.amount && (other !== undefined || end.amount.unit === '%') && end.amount.unit !== 'id' ? end.amount.unit : token.amount.unit;
    // "from 1.9 to 0.7 million": so is the million.
    const scale = end?.amount && end !== token && tokens.indexOf(end) > i && !/\p{L}/u.test(token.text) ? scaleOf(end) : 1;
    const amount = { ...token.amount, unit: scale > 1 && unit === '' ? end?.amount?.unit ?? unit : unit, value: token.amount.value * scale };
    const group: Token[] = [];
    for (let at = i + 1; ; at++) {
      const next = tokens[at];
      if (!next || /^(?:strong|comma|slash)$/.test(next.gap) || !isContent(next) || notCounted.test(next.lower)) break;
      // "24-bed medical ICU" counts beds.
      if (group.length > 0 && next.gap !== 'hyphen' && group[0]?.gap === 'hyphen' && !isHead(group[0])) break;
      // "taught 25 students algebra" counts students.
      if (group.some(word => people.has(word.lemma) && isPlural(word)) && next.gap !== 'hyphen') break;
      group.push(next);
      // "100 iOS and Android icons": what is counted is in the plural.
      const [and, other] = [tokens[at + 1], tokens[at + 2]];
      if (and?.lower === 'and' && other && isContent(other) && !isPlural(next) && group.length < 3) at += 1;
    }
    const [of, the] = [tokens[i + 1], tokens[i + 2]];
    const last = group.at(-1);
    const [and, second] = last ? tokens.slice(tokens.indexOf(last) + 1) : [];
    return [{
      token, amount, group, conjunct: and?.lower === 'and' && second && isContent(second) ? second : undefined, bound: boundOf(tokens, i, amount), range: other !== undefined,
      limits: of?.lower === 'of' && (the?.amount !== undefined || /^(?:the|our|its|all|these|those|which|whom|them)$/.test(the?.lower ?? '')),
      before: around(tokens, i, -1), after: around(tokens, other && tokens.indexOf(other) > i ? tokens.indexOf(other) : i, 1), statement: tokens, preposition: prepositionOf(tokens, i), rate: rateOf(tokens, i),
    }];
  }));
}

const isYear = ({ value, unit }: Amount): boolean => unit === '' && Number.isInteger(value) && value >= 1900 && value <= 2099;

function sameValue(a: Quantity, b: Quantity): boolean {
  if (a.amount.unit !== b.amount.unit) return false;
  if (a.amount.unit === 'id') return a.token.lower === b.token.lower;
  return Math.abs(a.amount.value - b.amount.value) <= 1e-9 * Math.max(1, Math.abs(b.amount.value));
}

const answered = (rewrite: Token, source: readonly Token[]): boolean => source.some(token => answersFor(token.stem, rewrite.stem));

/** How much the surroundings of two numbers have in common; near words weigh more. */
function likeness(rewrite: Quantity, source: Quantity): number {
  const weight = (side: 'before' | 'after', place: number): number => (side === 'after' ? 1 : 0.9) - 0.25 * place;
  const near = (quantity: Quantity) => (['after', 'before'] as const).flatMap(side => quantity[side].map((token, place) => ({ token, weight: weight(side, place) })));
  const sources = near(source);
  const words = near(rewrite).map(({ token, weight: own }) => Math.max(0, ...sources.filter(other => answersFor(other.token.stem, token.stem)).map(other => other.weight * own)));
  // "4 million a year" and "an annual value of 4 million".
  const period = (some: readonly Token[]): string => some.filter(isPeriod).map(periodOf).join();
  const often = period([...rewrite.before, ...rewrite.after]);
  return words.reduce((sum, value) => sum + value, often !== '' && often === period([...source.before, ...source.after]) ? 0.5 : 0);
}

/** "5-person team" */
const isHead = (token: Token): boolean => token.gap === 'hyphen' && /^(?:person|member|people|strong)$/.test(token.lower);

const isPeriod = (token: Token): boolean => /^(?:week|month|year|dai|day|annual|night|quarter|hour|shift|minute|second)/.test(token.lower);

const periodOf = ({ lower }: Token): string => /^dai|^day/.test(lower) ? 'day' : /^annual/.test(lower) ? 'year' : /^(?:week|month|year|night|quarter|hour|shift|minute|second)/.exec(lower)?.[0] ?? '';

/** "by 20 %" is no "to 20 %", and "from 20" no "to 20". */
const turnsChange = (a: string, b: string): boolean => (a === 'from' && b === 'to') || (a === 'to' && b === 'from') || (a === 'by' && /^(?:to|from)$/.test(b)) || (b === 'by' && /^(?:to|from)$/.test(a));
/** Said to happen every so often, where the source says it of something else, or not at all. */
const addsRate = (rewrite: Quantity, source: Quantity): boolean => rewrite.rate !== undefined && periodOf(rewrite.rate) !== (source.rate && periodOf(source.rate));

/** "Lead a team of 10" says ten of what? A number that stands alone has what it counts beside it, or the same word in front. */
function namesCounted(rewrite: Quantity, source: Quantity): boolean {
  const [near] = rewrite.before;
  const heads = source.group.filter((token, place) => place === 0 || !isPeriod(token));
  return heads.length === 0 || rewrite.statement.some(token => answered(token, heads)) || (near !== undefined && answered(near, source.before)) || rewrite.range || source.range;
}

/** "12 nurses" must not become "12 patients": the words behind a count must stand with the same count. */
function countsTheSame(rewrite: Quantity, source: Quantity, all: readonly Token[], head: readonly Token[] = []): boolean {
  // "a 12-person group" for "a group of 12 people".
  const [person, ...others] = rewrite.group;
  if (person && isHead(person)) return (source.group.length === 0 || source.group.some(({ lemma }) => people.has(lemma) || lemma === 'person')) && others.every(token => answered(token, [...source.before, ...source.group, ...source.after]));
  // "a 200 kW solar system": the unit of measure is what is counted.
  const [unit] = rewrite.group;
  if (unit && measures.test(unit.lower)) return source.group[0]?.lower === unit.lower || answered(unit, source.group.slice(0, 1));
  const group = rewrite.group.filter(token => !(isPeriod(token) && /ly$|^annual/.test(token.lower) && answered(token, source.after)) && !isHead(token));
  if (group.length === 0) return source.group.length === 0 || rewrite.group.length > 0 || namesCounted(rewrite, source);
  if (source.group.length === 0) return group.some(token => answered(token, [...source.before, ...source.after]));
  const beside = [...source.group, ...source.before.slice(0, 2)];
  const verbal = (token: Token): boolean => isPastForm(token.lower) || isGerund(token.lower)
    || all.some(other => answersFor(other.stem, token.stem) && (isPastForm(other.lower) || isGerund(other.lower)));
  // "8 AWS services" for "8 services on AWS": a word from behind may come in front, if what is counted stays last.
  const nouns = group.filter(token => !verbal(token));
  if (nouns.length === 0 && group.length < rewrite.group.length) return true;
  const counted = nouns.at(-1);
  if (counted && rewrite.conjunct && source.conjunct && answered(counted, [source.conjunct]) && answered(rewrite.conjunct, source.group)) return true;
  if (counted && answered(counted, source.group) && nouns.every(token => answered(token, [...beside, ...source.after, ...head]))) return true;
  return group.some(token => answered(token, [...source.group, ...(group[0] === rewrite.group[0] ? [] : beside)])) && group.every(token => answered(token, beside) || verbal(token));
}

const measures = /^(?:[kmg]?wh?|[kmgtp]i?b|[kmg]?hz|[mc]?m|km|[km]?g|ms|ns|m?v|kv|m?a|m?l|ha|sqm|rpm|fps|qps|rps)$/;

/** "in two years": how long it took, so that "over two years" says the same. */
const isSpan = (source: Quantity): boolean => /^(?:in|within|during|for|over|across)$/.test(source.preposition) && source.bound === 'exact' && source.after[0] !== undefined && isPeriod(source.after[0]);

function judge(quantity: Quantity, own: readonly Quantity[], all: readonly Token[], head: readonly Token[]): Finding['verdict'] | undefined {
  const same = own.filter(source => sameValue(quantity, source));
  if (quantity.preposition === 'over' && quantity.after[0] && isPeriod(quantity.after[0]) && !/^(?:in|within|for)$/.test(quantity.statement[quantity.statement.indexOf(quantity.token) - 2]?.lower ?? '') && same.some(isSpan) && quantity.after.length === 1) return undefined;
  const fitting = same.filter(source => !turnsChange(quantity.preposition, source.preposition) && !addsRate(quantity, source) && allowed[source.bound].includes(quantity.bound) && (source.range === quantity.range || isYear(quantity.amount)));
  if (fitting.length === 0) return 'block';
  if (isYear(quantity.amount) || quantity.amount.unit === 'id') return undefined;
  const isCount = quantity.amount.unit === '' || quantity.amount.unit === 'ordinal';
  if (isCount && !fitting.some(source => countsTheSame(quantity, source, all, head))) return 'block';
  if (quantity.before.length + quantity.after.length === 0) return undefined;
  const likely = (source: Quantity): number => likeness(quantity, source) + (source.preposition === quantity.preposition ? 0.3 : 0);
  const best = Math.max(...fitting.map(likely));
  if (Math.max(...fitting.map(source => likeness(quantity, source))) === 0 && fitting.some(source => source.before.length + source.after.length > 0)) return 'block';
  const competes = (source: Quantity): boolean => !sameValue(quantity, source) && source.amount.unit === quantity.amount.unit
    && (!isCount || (source.group.length === 0) === (quantity.group.length === 0)) && (!isCount || countsTheSame(quantity, source, all));
  const rival = Math.max(0, ...own.filter(competes).map(likely));
  return rival > best + 0.25 ? 'block' : undefined;
}

/** "one developer" for "a developer". */
function isArticle(quantity: Quantity, { own }: Evidence): boolean {
  const [counted] = quantity.group;
  return /^one$/i.test(quantity.token.text) && counted !== undefined && own.some(({ tokens }) => tokens.some((token, i) => token.stem === counted.stem && /^an?$/.test(tokens[i - 1]?.lower ?? '')));
}

/** "with zero accidents" for "without accidents". */
function isAbsence(quantity: Quantity, { own }: Evidence): boolean {
  const counted = quantity.group.at(-1);
  return /^zero$/i.test(quantity.token.text) && counted !== undefined && own.some(({ tokens, standings }) => tokens.some((token, i) => standings[i]?.negated && answersFor(token.stem, counted.stem)));
}

/** "every two weeks" must not become "every week". */
function rarer(rewrite: Passage, { own }: Evidence): string[] {
  return own.flatMap(({ tokens }) => tokens.flatMap((token, i) => {
    const period = tokens[i + 1];
    if (!token.amount || !period || !isPeriod(period) || !/^(?:every|each)$/.test(tokens[i - 1]?.lower ?? '')) return [];
    const kept = rewrite.tokens.some((other, at) => other.amount?.value === token.amount?.value && rewrite.tokens[at + 1]?.stem === period.stem);
    const often = rewrite.tokens.filter((other, at) => isPeriod(other) && periodOf(other) === periodOf(period) && (/ly$/.test(other.lower) || /^(?:every|each|per|a)$/.test(rewrite.tokens[at - 1]?.lower ?? '')));
    return kept ? [] : often.map(({ text }) => text);
  }));
}

/** The number that a year dates: the nearest of its part of the sentence, else of the sentence. */
function datedBy(tokens: readonly Token[], year: Token): Token | undefined {
  const at = tokens.indexOf(year);
  const cut = (token: Token | undefined): boolean => token === undefined || /^(?:strong|comma)$/.test(token.gap) || token.lower === 'and';
  const isQuantity = (token: Token): boolean => token.amount !== undefined && !isYear(token.amount) && token.amount.unit !== 'id';
  let [start, end] = [at, at + 1];
  while (start > 0 && !cut(tokens[start])) start -= 1;
  while (end < tokens.length && !cut(tokens[end])) end += 1;
  const nearest = (some: readonly Token[]): Token | undefined => some.filter(isQuantity).sort((a, b) => Math.abs(tokens.indexOf(a) - at) - Math.abs(tokens.indexOf(b) - at))[0];
  return nearest(tokens.slice(start, end)) ?? nearest(tokens);
}

/** "112% in 2022 and 104% in 2023" must not become "112% in 2022 and 2023". */
function movedYears(rewrite: Passage, { own }: Evidence): string[] {
  return rewrite.tokens.filter(({ amount }) => amount && isYear(amount)).filter(year => {
    const dated = datedBy(rewrite.tokens, year)?.amount;
    const sources = own.flatMap(({ tokens }) => tokens.filter(({ amount }) => amount?.value === year.amount?.value && amount?.unit === '').map(token => datedBy(tokens, token)?.amount));
    return dated !== undefined && sources.length > 0 && !sources.some(source => source === undefined || (source.value === dated.value && source.unit === dated.unit));
  }).map(({ text }) => text);
}

/** Every number of the rewrite stands in the very text it rewrites, counting the same thing, no more exact and no higher. */
export function checkNumbers(rewrite: Passage, evidence: Evidence): Finding[] {
  const own = evidence.own.flatMap(quantitiesOf);
  const all = evidence.own.flatMap(({ tokens }) => tokens);
  const head = evidence.head.flatMap(({ tokens }) => tokens);
  const inEntry = [...evidence.head, ...evidence.siblings].flatMap(quantitiesOf);
  const quantities = quantitiesOf(rewrite);
  const blocked: string[] = [];
  const doubtful: string[] = [];
  for (const quantity of quantities) {
    const known = own.some(source => sameValue(quantity, source));
    const written = quantities.filter(other => sameValue(quantity, other)).length;
    if ((quantity.amount.value === 0 && isAbsence(quantity, evidence)) || isArticle(quantity, evidence)) continue;
    const verdict = known ? judge(quantity, own, all, head) : (inEntry.some(source => sameValue(quantity, source)) ? 'warn' : 'block');
    if (verdict === 'block') blocked.push(quantity.token.text);
    else if (verdict === 'warn' || (known && written > own.filter(source => sameValue(quantity, source)).length)) doubtful.push(quantity.token.text);
  }
  if (!evidence.isSummary) blocked.push(...rarer(rewrite, evidence));
  if (!evidence.isSummary) blocked.push(...movedYears(rewrite, evidence));
  if (evidence.isSummary) return [...finding('number', 'block', blocked), ...finding('number', 'warn', doubtful)];
  // "3 of 12 schools" must not become "12 schools".
  for (const source of own.filter(({ limits }) => limits)) {
    const kept = quantities.some(other => sameValue(other, source));
    const whole = own[own.indexOf(source) + 1];
    const still = whole !== undefined && quantities.some(other => sameValue(other, whole));
    const said = [...source.after, ...whole?.after ?? []];
    const words = said.some(token => rewrite.tokens.some(other => answersFor(token.stem, other.stem)));
    if (!kept && (still || words)) blocked.push(source.token.text);
  }
  return [...finding('number', 'block', blocked), ...finding('number', 'warn', doubtful)];
}
