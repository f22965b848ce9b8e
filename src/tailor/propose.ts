import type { Job } from '../job/index.ts';
import type { Resume, TextEdit } from '../resume/index.ts';
import type { Change } from './model.ts';
import { reorderBullets } from './reorderBullets.ts';
import { reorderSkills } from './reorderSkills.ts';

/** Changes in document order that never overlap; the same inputs give the same changes. */
export function proposeChanges(resume: Resume, job: Job): Change[] {
  const order = new Map(resume.files.map(({ file }, index) => [file, index]));
  const place = (change: Change) => order.get(change.range.file) ?? order.size;
  const changes = [...reorderSkills(resume, job), ...reorderBullets(resume, job)]
    .sort((a, b) => place(a) - place(b) || a.range.start - b.range.start);
  const kept: Change[] = [];
  for (const change of changes) {
    const previous = kept.at(-1);
    if (!previous || previous.range.file !== change.range.file || previous.range.end <= change.range.start) kept.push(change);
  }
  return kept;
}

export function editsOf(changes: readonly Change[]): TextEdit[] {
  return changes.map(({ range, after }) => ({ range, newText: after }));
}
