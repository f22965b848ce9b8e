import { finding, type Finding } from '../finding.ts';
import { answersFor, type Evidence, type Passage } from '../read/evidence.ts';
import type { Bound } from '../read/numerals.ts';
import { isGerund, isPastForm } from '../read/stem.ts';
import type { Token } from '../read/tokens.ts';
import { people } from '../vocabulary.ts';
import { isHead, isPeriod, isYear, periodOf, quantitiesOf, type Quantity, sameValue } from './quantities.ts';
import { movedYears } from './timeRule.ts';

/** What may honestly be said of a source's number: the same, or less exact, or less. */
const allowed: Readonly<Record<Bound, readonly Bound[]>> = {
  exact: ['exact', 'approx', 'upTo'], approx: ['approx'], atLeast: ['atLeast', 'exact', 'approx'], above: ['above', 'plus', 'atLeast', 'exact', 'approx'],
  plus: ['plus', 'above', 'atLeast', 'exact', 'approx'],
  upTo: ['upTo'], below: ['below', 'upTo'],
};

const answered = (rewrite: Token, source: readonly Token[]): boolean => source.some(token => answersFor(token.stem, rewrite.stem));

/** How much the surroundings of two numbers have in common; near words weigh more. */
function likeness(rewrite: Quantity, source: Quantity): number {
  const weight = (side: 'before' | 'after', place: number): number => (side === 'after' ? 1 : 0.9) - 0.25 * place;
  const near = (quantity: Quantity) => (['after', 'before'] as const).flatMap(side => quantity[side].map((token, place) => ({ token, weight: weight(side, place) })));
  const sources = near(source);
  const words = near(rewrite).map(({ token, weight: own }) => Math.max(0, ...sources.filter(other => answersFor(other.token.stem, token.stem)).map(other => other.weight * own)));
  // "4 million a year" and "an annual value of 4 million".
  const period = ({ rate, before, after }: Quantity): string => (rate ? periodOf(rate) : [...before, ...after].filter(isPeriod).map(periodOf).join());
  const often = period(rewrite);
  return words.reduce((sum, value) => sum + value, often !== '' && often === period(source) ? 0.5 : 0);
}
/** "by 20 %" is no "to 20 %", and "from 20" no "to 20". */
const turnsChange = (a: string, b: string): boolean => (a === 'from' && b === 'to') || (a === 'to' && b === 'from') || (a === 'by' && /^(?:to|from)$/.test(b)) || (b === 'by' && /^(?:to|from)$/.test(a));
/** Said to happen every so often, where the source says it of something else, or not at all. */
const addsRate = (rewrite: Quantity, source: Quantity): boolean => rewrite.rate !== undefined && periodOf(rewrite.rate) !== (source.rate && periodOf(source.rate));

/** "Lead a team of 10" says ten of what? A number that stands alone has what it counts beside it, or the same word in front. */
function namesCounted(rewrite: Quantity, source: Quantity): boolean {
  const [near] = rewrite.before;
  const heads = source.group.filter((token, place) => place === 0 || !isPeriod(token));
  return heads.length === 0 || rewrite.statement.some(token => answered(token, heads)) || (near !== undefined && answered(near, source.before)) || rewrite.range !== undefined || source.range !== undefined;
}

/** "80 servers (Debian)": what a bracket or comma behind the counted adds. */
function asideOf({ group, statement }: Quantity): readonly Token[] {
  const last = group.at(-1);
  const at = last ? statement.indexOf(last) + 1 : -1;
  return at > 0 && statement[at]?.gap === 'comma' ? statement.slice(at, at + 2).filter(({ text }) => /^\p{Lu}/u.test(text)) : [];
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
  if (counted && answered(counted, source.group) && nouns.every(token => answered(token, [...beside, ...source.after, ...head]) || answered(token, asideOf(source)))) return true;
  return group.some(token => answered(token, [...source.group, ...(group[0] === rewrite.group[0] ? [] : beside)])) && group.every(token => answered(token, beside) || verbal(token));
}

const measures = /^(?:[kmg]?wh?|[kmgtp]i?b|[kmg]?hz|[mc]?m|km|[km]?g|ms|ns|m?v|kv|m?a|m?l|ha|sqm|rpm|fps|qps|rps)$/;

/** "in two years": how long it took, so that "over two years" says the same. */
const isSpan = (source: Quantity): boolean => /^(?:in|within|during|for|over|across)$/.test(source.preposition) && source.bound === 'exact' && source.after[0] !== undefined && isPeriod(source.after[0]);

/** "Documents worth 2.6M, two of which" must not become "documents, two of which worth 2.6M". */
function changesHost(rewrite: Quantity, source: Quantity): boolean {
  const [host, was] = [rewrite.before[0], source.before[0]];
  return /[$€£¥₹]/.test(rewrite.amount.unit) && rewrite.preposition === 'worth' && source.preposition === 'worth' && host !== undefined && was !== undefined && !answered(host, [was]) && rewrite.statement.some(token => answered(token, [was]));
}

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
  const competes = (source: Quantity): boolean => !sameValue(quantity, source) && !(source.range && quantity.range) && source.amount.unit === quantity.amount.unit
    && (!isCount || (source.group.length === 0) === (quantity.group.length === 0)) && (!isCount || countsTheSame(quantity, source, all));
  if (fitting.every(source => changesHost(quantity, source))) return 'block';
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
