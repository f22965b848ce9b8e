import path from 'node:path';
import * as vscode from 'vscode';
import type { Proposal, Review } from '../host/review/review.ts';
import type { Change } from '../tailor/index.ts';
import { kindName } from './changeItems.ts';

/** Tailor | Score | Compile above \\documentclass, and a line above each proposed change; a setting turns them off. */
export function registerResumeLenses(review: Review): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document) {
      if (!vscode.workspace.getConfiguration('resumeCustomizer', document).get('codeLens', true)) return [];
      return [...documentLenses(document), ...await changeLenses(document, review)];
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider([{ language: 'latex', scheme: 'file' }, { language: 'tex', scheme: 'file' }], provider),
    vscode.workspace.onDidChangeConfiguration(event => { if (event.affectsConfiguration('resumeCustomizer.codeLens')) changed.fire(); }),
    review.onDidChange(() => changed.fire()),
  );
}

function documentLenses(document: vscode.TextDocument): vscode.CodeLens[] {
  const at = /^[^%\n]*\\documentclass/m.exec(document.getText());
  if (!at) return [];
  const line = document.positionAt(at.index).line;
  const lens = (title: string, command: string) => new vscode.CodeLens(new vscode.Range(line, 0, line, 0), { title, command: `resumeCustomizer.${command}`, arguments: [document.uri] });
  return [
    lens(vscode.l10n.t('$(wand) Tailor'), 'tailor'),
    lens(vscode.l10n.t('$(checklist) Score'), 'score'),
    lens(vscode.l10n.t('$(play) Compile'), 'compile'),
  ];
}

async function changeLenses(document: vscode.TextDocument, review: Review): Promise<vscode.CodeLens[]> {
  await review.ready();
  const { current } = review;
  const file = current && fileOf(current, document.uri);
  if (!current || file === undefined) return [];
  return (await whereTheyStand(current, file, review.open.filter(change => !review.isStale(change)), document.getText())).flatMap(change => {
    const { line } = document.positionAt(change.range.start);
    const lens = (title: string, command: string) => new vscode.CodeLens(new vscode.Range(line, 0, line, 0), { title, command: `resumeCustomizer.changes.${command}`, arguments: [change.id] });
    const isBlocked = change.verification.verdict === 'block';
    return [
      lens(`${isBlocked ? '$(circle-slash)' : '$(diff)'} ${kindName(change)}: ${change.title}`, 'show'),
      ...isBlocked ? [] : [lens(vscode.l10n.t('Accept'), 'acceptOne')],
      lens(vscode.l10n.t('Discard'), 'discardOne'),
    ];
  });
}

/** The document's name in the résumé under review, where it is one of its files. */
function fileOf({ master, sources }: Proposal, { fsPath }: vscode.Uri): string | undefined {
  return [...sources.keys()].find(file => path.join(path.dirname(master.fsPath), file) === fsPath);
}

/** In what the editor shows, which may not be saved yet. */
async function whereTheyStand({ sources, resume }: Proposal, file: string, changes: readonly Change[], text: string): Promise<readonly Change[]> {
  const mine = changes.filter(({ range }) => range.file === file);
  if (sources.get(file)?.text === text) return mine;
  const { reanchor } = await import('../tailor/index.ts');
  return reanchor(mine, resume, [{ file, text }]);
}
