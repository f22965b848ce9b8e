import * as vscode from 'vscode';
import { KnownError } from '../shared/knownError.ts';
import { diagnosticOf, type Finding, type Mend } from './findings.ts';

/** Applies a fix, in the editor and in sight. Throws a KnownError when the text it changes is no longer there. */
export async function apply(mend: Mend | undefined): Promise<void> {
  const [first] = mend?.edits ?? [];
  if (!mend || !first) throw new KnownError(vscode.l10n.t('The text that this would mend was edited since. Score again, and choose the fix anew.'));
  const document = await vscode.workspace.openTextDocument(first.uri);
  const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
  const at = document.positionAt(first.start);
  if (!await vscode.workspace.applyEdit(await editOf(mend))) throw new KnownError(vscode.l10n.t('The fix could not be applied to {0}. Close its editor, open it again, then score it.', document.fileName.split(/[\\/]/).at(-1) ?? ''));
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  editor.selection = new vscode.Selection(at, at);
}

/** The quick fixes of a finding. */
export async function actionsOf(finding: Finding, document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const diagnostics = [diagnosticOf(finding, document)];
  const actions = await Promise.all(finding.mends.map(async (mend, index) => {
    const action = new vscode.CodeAction(mend.title, vscode.CodeActionKind.QuickFix);
    action.edit = await editOf(mend);
    action.diagnostics = diagnostics;
    action.isPreferred = index === 0;
    return action;
  }));
  if (finding.word === undefined) return actions;
  const add = new vscode.CodeAction(vscode.l10n.t('Add "{0}" to my words', finding.word), vscode.CodeActionKind.QuickFix);
  add.command = { command: 'resumeCustomizer.addWord', title: add.title, arguments: [finding.word] };
  add.diagnostics = diagnostics;
  return [...actions, add];
}

async function editOf({ edits }: Mend): Promise<vscode.WorkspaceEdit> {
  const all = new vscode.WorkspaceEdit();
  for (const { uri, start, end, newText } of edits) {
    const document = await vscode.workspace.openTextDocument(uri);
    all.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), newText);
  }
  return all;
}
