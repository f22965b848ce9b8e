import type { PdfText } from '../../pdf/index.ts';
import type { Change } from '../../tailor/index.ts';

/** Whatever extraction does to spaces, hyphens, accents and ligatures. */
const letters = (text: string): string => text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The words that accepted changes wrote and that the compiled PDF does not show: something hides them, or their macro prints something else. */
export async function wordsNotShown(changes: readonly Change[], pdf: PdfText): Promise<string[]> {
  const { visibleText } = await import('../../resume/index.ts');
  const shown = letters(pdf.pages.flatMap(page => page.words.filter(({ hidden }) => hidden === undefined).map(({ text }) => text)).join(''));
  const written = changes.filter(({ kind }) => kind === 'rephrase' || kind === 'useAlternative' || kind === 'expandAlias' || kind === 'headline')
    .flatMap(({ edits }) => edits.flatMap(({ newText }) => visibleText(newText).text.split(/\s+/)));
  return [...new Set(written.filter(word => letters(word) !== '' && !shown.includes(letters(word))))];
}
