import * as vscode from 'vscode';

/** Asks for one line. Escape cancels the command; with `optional`, nothing is an answer too. */
export async function askText({ optional = false, ...options }: vscode.InputBoxOptions & { readonly optional?: boolean }): Promise<string> {
  const value = await vscode.window.showInputBox({ ...options, ignoreFocusOut: true, validateInput: text => !optional && text.trim() === '' ? vscode.l10n.t('It cannot be empty.') : undefined });
  if (value === undefined) throw new vscode.CancellationError();
  return value.trim();
}
