import type { Change } from '../../tailor/index.ts';
import { changeInFront } from '../../views/changeDocuments.ts';
import type { Services } from '../services.ts';

/** The change a command is meant for: a click passes its id, a button in the tree its node; without either it is the one whose diff is in front. */
export function changeOf({ review }: Services, argument: unknown): Change | undefined {
  const id = idOf(argument);
  return id === undefined ? changeInFront(review) : review.open.find(change => change.id === id);
}

function idOf(argument: unknown): string | undefined {
  if (typeof argument === 'string') return argument;
  if (typeof argument !== 'object' || argument === null || !('change' in argument)) return undefined;
  const { change } = argument;
  return typeof change === 'object' && change !== null && 'id' in change && typeof change.id === 'string' ? change.id : undefined;
}
