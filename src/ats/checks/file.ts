import { type PaperCheck, lacksPdf } from '../measured.ts';
import { listed } from '../text.ts';

/** Greenhouse's limit, 2.5 MB. */
const MAX_BYTES = 2_500_000;

/** A6: size, fonts whose every glyph has a letter behind it, no page that is only a picture; a third each. */
export const file: PaperCheck = ({ reader }) => {
  if (reader === null) return lacksPdf('A6');
  const { bytes, fonts, pages } = reader.pdf;
  const bad = fonts.filter(({ unmapped }) => unmapped > 0);
  const pictures = pages.flatMap(({ hasImage }, index) => hasImage && !reader.words.some(({ page }) => page === index + 1) ? [index + 1] : []);
  const problems: { readonly said: string; readonly fix: string }[] = [];
  const megabytes = (bytes / 1_000_000).toFixed(1);
  if (bytes > MAX_BYTES) problems.push({ said: `the file has ${megabytes} MB`, fix: 'Shrink or drop pictures until the file is below 2.5 MB.' });
  if (bad.length > 0) problems.push({ said: `some signs of the font ${listed(bad.map(({ name, unmapped }) => `${name} (${unmapped})`), 3)} stand for no letter`, fix: 'Replace icon fonts by words, and with pdfLaTeX add \\input{glyphtounicode} and \\pdfgentounicode=1.' });
  if (pictures.length > 0) problems.push({ said: `page ${listed(pictures.map(String))} is only a picture`, fix: 'Set that page as text.' });
  if (problems.length === 0) return { id: 'A6', share: 1, summary: `${megabytes} MB; every sign stands for a letter; no page is only a picture.`, evidence: [] };
  const said = problems.map(problem => problem.said).join('; ');
  return {
    id: 'A6', share: 1 - problems.length / 3, summary: `${said.charAt(0).toUpperCase()}${said.slice(1)}.`, fix: problems.map(problem => problem.fix).join(' '),
    evidence: pictures.map(page => ({ text: `Page ${page}`, page })),
  };
};
