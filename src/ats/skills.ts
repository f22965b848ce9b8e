import { findTerm, type Requirement } from '../job/index.ts';
import { place } from './measured.ts';
import type { Reader } from './reader.ts';
import { credit, usefulRepetitions } from './rubric.ts';
import type { Evidence, RequirementResult } from './schema.ts';
import type { Statement } from './statements.ts';

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
}

/** Between two statements: no term runs across a paragraph's end. */
const GAP = '\n\n';

export function createCorpus(statements: readonly Statement[]): Corpus {
  const starts: number[] = [];
  let text = '';
  for (const statement of statements) {
    starts.push(text.length);
    text += statement.text.text + GAP;
  }
  return { text, starts, statements };
}

function hitsOf(corpus: Corpus, reader: Reader | null, spelling: string, listCredit: number): Hit[] {
  return findTerm(corpus.text, spelling).flatMap(match => {
    const index = corpus.starts.findLastIndex(start => start <= match.start);
    const statement = corpus.statements[index];
    const base = corpus.starts[index];
    if (statement === undefined || base === undefined || match.end - base > statement.text.text.length) return [];
    const evidence = place(reader, statement.text, match.start - base, match.end - base);
    if (evidence === undefined) return [];
    return [{ credit: statement.support === 'listed' ? listCredit : credit[statement.support], support: statement.support, spelling: match.text, evidence }];
  });
}

type Finding = Pick<RequirementResult, 'credit' | 'support' | 'foundAs' | 'found'>;

function judgeMember(name: string, aliases: readonly string[], corpus: Corpus, reader: Reader | null, listCredit: number): Finding {
  const named = hitsOf(corpus, reader, name, listCredit);
  const all = [...named, ...aliases.flatMap(alias => hitsOf(corpus, reader, alias, listCredit))].toSorted((a, b) => b.credit - a.credit);
  const [top] = all;
  if (top === undefined) return { credit: 0, support: 'missing', found: [] };
  const found = all.slice(0, usefulRepetitions).map(hit => hit.evidence);
  // Once the name itself stands somewhere, a search for it finds the résumé, and the alias beside it may carry the evidence.
  if (named.length > 0) return { credit: top.credit, support: top.support, found };
  return { credit: top.credit * credit.aliasOnly, support: top.support, foundAs: top.spelling, found };
}

/** Credit table of the rubric for one skill: the best place counts, an alias alone a tenth less, of an or-group the best member. */
export function judgeSkill(requirement: Requirement, corpus: Corpus, reader: Reader | null, listCredit: number): RequirementResult {
  const { id, name, kind, importance } = requirement;
  const [best] = (requirement.anyOf ?? [requirement])
    .map(member => judgeMember(member.name, member.aliases, corpus, reader, listCredit))
    .toSorted((a, b) => b.credit - a.credit);
  return { id, name, kind, importance, ...(best ?? { credit: 0, support: 'missing', found: [] }) };
}
