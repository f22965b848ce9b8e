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
  const dollars = (value: number): string => value < 0.01 ? vscode.l10n.t('less than 0.01 US dollars') : vscode.l10n.t('{0} US dollars', value.toFixed(2));
  const row = (label: string, objects: number, size: number): vscode.QuickPickItem => ({ label, description: vscode.l10n.t('{0} objects, {1}', number(objects), formatSize(size)) });
  const items: vscode.QuickPickItem[] = [
    ...usages.map(({ prefix, objects, bytes: size }) => row(prefix, objects, size)),
    row(vscode.l10n.t('Together'), usages.reduce((sum, { objects }) => sum + objects, 0), bytes),
    {
      label: vscode.l10n.t('About {0} a month', dollars(monthlyCost(bytes))),
      detail: s3Settings().endpoint
        ? vscode.l10n.t('An estimate by Amazon’s price ({0} dollars per GB, S3 Standard in us-east-1, as of {1}). Your server is not Amazon’s: its price may differ.', storagePrice.dollars, storagePrice.asOf)
        : vscode.l10n.t('An estimate: {0} dollars per GB, S3 Standard in us-east-1, as of {1}. Requests, traffic and earlier versions kept by the bucket are not in it.', storagePrice.dollars, storagePrice.asOf),
    },
  ];
  await vscode.window.showQuickPick(items, { title: vscode.l10n.t('What the bucket {0} holds', s3Settings().bucket) });
}
