import * as vscode from 'vscode';
import { inform } from '../host/notify.ts';
import { exists } from '../host/variantFile.ts';
import { KnownError } from '../shared/knownError.ts';
import type { Change } from '../tailor/index.ts';
import { changeIdOf } from '../views/changeDocuments.ts';
import type { Services } from './services.ts';
import { closeDiffs } from './discardChanges.ts';
import { changeOf } from './steps/changeOf.ts';
import { nameOf, pdfNameOf } from './steps/chooseResume.ts';
import { proposeFromVariant } from './steps/proposeFromBuild.ts';
import { wordsNotShown } from './steps/newWords.ts';
import { chooseVariant, writeVariant } from './steps/writeVariant.ts';
import { score } from './score.ts';

/** Writes the checked changes into the variant; the first time this makes the variant, a copy of the master's bytes. */
export async function acceptChanges(services: Services): Promise<void> {
  const { review } = services;
  await review.ready();
  const changes = review.chosen;
  if (review.current && changes.length === 0) throw new KnownError(vscode.l10n.t('No change is checked. Check the boxes of the changes you want, then accept.'));
  await accept(services, changes);
}

/** Accepts what the truth check passed, whatever is checked; what it warned of or blocked is decided one by one. */
export async function acceptPassed(services: Services): Promise<void> {
  const { review } = services;
  await review.ready();
  const changes = review.open.filter(change => change.verification.verdict === 'pass' && review.isAcceptable(change));
  if (review.current && changes.length === 0) throw new KnownError(vscode.l10n.t('No change that is left has passed the truth check. The others are decided one by one.'));
  await accept(services, changes);
}

/** Accepts one change: the one whose diff is in front, or whose row was clicked. */
export async function acceptOne(services: Services, argument: unknown): Promise<void> {
  await services.review.ready();
  const change = changeOf(services, argument);
  if (change?.verification.verdict === 'block') {
    const words = change.verification.unsupported.join(', ');
    throw new KnownError(words === '' ? vscode.l10n.t('"{0}" is blocked: {1}', change.title, change.reason)
      : vscode.l10n.t('"{0}" is blocked: {1} has no source in your résumé. Add it there if it is true, then tailor again.', change.title, words));
  }
  if (change?.verification.verdict === 'warn' && !await confirms(change)) throw new vscode.CancellationError();
  await accept(services, change ? [change] : []);
}

/** What the truth check cannot tell is the person's to say, each time. */
async function confirms(change: Change): Promise<boolean> {
  const yes = vscode.l10n.t('Yes, this is true of me');
  const answer = await vscode.window.showQuickPick([yes, vscode.l10n.t('No, leave it out')], { title: change.title, placeHolder: change.reason, ignoreFocusOut: true });
  return answer === yes;
}

/** Takes one change off the list. */
export async function discardOne(services: Services, argument: unknown): Promise<void> {
  await services.review.ready();
  const change = changeOf(services, argument);
  if (!change) return;
  services.review.reject(change);
  await closeDiffs(uri => changeIdOf(uri) === change.id);
}

/** One accept at a time: two quick ones would both make the variant. */
async function accept(services: Services, changes: readonly Change[]): Promise<void> {
  const variant = await services.review.inTurn(() => write(services, changes));
  if (!vscode.workspace.isTrusted) return;
  const pair = await score(services, variant);
  const unseen = await wordsNotShown(services.review.accepted, pair.after.text);
  if (unseen.length > 0) void inform(vscode.l10n.t('{0} does not show what was accepted: {1}. Look at the place in the PDF; a macro of yours may print something else there.', pdfNameOf(variant), unseen.slice(0, 8).join(', ')));
  await proposeFromVariant(services, pair);
}

async function write(services: Services, wanted: readonly Change[]): Promise<vscode.Uri> {
  const { review } = services;
  // Deleted between two accepts: it is written anew, with what was accepted before.
  const known = review.variant && await exists(review.variant) ? review.variant : undefined;
  if (!known) await followMaster(services);
  const proposal = review.current;
  const ids = new Set(wanted.map(({ id }) => id));
  const changes = review.open.filter(({ id }) => ids.has(id)); // Not what an accept before this one took.
  if (!proposal || changes.length === 0) throw new KnownError(vscode.l10n.t('There are no proposed changes. Run "Resume: Tailor to Job Description" first.'));
  const stale = changes.find(change => review.isStale(change));
  if (stale) throw new KnownError(vscode.l10n.t('"{0}" is stale: {1} was edited there after it was proposed. Uncheck it, or tailor again.', stale.title, stale.range.file));
  const { number } = review;
  const accepted = known ? review.accepted : [];
  const variant = await writeVariant(proposal, known ?? await chooseVariant(proposal), accepted, known ? changes : [...review.accepted, ...changes]);
  if (review.number !== number) throw new vscode.CancellationError(); // Tailored again meanwhile: what was written stays, and is not of the new proposal.
  await services.memory.rememberVariant({
    variant: variant.toString(),
    master: proposal.master.toString(),
    job: proposal.storedJob.id,
    changes: [...review.accepted, ...changes],
  });
  review.accept(changes, variant);
  services.log.info(`${nameOf(variant)}: ${changes.length} changes accepted`);
  await closeDiffs(uri => ids.has(changeIdOf(uri)));
  return variant;
}

/** A copy starts from the saved master as it is now; the changes go where its text went. */
async function followMaster({ review }: Services): Promise<void> {
  const master = review.current?.master;
  if (!master) return;
  const unsaved = vscode.workspace.textDocuments.find(({ uri, isDirty }) => isDirty && uri.toString() === master.toString());
  if (unsaved) throw new KnownError(vscode.l10n.t('{0} has unsaved edits. Save it, then accept: the copy starts from the saved file.', nameOf(master)));
  await review.follow();
}
