import { proseWords } from './text.ts';

const stopWords = new Set(('a about across all also an and any are as at be been being both but by can do each for from has have help her his how i if in including into is it its '
  + 'may more most must my new not of on one or other our out over own per shall should so such than that the their them these they this those through to under up us use used using via was we '
  + 'well were what when where which while who will with within without work working would you your').split(' '));

const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:ies)$/, 'y'], [/(ss|us|is)$/, '$1'], [/s$/, ''],
  [/(?:ization|isation)$/, 'ize'], [/(?:izing|ised|ized|ising|ise)$/, 'ize'], [/ation$/, 'ate'], [/([st])ion$/, '$1'], [/(?:ment|ness)$/, ''], [/(?:ability|ibility)$/, 'able'],
  [/(?:ing|ed|er|or|ly)$/, ''],
];

/** A light English stemmer: enough to bring `deploys`, `deployed` and `deploying` together; not Porter's whole algorithm. */
export function stem(word: string): string {
  let result = word;
  for (const [ending, replacement] of endings) {
    const next = result.replace(ending, replacement);
    if (next.length >= 3 && /[aeiouy]/.test(next)) result = next;
  }
  return result.replace(/([^aeiouls])\1$/, '$1').replace(/e$/, '');
}

/** The words of a text that mean something, as stems. */
export function stems(text: string): string[] {
  return proseWords(text).filter(word => !stopWords.has(word) && word.length > 1).map(stem);
}
