import { changeIdOf } from '../views/changeDocuments.ts';
import type { Services } from './services.ts';
import { changeOf } from './steps/changeOf.ts';
import { closeDiffs } from './steps/closeDiffs.ts';

/** Forgets the proposal. Nothing was written, so nothing is removed; diffs that show it are closed. */
export async function discardChanges({ asked, review }: Services): Promise<void> {
  asked.stop(); // A model that still answers has nobody to answer to.
  await review.inTurn(async () => {
    review.discard();
    await closeDiffs(() => true);
  });
}

/** Takes one change off the list: the one whose diff is in front, or whose row was clicked. */
export async function discardOne(services: Services, argument: unknown): Promise<void> {
  await services.review.inTurn(async () => {
    const change = changeOf(services, argument);
    if (!change) return;
    services.review.reject(change);
    await closeDiffs(uri => changeIdOf(uri) === change.id);
  });
}
