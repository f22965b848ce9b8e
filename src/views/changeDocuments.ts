import * as vscode from 'vscode';
import type { ProposalStore } from '../host/proposal.ts';

export const CHANGE_SCHEME = 'resume-change';

/** The right side of a change's diff: the master's file as it would read with this one change. The query names the proposal and the change. */
export function changeUri(file: vscode.Uri, changeId: string, proposal: number): vscode.Uri {
  return file.with({ scheme: CHANGE_SCHEME, query: `${proposal}:${encodeURIComponent(changeId)}` });
}

export function changeIdOf(uri: vscode.Uri): string {
  return decodeURIComponent(uri.query.slice(uri.query.indexOf(':') + 1));
}

export function registerChangeDocuments(proposals: ProposalStore): vscode.Disposable {
  const provider: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent(uri) {
      const id = changeIdOf(uri);
      const proposal = proposals.current;
      const change = uri.query.startsWith(`${proposal?.serial ?? ''}:`) ? proposal?.changes.find(candidate => candidate.id === id) : undefined;
      if (!proposal || !change) return vscode.l10n.t('% This change is no longer proposed.');
      const text = proposal.sources.get(change.range.file)?.text ?? '';
      return text.slice(0, change.range.start) + change.after + text.slice(change.range.end);
    },
  };
  return vscode.workspace.registerTextDocumentContentProvider(CHANGE_SCHEME, provider);
}
