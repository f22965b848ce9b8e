import * as vscode from 'vscode';
import type { ListedPublication } from '../../bucket/index.ts';
import { inform } from '../../host/notify.ts';
import { withProgress } from '../../host/progress.ts';
import { formatDate, formatSize } from '../../views/bucketItems.ts';
import type { Services } from '../services.ts';
import { inParallel } from './selected.ts';

interface Row extends vscode.QuickPickItem { readonly publication: ListedPublication }

/** Removes earlier publications by a rule, and what unfinished ones left behind; every one is shown first and can be kept. */
export async function cleanUp(services: Services): Promise<void> {
  const bucket = await services.connection.open();
  const { allPublications, outdated, recordsFirst, unfinished } = await import('../../bucket/index.ts');
  const now = new Date();
  const publications = await withProgress(vscode.l10n.t('Looking through the bucket'), ({ signal, report }) =>
    allPublications(bucket, { signal, onProgress: objects => report(vscode.l10n.t('{0} objects', objects.toLocaleString(vscode.env.language))) }));
  const garbage = unfinished(publications, now);
  const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
  const rules = [
    { label: vscode.l10n.t('Keep the newest 3 of each name'), found: outdated(publications, { beyond: 3 }) },
    { label: vscode.l10n.t('Keep the newest 10 of each name'), found: outdated(publications, { beyond: 10 }) },
    { label: vscode.l10n.t('Keep only the newest of each name'), found: outdated(publications, { beyond: 1 }) },
    { label: vscode.l10n.t('Remove what is older than 90 days'), found: outdated(publications, { before: daysAgo(90) }) },
    { label: vscode.l10n.t('Remove what is older than a year'), found: outdated(publications, { before: daysAgo(365) }) },
    { label: vscode.l10n.t('Remove only what was never finished'), found: [] },
  ].map(rule => {
    const all = [...rule.found, ...garbage];
    return { ...rule, all, description: all.length === 0 ? vscode.l10n.t('nothing to remove') : vscode.l10n.t('removes {0} publications, {1}', all.length, formatSize(sum(all))) };
  });
  const rule = await vscode.window.showQuickPick(rules, {
    title: vscode.l10n.t('Clean up {0} publications', publications.length), ignoreFocusOut: true,
    placeHolder: vscode.l10n.t('The current publication of each name always stays'),
  });
  if (!rule) throw new vscode.CancellationError();
  if (rule.all.length === 0) {
    void inform(vscode.l10n.t('There is nothing to remove.'));
    return;
  }
  const rows = rule.all.map((publication): Row => ({
    publication, picked: true, label: publication.base,
    description: [formatDate(publication.time), publication.committed ? vscode.l10n.t('score {0}', publication.score) : vscode.l10n.t('never finished'), formatSize(publication.bytes)].join(' · '),
  }));
  const chosen = await vscode.window.showQuickPick(rows, { title: vscode.l10n.t('Remove these? Uncheck what to keep'), canPickMany: true, matchOnDescription: true, ignoreFocusOut: true });
  if (!chosen) throw new vscode.CancellationError();
  try {
    await withProgress(vscode.l10n.t('Removing'), ({ signal, report }) => inParallel(chosen, signal, async ({ publication: { keys } }, done) => {
      report(vscode.l10n.t('{0} of {1}', done + 1, chosen.length));
      for (const key of recordsFirst(keys).flat()) await bucket.remove(key, { signal });
    }));
    void inform(vscode.l10n.t('{0} publications are removed; {1} are free.', chosen.length, formatSize(sum(chosen.map(({ publication }) => publication)))));
  } finally {
    services.bucketTree.refresh();
  }
}

const sum = (publications: readonly ListedPublication[]): number => publications.reduce((total, { bytes }) => total + bytes, 0);
