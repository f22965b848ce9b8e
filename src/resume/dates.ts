import type { PartialDate } from './model.ts';
import { months, presentWords, seasons, sinceWords, toWords, untilWords } from './dateWords.ts';

/** A date or interval found in a text; `start` and `end` are where it stands, UTF-16 units. */
export interface FoundInterval {
  readonly start: number;
  readonly end: number;
  readonly startDate?: PartialDate;
  readonly endDate?: PartialDate | 'present';
}

interface Point {
  readonly end: number;
  readonly year?: number;
  readonly month?: number;
  /** Last month of a season; the point is then an interval of its own. */
  readonly lastMonth?: number;
  /** A year of two digits without an apostrophe: a date only behind another one ("2019–21"). */
  readonly short?: boolean;
  readonly present?: boolean;
}

/** Lower case without accents, unit for unit, so that offsets stay true. */
function fold(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'");
  if (lower.length !== text.length) return text;
  return /[\u00c0-\u024f]/.test(lower) ? lower.replace(/[\u00c0-\u024f]/g, letter => letter.normalize('NFD').charAt(0)) : lower;
}

function words(list: readonly string[]): string {
  return [...list].sort((a, b) => b.length - a.length).map(word => fold(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')).join('|');
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'y');
}

const year4 = '(?:19|20)\\d{2}(?!\\d)';
const ordinal = '(?:st|nd|rd|th|er|\\.|º|ª)?';
const monthByName = new Map([...months].map(([name, month]) => [fold(name), month]));
const seasonByName = new Map([...seasons].map(([name, season]) => [fold(name), season]));
const wordEnd = '(?![a-z])';
/** A month or a season: any word here, which is looked up when the rest fits. Lists of their names in every pattern take long to compile. */
const name = '[a-z]+(?![a-z])';

// Alternatives of one point in time, first match wins; named groups y (year), m (month), mn (month name), s (season), q (quarter).
const points: readonly { readonly begins: 'digit' | 'letter' | 'either'; readonly source: string }[] = [
  { begins: 'digit', source: `(?<y>${year4})\\s?[-./]\\s?(?<m>0[1-9]|1[0-2])(?:[-./](?:0[1-9]|[12]\\d|3[01]))?(?!\\d)` },
  { begins: 'digit', source: `(?:0?[1-9]|[12]\\d|3[01])[./-](?<m>0?[1-9]|1[0-2])[./-](?<y>${year4})` },
  { begins: 'digit', source: `(?<m>0?[1-9]|1[0-2])\\s?[./-]\\s?(?<y>${year4})` },
  { begins: 'digit', source: `(?<m>0[1-9]|1[0-2])\\s+(?<y>${year4})` },
  { begins: 'digit', source: `(?<m>0?[1-9]|1[0-2])/(?<y>\\d{2})(?![\\d/%])` },
  { begins: 'either', source: `(?:\\d{1,2}${ordinal}\\s*(?:de\\s+)?)?(?<mn>${name})\\.?(?:[/-](?=\\d{4})|,?\\s*)(?:\\d{1,2}${ordinal},?\\s+)?(?:de\\s+|of\\s+|del\\s+)?(?<y>${year4}|['’‘´]\\s?\\d{2}(?!\\d))` },
  { begins: 'letter', source: `(?<mn>${name})\\.?\\s*/?\\s*(?<y>\\d{2})(?![\\d,.%:]|\\s*[-–—]+\\s*\\d{1,2},)` },
  { begins: 'letter', source: `(?<s>${name})(?:\\s+term|\\s+semester|\\s+semestre)?\\s*(?:de\\s+|of\\s+|del\\s+)?,?\\s*(?<y>${year4}(?:/\\d{2}(?!\\d))?|['’‘´]\\d{2}(?!\\d))` },
  { begins: 'letter', source: `[qt](?<q>[1-4])[\\s/'’-]*(?<y>${year4}|['’]\\d{2}(?!\\d))` },
  { begins: 'digit', source: `(?<q>[1-4])(?:\\.|st|nd|rd|th|º|\\.º|er|e|eme)?\\s*(?:quartal|quarter|trimestre|trim\\.)\\s*(?:de\\s+|del\\s+)?(?<y>${year4})` },
  { begins: 'digit', source: `(?<y>${year4})[\\s/-]*q(?<q>[1-4])(?!\\d)` },
  { begins: 'digit', source: `(?<y>${year4}),?\\s+(?<mn>${name})\\.?(?!\\s*(?:\\d|['’]\\d))` },
  { begins: 'digit', source: `(?<y>${year4})(?![.,]\\d)` },
  { begins: 'digit', source: `(?<y>['’‘´]\\d{2})(?!\\d)` },
  { begins: 'letter', source: `(?<p>${words(presentWords)})${wordEnd}` },
];
const expressions = points.map(({ begins, source }) => ({ begins, expression: sticky(source) }));
const fromDigit = expressions.filter(({ begins }) => begins !== 'letter').map(({ expression }) => expression);
const fromLetter = expressions.filter(({ begins }) => begins !== 'digit').map(({ expression }) => expression);

/** The first words of all that a date can begin with, as far as they are letters. */
const beginnings = new Set([...months.keys(), ...seasons.keys(), ...presentWords, ...sinceWords, ...untilWords, 'q', 't'].map(word => /^[a-z]*/.exec(fold(word))?.[0] ?? ''));
/** Where a date can begin: at such a word, a digit or an apostrophe, and not within a number or behind the sign of one. */
const candidate = /(?<![a-z0-9'’‘´$€£#@]|\d[.,:])(?:[\d'’‘´]|[a-z]+)/g;
const monthAlone = sticky(`(?<mn>${name})\\.?(?:\\s+\\d{1,2}${ordinal})?`);
const monthNumberAlone = sticky('(?<m>0?[1-9]|1[0-2])(?=\\s*[-–—])');
const seasonAlone = sticky(`(?<s>${name})`);
const shortYear = sticky('(?<y>\\d{2})(?![\\d%./:])');
const separator = sticky(`\\s*(?:[-–—‒−~]+>?\\s*(?:(?:${words(untilWords)})${wordEnd}(?=\\s))?|→|(?:${words(toWords)})${wordEnd}|&|/)\\s*`);
const openEnd = sticky('\\s*(?:[-–—‒−]+)(?=\\s*(?:$|[)\\],;|]))|\\s+(?:onwards?|ff)\\b\\.?');
const presentOnly = new RegExp(`^[\\s–—-]*(?:${words(presentWords)})\\.?$`);
const since = sticky(`(?:${words(sinceWords)})${wordEnd}\\.?:?\\s*`);
const until = sticky(`(?:${words(untilWords)})${wordEnd}\\.?:?\\s*`);

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

function fullYear(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const value = Number(written.replace(/\D/g, ''));
  if (written.replace(/\D/g, '').length === 4) return value;
  return value < 70 ? 2000 + value : 1900 + value;
}

/** Undefined when the word is no name of a month or season. */
function toPoint(match: RegExpExecArray, end: number): Point | undefined {
  const groups = match.groups ?? {};
  const { mn, s } = groups;
  if ((mn !== undefined && !monthByName.has(mn)) || (s !== undefined && !seasonByName.has(s))) return undefined;
  if (groups['p'] !== undefined) return { end, present: true };
  const year = fullYear(groups['y']?.replace(/\/\d{2}$/, ''));
  const season = s === undefined ? undefined : seasonByName.get(s);
  const quarter = groups['q'] === undefined ? undefined : Number(groups['q']);
  const month = groups['m'] !== undefined ? Number(groups['m'])
    : mn !== undefined ? monthByName.get(mn)
      : quarter !== undefined ? quarter * 3 - 2 : season?.first;
  const lastMonth = quarter !== undefined ? quarter * 3 : season?.last;
  return { end, ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }), ...(lastMonth === undefined ? {} : { lastMonth }) };
}

/** `short`: a year of two digits will do. */
function readPoint(text: string, at: number, short = false): Point | undefined {
  for (const expression of isLetter(text, at) ? fromLetter : fromDigit) {
    const match = matchAt(expression, text, at);
    const point = match && toPoint(match, at + match[0].length);
    if (point) return point;
  }
  const match = short ? matchAt(shortYear, text, at) : null;
  const point = match && toPoint(match, at + match[0].length);
  return point ? { ...point, short: true } : undefined;
}

function date(point: Point, fallback: Point | undefined, last = false): PartialDate | 'present' | undefined {
  if (point.present) return 'present';
  const year = point.year ?? fallback?.year;
  if (year === undefined) return undefined;
  const month = last ? point.lastMonth ?? point.month : point.month;
  return month === undefined ? { year } : { year, month };
}

/** Two digits after a year continue it: 1998–02 is 1998 to 2002; "2012-05" was read as a month before it comes here. */
function continueYear(start: Point, end: Point): Point {
  if (!end.short || start.year === undefined || end.year === undefined) return end;
  const century = Math.floor(start.year / 100) * 100;
  const same = century + (end.year % 100);
  return { ...end, year: same >= start.year ? same : same + 100 };
}

function interval(from: number, first: Point, text: string): FoundInterval | undefined {
  const between = matchAt(separator, text, first.end);
  if (between && !first.present) {
    const written = readPoint(text, first.end + between[0].length, first.year !== undefined);
    const second = written && continueYear(first, written);
    const plausible = second && (second.present || second.year === undefined || (second.year >= (first.year ?? second.year) && second.year - (first.year ?? second.year) < 70));
    if (second && plausible) {
      const startDate = date(first, second);
      const endDate = date(second, first, true);
      if (startDate !== undefined && startDate !== 'present' && endDate !== undefined) return { start: from, end: second.end, startDate, endDate };
    }
  }
  if (first.year === undefined) return undefined;
  const startDate = date(first, undefined);
  if (startDate === undefined || startDate === 'present') return undefined;
  const open = matchAt(openEnd, text, first.end);
  if (open) return { start: from, end: first.end + open[0].length, startDate, endDate: 'present' };
  const endDate = first.lastMonth === undefined ? undefined : date(first, undefined, true);
  return { start: from, end: first.end, startDate, ...(endDate === undefined ? {} : { endDate }) };
}

/**
 * The first date or interval in a text, or undefined. Months, seasons and words for "present" in English, German, French, Spanish and Portuguese.
 * A season becomes its months; winter, which crosses a year's end, stays a year. A month alone ("May 5") is no date.
 */
export function findDates(text: string, from = 0): FoundInterval | undefined {
  // Every date has two digits in a row.
  if (!/\d\d/.test(text)) return undefined;
  const folded = fold(text);
  candidate.lastIndex = from;
  for (let word = candidate.exec(folded); word; word = candidate.exec(folded)) {
    const at = word.index;
    const letters = isLetter(folded, at);
    if (letters && !beginnings.has(word[0])) continue;
    const found = (letters ? openInterval(folded, at) : undefined) ?? intervalAt(folded, at);
    if (found) return found;
  }
  return undefined;
}

/** "Since 2019", "until May 2020". */
function openInterval(text: string, at: number): FoundInterval | undefined {
  const sinceMatch = matchAt(since, text, at);
  const start = sinceMatch ? readPoint(text, at + sinceMatch[0].length) : undefined;
  if (start?.year !== undefined) {
    const found = interval(at, start, text);
    if (found) return found.endDate === undefined ? { ...found, endDate: 'present' } : found;
  }
  const untilMatch = matchAt(until, text, at);
  const finish = untilMatch ? readPoint(text, at + untilMatch[0].length) : undefined;
  if (finish?.year === undefined || finish.lastMonth !== undefined) return undefined;
  const endDate = date(finish, undefined, true);
  return endDate && { start: at, end: finish.end, endDate };
}

function intervalAt(text: string, at: number): FoundInterval | undefined {
  const point = readPoint(text, at) ?? monthOrSeasonAlone(text, at);
  return point && interval(at, point, text);
}

/** "Jan -- May 2020", "03 – 07/2018", "Spring and Fall 2019": the year stands at the end of the interval only. */
function monthOrSeasonAlone(text: string, at: number): Point | undefined {
  for (const expression of isLetter(text, at) ? [monthAlone, seasonAlone] : [monthNumberAlone]) {
    const match = matchAt(expression, text, at);
    const point = match && toPoint(match, at + match[0].length);
    if (point) return point;
  }
  return undefined;
}

/** "Present", "heute": nothing but a word for now. */
export function isPresent(text: string): boolean {
  return presentOnly.test(fold(text));
}

/** True when nothing but a date stands in the text (brackets, commas and words such as "expected" aside). */
export function isDate(text: string): boolean {
  const found = findDates(text);
  if (!found) return /^\s*(?:(?:month|year|date|from|start)?\s*(?:19|20)[X?]{2}|(?:year|date|month))\b/i.test(text) && text.length < 40;
  const rest = (text.slice(0, found.start) + text.slice(found.end)).replace(/\b(?:expected|exp|anticipated|graduated|graduation|grad|class of|from|since|circa|ca|voraussichtlich)\b/gi, '');
  const more = findDates(rest);
  const left = more ? rest.slice(0, more.start) + rest.slice(more.end) : rest;
  return left.replace(/[\s()[\],;.:|–—-]+/g, '').length <= 1;
}

/** `2019`, `2019-03`, `present`. */
export function formatDate(value: PartialDate | 'present'): string {
  if (value === 'present') return value;
  return value.month === undefined ? String(value.year) : `${value.year}-${String(value.month).padStart(2, '0')}`;
}
