import * as vscode from 'vscode';
import type { ProposalStore } from '../host/proposal.ts';
import type { Change } from '../tailor/index.ts';

type Node = { readonly kind: 'section'; readonly name: string } | { readonly kind: 'change'; readonly change: Change };

/** The proposed changes, grouped by section in document order; a checked box means "accept this one". */
class ChangesTree implements vscode.TreeDataProvider<Node> {
  private readonly proposals: ProposalStore;
  readonly onDidChangeTreeData: vscode.Event<void>;

  constructor(proposals: ProposalStore) {
    this.proposals = proposals;
    this.onDidChangeTreeData = proposals.onDidChange;
  }

  getChildren(node?: Node): Node[] {
    if (!node) return [...new Set(this.proposals.open.map(({ section }) => section))].map(name => ({ kind: 'section', name }));
    if (node.kind === 'change') return [];
    return this.proposals.open.filter(({ section }) => section === node.name).map(change => ({ kind: 'change', change }));
  }

  getParent(node: Node): Node | undefined {
    return node.kind === 'change' ? { kind: 'section', name: node.change.section } : undefined;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return node.kind === 'section' ? this.sectionItem(node.name) : this.changeItem(node.change);
  }

  private sectionItem(name: string): vscode.TreeItem {
    const changes = this.proposals.open.filter(({ section }) => section === name);
    const checked = changes.filter(change => this.proposals.isChecked(change)).length;
    const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
    item.id = `section:${name}`;
    item.description = vscode.l10n.t('{0} of {1}', checked, changes.length);
    item.checkboxState = { state: state(checked > 0), tooltip: vscode.l10n.t('All changes in this section') };
    item.contextValue = 'section';
    return item;
  }

  private changeItem(change: Change): vscode.TreeItem {
    const passed = change.verification.verdict === 'pass';
    const item = new vscode.TreeItem(change.title, vscode.TreeItemCollapsibleState.None);
    item.id = change.id;
    item.description = change.reason;
    item.tooltip = new vscode.MarkdownString()
      .appendText(`${change.reason}\n`)
      .appendText(passed ? vscode.l10n.t('Truth check: passed. Nothing is added or lost.') : vscode.l10n.t('Truth check: not passed ({0}).', change.verification.rules.join(', ')));
    item.iconPath = new vscode.ThemeIcon(passed ? 'arrow-swap' : 'circle-slash');
    item.checkboxState = state(this.proposals.isChecked(change));
    item.contextValue = passed ? 'change' : 'change blocked';
    item.accessibilityInformation = { label: `${change.title}. ${change.reason}` };
    item.command = { command: 'resumeCustomizer.changes.show', title: vscode.l10n.t('Show Change'), arguments: [change.id] };
    return item;
  }
}

function state(on: boolean): vscode.TreeItemCheckboxState {
  return on ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked;
}

export function registerChangesTree(proposals: ProposalStore): vscode.Disposable {
  const view = vscode.window.createTreeView<Node>('resumeCustomizer.changes', { treeDataProvider: new ChangesTree(proposals), showCollapseAll: true });
  const describe = () => {
    const proposal = proposals.current;
    const open = proposals.open;
    view.description = proposal?.company ?? '';
    view.message = proposal && open.length > 0
      ? vscode.l10n.t('{0} for {1}: {2} of {3} checked. A click shows the change; Accept writes a copy, the master stays as it is.', open.length === 1 ? vscode.l10n.t('1 change') : vscode.l10n.t('{0} changes', open.length), proposal.job.title ?? proposal.company, open.filter(change => proposals.isChecked(change)).length, open.length)
      : '';
    view.badge = open.length > 0 ? { value: open.length, tooltip: vscode.l10n.t('{0} proposed changes', open.length) } : undefined;
  };
  return vscode.Disposable.from(
    view,
    proposals.onDidChange(describe),
    view.onDidChangeCheckboxState(({ items }) => {
      proposals.check(items.flatMap(([node, checkbox]) => node.kind === 'change' ? [[node.change.id, checkbox === vscode.TreeItemCheckboxState.Checked] as const] : []));
    }),
  );
}
