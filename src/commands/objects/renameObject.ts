import * as vscode from 'vscode';
import type { Bucket } from '../../bucket/index.ts';
import { inform } from '../../host/notify.ts';
import { withProgress } from '../../host/progress.ts';
import { KnownError } from '../../shared/knownError.ts';
import type { Services } from '../services.ts';
import { nameOfKey, selectedObjects } from './selected.ts';
import { badName } from './uploadObjects.ts';

/** A publication is renamed as a whole, with its history; any other object by itself. */
export async function renameObject(services: Services, argument: unknown, more: unknown): Promise<void> {
  await toAnotherName(services, argument, more, true);
}

/** The newest publication under another base name, or a copy of any other object beside it. */
export async function copyObject(services: Services, argument: unknown, more: unknown): Promise<void> {
  await toAnotherName(services, argument, more, false);
}

async function toAnotherName(services: Services, argument: unknown, more: unknown, move: boolean): Promise<void> {
  const [node] = selectedObjects(services, argument, more);
  if (!node) return;
  const { key } = node.object;
  const bucket = await services.connection.open();
  const { listPublications, publishedObject } = await import('../../bucket/index.ts');
  const found = publishedObject(key);
  const history = found ? await withProgress(vscode.l10n.t('Looking at {0}', key), ({ signal }) => listPublications(bucket, found.base, { signal })) : [];
  const published = found !== undefined && history.length > 0;
  const folder = key.slice(0, key.lastIndexOf('/') + 1);
  const old = published ? found.base : nameOfKey(key);
  const answer = await vscode.window.showInputBox({
    title: move ? vscode.l10n.t('New name of {0}', old) : vscode.l10n.t('Copy {0} as', old), value: move ? old : besideName(old), ignoreFocusOut: true, validateInput: badName,
    prompt: !published ? '' : move ? vscode.l10n.t('PDF, LaTeX and scores of all {0} publications get the new name. Links to the old one end.', history.length) : vscode.l10n.t('PDF, LaTeX and scores of the newest publication are copied.'),
  });
  const name = answer?.trim();
  if (name === undefined || name === old) throw new vscode.CancellationError();
  if (published) await publicationsTo(bucket, found.base, name, move ? history.map(({ id }) => id) : history.slice(0, 1).map(({ id }) => id), move);
  else await objectTo(bucket, key, folder + name, move);
  services.bucketTree.refresh();
  void inform(move ? vscode.l10n.t('{0} is named {1} now.', old, name) : vscode.l10n.t('{0} is copied as {1}.', old, name));
}

const besideName = (name: string): string => name.replace(/(\.[^.]+)?$/, ending => `-2${ending}`);

async function objectTo(bucket: Bucket, from: string, to: string, move: boolean): Promise<void> {
  await refuseTaken(bucket, to);
  await withProgress(vscode.l10n.t('Copying {0}', from), async ({ signal }) => {
    await bucket.copy(from, to, { signal });
    // Only what is known to have arrived may go.
    const [source, copy] = await Promise.all([bucket.head(from, { signal }), bucket.head(to, { signal })]);
    if (!copy || copy.size !== source?.size) throw new KnownError(vscode.l10n.t('{0} did not arrive whole as {1}. Nothing was removed; try again.', from, to));
    if (move) await bucket.remove(from, { signal });
  });
}

async function publicationsTo(bucket: Bucket, from: string, wanted: string, ids: readonly string[], move: boolean): Promise<void> {
  const { baseName, copyPublication, publicationKeys, removePublication } = await import('../../bucket/index.ts');
  const to = baseName(wanted);
  await refuseTaken(bucket, publicationKeys(to, 'current').current.pdf);
  await withProgress(move ? vscode.l10n.t('Renaming {0}', from) : vscode.l10n.t('Copying {0}', from), async ({ signal, report }) => {
    const oldestFirst = [...ids].sort();
    for (const [done, id] of oldestFirst.entries()) {
      report(vscode.l10n.t('{0} of {1}', done + 1, ids.length));
      await copyPublication(bucket, { base: from, id }, { base: to, id }, { signal });
    }
    if (!move) return;
    for (const id of oldestFirst) await removePublication(bucket, from, id, { signal });
    for (const key of Object.values(publicationKeys(from, 'current').current)) await bucket.remove(key, { signal });
  });
}

async function refuseTaken(bucket: Bucket, key: string): Promise<void> {
  if (await bucket.head(key)) throw new KnownError(vscode.l10n.t('{0} is in the bucket already. Choose another name.', key));
}
