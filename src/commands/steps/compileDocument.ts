import path from 'node:path';
import * as vscode from 'vscode';
import type { Progress } from '../../host/progress.ts';
import { readResume, type ResumeOnDisk } from '../../host/resumeFiles.ts';
import { isKnownError, KnownError } from '../../shared/knownError.ts';
import type { BuildResult } from '../../tex/index.ts';
import type { Services } from '../services.ts';
import { buildsOf } from './buildsOf.ts';
import { nameOf } from './chooseResume.ts';
import { refuseUntrusted } from './refuseUntrusted.ts';

export interface CompiledDocument {
  readonly build: BuildResult;
  readonly pdf: Uint8Array;
  /** The sources as they stood before TeX read them; undefined for what is no UTF-8. */
  readonly read: ResumeOnDisk | undefined;
  /** TeX's errors in spite of which there is a PDF; something may be missing from it. */
  readonly errors: number;
}

/**
 * Saves, builds in a temporary folder, and shows what TeX complains of in the Problems panel. Throws a KnownError when there is no PDF.
 * @param how `full` is the authoritative build, for what is scored or published; `fast` takes the engine that waits, where there is one.
 */
export async function compileDocument(services: Services, root: vscode.Uri, progress: Progress, how: 'fast' | 'full' = 'full'): Promise<CompiledDocument> {
  refuseUntrusted(root);
  await saveWhatTexReads(root);
  const read = await readIfPossible(root);
  progress.report(vscode.l10n.t('TeX runs'));
  const result = await buildsOf(services).run(root, how, progress.signal);
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  if (!result.pdf) {
    const first = errors[0];
    const where = first?.file ? ` (${path.basename(first.file)}${first.line ? `:${first.line}` : ''})` : '';
    throw new KnownError(first
      ? vscode.l10n.t('{0} did not compile: {1}{2}. The Problems panel lists what TeX says.', nameOf(root), first.message.replace(/\.\s*$/, ''), where)
      : vscode.l10n.t('{0} gave no PDF. The log of TeX is in the output channel "Resume Customizer: TeX".', nameOf(root)), { action: first ? 'showProblems' : 'showLog' });
  }
  return { build: result, pdf: result.pdf, read, errors: errors.length };
}

/**
 * TeX reads files, not editors: what is unsaved would silently be missing from the PDF. Saved are the document's own files: the root,
 * what it inputs, and classes, styles and bibliographies beside it. Nobody asked to save anything else.
 */
async function saveWhatTexReads(root: vscode.Uri): Promise<void> {
  const folder = path.dirname(root.fsPath);
  const parts = new Set([root.fsPath, ...[...(await readIfPossible(root))?.sources.keys() ?? []].map(file => path.join(folder, file))]);
  const isMeant = ({ uri, isDirty }: vscode.TextDocument) => isDirty && uri.scheme === 'file'
    && (parts.has(uri.fsPath) || (path.dirname(uri.fsPath) === folder && /\.(cls|sty|bib|def|clo)$/i.test(uri.path)));
  for (const document of vscode.workspace.textDocuments.filter(isMeant)) {
    if (!await document.save()) throw new KnownError(vscode.l10n.t('{0} could not be saved, so it was not compiled. Save it, then try again.', nameOf(document.uri)));
  }
}

/** Compiling takes what scoring would refuse, such as a file in Latin-1. */
async function readIfPossible(root: vscode.Uri): Promise<ResumeOnDisk | undefined> {
  try {
    return await readResume(root);
  } catch (error) {
    if (isKnownError(error)) return undefined;
    throw error;
  }
}
