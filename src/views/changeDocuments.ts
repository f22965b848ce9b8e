import * as vscode from 'vscode';
import type { Review } from '../host/review.ts';

export const CHANGE_SCHEME = 'resume-change';

/** The right side of a change's diff: the master's file as it would read with this one change. The query names the change. */
export function changeUri(file: vscode.Uri, changeId: string): vscode.Uri {
  return file.with({ scheme: CHANGE_SCHEME, query: encodeURIComponent(changeId) });
}

export function changeIdOf(uri: vscode.Uri): string {
  return decodeURIComponent(uri.query);
}

export function registerChangeDocuments(review: Review): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri) {
      await review.ready(); // A window that opens again brings its diffs back.
      const { current: proposal } = review;
      const change = proposal?.changes.find(({ id }) => id === changeIdOf(uri));
      if (!proposal || !change) return vscode.l10n.t('% This change is no longer proposed.');
      const text = proposal.sources.get(change.range.file)?.text ?? '';
      if (review.isStale(change)) return `${vscode.l10n.t('% This change is stale: the résumé was edited here since. Tailor again for a fresh proposal.')}\n${text}`;
      return text.slice(0, change.range.start) + change.after + text.slice(change.range.end);
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(CHANGE_SCHEME, provider),
    review.onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === CHANGE_SCHEME) changed.fire(uri);
    }),
  );
}
