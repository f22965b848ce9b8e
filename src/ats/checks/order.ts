import { type PaperCheck, lacksPdf } from '../measured.ts';
import type { Evidence } from '../schema.ts';
import { bare, chunk, clamp, commonSubsequence, counts, tokens } from '../text.ts';

/** Share of the words in source order for full points, and for none. */
const FULL = 0.95;
const NONE = 0.6;

/** Words of `wanted` that are also in `have`, each as often as it is there. */
function present(wanted: readonly string[], have: readonly string[]): string[] {
  const left = counts(have);
  return wanted.filter(word => {
    const rest = left.get(word) ?? 0;
    if (rest > 0) left.set(word, rest - 1);
    return rest > 0;
  });
}

/** Six pages tell enough about the order. */
const MOST = 3000;

function inOrder(source: readonly string[], read: readonly string[]): number {
  const wanted = present(source, read).slice(0, MOST);
  return wanted.length === 0 ? 1 : commonSubsequence(wanted, present(read, source).slice(0, MOST)) / wanted.length;
}

/**
 * A5: the longest common subsequence of the source's words and the PDF's, for a reader that follows the file's order and for one
 * that follows the lines on the page (columns side by side run together there). The worse of the two counts.
 */
export const order: PaperCheck = ({ reader, resume }) => {
  if (reader === null) return lacksPdf('A5');
  const source = tokens(resume.visibleText).map(({ word }) => word);
  if (source.length === 0) return { id: 'A5', share: undefined, summary: 'No words were understood in the source, so there is no order to compare with.', evidence: [] };
  const byStream = inOrder(source, reader.verbatim.map(({ word }) => word));
  const body = reader.lines.filter(line => !reader.running.has(line));
  const byLines = inOrder(source, body.flatMap(({ text }) => (text.match(chunk) ?? []).map(bare).filter(word => word !== '')));
  const worst = Math.min(byStream, byLines);
  const share = clamp((worst - NONE) / (FULL - NONE));
  const percent = (value: number): string => `${(Math.floor(value * 1000) / 10).toFixed(1)} %`;
  if (share === 1) return { id: 'A5', share, summary: `${percent(worst)} of the words come out in the order you wrote them.`, evidence: [] };
  return {
    id: 'A5', share,
    summary: `A program that reads in the file's order keeps ${percent(byStream)} of your words in place; one that reads line by line, ${percent(byLines)}. The rest comes out mixed up.`,
    evidence: byLines < byStream ? mixed(body, source) : [],
    fix: byLines < byStream ? 'Put the text into one column: side by side, two columns are read as one line.' : 'Write the sections in the order in which they stand on the page.',
  };
};

/** Lines whose halves stand far apart in the source: what a reader of lines mixes up. */
function mixed(lines: readonly Evidence[], source: readonly string[]): Evidence[] {
  const places = new Map<string, number[]>();
  for (const [index, word] of source.entries()) places.set(word, [...(places.get(word) ?? []), index]);
  return lines.filter(({ text }) => {
    const once = (text.match(chunk) ?? []).map(bare).flatMap(word => { const found = places.get(word) ?? []; return found.length === 1 ? found : []; });
    return once.length >= 4 && Math.max(...once) - Math.min(...once) > 4 * once.length + 20;
  }).slice(0, 3);
}
