import * as vscode from 'vscode';
import { KnownError } from '../shared/knownError.ts';
import type { PanelRequest } from '../shared/protocol.ts';
import { isObjectNode } from '../views/bucketNodes.ts';
import { scorePublished } from './scorePublished.ts';
import type { Services } from './services.ts';
import { showSource } from './showSource.ts';
import { buildsOf } from './steps/buildsOf.ts';

/** What the panel asks for: one of its buttons, or the source behind a piece of evidence or a place of the PDF. `subject` is what it shows. */
export async function panelRequest(services: Services, request: PanelRequest, subject: unknown): Promise<void> {
  if (request.type === 'command') {
    if (request.command === 'score' && isObjectNode(subject)) return scorePublished(services, subject);
    await vscode.commands.executeCommand(`resumeCustomizer.${request.command}`, subject);
    return;
  }
  if (request.type === 'fix') {
    if (subject instanceof vscode.Uri) await services.findings.mend(subject, request.checkId, request.index);
    return;
  }
  if (request.type === 'pdfPlace') return showSource(services, request);
  if (request.type === 'cancel') {
    services.shown.stop();
    buildsOf(services).stop();
  }
  if (request.type !== 'revealSource') return;
  const { file, start, end } = request.range;
  const folder = subject instanceof vscode.Uri ? vscode.Uri.joinPath(subject, '..') : undefined;
  const uri = folder && vscode.Uri.joinPath(folder, file);
  // Names in an evaluation are relative to the measured document's folder, and inside it.
  if (!folder || !uri?.path.startsWith(`${folder.path}/`)) throw new KnownError(vscode.l10n.t('The source of this, {0}, is not at hand here.', file));
  const document = await vscode.workspace.openTextDocument(uri);
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, selection });
}
