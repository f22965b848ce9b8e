import * as vscode from 'vscode';
import { inform } from '../../host/notify.ts';
import { withProgress } from '../../host/progress.ts';
import { s3Settings } from '../../host/settings.ts';
import { KnownError } from '../../shared/knownError.ts';
import { formatDate } from '../../views/bucketItems.ts';
import type { Services } from '../services.ts';
import { nameOfKey, selectedObjects } from './selected.ts';

/** What the server knows of an object, as rows; the chosen one is copied. */
export async function objectProperties(services: Services, argument: unknown, more: unknown): Promise<void> {
  const [node] = selectedObjects(services, argument, more);
  if (!node) return;
  const { key } = node.object;
  const found = await withProgress(vscode.l10n.t('Asking for {0}', key), async ({ signal }) => (await services.connection.open()).properties(key, { signal }));
  if (!found) throw new KnownError(vscode.l10n.t('{0} is not in the bucket any more. Refresh the list.', key));
  const { s3Uri } = await import('../../bucket/index.ts');
  const rows: readonly (readonly [string, string | undefined])[] = [
    [vscode.l10n.t('Key'), key],
    [vscode.l10n.t('Address'), s3Uri(s3Settings().bucket, key)],
    [vscode.l10n.t('Size'), vscode.l10n.t('{0} bytes', found.size.toLocaleString(vscode.env.language))],
    [vscode.l10n.t('Changed'), found.lastModified && formatDate(found.lastModified)],
    [vscode.l10n.t('Content type'), found.contentType],
    ['ETag', found.etag],
    [vscode.l10n.t('Version'), found.versionId],
    [vscode.l10n.t('Storage class'), found.storageClass],
    [vscode.l10n.t('Encryption'), found.encryption],
    ...Object.entries(found.metadata).map(([name, value]) => [name, value] as const),
  ];
  const items = rows.flatMap(([label, description]) => description ? [{ label, description }] : []);
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Properties of {0}', nameOfKey(key)), placeHolder: vscode.l10n.t('Choose one to copy it'), matchOnDescription: true });
  if (!chosen) return;
  await vscode.env.clipboard.writeText(chosen.description);
  void inform(vscode.l10n.t('{0} copied.', chosen.label));
}
