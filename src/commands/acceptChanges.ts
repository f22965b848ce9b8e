import * as vscode from 'vscode';
import { inform } from '../host/notify.ts';
import { exists } from '../host/variantFile.ts';
import { KnownError } from '../shared/knownError.ts';
import type { Change } from '../tailor/index.ts';
import { changeIdOf } from '../views/changeDocuments.ts';
import { blockedWords, claimsOf, omissionsOf } from '../views/changeItems.ts';
import { score } from './score.ts';
import type { Services } from './services.ts';
import { showChange } from './showChange.ts';
import { changeOf } from './steps/changeOf.ts';
import { nameOf, pdfNameOf } from './steps/chooseResume.ts';
import { closeDiffs } from './steps/closeDiffs.ts';
import { wordsNotShown } from './steps/newWords.ts';
import { proposeFromVariant } from './steps/proposeFromBuild.ts';
import { writeVariant } from './steps/writeVariant.ts';

/** Writes the checked changes into the variant; the first time this makes the variant, a copy of the master's bytes. */
export async function acceptChanges(services: Services): Promise<void> {
  await accept(services, ({ review }) => {
    if (review.open.length === 0) throw new KnownError(vscode.l10n.t('There is no change to accept.'));
    if (review.chosen.length === 0) throw new KnownError(vscode.l10n.t('No change is checked. Check the boxes of the changes you want, then accept.'));
    return review.chosen;
  });
}

/** Accepts what the truth check passed, whatever is checked; what it warned of or blocked is decided one by one. */
export async function acceptPassed(services: Services): Promise<void> {
  await accept(services, ({ review }) => {
    const passed = review.open.filter(change => change.verification.verdict === 'pass' && review.isAcceptable(change));
    if (passed.length === 0) throw new KnownError(vscode.l10n.t('No change that is left has passed the truth check. The others are decided one by one.'));
    return passed;
  });
}

/** Accepts one change: the one whose diff is in front, or whose row was clicked. */
export async function acceptOne(services: Services, argument: unknown): Promise<void> {
  const { review } = services;
  await review.ready();
  const change = changeOf(services, argument);
  if (!change) throw new KnownError(vscode.l10n.t('Which change? Open it from the view Changes, or use the button in its row.'));
  if (change.verification.verdict === 'block') throw new KnownError(blockedWords(change));
  if (change.verification.verdict === 'warn' && !review.isStale(change)) await confirm(services, change);
  await accept(services, () => [change]);
}

/** What the truth check cannot tell is the person's to say, each time, with the words in sight. */
async function confirm(services: Services, change: Change): Promise<void> {
  await showChange(services, change.id);
  const [claims, omitted] = [claimsOf(change.verification), omissionsOf(change.verification)];
  const yes = claims + omitted !== '' ? vscode.l10n.t('Yes, this is true of me') : vscode.l10n.t('Accept it all the same');
  const answer = await vscode.window.showQuickPick([yes, vscode.l10n.t('No, leave it out')], {
    title: claims !== '' ? vscode.l10n.t('Is this true of you: {0}?', claims) : omitted !== '' ? vscode.l10n.t('Is it still true of you without: {0}?', omitted) : change.title,
    placeHolder: change.reason, ignoreFocusOut: true,
  });
  if (answer !== yes) throw new vscode.CancellationError();
}

/** One accept at a time: two quick ones would both make the variant. */
async function accept(services: Services, choose: (services: Services) => readonly Change[]): Promise<void> {
  const variant = await services.review.inTurn(() => write(services, choose));
  if (!vscode.workspace.isTrusted) return;
  const pair = await score(services, variant);
  const unseen = await wordsNotShown(services.review.accepted, pair.after.text);
  if (unseen.length > 0) void inform(vscode.l10n.t('{0} does not show what was accepted: {1}. Look at the place in the PDF; a macro of yours may print something else there.', pdfNameOf(variant), unseen.slice(0, 8).join(', ')));
  await services.review.inTurn(() => proposeFromVariant(services, pair));
}

async function write(services: Services, choose: (services: Services) => readonly Change[]): Promise<vscode.Uri> {
  const { review } = services;
  const isGone = review.variant && !await exists(review.variant.uri); // Deleted between two accepts: it is made anew, with what was in it.
  const again = isGone ? review.accepted : [];
  if (isGone) await review.forgetVariant();
  if (!review.variant) await followMaster(services);
  const wanted = new Set((review.current ? [...again, ...choose(services)] : []).map(({ id }) => id));
  const changes = review.open.filter(({ id }) => wanted.has(id)); // Not what an accept before this one took.
  const proposal = review.current;
  if (!proposal || changes.length === 0) throw new KnownError(vscode.l10n.t('There are no proposed changes. Run "Resume: Tailor to Job Description" first.'));
  const stale = changes.find(change => review.isStale(change));
  if (stale) throw new KnownError(vscode.l10n.t('"{0}" is stale: {1} was edited there after it was proposed. Tailor again for a fresh proposal.', stale.title, stale.range.file));
  const variant = await writeVariant(proposal, review.variant, review.accepted, changes);
  review.accept(changes, variant);
  await services.memory.rememberVariant({
    variant: variant.uri.toString(),
    master: proposal.master.toString(),
    job: proposal.storedJob.id,
    changes: [...review.accepted],
  });
  services.log.info(`${nameOf(variant.uri)}: ${changes.length} changes accepted`);
  await closeDiffs(uri => wanted.has(changeIdOf(uri)));
  return variant.uri;
}

/** A copy starts from the saved master as it is now; the changes go where its text went. */
async function followMaster({ review }: Services): Promise<void> {
  const unsaved = vscode.workspace.textDocuments.find(({ uri, isDirty }) => isDirty && review.isMaster(uri));
  if (unsaved) throw new KnownError(vscode.l10n.t('{0} has unsaved edits. Save it, then accept: the copy starts from the saved file.', nameOf(unsaved.uri)));
  await review.follow();
}
