import path from 'node:path';
import * as vscode from 'vscode';
import type { Progress } from '../../host/progress.ts';
import { texSettings } from '../../host/settings.ts';
import { KnownError } from '../../shared/knownError.ts';
import type { BuildResult, TexDiagnostic } from '../../tex/index.ts';
import type { Services } from '../services.ts';
import { nameOf } from './chooseResume.ts';

export interface CompiledDocument {
  readonly build: BuildResult;
  readonly pdf: Uint8Array;
}

/** Saves, builds in a temporary folder, and shows what TeX complains of in the Problems panel. Throws a KnownError when there is no PDF. */
export async function compileDocument({ texOutput, diagnostics, log }: Services, root: vscode.Uri, progress: Progress): Promise<CompiledDocument> {
  if (!vscode.workspace.isTrusted) {
    throw new KnownError(vscode.l10n.t('Compiling runs TeX on {0}, and this workspace is not trusted. Trust it first (command "Workspaces: Manage Workspace Trust").', nameOf(root)));
  }
  await saveUnder(path.dirname(root.fsPath));
  const settings = texSettings(root);
  const { build } = await import('../../tex/index.ts');
  progress.report(vscode.l10n.t('compiling {0}', nameOf(root)));
  texOutput.appendLine(`\n=== ${nameOf(root)} ===`);
  const result = await build({
    root: root.fsPath,
    timeoutSeconds: settings.timeoutSeconds,
    signal: progress.signal,
    onOutput: text => texOutput.append(text),
    ...(settings.engine ? { engine: settings.engine } : {}),
    ...(settings.programs ? { programs: settings.programs } : {}),
  });
  showDiagnostics(diagnostics, root, result);
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  log.info(`${nameOf(root)}: ${result.program} (${result.engine}) ${Math.round(result.milliseconds)} ms, ${errors.length} errors, ${result.pdf ? `${result.pdf.length} bytes` : 'no PDF'}`);
  if (!result.pdf) {
    const first = errors[0];
    const where = first?.file ? ` (${path.basename(first.file)}${first.line ? `:${first.line}` : ''})` : '';
    throw new KnownError(first
      ? vscode.l10n.t('{0} did not compile: {1}{2}. The Problems panel lists what TeX says.', nameOf(root), first.message.replace(/\.\s*$/, ''), where)
      : vscode.l10n.t('{0} gave no PDF. The log of TeX is in the output channel "Resume Customizer: TeX".', nameOf(root)), { action: first ? 'showProblems' : 'showLog' });
  }
  return { build: result, pdf: result.pdf };
}

/** TeX reads files, not editors: what is unsaved in the document's folder would silently be missing from the PDF. */
async function saveUnder(folder: string): Promise<void> {
  const dirty = vscode.workspace.textDocuments.filter(document => document.isDirty && document.uri.scheme === 'file' && document.uri.fsPath.startsWith(folder + path.sep));
  for (const document of dirty) {
    if (!await document.save()) throw new KnownError(vscode.l10n.t('{0} could not be saved, so it was not compiled. Save it, then try again.', nameOf(document.uri)));
  }
}

const SEVERITY: Record<TexDiagnostic['severity'], vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/** Replaces what an earlier build of this document left; other documents keep theirs. */
function showDiagnostics(collection: vscode.DiagnosticCollection, root: vscode.Uri, result: BuildResult): void {
  for (const input of [root.fsPath, ...result.inputs]) collection.delete(vscode.Uri.file(input));
  const byFile = new Map<string, vscode.Diagnostic[]>();
  for (const { file, line, message, severity } of result.diagnostics) {
    const start = Math.max((line ?? 1) - 1, 0);
    const diagnostic = new vscode.Diagnostic(new vscode.Range(start, 0, start, Number.MAX_SAFE_INTEGER), message, SEVERITY[severity]);
    diagnostic.source = result.engine;
    const key = file ?? root.fsPath;
    byFile.set(key, [...byFile.get(key) ?? [], diagnostic]);
  }
  for (const [file, list] of byFile) collection.set(vscode.Uri.file(file), list);
}
