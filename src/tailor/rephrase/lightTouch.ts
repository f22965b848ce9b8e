import type { Bullet, Resume } from '../../resume/index.ts';
import type { Change } from '../model.ts';
import { bulletBudget, bulletsOf } from '../touched.ts';
import { touches } from './targets.ts';

/** Which bullets the changes raise, exchange or leave out, and how many may be changed in all. A bullet that is moved and reworded counts once; where any may be, one always may. */
export function rewordingBudget(resume: Resume, changes: readonly Change[], maxBulletShare: number): { readonly touched: ReadonlySet<Bullet>; readonly most: number } {
  const places = changes.filter(({ kind }) => kind === 'reorderBullets' || kind === 'useAlternative' || kind === 'dropBullet').flatMap(({ range: { file }, edits, permutation }) => [
    ...edits.map(({ range }) => range),
    // An item is raised when it comes to stand in front of where it stood.
    ...permutation?.order.flatMap((item, place) => (item > place ? permutation.spans.slice(item, item + 1) : [])).map(({ start }) => ({ file, start, end: start })) ?? [],
  ]);
  return {
    touched: new Set(bulletsOf(resume).filter(({ range }) => places.some(place => touches(range, place)))),
    most: maxBulletShare <= 0 ? 0 : Math.max(1, bulletBudget(resume, maxBulletShare)),
  };
}
