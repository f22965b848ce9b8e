import { answersFor, type Passage } from '../read/evidence.ts';
import { isGerund, isPastForm, lemma } from '../read/stem.ts';
import { opensClause, type Token } from '../read/tokens.ts';
import { phrasesAt, thesaurus } from '../thesaurus/thesaurus.ts';
import { isContent } from '../vocabulary.ts';

/** Verbs whose receiver may stand where their object stands: "taught algebra to 20 pupils", "taught 20 pupils algebra". */
const twoObjects = new Set('teach train instruct tutor coach sell present give offer provide advise serve supply pay show explain send report save brief counsel help assist support mentor guide educate award care treat administer deliver interview'.split(' ').map(lemma));

/** What a verb acts on: the content words behind it up to a preposition other than "of". */
export const measureNoun = /^(?:time|number|amount|rate|level|duration|length)$/;

function objectOf(tokens: readonly Token[], i: number): Token[] {
  const found: Token[] = [];
  for (let at = i + 1; at < tokens.length && found.length < 7; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'strong' || (token.gap === 'comma' && found.length === 0)) break;
    // "negotiated with carriers": a preposition right behind the verb leads to what it acts on.
    if (found.length > 0 && /^(?:for|in|on|at|to|with|by|from|as|into|via|through|using|that|which|who|while|when|across|per|during|within|after|over|against)$/.test(token.lower)) break;
    if (found.length === 0 && /^(?:it|them|these|those|this|that)$/.test(token.lower)) return [];
    if (found.length > 0 && ((isPastForm(token.lower) && opensClause(tokens, at)) || (isGerund(token.lower) && /^(?:the|a|an|our|its|their)$/.test(tokens[at + 1]?.lower ?? '')))) break;
    // "cut the time for the close": the measure is no object of its own.
    if (measureNoun.test(token.lower) && /^(?:of|for|to)$/.test(tokens[at + 1]?.lower ?? '') && found.length === 0) at += 1;
    else if (isContent(token)) found.push(token);
  }
  return found;
}

/** The objects that "and" joins; their words only. */
function conjuncts(tokens: readonly Token[], i: number, object: readonly Token[], source: readonly Token[]): Token[][] {
  const first: Token[] = [];
  for (let at = i + 1; at < tokens.length && tokens[at]?.lower !== 'and'; at++) {
    const token = tokens[at];
    if (token && object.includes(token)) first.push(token);
  }
  const rest = object.filter(token => !first.includes(token));
  // "oak and ash doors": no two objects, as the last word says.
  const last = rest.at(-1);
  const isMaterial = last !== undefined && source.some(word => answersFor(word.stem, last.stem)) && !/s$/.test(first.at(-1)?.lower ?? '');
  return first.length > 0 && rest.length > 0 && !isMaterial ? [first, [...first, ...rest]] : [[...object]];
}

/** "Set up monitoring for services" is not "built services": the verb keeps something of what it acted on. */
export function swapsObject(tokens: readonly Token[], i: number, own: readonly Passage[]): boolean {
  const token = tokens[i];
  const phrase = phrasesAt(tokens, i).find(({ key, length }) => length > 1 && thesaurus.answers.get(key)?.some(group => own.some(({ tokens: source, standings }) => source.some((_, at) => standings[at]?.act && phrasesAt(source, at).some(other => thesaurus.opens.get(other.key)?.includes(group))))));
  // "placed orders for fish" acts on fish, "prepared drawings" on drawings.
  const objects = [objectOf(tokens, i), ...(phrase ? [objectOf(tokens, i + phrase.length - 1)] : [])];
  if (!token || twoObjects.has(token.lemma) || objects.some(({ length }) => length === 0)) return false;
  const groups = new Set(phrasesAt(tokens, i).flatMap(({ key }) => thesaurus.answers.get(key) ?? []));
  const direct = !/^(?:with|for|on|to|in|at|into|from)$/.test(tokens[i + 1]?.lower ?? '');
  const sources = own.flatMap(passage => passage.tokens.flatMap((other, at) => {
    const matches = passage.standings[at]?.act && (other.stem === token.stem || phrasesAt(passage.tokens, at).some(({ key }) => thesaurus.opens.get(key)?.some(group => groups.has(group))));
    // "time to hire fell from 48 to 33 days": what fell stands in front.
    const fell = /^(?:fell|dropped|rose|grew|declin|increas|decreas|improv|shr[au]nk)/.test(other.lower) && /^(?:from|by|to)$/.test(passage.tokens[at + 1]?.lower ?? '');
    const behind = passage.tokens.slice(at + 1, at + 12).filter(isContent);
    return matches ? [fell ? passage.tokens.slice(Math.max(0, at - 6), at).filter(isContent) : direct ? objectOf(passage.tokens, at) : behind] : [];
  }));
  return sources.length > 0 && sources.every(source => source.length > 0 && objects.every(object => conjuncts(tokens, i, object, source).some(part => !source.some(word => part.some(other => answersFor(word.stem, other.stem))))));
}
