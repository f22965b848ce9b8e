import * as vscode from 'vscode';
import { KnownError } from '../shared/knownError.ts';
import type { Rect, Side } from '../shared/protocol.ts';
import type { PdfPlace } from '../tex/index.ts';
import { shownOn, sideOf } from '../views/panelSides.ts';
import { openPreview } from './openPreview.ts';
import type { Services } from './services.ts';
import { buildsOf } from './steps/buildsOf.ts';
import { chooseResume, isTex, nameOf } from './steps/chooseResume.ts';
import { synctexOf } from './steps/synctexOf.ts';

/** Scrolls the preview to where the line with the cursor stands. Compiles first what is not shown yet. */
export async function showInPdf(services: Services): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isTex(editor.document.uri)) throw new KnownError(vscode.l10n.t('Put the cursor into a line of your résumé\'s .tex file, then try again.'));
  const file = editor.document.uri;
  const line = editor.selection.active.line + 1;
  const root = await rootOf(services, file);
  if (!isSeen(services, root)) await openPreview(services, root);
  const side = sideOf(services, root);
  const [place] = (await synctexOf(services, root)).toPdf(file.fsPath, line).map((first, _, all) => around(first, all));
  if (!side || !place) throw new KnownError(vscode.l10n.t('Line {0} of {1} has no place in the PDF: it prints nothing, or the PDF is older than the text.', line, nameOf(file)));
  services.panel.reveal(side, place.page, place.rect);
}

/** Of several documents that read this file, the one that is shown. */
async function rootOf(services: Services, file: vscode.Uri): Promise<vscode.Uri> {
  const sides: readonly Side[] = ['after', 'before'];
  const shown = sides.map(side => shownOn(services, side)).find(root => root && buildsOf(services).state(root)?.inputs.has(file.fsPath));
  return shown ?? buildsOf(services).stateOf(file)?.root ?? chooseResume(services, file);
}

function isSeen(services: Services, root: vscode.Uri): boolean {
  const side = sideOf(services, root);
  return side !== undefined && services.panel.shown?.content[side]?.pdf !== undefined && buildsOf(services).state(root)?.good !== undefined;
}

/** A line of the source may fill several lines of the page. */
function around(first: PdfPlace, all: readonly PdfPlace[]): { page: number; rect: Rect } {
  const boxes = all.filter(({ page }) => page === first.page);
  const [x, y] = [Math.min(...boxes.map(box => box.x)), Math.min(...boxes.map(box => box.y))];
  return { page: first.page, rect: { x, y, width: Math.max(...boxes.map(box => box.x + box.width)) - x, height: Math.max(...boxes.map(box => box.y + box.height)) - y } };
}
