import type { Evaluation } from '../ats/index.ts';
import type { Job } from '../job/index.ts';
import type { Resume } from '../resume/index.ts';
import type { Change } from '../tailor/index.ts';
import { localDate } from './localDate.ts';
import { parseSources } from './resumeFiles.ts';
import type { Proposal } from './review/review.ts';

/** Points that changes are expected to bring, from the source alone: job match and writing as the rubric counts them without a PDF. */
export type Estimate = (changes: readonly Change[]) => Promise<number>;

/** The rubric's groups that need no PDF, as of today: job match and writing, and which requirements the source supports. */
export async function evaluateSource(resume: Resume, job: Job): Promise<Evaluation> {
  const { evaluate } = await import('../ats/index.ts');
  return evaluate({ pdf: null, resume, job, asOf: localDate(new Date()) });
}

/** Loads what estimating needs, and evaluates the master once. */
export async function createEstimate({ sources, resume, job }: Proposal): Promise<Estimate> {
  const [{ composeChanges }, { applyEdits }] = await Promise.all([import('../tailor/index.ts'), import('../resume/index.ts')]);
  const [root = ''] = sources.keys();
  const base = pointsOf(await evaluateSource(resume, job));
  return async changes => {
    if (changes.length === 0) return 0;
    const texts = new Map([...sources].map(([file, { text }]) => [file, applyEdits(text, composeChanges({ file, text }, changes))]));
    return pointsOf(await evaluateSource(await parseSources(root, texts), job)) - base;
  };
}

function pointsOf({ groups }: Evaluation): number {
  return groups.reduce((sum, { points }) => sum + points, 0);
}
