import type { HiddenReason, PdfText, PdfWord } from '../pdf/index.ts';
import type { Resume } from '../resume/index.ts';
import { type DamageId, damagedWords, spotOf } from './damage.ts';
import { createReader } from './reader.ts';
import { rectOf } from './rects.ts';
import { lostTokens, tokens } from './text.ts';

/** A word as a program reads it; `garbled` says why that is not what a person sees. */
export interface WordReadBack {
  readonly text: string;
  readonly garbled?: string;
}

const why: Readonly<Record<DamageId, string>> = {
  meaningless: 'a sign without a letter behind it', ligatures: 'one sign for several letters', softHyphens: 'an invisible hyphen', spaced: 'read letter by letter', torn: 'one word, read in pieces',
  accents: 'the accent stands beside its letter', fused: 'several words, read as one', lineEnds: 'split at a line end', icons: 'an icon, read as a letter', overprinted: 'painted more than once, so read more than once',
};

const hidden: Readonly<Record<Exclude<HiddenReason, 'overprinted'>, string>> = {
  colour: 'hidden: in the colour of the page', tiny: 'hidden: too small to see', offPage: 'hidden: off the page', invisible: 'hidden: not painted', transparent: 'hidden: transparent', clipped: 'hidden: cut off', covered: 'hidden: painted over',
};

/**
 * What a program reads in the PDF: pages, lines from top to bottom, words. With the résumé, words that differ from the source are told
 * too; without it only what shows by itself.
 */
export function readBack(pdf: PdfText, resume?: Resume): WordReadBack[][][] {
  const wanted = tokens(resume?.visibleText ?? '');
  const reader = createReader(pdf, new Set(wanted.map(({ word }) => word)));
  const marks = damagedWords(reader, wanted, lostTokens(reader.verbatim, wanted), resume !== undefined);
  const garbled = (word: PdfWord, page: number): string | undefined => {
    if (word.hidden !== undefined) return word.hidden === 'overprinted' ? why.overprinted : hidden[word.hidden];
    const id = marks.get(spotOf(page, rectOf(word)));
    return id && why[id];
  };
  return pdf.pages.map(({ lines }, index) => lines.map(({ words }) => words.map(word => {
    const reason = garbled(word, index + 1);
    return { text: word.text, ...reason === undefined ? {} : { garbled: reason } };
  })));
}
