import * as vscode from 'vscode';
import { inform } from '../host/notify.ts';

/** Puts the command that installs TeX here into a terminal, for the person to run; where there is no such command, opens the page that tells how. */
export async function installTex(): Promise<void> {
  const { installPlan } = await import('../tex/index.ts');
  const { command, page } = await installPlan(process.platform);
  if (command === undefined) {
    await vscode.env.openExternal(vscode.Uri.parse(page, true));
    return;
  }
  const terminal = vscode.window.createTerminal({ name: vscode.l10n.t('Install TeX') });
  terminal.show();
  terminal.sendText(command, false);
  void inform(vscode.l10n.t('The command that installs TeX is in the terminal. Press Enter there to run it; it downloads about 2 GB.'));
}
