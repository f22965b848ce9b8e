import { findSkills, findTerm, type Requirement } from '../job/index.ts';
import type { Span } from './copied.ts';
import { place } from './measured.ts';
import type { Reader } from './reader.ts';
import { credit, skillListLimit, usefulRepetitions } from './rubric.ts';
import type { Evidence, RequirementResult } from './schema.ts';
import type { Statement } from './statements.ts';

/** One place where the résumé names a skill. */
interface Hit {
  readonly credit: number;
  readonly support: Statement['support'];
  readonly spelling: string;
  readonly evidence: Evidence;
}

/** The statements as one text, so that a term is searched once for all of them. */
export interface Corpus {
  readonly text: string;
  readonly starts: readonly number[];
  readonly statements: readonly Statement[];
  /** Stretches of `text` that earn nothing. */
  readonly excluded: readonly Span[];
  readonly reader: Reader | null;
  /** Credit of a skill that is only listed. */
  readonly listCredit: number;
}

/**
 * Statements as one text. No term runs across a paragraph's end; and only the items of a skills list stand beside each other as
 * in a list, so that they vouch for each other ("Python, Go") and a bullet's last word does not for the next one's first.
 */
export function joined(statements: readonly Statement[]): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  for (const [index, statement] of statements.entries()) {
    starts.push(text.length);
    text += statement.text.text + (statement.kind === 'skill' && statements[index + 1]?.kind === 'skill' ? '\n\n' : '\n§\n');
  }
  return { text, starts };
}

export function createCorpus(statements: readonly Statement[], reader: Reader | null, copiedFrom: (text: string) => readonly Span[]): Corpus {
  const { text, starts } = joined(statements);
  const excluded = statements.flatMap((statement, index) => copiedFrom(statement.text.text).map(({ start, end }) => ({ start: (starts[index] ?? 0) + start, end: (starts[index] ?? 0) + end })));
  return { text, starts, statements, excluded, reader, listCredit: stuffed(statements) ? credit.listed * credit.stuffedList : credit.listed };
}

/** More than 45 listed skills, or most of them without a trace anywhere else: the list claims more than the résumé shows. */
export function stuffed(statements: readonly Statement[]): boolean {
  const items = statements.filter(({ kind }) => kind === 'skill').map(({ text }) => text.text);
  if (items.length > skillListLimit) return true;
  const used = joined(statements.filter(({ support }) => support !== 'listed')).text;
  const practised = new Set(findSkills(used).map(({ skill }) => skill));
  const shown = items.filter(item => findSkills(item).some(({ skill }) => practised.has(skill)) || findTerm(used, item).length > 0);
  return (items.length - shown.length) * 2 > items.length;
}

/** The best places of a spelling that a reader of the document sees; three are enough. */
function hitsOf(corpus: Corpus, spelling: string): Hit[] {
  const candidates = findTerm(corpus.text, spelling).flatMap(match => {
    const index = corpus.starts.findLastIndex(start => start <= match.start);
    const statement = corpus.statements[index];
    const base = corpus.starts[index];
    if (statement === undefined || base === undefined || match.end - base > statement.text.text.length) return [];
    if (corpus.excluded.some(({ start, end }) => start <= match.start && match.end <= end)) return [];
    const worth = statement.support === 'listed' ? corpus.listCredit : credit[statement.support];
    return [{ worth, statement, match, span: { start: match.start - base, end: match.end - base } }];
  }).toSorted((a, b) => b.worth - a.worth);
  const hits: Hit[] = [];
  for (const { worth, statement, match, span } of candidates) {
    const evidence = place(corpus.reader, statement.text, span, statement.before, statement.after);
    if (evidence !== undefined) hits.push({ credit: worth, support: statement.support, spelling: match.text, evidence });
    if (hits.length === usefulRepetitions) break;
  }
  return hits;
}

export type Finding = Pick<RequirementResult, 'credit' | 'support' | 'foundAs' | 'found'>;

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

/** Credit table of the rubric for one skill: the best place counts, an alias alone a tenth less, of an or-group the best member. */
export function judgeSkill(requirement: Requirement, corpus: Corpus): RequirementResult {
  const { id, name, kind, importance } = requirement;
  const [best] = (requirement.anyOf ?? [requirement])
    .map(member => judgeTerm(member.name, member.aliases, corpus))
    .toSorted((a, b) => b.credit - a.credit);
  return { id, name, kind, importance, ...(best ?? { credit: 0, support: 'missing', found: [] }) };
}
