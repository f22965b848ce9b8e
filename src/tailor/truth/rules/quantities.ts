import type { Passage } from '../read/evidence.ts';
import type { Amount, Bound } from '../read/numerals.ts';
import type { Token } from '../read/tokens.ts';
import { boundWords, neutral, people } from '../vocabulary.ts';

/** A number with what it counts or measures. */
export interface Quantity {
  readonly token: Token;
  readonly amount: Amount;
  readonly bound: Bound;
  /** Which end of "10 to 20" it is. */
  readonly range: 'low' | 'high' | undefined;
  /** "3 of 12": the number that limits the next. */
  readonly limits: boolean;
  /** "one of them": of several. */
  readonly ofGroup: boolean;
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
  [/\b(?:over|more than|above|exceeding|upwards of|in excess of|north of|greater than|beyond) (?:of |grade |level |age |stage |rank |band )?$/, 'above'],
  [/\b(?:under|below|less than|fewer than|beneath) (?:of |grade |level |age |stage |rank |band )?$/, 'below'],
];

/** Words behind a number that are no part of what it counts. */
const notCounted = /^(?:\p{L}+ly|rather|instead|simultaneous|each|every|all|any|before|ahead|prior|until|since|later|earlier|ago|without|not|more|less|faster|slower|higher|lower|well|respectively)$/u;

const isPlural = ({ lower }: Token): boolean => /[^su']s$/.test(lower) || /^(?:people|children|women|men|staff)$/.test(lower);
const isContent = (token: Token): boolean => token.amount === undefined && !neutral.has(token.lower);

function boundOf(tokens: readonly Token[], i: number, amount: Amount): Bound {
  if (amount.bound !== 'exact') return amount.bound;
  const words = tokens.slice(Math.max(0, i - 4), i).map(({ lower }) => lower).join(' ');
  const behind = tokens[i + 1]?.lower === 'or' ? tokens[i + 2]?.lower : undefined;
  return boundPhrases.find(([pattern]) => pattern.test(`${words} `))?.[1] ?? (behind === 'above' ? 'atLeast' : behind === 'below' ? 'upTo' : 'exact');
}

/** "10–20", "10 or 20", "10 to 20" (but not "from 10 to 20", which is a change), "between 10 and 20": the other end. */
function rangeEnd(tokens: readonly Token[], i: number): Token | undefined {
  const ends = (low: number): Token | undefined => {
    const [before, first, middle, second] = [tokens[low - 1], tokens[low], tokens[low + 1], tokens[low + 2]];
    if (first?.amount && middle?.amount && middle.gap === 'hyphen') return middle;
    if (!first?.amount || !second?.amount || !middle) return undefined;
    if ((middle.lower === 'to' && before?.lower !== 'from') || middle.lower === 'or') return second;
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
  for (let at = i - 1; at >= Math.max(0, i - (/[$€£¥₹]|^[A-Z]{3}$/.test(tokens[i]?.amount?.unit ?? '') ? 8 : 1)); at--) {
    const token = tokens[at];
    if (!token || (token.amount && token.amount.unit !== tokens[i]?.amount?.unit) || /^(?:with|using|through|for|in|and|that|which|on|at|within|after|over|during|between)$/.test(token.lower)) return undefined;
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

export function quantitiesOf({ tokens }: Passage): Quantity[] {
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
      token, amount, group, conjunct: and?.lower === 'and' && second && isContent(second) ? second : undefined, bound: boundOf(tokens, i, amount), range: other && (tokens.indexOf(other) > i ? 'low' : 'high'),
      ofGroup: of?.lower === 'of',
      limits: of?.lower === 'of' && (the?.amount !== undefined || /^(?:the|our|its|all|these|those|which|whom|them)$/.test(the?.lower ?? '')),
      before: around(tokens, i, -1), after: around(tokens, other && tokens.indexOf(other) > i ? tokens.indexOf(other) : i, 1), statement: tokens, preposition: prepositionOf(tokens, i), rate: rateOf(tokens, i),
    }];
  }));
}

export const isYear = ({ value, unit }: Amount): boolean => unit === '' && Number.isInteger(value) && value >= 1900 && value <= 2099;

const isPounds = ({ amount, group }: Quantity): boolean => amount.unit === '' && /^pounds?$/.test(group[0]?.lower ?? '');

export function sameValue(a: Quantity, b: Quantity): boolean {
  // "2,500 pounds" may be money: where the other says £, it is.
  if ((a.amount.unit === '£' && isPounds(b)) || (b.amount.unit === '£' && isPounds(a))) return a.amount.value === b.amount.value;
  if (a.amount.unit !== b.amount.unit) return false;
  if (a.amount.unit === 'id') return a.token.lower === b.token.lower;
  return Math.abs(a.amount.value - b.amount.value) <= 1e-9 * Math.max(1, Math.abs(b.amount.value));
}

/** "5-person team" */
export const isHead = (token: Token): boolean => token.gap === 'hyphen' && /^(?:person|member|people|strong)$/.test(token.lower);

export const isPeriod = (token: Token): boolean => /^(?:week|month|year|dai|day|annual|night|quarter|hour|shift|minute|second)/.test(token.lower);

export const periodOf = ({ lower }: Token): string => /^dai|^day/.test(lower) ? 'day' : /^annual/.test(lower) ? 'year' : /^(?:week|month|year|night|quarter|hour|shift|minute|second)/.exec(lower)?.[0] ?? '';
