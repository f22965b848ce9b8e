import * as vscode from 'vscode';
import { withProgress } from '../host/progress.ts';
import { texSettings } from '../host/settings.ts';
import type { Services } from './services.ts';
import { chooseResume, nameOf } from './steps/chooseResume.ts';
import { compileDocument } from './steps/compileDocument.ts';

/** Compiles the document, writes its PDF beside it (unless the setting says no), and shows it. */
export async function compile(services: Services, argument: unknown): Promise<void> {
  const root = await chooseResume(argument);
  const { pdf } = await withProgress(vscode.l10n.t('Compiling {0}', nameOf(root)), progress => compileDocument(services, root, progress));
  const name = nameOf(root).replace(/\.\w+$/, '.pdf');
  if (texSettings(root).savePdf) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(root, '..', name), pdf);
  await services.panel.show({ title: name, after: { label: name, pdf }, origin: 'built', wanted: 'pdf' });
}
