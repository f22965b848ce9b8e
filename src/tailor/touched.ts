import type { Bullet, Resume } from '../resume/index.ts';
import type { Change } from './model.ts';

/** How many bullets a change raises, hides, exchanges or rewords: what light touch counts. Bullets that only make room count nothing, nor do order within skills and the order of entries. */
export function touchedBullets(resume: Resume, { kind, range, edits, permutation }: Change): number {
  if (kind === 'reorderBullets') return permutation?.order.filter((item, place) => item > place).length ?? 0;
  if (kind !== 'useAlternative' && kind !== 'dropBullet' && kind !== 'rephrase') return 0;
  return bulletsOf(resume).filter(bullet => bullet.range.file === range.file && edits.some(edit => edit.range.start < bullet.range.end && edit.range.end >= bullet.range.start)).length;
}

/** The bullets that light touch allows to change; `share` 0..1 of all bullets. */
export function bulletBudget(resume: Resume, share: number): number {
  // 0.29 of 100 is 28.999… in binary.
  return Math.floor(bulletsOf(resume).length * share + 1e-9);
}

export function bulletsOf({ sections }: Resume): Bullet[] {
  return sections.flatMap(section => [...section.highlights, ...section.entries.flatMap(entry => entry.highlights)]);
}
