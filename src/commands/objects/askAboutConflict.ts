import * as vscode from 'vscode';
import type { Conflict } from '../../views/bucketFiles.ts';

/** What to do about a document whose object somebody else wrote in the meantime. */
export async function askAboutConflict(name: string): Promise<Conflict> {
  const choices: readonly (vscode.QuickPickItem & { readonly answer: Conflict })[] = [
    { answer: 'compare', label: vscode.l10n.t('Compare first'), description: vscode.l10n.t('nothing is saved yet') },
    { answer: 'beside', label: vscode.l10n.t('Save mine beside it'), description: vscode.l10n.t('both stay in the bucket') },
    { answer: 'overwrite', label: vscode.l10n.t('Overwrite with mine'), description: vscode.l10n.t('what is in the bucket now is lost') },
  ];
  const chosen = await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('{0} was changed in the bucket by somebody else', name), ignoreFocusOut: true });
  return chosen?.answer ?? 'cancel';
}
