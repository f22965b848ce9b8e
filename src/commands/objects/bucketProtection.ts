import * as vscode from 'vscode';
import { inform } from '../../host/notify.ts';
import { withProgress } from '../../host/progress.ts';
import type { Services } from '../services.ts';
import { confirm } from './selected.ts';

const DAYS = 90;

/** Versioning, and a rule that ends old versions: what the bucket does now is shown, and nothing changes before it is confirmed. */
export async function bucketProtection(services: Services): Promise<void> {
  const { isOwnRule } = await import('../../bucket/index.ts');
  const bucket = await services.connection.open();
  const { versioning, rules } = await withProgress(vscode.l10n.t('Asking the bucket'), ({ signal }) => bucket.protection({ signal }));
  const ours = rules.filter(({ id }) => isOwnRule(id));
  const state = versioning === 'Enabled' ? vscode.l10n.t('on') : versioning === 'Suspended' ? vscode.l10n.t('paused') : vscode.l10n.t('off');
  const keep = { label: vscode.l10n.t('Leave everything as it is'), description: '' };
  const turnOn = { label: vscode.l10n.t('Turn versioning on'), description: vscode.l10n.t('what is deleted or overwritten can be brought back; it takes space, and cannot be turned off again, only paused') };
  const pause = { label: vscode.l10n.t('Pause versioning'), description: vscode.l10n.t('versions that are there stay') };
  const addRule = { label: vscode.l10n.t('Remove old versions after {0} days', DAYS), description: vscode.l10n.t('only below resumes/, latex/ and json/; {0} other rules of the bucket stay as they are', rules.length - ours.length) };
  const dropRule = { label: vscode.l10n.t('Take this extension’s rule away'), description: vscode.l10n.t('it removes old versions after {0} days', ours[0]?.days ?? DAYS) };
  const chosen = await vscode.window.showQuickPick([keep, versioning === 'Enabled' ? pause : turnOn, ...ours.length > 0 ? [dropRule] : versioning === 'Enabled' ? [addRule] : []], {
    title: vscode.l10n.t('Versioning of {0} is {1}', bucket.name, state), ignoreFocusOut: true, placeHolder: vscode.l10n.t('These hold for the whole bucket, for everybody who uses it'),
  });
  if (!chosen || chosen === keep) throw new vscode.CancellationError();
  await confirm(vscode.l10n.t('{0} for the whole bucket {1}?', chosen.label, bucket.name), chosen.label, vscode.l10n.t('Leave everything as it is'));
  await withProgress(chosen.label, async ({ signal }) => {
    if (chosen === turnOn || chosen === pause) await bucket.setVersioning(chosen === turnOn, { signal });
    else await bucket.setOldVersionsRule(chosen === addRule ? DAYS : undefined, { signal });
  });
  void inform(vscode.l10n.t('Done: {0}.', chosen.label));
}
