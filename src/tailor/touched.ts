import type { Resume } from '../resume/index.ts';
import type { Change } from './model.ts';

/** How many bullets a change raises, hides, exchanges or rewords: what light touch counts. Bullets that only make room count nothing, nor do order within skills and the order of entries. */
export function touchedBullets({ sections }: Resume, { kind, range, edits, permutation }: Change): number {
  if (kind === 'reorderBullets') return permutation?.order.filter((item, place) => item > place).length ?? 0;
  if (kind !== 'useAlternative' && kind !== 'dropBullet' && kind !== 'rephrase') return 0;
  const bullets = sections.flatMap(section => [...section.highlights, ...section.entries.flatMap(entry => entry.highlights)]);
  return bullets.filter(bullet => bullet.range.file === range.file && edits.some(edit => edit.range.start < bullet.range.end && edit.range.end >= bullet.range.start)).length;
}

/** The bullets that light touch allows to change; `share` 0..1 of all bullets. */
export function bulletBudget({ sections }: Resume, share: number): number {
  const bullets = sections.flatMap(section => [...section.highlights, ...section.entries.flatMap(entry => entry.highlights)]).length;
  return Math.floor(bullets * share + 1e-9);
}
