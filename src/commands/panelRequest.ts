import path from 'node:path';
import * as vscode from 'vscode';
import type { PanelRequest } from '../shared/protocol.ts';
import type { Services } from './services.ts';

/** What the panel asks for: one of its buttons, or the source behind a piece of evidence. */
export async function panelRequest({ log }: Services, request: PanelRequest): Promise<void> {
  if (request.type === 'command') {
    await vscode.commands.executeCommand(`resumeCustomizer.${request.command}`);
    return;
  }
  const file = (await vscode.workspace.findFiles(`**/${path.posix.basename(request.range.file)}`, undefined, 20)).find(uri => uri.path.endsWith(`/${request.range.file}`));
  if (!file) {
    log.warn(`The panel points into ${request.range.file}, which is not in this workspace.`);
    return;
  }
  const document = await vscode.workspace.openTextDocument(file);
  const selection = new vscode.Range(document.positionAt(request.range.start), document.positionAt(request.range.end));
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, selection });
}
