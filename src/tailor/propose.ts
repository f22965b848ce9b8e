import type { Job } from '../job/index.ts';
import type { Resume, SourceFile } from '../resume/index.ts';
import { useAlternatives } from './alternatives.ts';
import { composes } from './compose.ts';
import { expandAliases } from './expandAliases.ts';
import { findGroups, useGroups } from './groups.ts';
import { proposeHeadline } from './headline.ts';
import type { Change } from './model.ts';
import { repairExtraction, type ExtractedText } from './repairExtraction.ts';
import { relevanceTo } from './relevance.ts';
import { reorderBullets, reorderProjects } from './reorderBullets.ts';
import { reorderRows, reorderSkills } from './reorderSkills.ts';
import { reorderSections } from './reorderSections.ts';
import { bulletBudget, touchedBullets } from './touched.ts';

export interface ProposeOptions {
  /** Light touch: the share of all bullets, 0..1, that may be raised or exchanged, all kinds of changes together. */
  readonly maxBulletShare: number;
  /** Whether whole sections may change places. */
  readonly reorderSections?: boolean;
  /** Text of the PDF of this source, where there is one: with it, what extraction garbles is mended. */
  readonly pdf?: ExtractedText;
}

export const LIGHT_TOUCH: ProposeOptions = { maxBulletShare: 0.3 };

/** Changes in document order, any subset of which composes; the same inputs give the same changes. */
export function proposeChanges(resume: Resume, job: Job, options: ProposeOptions = LIGHT_TOUCH): Change[] {
  let left = bulletBudget(resume, options.maxBulletShare);
  const relevance = relevanceTo(job);
  const groups = findGroups(resume);
  const alternatives = [...useGroups(resume, job, groups, relevance), ...useAlternatives(resume, job, groups, relevance)].filter(change => {
    const touched = touchedBullets(resume, change);
    if (touched > left) return false;
    left -= touched;
    return true;
  });
  const proposed = [
    ...alternatives,
    ...expandAliases(resume, job),
    ...reorderSkills(resume, job, relevance),
    ...reorderBullets(resume, job, left, relevance),
    ...reorderProjects(resume, job, relevance),
    ...reorderRows(resume, job, relevance),
    ...options.reorderSections === true ? reorderSections(resume, job, relevance) : [],
    ...proposeHeadline(resume, job),
    ...repairExtraction(resume, job, options.pdf),
  ];
  return resume.files.flatMap(source => composing(source, proposed.filter(({ range }) => range.file === source.file)));
}

/** What comes first in the list wins where two do not go together. */
function composing(source: SourceFile, changes: readonly Change[]): Change[] {
  const kept: Change[] = [];
  for (const change of changes) if (composes(source, [...kept, change])) kept.push(change);
  return kept.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}
