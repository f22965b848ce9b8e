import { type CheckFunction, lacksPdf } from '../measured.ts';
import { evidenceAt, type Reader, type ReadWord } from '../reader.ts';
import type { Evidence } from '../schema.ts';
import { clamp, counts, listed, tokens } from '../text.ts';

interface Damage {
  readonly kind: string;
  readonly evidence: readonly Evidence[];
  readonly count: number;
  readonly fix: string;
}

const unicodeFix = 'With pdfLaTeX add \\input{glyphtounicode} and \\pdfgentounicode=1; replace icons by words.';

function damage(reader: Reader): Damage[] {
  const words = (kind: string, found: readonly ReadWord[], fix: string): Damage => ({ kind, count: found.length, fix, evidence: found.slice(0, 3).map(word => evidenceAt(reader, word)) });
  const visible = reader.lines.flatMap(({ text, page, line }) => text.split(' ').map(raw => ({ raw, word: raw, page, line })));
  const having = (pattern: RegExp): ReadWord[] => visible.filter(({ raw }) => pattern.test(raw));
  const soft = reader.pdf.pages.reduce((sum, page) => sum + page.softHyphens, 0);
  const spaced = reader.lines.filter(({ text }) => /(?:(?:^|\s)\p{L}(?=\s|$)){4}/u.test(text));
  return [
    words('characters without meaning', having(/[\uFFFD\p{Co}\p{Cc}]/u), unicodeFix),
    words('ligatures', having(/[\uFB00-\uFB06]/u), unicodeFix),
    { kind: 'soft hyphens', count: soft, evidence: [], fix: 'Use a font whose hyphen maps to "-", not to U+00AD: other readers drop it or break the word there.' },
    { kind: 'letter-spaced words', count: spaced.length, evidence: spaced.slice(0, 3), fix: 'Remove the letter-spacing (\\textls, \\so, LetterSpace=): the word is read letter by letter.' },
    words('words split at a line end', reader.hyphenated, 'Switch hyphenation off: \\usepackage[none]{hyphenat}, or \\hyphenpenalty=10000 and \\sloppy.'),
  ].filter(({ count }) => count > 0);
}

/** A1: how many of the source's words come out of the PDF as they were written. Full from 98 %, nothing below 80 %; each kind of damage costs 5 %, a frequent one 10 %. */
export const textLayer: CheckFunction = ({ reader, resume }) => {
  if (reader === null) return lacksPdf('A1');
  const wanted = tokens(resume.visibleText);
  if (wanted.length === 0) return { id: 'A1', share: undefined, summary: 'No words were understood in the source, so there is nothing to compare the PDF with.', evidence: [] };
  const have = counts(reader.verbatim.map(({ word }) => word));
  const lost: string[] = [];
  for (const { word, start, end } of wanted) {
    const left = have.get(word) ?? 0;
    if (left > 0) have.set(word, left - 1);
    else lost.push(resume.visibleText.slice(start, end));
  }
  const recovered = 1 - lost.length / wanted.length;
  const found = damage(reader);
  const penalty = found.reduce((sum, { count }) => sum + (count > 2 ? 0.1 : 0.05), 0);
  const share = clamp((recovered - 0.8) / 0.18) * clamp(1 - penalty);
  const percent = (Math.floor(recovered * 1000) / 10).toFixed(1);
  const also = found.length > 0 ? `; the text also holds ${listed(found.map(({ kind, count }) => `${kind} (${count})`))}` : '';
  const missing: Evidence[] = lost.length > 0 ? [{ text: `Not found in the PDF: ${listed([...new Set(lost)], 12)}` }] : [];
  const fix = found.length > 0 ? found.map(each => each.fix).join(' ') : 'Compare "what the ATS reads" with your source: the words above were lost or changed between them.';
  return {
    id: 'A1', share, summary: `${percent} % of the words of your source can be read in the PDF${also}.`,
    evidence: [...missing, ...found.flatMap(({ evidence }) => evidence)], ...(share < 1 ? { fix } : {}),
  };
};
