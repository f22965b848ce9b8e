import { type Measured, type PaperInputs, partRange, place, placeStart } from '../measured.ts';
import type { Fix } from '../schema.ts';
import { type Misspelling, misspellings, type Speller } from '../spelling.ts';
import type { Statement } from '../statements.ts';
import { isEnglish, listed } from '../text.ts';

/** Distinct misspelt words that cost all points. */
const ALL = 4;

/** C1: words that are slips of the dictionary's; each distinct one costs a quarter. */
export function spelling({ reader, resume, visible }: PaperInputs & { readonly visible: readonly Statement[] }, speller: Speller | undefined): Measured {
  if (speller === undefined) return { id: 'C1', share: undefined, summary: 'No dictionary was at hand.', evidence: [] };
  const prose = visible.filter(({ kind }) => kind === 'bullet' || kind === 'prose').map(({ text }) => text);
  if (prose.length === 0) return { id: 'C1', share: undefined, summary: 'There are no sentences to check.', evidence: [] };
  if (speller.language === 'en' && !isEnglish(prose.map(({ text }) => text).join(' '))) {
    return { id: 'C1', share: undefined, summary: 'The text does not read as English, and there is a dictionary for English only.', evidence: [] };
  }
  const found = misspellings([...resume.sections.map(({ heading }) => heading), ...prose], resume, speller);
  const words = [...new Set(found.map(({ word }) => word.toLowerCase()))];
  if (words.length === 0) return { id: 'C1', share: 1, summary: 'No misspelt word was found.', evidence: [] };
  const pairs = words.map(word => `${word} (${found.find(each => each.word.toLowerCase() === word)?.suggestion.toLowerCase() ?? ''}?)`);
  return {
    id: 'C1', share: Math.max(0, 1 - words.length / ALL), summary: `Perhaps misspelt: ${listed(pairs)}.`,
    evidence: found.slice(0, 6).map(({ text, start, end }) => place(reader, text, { start, end }) ?? placeStart(reader, text)),
    fix: 'Correct them, or add a word that is right to your dictionary.', fixes: found.slice(0, 20).flatMap(each => corrected(each, resume.files)),
  };
}

/** Only where the word stands letter by letter in the source. */
function corrected({ word, suggestion, text, start, end }: Misspelling, files: readonly { readonly file: string; readonly text: string }[]): Fix[] {
  const range = partRange(text, start, end);
  if (files.find(({ file }) => file === range.file)?.text.slice(range.start, range.end) !== word) return [];
  return [{ id: `C1:${word}@${range.start}`, title: `Write "${suggestion}"`, edits: [{ range, newText: suggestion }] }];
}
