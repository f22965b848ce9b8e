import type { Candidate } from './matcher.ts';

/** What may stand between two members of a list of skills. */
const listGap = /^(?:\s*\d+(?:\.\d+)*\+?)?\s*(?:\([^()\n]{0,24}\)\s*)?(?:[,;/|&+•·(:]\s*|\n\s*(?:[-*•·–]\s*)?)(?:(?:and|or|und|oder|et|ou|y|o|e)\s+)?$|^(?:\s*\d+(?:\.\d+)*\+?)?\s*,?\s*(?:and|or|and\/or|und|oder|et|ou|y|e|vs\.?)\s+$/i;
const nounAfter = /^(?:\s+\d+(?:\.\d+)*\+?)?\s*[-\s]\s*(?:programming|languages?|developers?|engineers?|programmers?|frameworks?|code|codebases?|coding|scripts?|scripting|librar(?:y|ies)|applications?|apps?|services?|microservices?|stack|ecosystem|development|experience|skills?|proficiency|knowledge|programmierung|entwicklung|kenntnisse|entwickler(?:in)?)\b|^\s+\d{1,2}(?:\.\d+)*(?![\d%])\b/i;
const wordBefore = /(?:^|[\s(])(?:in|with|using|via|of|from|into|like|e\.g\.|around|know|knows|proficient|languages?|programming|frameworks?|learn|learning|advanced|some|mit|von|wie|en|avec|de|con|em|com)[:\s]\s*$|\bd['’]$/i;
const endOfItem = /^\s*(?:\d+(?:\.\d+)*\+?\s*)?(?:$|[,;/|)•·.\n])/;
const startOfItem = /(?:^|[,;/|(:•·\n]|\b(?:and|or|und|oder|et|ou|y|e)\s)\s*(?:[-*•–]\s*)?$/i;

/** Indices of the candidates that start within so many characters of candidate `i`: found from there outwards, not among all. */
function nearby(candidates: readonly Candidate[], i: number, reach: number): number[] {
  const near = (k: number): boolean => Math.abs((candidates[k]?.start ?? Infinity) - (candidates[i]?.start ?? 0)) < reach;
  let from = i;
  let to = i;
  while (near(from - 1)) from -= 1;
  while (near(to + 1)) to += 1;
  return Array.from({ length: to - from + 1 }, (_, k) => from + k);
}

const middleOfList = /(?:[,/]|\b(?:and|or|und|oder|et|ou|y|e)\s)\s*$/i;

/**
 * Judges the spellings that are also ordinary words (`Go`, `R`, `Spark`, `Excel`): each must be shown to be meant as a skill
 * by a skill beside it in a list, by a noun after it ("Go developer"), or, written exactly so, by a word before it ("in Go").
 * A row of doubtful ones ("C, R, Go") vouches for itself from three on, or where it is all that is said.
 */
export function inContext(text: string, candidates: readonly Candidate[]): Candidate[] {
  const gapAfter = candidates.map((candidate, i) => {
    const next = candidates[i + 1];
    return next !== undefined && next.start - candidate.end < 60 && listGap.test(text.slice(candidate.end, next.start));
  });
  const accepted = candidates.map(candidate => candidate.spelling.rule === 'any' || (candidate.spelling.rule === 'exact' && candidate.exact));

  const before = (i: number): string => text.slice(Math.max(0, (candidates[i]?.start ?? 0) - 24), candidates[i]?.start);
  const after = (i: number): string => text.slice(candidates[i]?.end, (candidates[i]?.end ?? 0) + 32);
  for (const [i, candidate] of candidates.entries()) {
    if (accepted[i]) continue;
    accepted[i] = candidate.exact && (nounAfter.test(after(i)) || wordBefore.test(before(i)));
  }
  // A doubtful one takes its neighbour's word; in another case than its own it must also be an item by itself.
  const vouch = (i: number, neighbour: number, beside: boolean | undefined): void => {
    if (accepted[i] || !beside || !accepted[neighbour]) return;
    accepted[i] = candidates[i]?.exact === true || (endOfItem.test(after(i)) && startOfItem.test(before(i)));
  };
  for (let i = 1; i < candidates.length; i++) vouch(i, i - 1, gapAfter[i - 1]);
  for (let i = candidates.length - 2; i >= 0; i--) vouch(i, i + 1, gapAfter[i]);
  // A capitalised item in the middle of a list, where the next item is one that the lexicon does not know: "Kafka, Temporal and Go".
  for (const [i, { start, exact }] of candidates.entries()) {
    if (accepted[i] || !exact || !middleOfList.test(before(i)) || !endOfItem.test(after(i))) continue;
    accepted[i] = nearby(candidates, i, 80).some(k => accepted[k] === true && !/[\n.;]/.test(text.slice(Math.min(candidates[k]?.end ?? 0, start), Math.max(candidates[k]?.start ?? 0, start))));
  }
  for (let i = 0; i + 2 < candidates.length; i++) {
    if (gapAfter[i] && gapAfter[i + 1] && [i, i + 1, i + 2].every(k => candidates[k]?.exact)) [i, i + 1, i + 2].forEach(k => { accepted[k] = true; });
  }
  // Two that are all there is: "Word and Excel".
  const [first, second] = candidates;
  if (candidates.length === 2 && first?.exact && second?.exact && gapAfter[0] && text.slice(0, first.start).trim() === '' && /^[\s.;]*$/.test(text.slice(second.end))) return [...candidates];
  return candidates.filter((_, i) => accepted[i]);
}
