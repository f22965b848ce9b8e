import { answersFor, type Evidence, type Passage } from '../read/evidence.ts';
import type { Token } from '../read/tokens.ts';
import { isContent, negations } from '../vocabulary.ts';
import { isYear } from './quantities.ts';

const isDate = (token: Token): boolean => token.amount !== undefined && isYear(token.amount);

/** What a year dates: the words and numbers of its part of the sentence. */
function datedBy(tokens: readonly Token[], at: number): Token[] {
  const cuts = (token: Token | undefined): boolean => token === undefined || /^(?:strong|comma)$/.test(token.gap) || token.lower === 'and';
  let [start, end] = [at, at + 1];
  while (start > 0 && !cuts(tokens[start])) start -= 1;
  while (end < tokens.length && !cuts(tokens[end])) end += 1;
  return tokens.slice(start, end).filter(token => !isDate(token) && (token.amount !== undefined || negations.has(token.lower) || isContent(token)));
}

const same = (a: Token, b: Token): boolean => (a.amount || b.amount ? a.amount?.value === b.amount?.value && a.amount?.unit === b.amount?.unit : answersFor(a.stem, b.stem));

/** "112% in 2022 and 104% in 2023" must not become "104% in 2022 and 112% in 2023": a year dates what it dated, and not what another year did. */
export function movedYears({ tokens }: Passage, { own }: Evidence): string[] {
  const sources = own.flatMap(passage => passage.tokens.flatMap((token, i) => (isDate(token) ? [{ year: token.amount?.value, dated: datedBy(passage.tokens, i) }] : [])));
  return tokens.filter((token, i) => {
    if (!isDate(token)) return false;
    const dated = datedBy(tokens, i);
    const shared = (ofSame: boolean): number => Math.max(0, ...sources.filter(({ year }) => (year === token.amount?.value) === ofSame).map(source => dated.filter(word => source.dated.some(other => same(other, word))).length));
    return shared(false) > shared(true);
  }).map(({ text }) => text);
}
