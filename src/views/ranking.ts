import * as vscode from 'vscode';
import type { JobRanking } from '../ats/index.ts';
import { few, gapItem, jobItem, jobDetails, detailRow, type RankingNode, recurringGaps, unreadItem } from './rankingItems.ts';

const SCHEME = 'resume-ranking';
/** Rows of the table that a person reads before they stop. */
const MOST_GAPS = 30;

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

  getChildren(node?: RankingNode): RankingNode[] {
    const { current } = this;
    if (!current) return [];
    switch (node?.kind) {
      case undefined: return [
        ...this.recurring.length > 0 ? [{ kind: 'gaps' } as const] : [],
        ...current.jobs.map((job, index) => ({ kind: 'job', job, rank: index + 1, uri: current.files.get(job.name) } as const)),
        ...current.unread.length > 0 ? [{ kind: 'unread' } as const] : [],
      ];
      case 'gaps': return this.recurring.slice(0, MOST_GAPS).map(gap => ({ kind: 'gap', gap }));
      case 'unread': return current.unread.map(file => ({ kind: 'file', file }));
      case 'job': return jobDetails(node.job);
      default: return [];
    }
  }

  getTreeItem(node: RankingNode): vscode.TreeItem {
    const { current } = this;
    switch (node.kind) {
      case 'gaps': return group('gaps', vscode.l10n.t('Gaps that recur'), few(this.recurring.map(({ name }) => name), 4), 'pie-chart');
      case 'unread': return group('unread', vscode.l10n.t('Not scored'), String(current?.unread.length ?? 0), 'warning');
      case 'gap': return gapItem(node.gap, current?.jobs.length ?? 0);
      case 'file': return unreadItem(node.file);
      case 'job': return jobItem(node);
      case 'detail': return detailRow(node);
    }
  }

  private get recurring() {
    return recurringGaps(this.current);
  }

  dispose(): void {
    vscode.Disposable.from(this.view, this.registration, this.changed, this.tableChanged).dispose();
  }
}

function group(id: string, label: string, description: string, icon: string): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = description;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = 'group';
  return item;
}

const nameOf = ({ path }: vscode.Uri): string => path.split('/').at(-1) ?? path;
