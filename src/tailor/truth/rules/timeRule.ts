import type { Evidence, Passage } from '../read/evidence.ts';
import type { Token } from '../read/tokens.ts';
import { isYear } from './quantities.ts';

/** The number that a year dates: the nearest of its part of the sentence, else of the sentence. */
function datedBy(tokens: readonly Token[], year: Token): Token | undefined {
  const at = tokens.indexOf(year);
  const cut = (token: Token | undefined): boolean => token === undefined || /^(?:strong|comma)$/.test(token.gap) || token.lower === 'and';
  const isQuantity = (token: Token): boolean => token.amount !== undefined && !isYear(token.amount) && token.amount.unit !== 'id';
  let [start, end] = [at, at + 1];
  while (start > 0 && !cut(tokens[start])) start -= 1;
  while (end < tokens.length && !cut(tokens[end])) end += 1;
  const nearest = (some: readonly Token[]): Token | undefined => some.filter(isQuantity).sort((a, b) => Math.abs(tokens.indexOf(a) - at) - Math.abs(tokens.indexOf(b) - at))[0];
  return nearest(tokens.slice(start, end)) ?? nearest(tokens);
}

/** "112% in 2022 and 104% in 2023" must not become "112% in 2022 and 2023". */
export function movedYears(rewrite: Passage, { own }: Evidence): string[] {
  return rewrite.tokens.filter(({ amount }) => amount && isYear(amount)).filter(year => {
    const dated = datedBy(rewrite.tokens, year)?.amount;
    const sources = own.flatMap(({ tokens }) => tokens.filter(({ amount }) => amount?.value === year.amount?.value && amount?.unit === '').map(token => datedBy(tokens, token)?.amount));
    return dated !== undefined && sources.length > 0 && !sources.some(source => source === undefined || (source.value === dated.value && source.unit === dated.unit));
  }).map(({ text }) => text);
}
