import type { PdfText } from '../pdf/index.ts';
import { caps } from './rubric.ts';
import { rectOf } from './rects.ts';
import type { Evaluation, Evidence } from './schema.ts';
import { listed } from './text.ts';

type Gate = Evaluation['gates'][number];

/** Words kept from the eye that would mean something to a machine. A word painted again over itself (bold, outlines) is no trick. */
export function hiddenWords(pdf: PdfText): Evidence[] {
  return pdf.pages.flatMap((page, index) => [
    ...page.words.filter(word => word.hidden !== undefined && word.hidden !== 'overprinted').map((word): Evidence => ({ text: word.text, page: index + 1, rects: [rectOf(word)] })),
    ...page.offPage.map((text): Evidence => ({ text, page: index + 1 })),
  ]).filter(({ text }) => /\p{L}/u.test(text));
}

export function isImageOnly(pdf: PdfText): boolean {
  return pdf.pages.every(page => !page.words.some(word => word.hidden === undefined && /[\p{L}\p{N}]/u.test(word.text)));
}

/** What caps the total, whatever the points say. */
export function gatesOf(pdf: PdfText | null): Gate[] {
  if (pdf === null) return [];
  const gates: Gate[] = [];
  const hidden = hiddenWords(pdf);
  if (isImageOnly(pdf)) gates.push({ id: 'imageOnly', cap: caps.imageOnly, reason: 'The PDF holds no text that a machine can read. Compile it from LaTeX with real fonts instead of a picture.' });
  if (hidden.length > 0) gates.push({ id: 'hiddenText', cap: caps.hiddenText, reason: `The PDF holds words a person cannot see (${listed(hidden.map(({ text }) => text), 6)}). They earn nothing; remove them.`, evidence: hidden.slice(0, 20) });
  return gates;
}
