import * as vscode from 'vscode';
import type { Review } from '../host/review/review.ts';
import type { Change } from '../tailor/index.ts';

export const CHANGE_SCHEME = 'resume-change';

/** One side of a change's diff: the file as the change was made for it, or as it would read with this one change. */
export function changeUri(file: vscode.Uri, changeId: string, side: 'before' | 'after'): vscode.Uri {
  return file.with({ scheme: CHANGE_SCHEME, query: `${side}:${encodeURIComponent(changeId)}` });
}

export function changeIdOf(uri: vscode.Uri): string {
  return decodeURIComponent(uri.query.slice(uri.query.indexOf(':') + 1));
}

/** The change whose diff is in front. */
export function changeInFront(review: Review): Change | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof vscode.TabInputTextDiff) || input.modified.scheme !== CHANGE_SCHEME) return undefined;
  return review.open.find(({ id }) => id === changeIdOf(input.modified));
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
      if (review.isStale(change)) return vscode.l10n.t('% This change is stale: the résumé was edited here since. Tailor again for a fresh proposal.');
      return uri.query.startsWith('before:') ? text : text.slice(0, change.range.start) + change.after + text.slice(change.range.end);
    },
  };
  // What the buttons and keys of a diff may do depends on the change it shows.
  const describe = () => {
    const change = changeInFront(review);
    void vscode.commands.executeCommand('setContext', 'resumeCustomizer.changeInFront', change !== undefined);
    void vscode.commands.executeCommand('setContext', 'resumeCustomizer.canAcceptInFront', change !== undefined && review.isAcceptable(change));
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(CHANGE_SCHEME, provider),
    vscode.window.tabGroups.onDidChangeTabs(describe),
    vscode.window.tabGroups.onDidChangeTabGroups(describe),
    review.onDidChange(() => {
      describe();
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === CHANGE_SCHEME) changed.fire(uri);
    }),
  );
}
