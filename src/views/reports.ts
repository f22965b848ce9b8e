import * as vscode from 'vscode';

const SCHEME = 'resume-report';

/** What a check found, as a read-only page that can be copied. */
export class Reports implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
  private readonly texts = new Map<string, string>();

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.path) ?? vscode.l10n.t('Run the check again.');
  }

  /** @param name of the tab. */
  async show(name: string, text: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}` });
    this.texts.set(uri.path, text);
    this.changed.fire(uri);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: true });
  }

  /** The report in front. */
  get inFront(): string | undefined {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.scheme === SCHEME ? document.getText() : undefined;
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}
