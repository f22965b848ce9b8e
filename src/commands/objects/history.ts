import * as vscode from 'vscode';
import type { PublicationId } from '../../bucket/index.ts';
import { inform } from '../../host/notify.ts';
import { withProgress } from '../../host/progress.ts';
import { KnownError } from '../../shared/knownError.ts';
import { formatDate } from '../../views/bucketItems.ts';
import { isObjectNode } from '../../views/bucketNodes.ts';
import type { Services } from '../services.ts';
import { contentOfPublished, fetchPublished } from '../steps/publishedPdf.ts';
import { confirm, selectedObjects } from './selected.ts';

interface Version { readonly base: string; readonly id: string; readonly label: string }

/** Two publications side by side: PDFs and scores in the panel, the LaTeX as a difference. With one selected, the other is the newest, or is chosen. */
export async function comparePublications(services: Services, argument: unknown, more: unknown): Promise<void> {
  const [older, newer] = await twoVersions(services, argument, more);
  const { publicationKeys } = await import('../../bucket/index.ts');
  const keysOf = ({ base, id }: Version) => publicationKeys(base, id).immutable;
  const [before, after] = await withProgress(vscode.l10n.t('Opening both'), ({ signal }) => Promise.all([older, newer].map(version => sideOf(services, keysOf(version).pdf, signal))));
  const [texBefore, texAfter] = await withProgress(vscode.l10n.t('Opening both'), ({ signal }) => Promise.all([older, newer].map(version => services.bucketDocuments.open(keysOf(version).tex, signal))));
  if (!before || !after || !texBefore || !texAfter) return;
  const title = vscode.l10n.t('{0}: {1} ↔ {2}', newer.base, older.label, newer.label);
  await vscode.commands.executeCommand('vscode.diff', texBefore.uri, texAfter.uri, title, { viewColumn: vscode.ViewColumn.One, preview: true });
  const differentJobs = before.record && after.record && before.record.job.sha256 !== after.record.job.sha256;
  await services.panel.show({
    title, origin: 'bucket',
    before: { ...before.content.after, label: older.label },
    after: { ...after.content.after, label: newer.label },
    job: after.content.job,
    doubt: differentJobs ? vscode.l10n.t('The two were scored against different jobs: their scores do not compare.') : before.content.doubt ?? after.content.doubt,
  }, { kind: 'object', object: { key: keysOf(newer).pdf, size: after.pdf.byteLength } });
}

async function sideOf(services: Services, key: string, signal: AbortSignal) {
  const published = await fetchPublished(await services.connection.open(), key, signal);
  return { pdf: published.pdf, record: published.parsed?.record, content: await contentOfPublished(services, published, signal) };
}

async function twoVersions(services: Services, argument: unknown, more: unknown): Promise<[Version, Version]> {
  const chosen = await Promise.all(selectedObjects(services, argument, more).slice(0, 2).map(({ object }) => versionOf(object.key)));
  const [first, second] = chosen;
  if (!first) throw new KnownError(vscode.l10n.t('Select a publication in the bucket first.'));
  if (second?.id && first.id && second.id !== first.id) return inOrder(versionNamed(first.base, first.id, first.time), versionNamed(second.base, second.id, second.time));
  const all = await withProgress(vscode.l10n.t('Listing the history of {0}', first.base), async ({ signal }) => (await import('../../bucket/index.ts')).listPublications(await services.connection.open(), first.base, { signal }));
  const [newest] = all;
  if (!newest || all.length < 2) throw new KnownError(vscode.l10n.t('{0} was published once only: there is nothing to compare it with.', first.base));
  const one = all.find(({ id }) => id === first.id) ?? newest;
  const other = one.id === newest.id ? await pickVersion(all.filter(({ id }) => id !== one.id), vscode.l10n.t('Compare {0} with which publication?', first.base)) : newest;
  return inOrder(versionNamed(first.base, one.id, one.time), versionNamed(first.base, other.id, other.time));
}

const versionNamed = (base: string, id: string, time: Date | undefined): Version => ({ base, id, label: time ? formatDate(time) : id });
const inOrder = (a: Version, b: Version): [Version, Version] => a.id <= b.id ? [a, b] : [b, a];

/** @throws KnownError for what is no publication. */
async function versionOf(key: string): Promise<{ base: string; id?: string; time?: Date }> {
  const { parsePublicationId, publishedObject } = await import('../../bucket/index.ts');
  const found = publishedObject(key);
  if (!found) throw new KnownError(vscode.l10n.t('{0} is not a publication, so it has no history.', key));
  const parsed = found.id === undefined ? undefined : parsePublicationId(found.id);
  return { base: found.base, ...(parsed ? { id: parsed.id, time: parsed.time } : {}) };
}

async function pickVersion(publications: readonly PublicationId[], title: string): Promise<PublicationId> {
  const items = publications.map(publication => ({ label: formatDate(publication.time), description: vscode.l10n.t('score {0}', publication.score), publication }));
  const chosen = await vscode.window.showQuickPick(items, { title, ignoreFocusOut: true });
  if (!chosen) throw new vscode.CancellationError();
  return chosen.publication;
}

/** Publishes an earlier publication once more, so that it is the newest; nothing is taken away. */
export async function makeCurrentAgain(services: Services, argument: unknown): Promise<void> {
  const node = isObjectNode(argument) ? argument : services.bucketTree.selection.find(isObjectNode);
  if (!node) throw new KnownError(vscode.l10n.t('Select a publication in the bucket first.'));
  const { makeCurrent, listPublications } = await import('../../bucket/index.ts');
  const bucket = await services.connection.open();
  const { base, id } = await versionOf(node.object.key);
  const all = await withProgress(vscode.l10n.t('Listing the history of {0}', base), ({ signal }) => listPublications(bucket, base, { signal }));
  const chosen = all.find(one => one.id === id) ?? await pickVersion(all.slice(1), vscode.l10n.t('Make which publication of {0} current again?', base));
  if (chosen.id === all[0]?.id) throw new KnownError(vscode.l10n.t('This is the current publication of {0} already.', base));
  await confirm(vscode.l10n.t('Make the publication of {0} current again? The others stay in the history.', formatDate(chosen.time)), vscode.l10n.t('Make It Current'), vscode.l10n.t('Leave it as it is'));
  await withProgress(vscode.l10n.t('Publishing {0} again', base), ({ signal }) => makeCurrent(bucket, base, chosen.id, { signal }));
  services.bucketTree.refresh();
  void inform(vscode.l10n.t('{0} is the publication of {1} again, as a new entry of its history.', base, formatDate(chosen.time)));
}
