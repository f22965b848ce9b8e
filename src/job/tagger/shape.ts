import { combined, hashOf } from './hash.ts';

/** What a word looks like, whatever it means. */
export interface Shape {
  /** In lower case, digits as one. */
  readonly key: string;
  readonly word: number;
  /** Capitals, small letters and digits, repeats taken together: `Aa`, `aA0`. */
  readonly form: number;
  readonly kind: number;
  readonly affixes: readonly number[];
  readonly suffix: number;
  /** A derivational ending ("-ing", "-logy"), 0 for none. */
  readonly ending: number;
  readonly stem: number;
  readonly length: number;
  readonly parts: readonly number[];
  /** Class of the word among those that announce, join or end skills; 0 for the rest. */
  readonly role: number;
}

const kinds: readonly RegExp[] = [/^\p{Lu}{2,}s?$/u, /^\p{Lu}\p{Ll}+$/u, /^\p{Ll}+$/u, /^\p{Lu}$/u, /^\d[\d.,+%-]*$/u, /^\p{L}+-[\p{L}-]+$/u, /\p{Ll}\p{Lu}/u, /\p{L}.*\d|\d.*\p{L}/u, /\p{L}/u];

const roles: readonly string[] = [
  'experience experienced expertise background exposure track record history',
  'knowledge understanding familiarity familiar awareness insight grasp acquainted',
  'proficiency proficient fluent fluency skilled skills skill strong solid excellent good deep hands-on advanced basic',
  'degree bachelor bachelors master masters msc bsc phd diploma education graduate university',
  'with in of using on for through via',
  'and or & / and/or as well',
  'we our us you your i they he she it',
  'the a an this that these those such',
  'as like including e.g. i.e. etc',
  'tools technologies frameworks languages platforms libraries systems software technology framework language platform library system tool services practices principles methodologies methods',
  'preferred plus advantage bonus required must nice ideally preferably',
  'working building developing designing writing work develop build design write use',
  'is are be will have has been was',
  'within at from to by across into',
];
const roleOf = new Map(roles.flatMap((words, i) => words.split(' ').map(word => [word, i + 1] as const)));
/** Roles of words that announce a skill some words later. */
export const announcing: ReadonlySet<number> = new Set([1, 2, 3, 4, 9, 12]);

const ending = /(?:ing|ion|ment|ics|logy|ed|ly|al|ic|ity|er|or|ive|ous|s)$/;

/** What is longer is no word; cut, so that no pattern has to look through it. */
const longest = 60;

export const keyOf = (text: string): string => text.slice(0, longest).toLowerCase().replace(/\d/g, '0');

export function shapeOf(word: string): Shape {
  const text = word.slice(0, longest);
  const key = keyOf(text);
  const form = text.replace(/\p{Lu}/gu, 'A').replace(/\p{Ll}/gu, 'a').replace(/\d/g, '0').replace(/(.)\1+/g, '$1');
  const affixes: number[] = [];
  for (let n = 1; n <= 5; n++) if (key.length > n) affixes.push(combined(1, n, hashOf(key.slice(-n))));
  for (let n = 1; n <= 4; n++) if (key.length > n) affixes.push(combined(2, n, hashOf(key.slice(0, n))));
  return {
    key, affixes,
    word: hashOf(key),
    form: hashOf(form),
    kind: kinds.findIndex(kind => kind.test(text)) + 1,
    suffix: hashOf(key.slice(-3)),
    ending: hashOf(ending.exec(key)?.[0] ?? ''),
    stem: hashOf(key.replace(/(?:ing|ed|s|es|ment|ion)$/, '')),
    length: Math.min(8, text.length),
    parts: /[-/.+&]/.test(key) ? key.split(/[-/.+&]+/).filter(part => part.length > 1).map(hashOf) : [],
    role: roleOf.get(key) ?? 0,
  };
}
