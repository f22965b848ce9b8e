import * as vscode from 'vscode';
import type { ProposalStore } from '../host/proposal.ts';
import type { Change } from '../tailor/index.ts';

type Node =
  | { readonly kind: 'section'; readonly name: string }
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'detail'; readonly of: Change; readonly text: string; readonly icon: string };

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
    if (node.kind === 'change') return this.details(node.change);
    if (node.kind === 'detail') return [];
    return this.proposals.open.filter(({ section }) => section === node.name).map(change => ({ kind: 'change', change }));
  }

  getParent(node: Node): Node | undefined {
    if (node.kind === 'detail') return { kind: 'change', change: node.of };
    return node.kind === 'change' ? { kind: 'section', name: node.change.section } : undefined;
  }

  /** Why, for which requirements, and what the truth check says: a row each, because a narrow side bar cuts descriptions. */
  private details(change: Change): Node[] {
    const served = this.servedNames(change);
    const { verdict, rules, unsupported } = change.verification;
    const detail = (text: string, icon: string): Node => ({ kind: 'detail', of: change, text, icon });
    return [
      detail(change.reason, 'lightbulb'),
      ...served.length > 0 ? [detail(vscode.l10n.t('Serves: {0}', served.join(', ')), 'target')] : [],
      verdict === 'pass' ? detail(vscode.l10n.t('Truth check passed: your résumé says all of it'), 'pass')
        : verdict === 'warn' ? detail(vscode.l10n.t('Only you can tell whether this is true: {0}', unsupported.join(', ') || rules.join(', ')), 'question')
        : detail(vscode.l10n.t('Blocked, it has no source: {0}', unsupported.join(', ') || rules.join(', ')), 'circle-slash'),
    ];
  }

  private servedNames(change: Change): string[] {
    return change.requirements.flatMap(id => this.proposals.current?.job.requirements.find(requirement => requirement.id === id)?.name ?? []);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'section': return this.sectionItem(node.name);
      case 'change': return this.changeItem(node.change);
      case 'detail': return detailItem(node.text, node.icon);
    }
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
    const item = new vscode.TreeItem(change.title, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = change.id;
    item.description = `${kindName(change)}: ${this.servedNames(change).join(', ')}`;
    item.tooltip = change.reason;
    item.iconPath = new vscode.ThemeIcon(passed ? iconOf(change) : change.verification.verdict === 'warn' ? 'question' : 'circle-slash');
    item.checkboxState = state(this.proposals.isChecked(change));
    item.contextValue = change.verification.verdict === 'block' ? 'change blocked' : 'change';
    const verdict = passed ? '' : change.verification.verdict === 'warn' ? vscode.l10n.t('Only you can confirm this.') : vscode.l10n.t('Blocked by the truth check.');
    item.accessibilityInformation = { label: [change.title, change.reason, verdict].filter(Boolean).join('. ') };
    item.command = { command: 'resumeCustomizer.changes.show', title: vscode.l10n.t('Show Change'), arguments: [change.id] };
    return item;
  }
}

function iconOf({ kind }: Change): string {
  if (kind.startsWith('reorder')) return 'arrow-swap';
  return kind === 'dropBullet' ? 'remove' : 'edit';
}

function kindName({ kind }: Change): string {
  switch (kind) {
    case 'reorderSkills': return vscode.l10n.t('order of skills');
    case 'reorderBullets': return vscode.l10n.t('order of bullets');
    case 'reorderEntries': return vscode.l10n.t('order of entries');
    case 'reorderRows': return vscode.l10n.t('order of rows');
    case 'useAlternative': return vscode.l10n.t('your other wording');
    case 'dropBullet': return vscode.l10n.t('left out');
    case 'expandAlias': return vscode.l10n.t('both names');
    case 'headline': return vscode.l10n.t('headline');
    case 'repairExtraction': return vscode.l10n.t('readable text');
    case 'rephrase': return vscode.l10n.t('wording');
  }
}

function detailItem(text: string, icon: string): vscode.TreeItem {
  const item = new vscode.TreeItem(text, vscode.TreeItemCollapsibleState.None);
  item.tooltip = text;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = 'detail';
  return item;
}

function state(on: boolean): vscode.TreeItemCheckboxState {
  return on ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked;
}

export function registerChangesTree(proposals: ProposalStore): vscode.Disposable {
  const view = vscode.window.createTreeView<Node>('resumeCustomizer.changes', { treeDataProvider: new ChangesTree(proposals), showCollapseAll: true, manageCheckboxStateManually: true });
  const changesUnder = (node: Node): readonly Change[] => {
    if (node.kind === 'change') return [node.change];
    // A section stands for what passed: what only the person can confirm is checked one by one.
    return node.kind === 'section' ? proposals.open.filter(({ section, verification }) => section === node.name && verification.verdict === 'pass') : [];
  };
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
      proposals.check(items.flatMap(([node, checkbox]) => changesUnder(node).map(change => [change.id, checkbox === vscode.TreeItemCheckboxState.Checked] as const)));
    }),
  );
}
