import { canonicalSkill, narrowerSkills, type Requirement } from '../job/index.ts';
import type { Span } from './copied.ts';
import { place } from './measured.ts';
import type { Prepared } from './prepare.ts';
import { credit, usefulRepetitions } from './rubric.ts';
import type { Evidence, RequirementResult } from './schema.ts';
import type { Statement } from './statements.ts';
import { proseWords } from './text.ts';

/** One place where the résumé names a skill. */
interface Hit {
  readonly credit: number;
  readonly support: Statement['support'];
  readonly spelling: string;
  readonly evidence: Evidence;
}

/** The résumé's statements as one text, against one job. */
export interface Corpus {
  readonly prepared: Prepared;
  /** Stretches of its text that earn nothing: the job said them first. */
  readonly excluded: readonly Span[];
  /** Credit of a skill that is only listed. */
  readonly listCredit: number;
}

export function createCorpus(prepared: Prepared, copiedFrom: (text: string) => readonly Span[]): Corpus {
  const excluded = prepared.visible.flatMap((statement, index) => copiedFrom(statement.text.text).map(({ start, end }) => ({ start: (prepared.starts[index] ?? 0) + start, end: (prepared.starts[index] ?? 0) + end })));
  return { prepared, excluded, listCredit: prepared.stuffed ? credit.listed * credit.stuffedList : credit.listed };
}

/** The best places of a spelling that a reader of the document sees; three are enough. */
function hitsOf({ prepared, excluded, listCredit }: Corpus, spelling: string): Hit[] {
  const candidates = prepared.findTerm(spelling).flatMap(match => {
    const index = prepared.starts.findLastIndex(start => start <= match.start);
    const statement = prepared.visible[index];
    const base = prepared.starts[index];
    if (statement === undefined || base === undefined || match.end - base > statement.text.text.length) return [];
    if (excluded.some(({ start, end }) => start <= match.start && match.end <= end)) return [];
    const worth = statement.support === 'listed' ? listCredit : credit[statement.support];
    return [{ worth, statement, match, span: { start: match.start - base, end: match.end - base } }];
  }).toSorted((a, b) => b.worth - a.worth);
  const hits: Hit[] = [];
  for (const { worth, statement, match, span } of candidates) {
    const evidence = place(prepared.reader, statement.text, span, statement.before, statement.after);
    if (evidence !== undefined) hits.push({ credit: worth, support: statement.support, spelling: match.text, evidence });
    if (hits.length === usefulRepetitions) break;
  }
  return hits;
}

export type Finding = Pick<RequirementResult, 'credit' | 'support' | 'foundAs' | 'found' | 'related' | 'supportedBy'>;

export function judgeTerm(name: string, aliases: readonly string[], corpus: Corpus): Finding {
  const named = hitsOf(corpus, name);
  const all = [...named, ...aliases.flatMap(alias => hitsOf(corpus, alias))].toSorted((a, b) => b.credit - a.credit);
  const [top] = all;
  if (top === undefined) return { credit: 0, support: 'missing', found: [] };
  const found = all.slice(0, usefulRepetitions).map(hit => hit.evidence);
  // Once the name itself stands somewhere, a search for it finds the résumé, and the alias beside it may carry the evidence.
  if (named.length > 0) return { credit: top.credit, support: top.support, found };
  return { credit: top.credit * credit.aliasOnly, support: top.support, foundAs: top.spelling, found };
}

/** Words that tell nothing about what a skill is. */
const vague = new Set('and of for the management development design data analysis systems software tools services testing engineering web cloud'.split(' '));

/** Skills of the résumé whose name holds the wanted one's, or the other way round: `React` for `React Native`. Near, not the same. */
function relatedTo(name: string, skills: readonly string[]): string[] {
  const wanted = proseWords(name);
  const within = (part: readonly string[], whole: readonly string[]): boolean => part.every(word => whole.includes(word)) && part.some(word => word.length > 1 && !vague.has(word));
  return skills.filter(skill => {
    const words = proseWords(skill);
    return words.length !== wanted.length && (within(words, wanted) || within(wanted, words));
  }).toSorted().slice(0, 3);
}

/** What the résumé shows of the wanted kind, the best first: a database where "databases" are asked for. Never the other way round. */
function judgeKind(name: string, corpus: Corpus): Finding | undefined {
  const shown = narrowerSkills(name).filter(skill => corpus.prepared.skills.includes(skill))
    .map(skill => ({ skill, ...judgeTerm(skill, canonicalSkill(skill)?.aliases ?? [], corpus) }))
    .filter(({ credit: earned }) => earned > 0).toSorted((a, b) => b.credit - a.credit || (a.skill < b.skill ? -1 : 1));
  const [best] = shown;
  if (best === undefined) return undefined;
  return { credit: best.credit * credit.narrower, support: best.support, supportedBy: shown.slice(0, 3).map(({ skill }) => skill), found: shown.slice(0, usefulRepetitions).flatMap(({ found }) => found.slice(0, 1)) };
}

/** Credit table of the rubric for one skill: the best place counts, an alias alone a tenth less, of an or-group the best member, a skill of the wanted kind half. */
export function judgeSkill(requirement: Requirement, corpus: Corpus): Finding {
  const members = requirement.anyOf ?? [requirement];
  const [best] = members.map(member => judgeTerm(member.name, member.aliases, corpus)).toSorted((a, b) => b.credit - a.credit);
  const [kind] = members.flatMap(({ name }) => judgeKind(name, corpus) ?? []).toSorted((a, b) => b.credit - a.credit);
  if (best !== undefined && best.credit > 0) return kind === undefined || best.credit >= kind.credit ? best : { ...kind, found: [...best.found, ...kind.found].slice(0, usefulRepetitions) };
  if (kind !== undefined) return kind;
  const related = [...new Set(members.flatMap(({ name }) => relatedTo(name, corpus.prepared.skills)))];
  return { credit: 0, support: 'missing', found: [], ...(related.length > 0 ? { related } : {}) };
}
