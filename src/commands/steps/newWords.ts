import type { PdfText } from '../../pdf/index.ts';
import type { Change } from '../../tailor/index.ts';

/** Whatever extraction does to spaces, hyphens, accents and ligatures. */
const letters = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const WORDING: readonly Change['kind'][] = ['rephrase', 'useAlternative', 'expandAlias', 'headline'];

/** The words that accepted changes wrote and that the compiled PDF does not show beside their neighbours: something hides them, or their macro prints something else. */
export async function wordsNotShown(changes: readonly Change[], pdf: Pick<PdfText, 'pages'>): Promise<string[]> {
  const { visibleText } = await import('../../resume/index.ts');
  const shown = letters(pdf.pages.flatMap(page => page.words.filter(({ hidden }) => hidden === undefined).map(({ text }) => text)).join(''));
  return [...new Set(changes.filter(({ kind }) => WORDING.includes(kind)).flatMap(({ before, after }) => {
    const known = new Set(wordsOf(visibleText(before).text).map(letters));
    const words = wordsOf(visibleText(after).text);
    return words.filter((word, at) => !known.has(letters(word)) && !isShown(words, at, shown));
  }))];
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(word => letters(word) !== '');

/** A short word is somewhere in any text; with a neighbour it is only where it belongs. Another change may have moved one of the two. */
function isShown(words: readonly string[], at: number, shown: string): boolean {
  const pairs = [words.slice(Math.max(0, at - 1), at + 1), words.slice(at, at + 2)].filter(pair => pair.length > 1 || words.length === 1);
  return pairs.some(pair => shown.includes(pair.map(letters).join('')));
}
