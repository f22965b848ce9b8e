import * as vscode from 'vscode';
import { isKnownError, type ErrorAction } from '../shared/knownError.ts';
import { redact } from '../shared/redact.ts';
import { plain } from './notify.ts';

interface Button {
  readonly label: string;
  readonly command: string;
  readonly args?: readonly unknown[];
}

/** The buttons of a known error and the commands behind them. */
const ACTIONS: Record<ErrorAction, () => readonly Button[]> = {
  setCredentials: () => [{ label: vscode.l10n.t('Set Credentials'), command: 'resumeCustomizer.setCredentials' }],
  openS3Settings: () => [{ label: vscode.l10n.t('Open S3 Settings'), command: 'resumeCustomizer.openS3Settings' }],
  finishPublishing: () => [{ label: vscode.l10n.t('Try Again'), command: 'resumeCustomizer.finishPublishing' }],
  openTexSettings: () => [{ label: vscode.l10n.t('Open TeX Settings'), command: 'workbench.action.openSettings', args: ['resumeCustomizer.tex'] }, checkTex()],
  installTex: () => [{ label: vscode.l10n.t('Install TeX…'), command: 'resumeCustomizer.installTex' }, checkTex()],
  chooseModel: () => [{ label: vscode.l10n.t('Choose Model'), command: 'resumeCustomizer.chooseModel' }],
  manageTrust: () => [{ label: vscode.l10n.t('Manage Workspace Trust'), command: 'workbench.trust.manage' }],
  showLog: () => [{ label: vscode.l10n.t('Show Log'), command: 'resumeCustomizer.showLog' }],
  showProblems: () => [{ label: vscode.l10n.t('Show Problems'), command: 'workbench.actions.view.problems' }],
};

const checkTex = (): Button => ({ label: vscode.l10n.t('Check TeX Setup'), command: 'resumeCustomizer.checkTex' });

export function isCancelled(error: unknown): boolean {
  return error instanceof vscode.CancellationError || (error instanceof Error && (error.name === 'AbortError' || error.name === 'Canceled'));
}

export type Register = (id: string, run: (...args: unknown[]) => unknown) => vscode.Disposable;

/**
 * The one place that speaks of failures. Cancelled: silent. Known: its message, once, with its button. Unknown: logged with
 * its stack, and a pointer to the log. A handler must check the arguments it gets: keybindings and other extensions can pass anything.
 */
export function createRegister(log: vscode.LogOutputChannel): Register {
  const attempt = createAttempt(log);
  return (id, run) => vscode.commands.registerCommand(id, (...args: unknown[]) => attempt(id, () => run(...args)));
}

/** The same for what is no command: a request of the panel. `id` names it in the log. */
export function createAttempt(log: vscode.LogOutputChannel): (id: string, run: () => unknown) => Promise<unknown> {
  return async (id, run) => {
    try {
      return await run();
    } catch (error) {
      if (!isCancelled(error)) speak(error, id, log).catch((reason: unknown) => log.error(logged(reason)));
      return undefined;
    }
  };
}

/** What the log says of an error: the message of a known one, the stack of another; whoever threw it has taken care of secrets, this is the net under them. */
export function logged(error: unknown): string {
  return redact(!(error instanceof Error) ? String(error) : isKnownError(error) ? error.message : error.stack ?? error.message);
}

async function speak(error: unknown, id: string, log: vscode.LogOutputChannel): Promise<void> {
  const known = isKnownError(error);
  const detail = logged(error);
  if (known) log.warn(`${id}: ${detail}`);
  else log.error(`${id}: ${detail}`);
  const buttons = ACTIONS[(known ? error.action : undefined) ?? 'showLog']();
  const message = known ? detail : vscode.l10n.t('Something unexpected went wrong in "{0}". The log has the details.', id);
  const offersButton = !known || error.action !== undefined;
  const chosen = await vscode.window.showErrorMessage(plain(message), ...(offersButton ? buttons.map(({ label }) => label) : []));
  const button = buttons.find(({ label }) => label === chosen);
  if (button) await vscode.commands.executeCommand(button.command, ...(button.args ?? []));
}
