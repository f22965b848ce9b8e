import * as vscode from 'vscode';
import type { JobRanking } from '../ats/index.ts';
import type { RankingNode } from './rankingItems.ts';

const SCHEME = 'resume-ranking';

/** A résumé's scores against the jobs of a folder. */
export interface RankedFolder extends JobRanking {
  readonly resume: vscode.Uri;
  readonly folder: vscode.Uri;
  readonly asOf: string;
  /** Names of jobs → their files. */
  readonly files: ReadonlyMap<string, vscode.Uri>;
  readonly unread: readonly { readonly name: string; readonly why: string }[];
}

/** The jobs of a folder, best match first: a tree to act on, and a table to read. */
export class Ranking implements vscode.TreeDataProvider<RankingNode>, vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly tableChanged = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.tableChanged.event;
  private readonly view: vscode.TreeView<RankingNode>;
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
  current: RankedFolder | undefined;

  constructor() {
    this.view = vscode.window.createTreeView('resumeCustomizer.ranking', { treeDataProvider: this, showCollapseAll: true });
  }

  async show(ranked: RankedFolder): Promise<void> {
    this.current = ranked;
    await vscode.commands.executeCommand('setContext', 'resumeCustomizer.hasRanking', true);
    this.view.description = vscode.l10n.t('{0} for {1}', nameOf(ranked.folder), nameOf(ranked.resume));
    this.changed.fire(undefined);
    await this.showTable();
    await vscode.commands.executeCommand('resumeCustomizer.ranking.focus');
  }

  /** As a rendered page of its own, not the preview that follows the Markdown file in front; as its text where Markdown is not rendered. */
  async showTable(): Promise<void> {
    if (!this.current) return;
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${vscode.l10n.t('Job ranking')}.md` });
    this.tableChanged.fire(uri);
    await vscode.workspace.openTextDocument(uri);
    const isRendered = vscode.extensions.getExtension('vscode.markdown-language-features') !== undefined;
    await vscode.commands.executeCommand('vscode.openWith', uri, isRendered ? 'vscode.markdown.preview.editor' : 'default');
  }

  async provideTextDocumentContent(): Promise<string> {
    const { rankingTable } = await import('./rankingTable.ts');
    return this.current ? rankingTable(this.current) : '';
  }

  async getChildren(node?: RankingNode): Promise<RankingNode[]> {
    if (!this.current) return [];
    const { childrenOf } = await import('./rankingItems.ts');
    return this.current ? childrenOf(this.current, node) : [];
  }

  async getTreeItem(node: RankingNode): Promise<vscode.TreeItem> {
    const { itemOf } = await import('./rankingItems.ts');
    return itemOf(node, this.current);
  }

  dispose(): void {
    vscode.Disposable.from(this.view, this.registration, this.changed, this.tableChanged).dispose();
  }
}

const nameOf = ({ path }: vscode.Uri): string => path.split('/').at(-1) ?? path;
