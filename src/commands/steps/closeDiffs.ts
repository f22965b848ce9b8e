import * as vscode from 'vscode';
import { CHANGE_SCHEME } from '../../views/changeDocuments.ts';

/** Closes the diffs of changes whose right side is meant. */
export async function closeDiffs(isMeant: (proposed: vscode.Uri) => boolean): Promise<void> {
  const diffs = vscode.window.tabGroups.all.flatMap(group => group.tabs).filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.scheme === CHANGE_SCHEME && isMeant(input.modified));
  if (diffs.length > 0) await vscode.window.tabGroups.close(diffs);
}
