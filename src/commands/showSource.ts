import path from 'node:path';
import * as vscode from 'vscode';
import { KnownError } from '../shared/knownError.ts';
import type { PanelRequest } from '../shared/protocol.ts';
import { shownOn } from '../views/panelSides.ts';
import type { Services } from './services.ts';
import { refuseUntrusted } from './steps/refuseUntrusted.ts';
import { synctexOf } from './steps/synctexOf.ts';

/** Opens the line of the source that made this place of the PDF. */
export async function showSource(services: Services, { side, page, x, y }: Extract<PanelRequest, { type: 'pdfPlace' }>): Promise<void> {
  const root = shownOn(services, side);
  if (!root) throw new KnownError(vscode.l10n.t('This PDF comes from the bucket, so its source is not at hand here.'));
  refuseUntrusted(root);
  const place = (await synctexOf(services, root)).toSource(page, x, y);
  const folder = path.dirname(root.fsPath);
  if (!place || !path.resolve(place.file).startsWith(folder + path.sep)) throw new KnownError(vscode.l10n.t('Nothing in your files prints this place of the PDF.'));
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(place.file));
  const { range } = document.lineAt(Math.min(place.line, document.lineCount) - 1);
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, selection: new vscode.Range(range.start, range.start) });
}
