import * as vscode from 'vscode';

/** Tailor | Score | Compile above \\documentclass; a setting turns them off. */
export function registerResumeLenses(): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses(document) {
      if (!vscode.workspace.getConfiguration('resumeCustomizer', document).get('codeLens', true)) return [];
      const at = /^[^%\n]*\\documentclass/m.exec(document.getText());
      if (!at) return [];
      const line = document.positionAt(at.index).line;
      const lens = (title: string, command: string) => new vscode.CodeLens(new vscode.Range(line, 0, line, 0), { title, command: `resumeCustomizer.${command}`, arguments: [document.uri] });
      return [
        lens(vscode.l10n.t('$(wand) Tailor'), 'tailor'),
        lens(vscode.l10n.t('$(checklist) Score'), 'score'),
        lens(vscode.l10n.t('$(play) Compile'), 'compile'),
      ];
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider([{ language: 'latex', scheme: 'file' }, { language: 'tex', scheme: 'file' }], provider),
    vscode.workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration('resumeCustomizer.codeLens')) changed.fire(); }),
  );
}
