import * as vscode from 'vscode';
import { plain } from './notify.ts';

/** An `AbortSignal` that follows a token: the way cancellation reaches child processes and requests. */
export function signalOf(token: vscode.CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort(new vscode.CancellationError());
  else token.onCancellationRequested(() => controller.abort(new vscode.CancellationError()));
  return controller.signal;
}

export interface Progress {
  readonly signal: AbortSignal;
  report(message: string): void;
}

/** Runs with a cancellable notification. Throws `CancellationError` when the person cancels, even if `work` went on to its end. */
export function withProgress<T>(title: string, work: (progress: Progress) => Promise<T>): Thenable<T> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: plain(title), cancellable: true }, async (progress, token) => {
    const result = await work({ signal: signalOf(token), report: message => progress.report({ message: plain(message) }) });
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    return result;
  });
}
