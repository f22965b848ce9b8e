import type { Job } from '../../job/index.ts';
import type { Bullet, Resume } from '../../resume/index.ts';
import type { Verification } from '../model.ts';
import { type Finding, finding } from './finding.ts';
import { alignSpelling } from './read/align.ts';
import { strangeChunks, tidy } from './read/characters.ts';
import { gatherEvidence, knownText, readPassage } from './read/evidence.ts';
import { checkCauses } from './rules/causeRule.ts';
import { checkExchange } from './rules/exchangeRule.ts';
import { checkHedges } from './rules/hedgeRule.ts';
import { readLatex } from './rules/latexRule.ts';
import { checkNumbers } from './rules/numberRule.ts';
import { checkOmissions } from './rules/omissionRule.ts';
import { checkScope } from './rules/scopeRule.ts';
import { checkStanding } from './rules/standingRule.ts';
import { checkTechnologyDates } from './rules/technologyRule.ts';
import { checkWords } from './rules/wordRule.ts';
import { instructionPattern } from './vocabulary.ts';

export interface RewriteInput {
  readonly resume: Resume;
  /** The bullet (or any text shaped like one) that is rewritten, or the summary, whose source is the whole résumé. */
  readonly bullet: Bullet | 'summary';
  /** Text as a reader sees it. Read as LaTeX when it holds a backslash that the source does not. */
  readonly rewrite: string;
  /** Only makes a word without source worse; what a job says never supports a word. */
  readonly job?: Job;
}

/** Share of the words (or of the letters, where long words stand for several short ones) by which the length may change; and the number of words that always may, for short bullets. */
const LENGTH_SHARE = 0.25;
const LENGTH_FLOOR = 4;
/** Characters that no rewrite has (a summary where there is none may have some hundreds of words). */
const LONGEST = 8000;

const wordCount = (text: string): number => tidy(text).split(/[ /]/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;

function checkLength(rewrite: string, current: string | undefined): Finding[] {
  const [is, was] = [wordCount(rewrite), wordCount(current ?? '')];
  if (is === 0) return finding('length', 'block', ['(empty)']);
  if (current === undefined) return [];
  return finding('length', 'block', Math.abs(is - was) > Math.max(LENGTH_FLOOR, Math.ceil(was * LENGTH_SHARE)) && Math.abs(rewrite.length - current.length) > current.length * LENGTH_SHARE ? [`${was} → ${is} words`] : []);
}

/**
 * The truth check of a rewrite, whoever proposed it. Every word and number must have its source in the text it rewrites or in the head of its entry,
 * and no claim may rise. `pass` only when all rules hold; `warn` when they cannot tell and a person must confirm; `block` when something is claimed
 * that the source does not say. Never throws; the same inputs give the same answer.
 */
export function verifyRewrite({ resume, bullet, rewrite, job }: RewriteInput): Verification {
  const evidence = gatherEvidence(resume, bullet);
  if (evidence.current !== undefined && rewrite === evidence.current) return { verdict: 'pass', rules: [], unsupported: [] };
  // Far too long to be another wording of it: nothing else needs to be read.
  if (rewrite.length > LONGEST + 4 * (evidence.current?.length ?? 0)) return verdictOf(finding('length', 'block', [`${wordCount(evidence.current ?? '')} → ${wordCount(rewrite)} words`]));
  const known = knownText(evidence);
  const latex = readLatex(rewrite, known, evidence.current ?? known, resume);
  const read = readPassage(alignSpelling(tidy(latex.text), [...evidence.own, ...evidence.head].map(({ text }) => text)), evidence.language);
  const instructions = instructionPattern.exec(rewrite)?.[0];
  return verdictOf([
    ...finding('characters', 'block', strangeChunks(rewrite, known)),
    ...finding('latex', 'block', latex.blocked),
    ...finding('latex', 'warn', latex.unsure),
    ...finding('instruction', 'block', instructions !== undefined && !known.includes(instructions) ? [instructions] : []),
    ...checkNumbers(read, evidence),
    ...checkWords(read, evidence, job),
    ...checkStanding(read, evidence),
    ...finding('roles', 'warn', checkExchange(read, evidence)),
    ...checkScope(read, evidence),
    ...checkHedges(read, evidence),
    ...checkCauses(read, evidence),
    ...checkOmissions(read, evidence),
    ...checkTechnologyDates(read, evidence),
    ...checkLength(latex.text, evidence.current),
  ]);
}

function verdictOf(findings: readonly Finding[]): Verification {
  const verdict = findings.some(found => found.verdict === 'block') ? 'block' : findings.length > 0 ? 'warn' : 'pass';
  const wordsOf = (some: readonly Finding[]): string[] => [...new Set(some.flatMap(({ words }) => words))];
  const isOmission = ({ rule }: Finding): boolean => rule === 'omission' || rule === 'hedge';
  const claimed = wordsOf(findings.filter(found => !isOmission(found)));
  const omitted = wordsOf(findings.filter(isOmission)).filter(word => !claimed.includes(word));
  return { verdict, rules: [...new Set(findings.map(({ rule }) => rule))], unsupported: wordsOf(findings), ...(omitted.length > 0 ? { omitted } : {}) };
}
