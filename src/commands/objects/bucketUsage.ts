import * as vscode from 'vscode';
import { withProgress } from '../../host/progress.ts';
import { s3Settings } from '../../host/settings.ts';
import { formatSize } from '../../views/bucketItems.ts';
import { TOP_FOLDERS } from '../../views/bucketNodes.ts';
import type { Services } from '../services.ts';

/** What stands in the three folders, and what keeping it costs about. */
export async function bucketUsage(services: Services): Promise<void> {
  const { measureUsage, monthlyCost, storagePrice } = await import('../../bucket/index.ts');
  const number = (value: number): string => value.toLocaleString(vscode.env.language);
  const usages = await withProgress(vscode.l10n.t('Counting'), async ({ signal, report }) =>
    measureUsage(await services.connection.open(), TOP_FOLDERS, { signal, onProgress: objects => report(vscode.l10n.t('{0} objects', number(objects))) }));
  const bytes = usages.reduce((sum, usage) => sum + usage.bytes, 0);
  const cost = monthlyCost(bytes);
  const row = (label: string, objects: number, size: number): vscode.QuickPickItem => ({ label, description: [objects === 1 ? vscode.l10n.t('1 object') : vscode.l10n.t('{0} objects', number(objects)), formatSize(size)].join(', ') });
  const items: vscode.QuickPickItem[] = [
    ...usages.map(({ prefix, objects, bytes: size }) => row(prefix, objects, size)),
    row(vscode.l10n.t('Together'), usages.reduce((sum, { objects }) => sum + objects, 0), bytes),
    {
      label: cost < 0.01 ? vscode.l10n.t('Costs less than 0.01 US dollars a month, we estimate') : vscode.l10n.t('Costs about {0} US dollars a month, we estimate', cost.toFixed(2)),
      detail: vscode.l10n.t('{0} US dollars per GB and month, Amazon S3 Standard in us-east-1; your server’s price may differ', storagePrice),
    },
    { label: vscode.l10n.t('Requests, traffic and earlier versions come on top') },
  ];
  await vscode.window.showQuickPick(items, { title: vscode.l10n.t('What the bucket {0} holds', s3Settings().bucket) });
}
