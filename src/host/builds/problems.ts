import * as vscode from 'vscode';
import type { TexDiagnostic } from '../../tex/index.ts';

const SEVERITY: Record<TexDiagnostic['severity'], vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/** What the last build of each document complained of, in the Problems panel. Two documents may share a file. */
export class Problems {
  private readonly collection: vscode.DiagnosticCollection;
  /** Root → file → its diagnostics. */
  private readonly found = new Map<string, ReadonlyMap<string, readonly vscode.Diagnostic[]>>();

  constructor(collection: vscode.DiagnosticCollection) {
    this.collection = collection;
  }

  /** In the place of what an earlier build of this document left. `source` names who says so. */
  set(root: vscode.Uri, diagnostics: readonly TexDiagnostic[], source: string): void {
    const byFile = new Map<string, vscode.Diagnostic[]>();
    for (const { file = root.fsPath, line, message, severity, code } of diagnostics) {
      const start = Math.max((line ?? 1) - 1, 0);
      const diagnostic = new vscode.Diagnostic(new vscode.Range(start, 0, start, Number.MAX_SAFE_INTEGER), message, SEVERITY[severity]);
      diagnostic.source = source;
      if (code !== undefined) diagnostic.code = code;
      byFile.set(file, [...byFile.get(file) ?? [], diagnostic]);
    }
    const changed = new Set([...this.found.get(root.fsPath)?.keys() ?? [], ...byFile.keys()]);
    this.found.set(root.fsPath, byFile);
    for (const file of changed) this.show(file);
  }

  private show(file: string): void {
    const all = new Map([...this.found.values()].flatMap(byFile => byFile.get(file) ?? []).map(diagnostic => [`${diagnostic.range.start.line} ${diagnostic.message}`, diagnostic]));
    this.collection.set(vscode.Uri.file(file), [...all.values()]);
  }
}
