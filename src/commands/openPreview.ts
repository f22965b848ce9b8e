import * as vscode from 'vscode';
import type { Services } from './services.ts';
import { showing } from './steps/showing.ts';
import { builtFacts } from './steps/builtFacts.ts';
import { chooseResume, nameOf, pdfNameOf } from './steps/chooseResume.ts';
import { compileDocument } from './steps/compileDocument.ts';

/** Shows the document's PDF beside it; nothing is written. */
export async function openPreview(services: Services, argument: unknown): Promise<void> {
  const root = await chooseResume(services, argument);
  const { pdf } = await showing(services, vscode.l10n.t('Compiling {0}', nameOf(root)), progress => compileDocument(services, root, progress, 'fast'));
  const name = pdfNameOf(root);
  await services.panel.show({ title: name, after: { label: name, pdf }, origin: 'built', wanted: 'pdf', built: builtFacts(services, root) }, root);
}
