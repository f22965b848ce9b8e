import { filesOf } from '../../host/review/choices.ts';
import type { Check } from '../../ats/index.ts';
import type { Services } from '../services.ts';
import type { MeasuredPair } from './measureDocuments.ts';

/** What the score of the master found, and text edits mend, joins the proposal under review: the fixes go into the copy like every other change. */
export async function proposeFixes({ review, log }: Services, { before }: MeasuredPair): Promise<void> {
  const { current } = review;
  if (current?.master.toString() !== before.root.toString()) return;
  const texts = new Map(filesOf(current.sources).map(({ file, text }) => [file, text]));
  if (before.resume.files.some(({ file, text }) => texts.get(file) !== text)) return; // The copy was made from another text.
  const { fixChanges, joinChanges, repairExtraction } = await import('../../tailor/index.ts');
  const fixes = before.evaluation.checks.flatMap(check => (check.fixes ?? []).map(fix => ({ ...fix, reason: reasonOf(check) })));
  const known = new Set(current.changes.map(({ id }) => id));
  const found = [...fixChanges(current.resume, fixes), ...repairExtraction(current.resume, current.job, before.text)].filter(({ id }) => !known.has(id));
  const joined = new Set(joinChanges(current.resume.files, current.changes, found));
  const fresh = found.filter(change => joined.has(change));
  if (fresh.length === 0) return;
  log.info(`${fresh.length} fixes of what the score found are proposed`);
  await review.add(fresh, current.sources);
}

const reasonOf = ({ name, summary }: Check): string => `${name}: ${summary}`;
