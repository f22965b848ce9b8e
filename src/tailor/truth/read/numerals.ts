/** How exact a number claims to be. `above` and `below` exclude the number itself; `atLeast` and `upTo` include it; `plus` ("50+") is read both ways. */
export type Bound = 'exact' | 'approx' | 'atLeast' | 'plus' | 'above' | 'upTo' | 'below';

export interface Amount {
  readonly value: number;
  /** '' for a plain count; '%', 'pp', 'x', 'ordinal', a currency sign, or 'id' for what is only a name (`24/7`, `1.2.3`). */
  readonly unit: string;
  /** What the sign beside the number says (`~`, `+`, `<`); words around it are judged elsewhere. */
  readonly bound: Bound;
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3, thousand: 1e3, tsd: 1e3, m: 1e6, mn: 1e6, mm: 1e6, mio: 1e6, million: 1e6, millions: 1e6,
  b: 1e9, bn: 1e9, billion: 1e9, billions: 1e9, mrd: 1e9, tn: 1e12, trillion: 1e12, hundred: 100, lakh: 1e5, crore: 1e7,
};
const currencies: Readonly<Record<string, string>> = {
  $: '$', us$: '$', usd: '$', dollar: '$', dollars: '$', '€': '€', eur: '€', euro: '€', euros: '€', '£': '£', gbp: '£', pound: '£', pounds: '£',
  '¥': '¥', jpy: '¥', yen: '¥', chf: 'CHF', franc: 'CHF', francs: 'CHF', inr: '₹', '₹': '₹', rupees: '₹', cad: 'CAD', aud: 'AUD', sek: 'SEK', pln: 'PLN',
};
/** What may be glued to a number and is a word of its own. */
const gluedUnits = /^(?:ns|µs|us|ms|s|sec|secs|min|mins|h|hr|hrs|hours?|d|w|wk|wks|mo|mos|y|yr|yrs|years?|[kmgtp]i?b|[kmgt]bps|[kmg]?hz|[kmg]?w|[kmg]?wh|mm|cm|m|km|kg|g|mg|ml|l|kv|v|mv|a|ma|°c|rpm|qps|rps|tps|fps|px|pt|loc)(?![\p{L}\p{N}])/iu;
const signs: Readonly<Record<string, Bound>> = { '~': 'approx', '≈': 'approx', '±': 'approx', '<': 'below', '>': 'above', '≤': 'upTo', '≥': 'atLeast' };

const identifierPattern = /\d+(?:[:/x×]\d+)+|\d+(?:\.\d+){2,}/uy;
const numberPattern = /(?:\d{1,3}(?:([,.' ])\d{3})(?:\1\d{3})*(?!\d)(?:[.,]\d+(?![\d,.]\d))?|\d+(?:[.,]\d+)?)(?:\^(\d+))?/uy;
const scalePattern = /(?: ?(k|m|b|mm|mn|bn|tn|mio|mrd|tsd)|[ -]?(thousand|millions?|billions?|trillion|hundred|lakh|crore))(?![\p{L}\p{N}])/iuy;

/** Thousand separators of any habit: a group of exactly three digits is thousands unless the number begins with zero. */
function valueOf(written: string): number {
  const grouped = /^[1-9]\d{0,2}(?:([,.' ])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.exec(written);
  if (!grouped) return Number(written.replace(',', '.'));
  const separator = grouped[1] ?? ',';
  const [whole = '', decimals] = /^[, .']$/.test(separator) ? splitDecimals(written, separator) : [written];
  return Number(`${whole.split(separator).join('')}.${decimals ?? '0'}`);
}

function splitDecimals(written: string, separator: string): [string, string?] {
  const other = separator === '.' ? ',' : '.';
  const at = written.lastIndexOf(other);
  return at < 0 ? [written] : [written.slice(0, at), written.slice(at + 1)];
}

/** The number that begins at `at`, with scale, unit and currency; undefined when none does. `3D`, `2FA`, `5G` come back with the unit 'id'. */
export function matchNumber(text: string, at: number): { readonly end: number; readonly amount: Amount } | undefined {
  if (!/\d/.test(text.charAt(at))) return undefined;
  identifierPattern.lastIndex = at;
  const identifier = identifierPattern.exec(text)?.[0];
  if (identifier !== undefined && !/^\d{1,3}(?:\.\d{3})+$/.test(identifier)) {
    const [, top, bottom] = /^(\d)\/([2-5])$/.exec(identifier) ?? [];
    const share = Number(top) / Number(bottom);
    if (share < 1) return { end: at + identifier.length, amount: { value: share * 100, unit: '%', bound: 'exact' } };
    return { end: at + identifier.length, amount: { value: NaN, unit: 'id', bound: 'exact' } };
  }
  numberPattern.lastIndex = at;
  const match = numberPattern.exec(text);
  if (!match) return undefined;
  let end = at + match[0].length;
  let value = valueOf(match[0].replace(/\^\d+$/, ''));
  if (match[2] !== undefined) value **= Number(match[2]);
  const before = text.slice(Math.max(0, at - 6), at);
  const [, sign, symbol] = /([~≈±<>≤≥]?)\s?(us\$|[$€£¥₹]|(?<![\p{L}])(?:usd|eur|gbp|chf|inr|cad|aud|jpy|sek|pln) ?)?$/iu.exec(before) ?? [];
  let unit = currencies[(symbol ?? '').trim().toLowerCase()] ?? '';
  let bound: Bound = signs[sign ?? ''] ?? 'exact';

  scalePattern.lastIndex = end;
  const scale = scalePattern.exec(text);
  const dotted = scale !== null && /^(?:mio|mrd|tsd)$/i.test(scale[1] ?? '') && text.charAt(end + scale[0].length) === '.' ? 1 : 0;
  const scaleWord = (scale?.[1] ?? scale?.[2] ?? '').toLowerCase();
  // A lower-case m is metres or minutes unless money stands before it; with a space only a capital counts.
  const spaced = scale !== null && scale[1] !== undefined && /^ /.test(scale[0]);
  if (scale && !(scaleWord === 'm' && scale[1] === 'm' && unit === '') && !(scaleWord === 'mm' && unit === '') && !(spaced && !/^(?:M|K|bn|mn|mio|mrd|tsd)$/i.test(scale[1] ?? '')) && !(spaced && /^[mk]$/.test(scale[1] ?? ''))) {
    value *= scales[scaleWord] ?? 1;
    end += scale[0].length + dotted;
  }
  const rest = text.slice(end, end + 24);
  const tail = /^\+?\s?(?:%|(?:percentage points?|pp)(?![\p{L}])|(?:per ?cent|pct|prozent|pourcent|por ciento)(?![\p{L}]))/iu.exec(rest)
    ?? /^\+?(?:-?fold|x|×| ×| times|st|nd|rd|th)(?![\p{L}\p{N}])/iu.exec(rest)
    ?? /^\+? ?(?:€|£|usd|eur|gbp|chf|dollars?|euros?|pounds(?= of (?:rev|sal|cost|budg))|yen|francs?)(?![\p{L}])/iu.exec(rest);
  if (tail) {
    const word = tail[0].replace(/^\+?[\s-]?/, '').toLowerCase();
    if (/^(?:%|per ?cent|pct|prozent|pourcent|por)/.test(word)) unit = '%';
    else if (/^(?:percentage|pp)/.test(word)) unit = 'pp';
    else if (/^(?:fold|x|×|times)/.test(word)) unit = 'x';
    else if (/^(?:st|nd|rd|th)$/.test(word)) unit = 'ordinal';
    else unit = currencies[word] ?? unit;
    end += tail[0].length;
    if (tail[0].startsWith('+')) bound = 'plus';
  } else if (/^[\p{L}]/u.test(rest) && !gluedUnits.test(rest)) {
    const name = /^[\p{L}\p{N}]+/u.exec(rest)?.[0] ?? '';
    return { end: end + name.length, amount: { value: NaN, unit: 'id', bound: 'exact' } };
  }
  if (text.charAt(end) === '+' && !/^\+\+/.test(text.slice(end, end + 2))) {
    bound = 'plus';
    end += 1;
  }
  return { end, amount: { value, unit, bound } };
}

const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals = '_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const multiples: Readonly<Record<string, number>> = { doubl: 2, double: 2, doubled: 2, doubling: 2, twice: 2, twofold: 2, tripled: 3, tripling: 3, triple: 3, thrice: 3, threefold: 3, quadrupled: 4, quadrupling: 4, quadruple: 4, fourfold: 4, fivefold: 5, tenfold: 10 };
const parts: Readonly<Record<string, number>> = { half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, tenth: 10, tenths: 10 };

interface Spoken { readonly lower: string; readonly gap: string; readonly amount?: Amount }

function cardinal(words: readonly Spoken[], i: number): { value: number; length: number } | undefined {
  let total = 0;
  let current: number | undefined;
  let at = i;
  for (; at < words.length; at++) {
    const word = words[at];
    if (!word || word.amount || (at > i && word.gap !== 'none' && word.gap !== 'hyphen')) break;
    const unit = small.indexOf(word.lower);
    const ten = tens.indexOf(word.lower);
    if (unit >= 0 && (current === undefined || current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && unit < 10))) current = (current ?? 0) + unit;
    else if (ten > 1 && (current === undefined || current % 100 === 0)) current = (current ?? 0) + ten * 10;
    else if (word.lower === 'hundred' && current !== undefined) current *= 100;
    else if (word.lower === 'dozen') current = (current ?? 1) * 12;
    else if (/^(?:thousand|million|billion|trillion)$/.test(word.lower) && current !== undefined) {
      total += current * (scales[word.lower] ?? 1);
      current = 0;
    } else if (word.lower === 'and' && current !== undefined && (current % 100 === 0) && (small.includes(words[at + 1]?.lower ?? '') || tens.includes(words[at + 1]?.lower ?? ''))) continue;
    else break;
  }
  return current === undefined ? undefined : { value: total + current, length: at - i };
}

/** A number in words that begins at word `i`: `two dozen`, `twenty-five`, `half`, `a third`, `tripled`, `first`. English only. */
export function numberWord(words: readonly Spoken[], i: number): { readonly length: number; readonly amount: Amount } | undefined {
  const word = words[i];
  if (!word || word.amount) return undefined;
  const [previous, next, afterNext] = [words[i - 1], words[i + 1], words[i + 2]];
  const amount = (value: number, unit = ''): Amount => ({ value, unit, bound: 'exact' });
  if (word.lower === 'half' && next?.lower === 'a' && afterNext?.lower === 'dozen') return { length: 3, amount: amount(6) };
  if (word.lower === 'half') return { length: 1, amount: amount(50, '%') };
  if (/^halv(?:ed|ing|e)$/.test(word.lower)) return { length: 1, amount: amount(50, '%') };
  const multiple = multiples[word.lower];
  if (multiple !== undefined) return { length: 1, amount: amount(multiple, 'x') };

  if (/^(?:a|an)$/.test(word.lower) && next) {
    const part = parts[next.lower];
    if (part !== undefined && part !== 2 && (afterNext?.lower === 'of' || /^(?:by|about|around|roughly|approximately|nearly|almost|over|than)$/.test(previous?.lower ?? ''))) return { length: 2, amount: amount(100 / part, '%') };
    if (/^(?:dozen|hundred|thousand|million|billion)$/.test(next.lower)) return { length: 2, amount: amount(scales[next.lower] ?? 12) };
    if (next.lower === 'couple' && afterNext?.lower === 'of') return { length: 3, amount: amount(2) };
    return undefined;
  }
  // "one-on-one" and "one of the" count nothing.
  if (word.lower === 'one' && ((next?.lower === 'of' ? !/^(?:them|which|whom|these|those)$/.test(afterNext?.lower ?? '') : next?.lower === 'another' || (/^(?:on|to)$/.test(next?.lower ?? '') && afterNext?.lower === 'one')) || /^(?:on|to|no)$/.test(previous?.lower ?? ''))) return undefined;
  const number = cardinal(words, i);
  if (number) {
    const part = parts[words[i + number.length]?.lower ?? ''];
    if (part !== undefined && number.value < part && words[i + number.length]?.gap !== 'strong') return { length: number.length + 1, amount: amount(number.value / part * 100, '%') };
    const following = words[i + number.length]?.lower ?? '';
    if (/^(?:percent|pct)$/.test(following)) return { length: number.length + 1, amount: amount(number.value, '%') };
    if (/^(?:fold|times)$/.test(following)) return { length: number.length + 1, amount: amount(number.value, 'x') };
    return { length: number.length, amount: amount(number.value) };
  }
  const place = ordinals.indexOf(word.lower);
  if (place < 1) return undefined;
  if (place === 2 && (word.gap === 'slash' || previous?.amount || /^(?:per|a|each|every|split)$/.test(previous?.lower ?? ''))) return undefined;
  if (place === 3 && next?.lower === 'party') return undefined;
  return { length: 1, amount: amount(place, 'ordinal') };
}
