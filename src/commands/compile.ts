import * as vscode from 'vscode';
import { texSettings } from '../host/settings.ts';
import { KnownError } from '../shared/knownError.ts';
import type { Services } from './services.ts';
import { showing } from './steps/showing.ts';
import { builtFacts } from './steps/builtFacts.ts';
import { chooseResume, nameOf, pdfNameOf } from './steps/chooseResume.ts';
import { compileDocument } from './steps/compileDocument.ts';
import { pdfTarget } from './steps/pdfTarget.ts';

/** Compiles the document, writes its PDF beside it or where a setting says (unless another says no), and shows it. */
export async function compile(services: Services, argument: unknown): Promise<void> {
  const root = await chooseResume(services, argument);
  const { pdf, build, errors } = await showing(services, vscode.l10n.t('Compiling {0}', nameOf(root)), progress => compileDocument(services, root, progress));
  const name = pdfNameOf(root);
  if (texSettings(root).savePdf) {
    const target = await pdfTarget(root);
    if (build.inputs.includes(target.fsPath)) throw new KnownError(vscode.l10n.t('{0} is a source of this document, so the PDF was not written over it. Rename one of them, or turn off "Compile: Save Pdf".', name));
    await vscode.workspace.fs.writeFile(target, pdf);
  }
  await services.panel.show({ title: name, after: { label: name, pdf }, origin: 'built', wanted: 'pdf', built: builtFacts(services, root) }, root);
  if (errors > 0) throw new KnownError(errorsInSpite(name, errors), { action: 'showProblems' });
}

export function errorsInSpite(pdf: string, errors: number): string {
  return errors === 1
    ? vscode.l10n.t('{0} was made in spite of 1 error of TeX, so something may be missing from it.', pdf)
    : vscode.l10n.t('{0} was made in spite of {1} errors of TeX, so something may be missing from it.', pdf, errors);
}
