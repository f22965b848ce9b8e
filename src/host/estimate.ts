import type { Evaluation } from '../ats/index.ts';
import type { Change } from '../tailor/index.ts';
import { localDate } from './localDate.ts';
import { parseSources } from './resumeFiles.ts';
import type { Proposal } from './review.ts';

/** Points that changes are expected to bring, from the source alone: job match and writing as the rubric counts them without a PDF. */
export type Estimate = (changes: readonly Change[]) => Promise<number>;

/** Loads what estimating needs, and evaluates the master once. */
export async function createEstimate({ sources, resume, job }: Proposal): Promise<Estimate> {
  const [{ evaluate }, { composeChanges }, { applyEdits }] = await Promise.all([import('../ats/index.ts'), import('../tailor/index.ts'), import('../resume/index.ts')]);
  const asOf = localDate(new Date());
  const [root = ''] = sources.keys();
  const base = pointsOf(evaluate({ pdf: null, resume, job, asOf }));
  return async changes => {
    if (changes.length === 0) return 0;
    const texts = new Map([...sources].map(([file, { text }]) => [file, applyEdits(text, composeChanges({ file, text }, changes))]));
    return pointsOf(evaluate({ pdf: null, resume: await parseSources(root, texts), job, asOf })) - base;
  };
}

function pointsOf({ groups }: Evaluation): number {
  return groups.reduce((sum, { points }) => sum + points, 0);
}
