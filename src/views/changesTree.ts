import * as vscode from 'vscode';
import type { Review } from '../host/review/review.ts';
import type { Change } from '../tailor/index.ts';
import { changeInFront } from './changeDocuments.ts';
import { changeItem, checkbox, detailItem, detailsOf } from './changeItems.ts';
import { Estimates, signed } from './estimates.ts';

type Node =
  | { readonly kind: 'score' }
  | { readonly kind: 'section'; readonly name: string }
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'detail'; readonly of: Change; readonly text: string; readonly icon: string };

const SCORE: Node = { kind: 'score' };

/** What the changes bring, then the changes, grouped by section in document order; a checked box means "accept this one". */
class ChangesTree implements vscode.TreeDataProvider<Node> {
  private readonly review: Review;
  private readonly estimates: Estimates;
  private readonly changed = new vscode.EventEmitter<Node[] | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  /** One node for one change: VS Code refreshes a row by the object it was given for it. */
  private readonly nodes = new WeakMap<Change, Node>();

  constructor(review: Review, estimates: Estimates) {
    this.review = review;
    this.estimates = estimates;
    review.onDidChange(() => this.changed.fire(undefined));
    // The other rows stay as they are, under the mouse too.
    estimates.onDidChange(changes => this.changed.fire([SCORE, ...changes.map(change => this.node(change))]));
  }

  async getChildren(node?: Node): Promise<Node[]> {
    await this.review.ready();
    const { open } = this.review;
    if (!node) {
      const sections = [...new Set(open.map(({ section }) => section))].map(name => ({ kind: 'section', name } as const));
      // Without a change there is nothing to estimate; the view's welcome says so.
      return this.review.current && (open.length > 0 || this.review.accepted.length > 0) ? [SCORE, ...sections] : sections;
    }
    switch (node.kind) {
      case 'section': return open.filter(({ section }) => section === node.name).map(change => this.node(change));
      case 'change': return this.details(node.change);
      default: return [];
    }
  }

  node(change: Change): Node {
    const node = this.nodes.get(change) ?? { kind: 'change', change };
    this.nodes.set(change, node);
    return node;
  }

  getParent(node: Node): Node | undefined {
    if (node.kind === 'detail') return this.node(node.of);
    return node.kind === 'change' ? { kind: 'section', name: node.change.section } : undefined;
  }

  private details(change: Change): Node[] {
    const points = this.estimates.of(change);
    return detailsOf(change, this.servedNames(change), this.review.isStale(change), points === undefined ? undefined : signed(points))
      .map(detail => ({ kind: 'detail', of: change, ...detail }));
  }

  private servedNames(change: Change): string[] {
    return change.requirements.flatMap(id => this.review.current?.job.requirements.find(requirement => requirement.id === id)?.name ?? []);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'score': return this.scoreItem();
      case 'section': return this.sectionItem(node.name);
      case 'change': return this.changeItem(node.change);
      case 'detail': return detailItem(node);
    }
  }

  /** The estimate stands until there is a measurement. */
  private scoreItem(): vscode.TreeItem {
    const { measured, chosen, accepted } = this.review;
    const { checked } = this.estimates;
    const item = new vscode.TreeItem('');
    item.id = 'score';
    item.contextValue = 'score';
    if (measured && measured.before !== null && measured.after !== null) {
      item.label = vscode.l10n.t('Measured: {0} → {1}', measured.before.toFixed(1), measured.after.toFixed(1));
      item.description = chosen.length > 0 && checked !== undefined ? vscode.l10n.t('with what is checked, about {0} in all', signed(checked)) : '';
      item.tooltip = vscode.l10n.t('Points of 100 on the compiled PDFs: your master, and the copy with the accepted changes.');
      item.iconPath = new vscode.ThemeIcon('checklist');
      item.command = { command: 'resumeCustomizer.score', title: vscode.l10n.t('Score'), arguments: this.review.variant ? [this.review.variant.uri] : [] };
    } else {
      item.label = checked === undefined ? vscode.l10n.t('Estimating…') : vscode.l10n.t('Estimate: {0} points', signed(checked));
      item.description = accepted.length + chosen.length === 0 ? vscode.l10n.t('nothing is checked') : vscode.l10n.t('from the source, measured once accepted');
      item.tooltip = vscode.l10n.t('What the checked changes are expected to add to job match and writing, read from the source. Machine readability, and so the score, is measured on the compiled PDF after you accept. Order alone adds no points: people notice it, machines do not.');
      item.iconPath = new vscode.ThemeIcon('graph');
    }
    return item;
  }

  private sectionItem(name: string): vscode.TreeItem {
    const changes = this.review.open.filter(({ section }) => section === name);
    const checked = changes.filter(change => this.review.isChecked(change)).length;
    const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
    item.id = `section:${name}`;
    item.description = vscode.l10n.t('{0} of {1}', checked, changes.length);
    if (changes.some(change => stands(change, this.review))) item.checkboxState = { state: checkbox(checked > 0), tooltip: vscode.l10n.t('All changes in this section that passed'), accessibilityInformation: { label: vscode.l10n.t('Accept all of {0} that passed', name) } };
    item.contextValue = 'section';
    return item;
  }

  private changeItem(change: Change): vscode.TreeItem {
    const item = changeItem(change, this.servedNames(change), this.review.isStale(change));
    const points = this.estimates.of(change);
    if (points !== undefined && Math.abs(points) >= 0.05) item.description = `${signed(points)} · ${item.description}`;
    if (this.review.isAcceptable(change)) item.checkboxState = { state: checkbox(this.review.isChecked(change)), accessibilityInformation: { label: vscode.l10n.t('Accept: {0}', change.title) } };
    return item;
  }
}

/** A section's box stands for what passed: what only the person can confirm is checked one by one. */
const stands = (change: Change, review: Review): boolean => change.verification.verdict === 'pass' && review.isAcceptable(change);

export function registerChangesTree(review: Review, log: vscode.LogOutputChannel): vscode.Disposable {
  const estimates = new Estimates(review, log);
  const tree = new ChangesTree(review, estimates);
  const view = vscode.window.createTreeView<Node>('resumeCustomizer.changes', { treeDataProvider: tree, showCollapseAll: true, manageCheckboxStateManually: true });
  const follow = () => {
    const change = changeInFront(review);
    // Only where the person looks: revealing would open the view by itself.
    if (change && view.visible && !view.selection.includes(tree.node(change))) void view.reveal(tree.node(change), { select: true, focus: false });
  };
  const changesUnder = (node: Node): readonly Change[] => {
    if (node.kind === 'change') return [node.change];
    return node.kind === 'section' ? review.open.filter(change => change.section === node.name && stands(change, review)) : [];
  };
  const describe = () => {
    const { current, open } = review;
    view.description = current ? vscode.l10n.t('{0} for {1}', current.master.path.split('/').at(-1) ?? '', current.company) : '';
    view.message = current && open.length > 0
      ? vscode.l10n.t('Checked: {0} of {1}. A click shows a change; Accept writes a copy, the master stays as it is.', review.chosen.length, open.length)
      : current && review.accepted.length > 0 ? vscode.l10n.t('All is decided. The accepted changes are in the copy; tailor again to start anew.') : '';
    view.badge = open.length > 0 ? { value: open.length, tooltip: vscode.l10n.t('Proposed changes: {0}', open.length) } : undefined;
  };
  return vscode.Disposable.from(
    view, estimates,
    review.onDidChange(describe),
    vscode.window.tabGroups.onDidChangeTabs(follow),
    view.onDidChangeVisibility(follow),
    view.onDidChangeCheckboxState(({ items }) => {
      review.check(items.flatMap(([node, state]) => changesUnder(node).map(change => [change.id, state === vscode.TreeItemCheckboxState.Checked] as const)));
    }),
  );
}
