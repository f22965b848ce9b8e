import { foldDigits, tidy } from './characters.ts';
import { foreignStem, type Language, readAs } from './languages.ts';
import { type Amount, matchNumber, numberWord } from './numerals.ts';
import { lemma, stem } from './stem.ts';

/** What separates a token from the one before: a strong gap ends a statement, a comma (or bracket) a part of one. */
export type Gap = 'none' | 'hyphen' | 'slash' | 'comma' | 'strong';

export interface Token {
  /** As written, and in lower case. */
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** Set when the token says a number. */
  readonly amount?: Amount;
  readonly language: Language;
}

const wordPattern = /\p{L}[\p{L}\p{M}\p{N}]*(?:'\p{L}+)?/uy;

const currencyCode = /^(?:usd|eur|gbp|chf|inr|cad|aud|jpy|sek|pln) \d/i;

function gapOf(text: string, first: boolean): Gap {
  if (first) return 'strong';
  // "Next.js" is one name.
  if (text === '.') return 'hyphen';
  if (/[.;:!?•·|…]|\s[-–—]+\s|—/u.test(text)) return 'strong';
  if (/[,()[\]"]/.test(text)) return 'comma';
  if (text === '/') return 'slash';
  return /^[-–]$/.test(text) ? 'hyphen' : 'none';
}

function mergeNumberWords(tokens: readonly Token[], text: string): Token[] {
  const merged: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (!token) break;
    const found = numberWord(tokens, i);
    if (!found) {
      merged.push(token);
      i += 1;
      continue;
    }
    const last = tokens[i + found.length - 1] ?? token;
    const written = text.slice(token.start, last.end);
    merged.push({ ...token, text: written, lower: written.toLowerCase(), end: last.end, amount: found.amount });
    i += found.length;
  }
  return merged;
}

/** "Por año", "par mois": not by whom, but how often. */
const isRate = ({ lower, language }: Token, next: Token | undefined): boolean => language !== 'en' && lower === 'by' && /^(?:day|week|month|year|hour|minute|second)$/.test(next?.lower ?? '');

/** A text as a reader takes it in: words and numbers in order; those of another language as `languages.ts` reads them. */
export function tokensOf(source: string, language: Language = 'en'): Token[] {
  const text = foldDigits(tidy(source));
  const tokens: Token[] = [];
  let last = 0;
  const push = (start: number, end: number, amount?: Amount): void => {
    const written = text.slice(start, end);
    const gap = gapOf(text.slice(last, start), tokens.length === 0);
    const lower = written.toLowerCase();
    const read = readAs(lower, language);
    const word = read ?? lower;
    const own = language !== 'en' && read === undefined ? foreignStem(lower, language) : undefined;
    tokens.push({ text: written, lower: word, lemma: own ?? lemma(word), stem: own ?? stem(word), start, end, gap, language, ...(amount ? { amount } : {}) });
    last = end;
  };
  for (let at = 0; at < text.length;) {
    wordPattern.lastIndex = at;
    const word = wordPattern.exec(text);
    // "EUR 450k": the code is a part of the number, which reads it.
    if (word && currencyCode.test(text.slice(at, at + 6))) {
      at += 4;
      continue;
    }
    if (word) {
      at += word[0].length;
      push(at - word[0].length, at);
      continue;
    }
    const number = matchNumber(text, at);
    if (number) {
      push(at, number.end, number.amount);
      at = number.end;
      continue;
    }
    at += 1;
  }
  return mergeNumberWords(tokens.map((token, i) => (isRate(token, tokens[i + 1]) ? { ...token, lower: 'per', lemma: 'per', stem: 'per' } : token)), text);
}

/** Whether the token begins a statement or a part of one, so that a past form here is a finite verb. */
export function opensClause(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.gap === 'strong' || token.gap === 'comma') return true;
  const previous = tokens[i - 1];
  if (!previous) return true;
  if (/^(?:and|then|also|but|while|when|i|we|&)$/.test(previous.lower)) return true;
  return /ly$/.test(previous.lower) && opensClause(tokens, i - 1);
}
