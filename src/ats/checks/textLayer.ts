import { type PaperCheck, lacksPdf } from '../measured.ts';
import { damageOf } from '../damage.ts';
import { textLayerFixes } from '../fixes/textLayer.ts';
import type { Evidence } from '../schema.ts';
import { clamp, listed, lostTokens, tokens } from '../text.ts';

/** A1: how many of the source's words come out of the PDF as they were written. Full from 98 %, nothing below 80 %; each kind of damage costs 5 %, a frequent one 10 %. */
export const textLayer: PaperCheck = ({ reader, resume }) => {
  if (reader === null) return lacksPdf('A1');
  const wanted = tokens(resume.visibleText);
  if (wanted.length === 0) return { id: 'A1', share: undefined, summary: 'No words were understood in the source, so there is nothing to compare the PDF with.', evidence: [] };
  const lost = lostTokens(reader.verbatim, wanted);
  const recovered = 1 - lost.length / wanted.length;
  const found = damageOf(reader, wanted, lost);
  const penalty = found.reduce((sum, { count }) => sum + (count > 2 ? 0.1 : 0.05), 0);
  const share = clamp((recovered - 0.8) / 0.18) * clamp(1 - penalty);
  const percent = (Math.floor(recovered * 1000) / 10).toFixed(1);
  const also = found.length > 0 ? `; the text also holds ${listed(found.map(({ kind, count }) => `${kind} (${count})`))}` : '';
  const names = [...new Set(lost.flatMap(index => { const token = wanted[index]; return token === undefined ? [] : [resume.visibleText.slice(token.start, token.end)]; }))];
  const missing: Evidence[] = names.length > 0 ? [{ text: `Not found in the PDF: ${listed(names, 12)}` }] : [];
  const fix = found.length > 0 ? found.map(each => each.fix).join(' ') : 'Compare "what the ATS reads" with your source: the words named here were lost or changed on the way.';
  return {
    id: 'A1', share, summary: `${percent} % of the words of your source can be read in the PDF${also}.`,
    evidence: [...missing, ...found.flatMap(({ evidence }) => evidence)],
    ...(share < 1 ? { fix, fixes: textLayerFixes(resume, reader.pdf, found), mendedBy: [...new Set(found.flatMap(({ mendedBy }) => mendedBy ?? []))] } : {}),
  };
};
