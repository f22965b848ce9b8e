import type { ChosenJob } from '../../host/jobs.ts';
import type { ResumeOnDisk } from '../../host/resumeFiles.ts';
import type { Proposal } from '../../host/review/review.ts';
import { tailorSettings } from '../../host/settings.ts';
import type { Services } from '../services.ts';

/** The changes that follow from rules, for a résumé and a job. */
export async function propose({ root, sources, resume }: Pick<ResumeOnDisk, 'root' | 'sources' | 'resume'>, { stored, job }: ChosenJob, company: string): Promise<Proposal> {
  const { proposeChanges } = await import('../../tailor/index.ts');
  const { maxBulletShare, reorderSections } = tailorSettings(root);
  return { master: root, sources, resume, job: { ...job, company }, storedJob: stored, changes: proposeChanges(resume, job, { maxBulletShare, reorderSections }), company };
}

/** The same résumé again, for the job as it reads now. What was checked or discarded stays so, and what needed a model or a build stays where it still fits. */
export async function proposeAnew({ review }: Services, chosen: ChosenJob): Promise<void> {
  const { current } = review;
  if (!current) return;
  const { joinChanges } = await import('../../tailor/index.ts');
  const fresh = await propose({ root: current.master, sources: current.sources, resume: current.resume }, chosen, current.company);
  const dear = current.changes.filter(change => ['rephrase', 'dropBullet', 'repairExtraction', 'fix'].includes(change.kind) && !review.isStale(change));
  review.start({ ...fresh, changes: joinChanges(current.resume.files, fresh.changes, dear) }, 'keepChoices');
}
