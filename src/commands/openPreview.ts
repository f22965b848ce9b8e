import * as vscode from 'vscode';
import { withProgress } from '../host/progress.ts';
import type { Services } from './services.ts';
import { chooseResume, nameOf } from './steps/chooseResume.ts';
import { compileDocument } from './steps/compileDocument.ts';

/** Shows the document's PDF beside it; nothing is written. */
export async function openPreview(services: Services, argument: unknown): Promise<void> {
  const root = await chooseResume(argument);
  const { pdf } = await withProgress(vscode.l10n.t('Compiling {0}', nameOf(root)), progress => compileDocument(services, root, progress));
  const name = nameOf(root).replace(/\.\w+$/, '.pdf');
  await services.panel.show({ title: name, after: { label: name, pdf }, origin: 'built', wanted: 'pdf' });
}
