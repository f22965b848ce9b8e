import * as vscode from 'vscode';
import type { Services } from '../services.ts';

/** Only names that begin with a text: the server filters, so it is as fast in a bucket of any size. */
export async function filterBucket({ bucketTree }: Services): Promise<void> {
  const filter = await vscode.window.showInputBox({
    title: vscode.l10n.t('Names that begin with'), value: await bucketTree.filter(), placeHolder: vscode.l10n.t('acme'),
    prompt: vscode.l10n.t('Upper and lower case differ. Empty shows everything.'),
  });
  if (filter !== undefined) await bucketTree.show({ filter });
}

export async function clearFilter({ bucketTree }: Services): Promise<void> {
  await bucketTree.show({ filter: '' });
}

export async function sortByName({ bucketTree }: Services): Promise<void> {
  await bucketTree.show({ order: 'name' });
}

export async function sortNewest({ bucketTree }: Services): Promise<void> {
  await bucketTree.show({ order: 'newest' });
}
