import { changeIdOf } from '../views/changeDocuments.ts';
import type { Services } from './services.ts';
import { changeOf } from './steps/changeOf.ts';
import { closeDiffs } from './steps/closeDiffs.ts';
import { offerBack } from './steps/offerBack.ts';

/** Forgets the proposal. Nothing was written, so nothing is removed; diffs that show it are closed. */
export async function discardChanges(services: Services): Promise<void> {
  const { asked, review } = services;
  asked.stop(); // A model that still answers has nobody to answer to.
  await review.inTurn(async () => {
    const before = review.snapshot();
    review.discard();
    await closeDiffs(() => true);
    offerBack(services, before);
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
