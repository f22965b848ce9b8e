import { finding, type Finding } from '../finding.ts';
import type { Evidence, Passage } from '../read/evidence.ts';
import { isGerund, kin, lemma } from '../read/stem.ts';
import type { Token } from '../read/tokens.ts';
import { phrasesAt, thesaurus } from '../thesaurus/thesaurus.ts';
import { fillers, isContent, isGenericHead, lightVerb } from '../vocabulary.ts';
import { quantitiesOf, sameValue } from './quantities.ts';

/** Verbs whose loss only claims less, where what they made or used is still named: "wrote unit tests" for "with unit tests", "by introducing lists" for "through lists". */
const making = /^(?:wrote|writ(?:e|es|ing|ten)|built|buil(?:d|ds|ding)|made|mak(?:e|es|ing)|(?:creat|introduc|us|produc|serv|accompan|prepar)(?:e|y|es|ed|ied|ing)|(?:develop|offer|attend|read|add)(?:s|ed|ing)?|ran|run|running|set|did|do|done)$/;

/** The words of the source that the rewrite answers: itself, another form, or what the thesaurus lets stand for it. */
function answeredPlaces(source: Passage, rewrite: Passage): Set<number> {
  const groups = new Set(rewrite.tokens.flatMap((_, i) => phrasesAt(rewrite.tokens, i).flatMap(({ key }) => thesaurus.answers.get(key) ?? [])));
  const skills = new Set(rewrite.skills.map(({ skill }) => skill));
  const forms = new Set(rewrite.tokens.flatMap((token, i) => [token.stem, kin(token.lower), token.lemma, lemma(token.lower + (rewrite.tokens[i + 1]?.lower ?? ''))]));
  const places = new Set<number>();
  for (const [i, token] of source.tokens.entries()) {
    const next = source.tokens[i + 1];
    if (forms.has(token.stem) || forms.has(kin(token.lower)) || forms.has(token.lemma)) places.add(i);
    if (next && forms.has(lemma(token.lower + next.lower))) places.add(i).add(i + 1);
    if (source.skills.some(({ start, end, skill }) => start <= token.start && token.end <= end && skills.has(skill))) places.add(i);
    for (const { key, length } of phrasesAt(source.tokens, i)) if (thesaurus.opens.get(key)?.some(group => groups.has(group)) === true) for (let at = i; at < i + length; at++) places.add(at);
  }
  return places;
}

/** Heads that say nothing beside the word in front ("pairing sessions", "regression model") or behind them ("a list of recommendations"). */
const weakHead = /^(?:session|hour|list|set|series|job|model|application|app|pipeline|project|program|programme|account|matter|rate|device)s?$/;

/** With this many words gone, and most of what was said, it is another statement. */
const OTHER_STATEMENT = 3;

/** "Up to date" goes with "maintained". */
const isOfTurn = (tokens: readonly Token[], i: number): boolean => (tokens[i]?.lower === 'date' && tokens[i - 1]?.lower === 'to') || (tokens[i]?.lower === 'part' && tokens[i + 1]?.lower === 'of' && /^(?:an?|team)$/.test(tokens[i + 2]?.lower === 'the' ? tokens[i + 3]?.lower ?? '' : tokens[i + 2]?.lower ?? ''));

function isWeak(tokens: readonly Token[], i: number, kept: ReadonlySet<number>): boolean {
  const word = tokens[i]?.lower ?? '';
  if ((isGenericHead(word) || weakHead.test(word)) && kept.has(i - 1)) return true;
  return weakHead.test(word) && ((tokens[i + 1]?.lower === 'of' && kept.has(i + 2)) || tokens[i - 1]?.lower === 'the');
}

/** "Co-organised" for "helped organise", "collaborated with" for "worked with": no more is claimed. */
const isShared = (token: Token, rewrite: Passage): boolean => /^(?:co|jointly|collaborat\w*|cooperat\w*|together)$/.test(token.lower) && rewrite.tokens.some(({ lower }) => /^(?:help|assist|support|contribut|collaborat|joint|together|alongside|with$)/.test(lower));

/**
 * What is left out can lie as well as what is put in: "a migration that was postponed", "helped", "with a colleague", "two of nine alone". So each word and number
 * of the source is answered by the rewrite, but for words whose loss claims nothing. A person may confirm that the rest was left out on purpose.
 */
export function checkOmissions(rewrite: Passage, { own, isSummary }: Evidence): Finding[] {
  if (isSummary) return [];
  const counted = quantitiesOf(rewrite);
  const lost = own.flatMap(source => {
    const [kept, { tokens }] = [answeredPlaces(source, rewrite), source];
    const numbers = quantitiesOf(source).filter(quantity => !counted.some(other => sameValue(quantity, other)) && !(quantity.amount.value === 1 && quantity.amount.unit === '' && !quantity.ofGroup)).map(({ token }) => token);
    return tokens.filter((token, i) => {
      if (token.amount) return numbers.includes(token);
      if (kept.has(i) || !isContent(token) || fillers.has(token.lemma) || isOfTurn(tokens, i) || isWeak(tokens, i, kept) || isShared(token, rewrite)) return false;
      if (/^pounds?$/.test(token.lower) && rewrite.tokens.some(({ amount }) => amount?.unit === '£')) return false;
      // "SQL" goes with "PostgreSQL".
      if (token.lower.length >= 3 && rewrite.tokens.some(({ lower }) => lower.includes(token.lower))) return false;
      const object = [1, 2, 3, 4].some(step => kept.has(i + step));
      return !(object && (lightVerb.test(token.lower) || making.test(token.lower) || (isGerund(token.lower) && tokens[i - 1]?.lower === 'by')));
    }).map(({ text }) => text);
  });
  const told = own.flatMap(({ tokens }) => tokens.filter(token => token.amount !== undefined || isContent(token)));
  return finding('omission', lost.length >= OTHER_STATEMENT && lost.length * 2 > told.length ? 'block' : 'warn', lost);
}
