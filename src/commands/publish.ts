import * as vscode from 'vscode';
import type { Bucket, Publication, Published } from '../bucket/index.ts';
import { withProgress, type Progress } from '../host/progress.ts';
import type { Job } from '../job/index.ts';
import { inform } from '../host/notify.ts';
import { KnownError } from '../shared/knownError.ts';
import type { Services } from './services.ts';
import { errorsInSpite } from './compile.ts';
import { copyText } from './copyLink.ts';
import { contentOf } from './score.ts';
import { chooseResume, nameOf, pdfNameOf } from './steps/chooseResume.ts';
import { refuseUntrusted } from './steps/refuseUntrusted.ts';
import { jobOf } from './steps/jobOf.ts';
import { measureDocuments, type MeasuredDocument, type MeasuredPair } from './steps/measureDocuments.ts';
import { nameInBucket } from './steps/nameInBucket.ts';
import { isSamePublication, publicationOf } from './steps/publicationOf.ts';

/** Rebuilds and measures the document and its master, then publishes PDF, LaTeX and the publication record. */
export async function publish(services: Services, argument: unknown): Promise<void> {
  const document = await chooseResume(services, argument);
  refuseUntrusted(document);
  await publishMeasured(services, document, (job, progress) => measureDocuments(services, document, job, progress));
}

/** Publishes what `measure` finds, after the questions about job and name; `newVersionOf` is a name that was chosen to be continued. */
export async function publishMeasured(services: Services, document: vscode.Uri, measure: (job: Job, progress: Progress) => Promise<MeasuredPair>, newVersionOf?: string): Promise<void> {
  const { memory, connection, unfinished } = services;
  const bucket = await connection.open(); // Before the work of a build: is there a bucket to publish to?
  const chosen = await jobOf(services, document);
  const { baseName } = await import('../bucket/index.ts');
  const name = await nameInBucket(bucket, newVersionOf ?? memory.publishedAs(document) ?? baseName(nameOf(document)), newVersionOf !== undefined);
  // Not one of the builds that a newer one replaces: a publication ends by itself or by the person's Cancel.
  const pair = await withProgress(vscode.l10n.t('Building {0}', nameOf(document)), progress => measure(chosen.job, progress));
  await services.panel.show(await contentOf(services, pair, chosen), document);
  if (pair.after.errors > 0) await confirmErrors(pair.after);
  const publication = await publicationOf(services, document, name, pair, chosen.job);
  const known = unfinished.get(document.toString());
  if (!known || !isSamePublication(known, publication)) unfinished.set(document.toString(), publication);
  await finish(services, bucket, document, known !== undefined && unfinished.get(document.toString()) === known);
}

/** Tries again what could not be published to its end, with the same id and the same bytes: what is in the bucket is not sent again. */
export async function finishPublishing(services: Services): Promise<void> {
  const document = [...services.unfinished.keys()].at(-1);
  if (document === undefined) throw new KnownError(vscode.l10n.t('Nothing is left to finish: every publication from this window is in the bucket.'));
  await finish(services, await services.connection.open(), vscode.Uri.parse(document, true), true);
}

async function finish(services: Services, bucket: Bucket, document: vscode.Uri, again: boolean): Promise<void> {
  const { memory, unfinished, bucketTree } = services;
  const publication = unfinished.get(document.toString());
  if (!publication) return;
  const published = await withProgress(vscode.l10n.t('Publishing {0} to {1}', nameOf(document), bucket.name), async progress => {
    const { publish: send } = await import('../bucket/index.ts');
    const { signal, report } = progress;
    const done = await send(bucket, publication, { signal, again, onProgress: ({ stage, bytes, total }) => report(stageText(stage, bytes / total)) });
    unfinished.delete(document.toString());
    await memory.rememberPublished(document, publication.base);
    return done;
  });
  bucketTree.refresh();
  void tell(document, bucket.name, publication, published);
}

function stageText(stage: 'files' | 'record' | 'current', share: number): string {
  switch (stage) {
    case 'files': return vscode.l10n.t('{0} % sent', Math.floor(100 * share));
    case 'record': return vscode.l10n.t('storing the scores');
    case 'current': return vscode.l10n.t('bringing links up to date');
  }
}

async function tell(document: vscode.Uri, bucket: string, { id }: Publication, { keys, newest }: Published): Promise<void> {
  const [copy, show] = [vscode.l10n.t('Copy Link'), vscode.l10n.t('Show in Side Bar')];
  const lost = newest !== id;
  const choice = await inform(lost
    ? vscode.l10n.t('{0} is published to {1} and stands in its history, but someone else published a newer version at the same time: {2} shows theirs.', nameOf(document), bucket, keys.current.pdf)
    : vscode.l10n.t('{0} is published to {1} as {2}, with its LaTeX and its scores.', nameOf(document), bucket, keys.current.pdf), copy, show);
  if (choice === copy) await vscode.commands.executeCommand('resumeCustomizer.copyLink', copyText(lost ? keys.immutable.pdf : keys.current.pdf));
  if (choice === show) await vscode.commands.executeCommand('resumeCustomizer.bucket.focus');
}

async function confirmErrors({ root, errors }: MeasuredDocument): Promise<void> {
  const yes = vscode.l10n.t('Publish it all the same');
  const answer = await vscode.window.showQuickPick([vscode.l10n.t('Do not publish'), yes], { title: errorsInSpite(pdfNameOf(root), errors), ignoreFocusOut: true });
  if (answer !== yes) throw new vscode.CancellationError();
}
