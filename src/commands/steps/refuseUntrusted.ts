import * as vscode from 'vscode';
import { KnownError } from '../../shared/knownError.ts';
import { nameOf } from './chooseResume.ts';

/** TeX runs what the document says, so the folder must be trusted. */
export function refuseUntrusted(root: vscode.Uri): void {
  if (!vscode.workspace.isTrusted) throw new KnownError(vscode.l10n.t('Compiling runs TeX on {0}. Trust this workspace first.', nameOf(root)), { action: 'manageTrust' });
}

/** A folder's text goes to a model, and its answer into the folder. */
export function refuseUntrustedModel(): void {
  if (!vscode.workspace.isTrusted) throw new KnownError(vscode.l10n.t('A language model is asked in trusted workspaces only. Trust this workspace first.'), { action: 'manageTrust' });
}
