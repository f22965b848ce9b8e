import * as vscode from 'vscode';
import type { RequirementResult } from '../ats/index.ts';
import { evaluateSource } from '../host/estimate.ts';
import type { ChosenJob, Jobs } from '../host/jobs.ts';
import type { Review } from '../host/review/review.ts';
import type { Requirement } from '../job/index.ts';
import { conditionWords, type Met, requirementWords } from './requirementWords.ts';

type Group = 'must' | 'preferred' | 'duty' | 'knockout' | 'removed';
export type JobNode =
  | { readonly kind: 'about'; readonly words: string }
  | { readonly kind: 'group'; readonly group: Group; readonly members: readonly Requirement[] }
  | { readonly kind: 'requirement'; readonly requirement: Requirement; readonly isRemoved: boolean };

const GROUPS: readonly Group[] = ['must', 'preferred', 'duty', 'knockout', 'removed'];

/** What the current job asks for, as it was read and as the person corrected it; and whether the résumé under review has it. */
class JobTree implements vscode.TreeDataProvider<JobNode> {
  private readonly jobs: Jobs;
  private readonly review: Review;
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private results: ReadonlyMap<string, RequirementResult> = new Map();

  constructor(jobs: Jobs, review: Review) {
    this.jobs = jobs;
    this.review = review;
    jobs.onDidChange(() => this.changed.fire(undefined));
    let of = review.current?.resume;
    review.onDidChange(() => {
      if (of === review.current?.resume) return; // A box was checked.
      of = review.current?.resume;
      this.changed.fire(undefined);
    });
  }

  async getChildren(node?: JobNode): Promise<JobNode[]> {
    if (node?.kind === 'group') return node.members.map(requirement => ({ kind: 'requirement', requirement, isRemoved: node.group === 'removed' }));
    if (node) return [];
    await this.review.ready();
    const chosen = await this.jobs.current();
    if (!chosen) return [];
    this.results = await this.resultsOf(chosen);
    const removed = new Set(this.jobs.edits()?.removed);
    const groupOf = ({ id, kind, importance }: Requirement): Group => removed.has(id) ? 'removed' : kind === 'duty' || kind === 'knockout' ? kind : importance;
    const all = [...chosen.job.requirements, ...chosen.read.requirements.filter(({ id }) => removed.has(id))];
    const words = conditionWords(chosen.job);
    const groups = GROUPS.flatMap((group): JobNode[] => {
      const members = all.filter(requirement => groupOf(requirement) === group);
      return members.length > 0 ? [{ kind: 'group', group, members }] : [];
    });
    return words === undefined ? groups : [{ kind: 'about', words }, ...groups];
  }

  /** Of the résumé under review, from its source; nothing when that is for another job. */
  private async resultsOf({ stored, job }: ChosenJob): Promise<ReadonlyMap<string, RequirementResult>> {
    const { current } = this.review;
    if (!current || current.storedJob.text !== stored.text) return new Map();
    const { requirements } = await evaluateSource(current.resume, job);
    return new Map(requirements.map(result => [result.id, result]));
  }

  getTreeItem(node: JobNode): vscode.TreeItem {
    if (node.kind === 'about') return aboutItem(node.words);
    return node.kind === 'group' ? groupItem(node) : requirementItem(node.requirement, node.isRemoved, this.results.get(node.requirement.id));
  }
}

/** Where, at what rank, on what terms. */
function aboutItem(words: string): vscode.TreeItem {
  const item = new vscode.TreeItem(words);
  item.id = 'about';
  item.iconPath = new vscode.ThemeIcon('location');
  item.tooltip = vscode.l10n.t('What the ad says of place, rank and terms');
  item.contextValue = 'about';
  return item;
}

function groupItem({ group, members }: Extract<JobNode, { kind: 'group' }>): vscode.TreeItem {
  const isOpen = group === 'must' || group === 'preferred';
  const item = new vscode.TreeItem(groupName(group), isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `group:${group}`;
  item.description = String(members.length);
  item.contextValue = `group ${group}`;
  return item;
}

function groupName(group: Group): string {
  switch (group) {
    case 'must': return vscode.l10n.t('Required');
    case 'preferred': return vscode.l10n.t('Nice to have');
    case 'duty': return vscode.l10n.t('Duties');
    case 'knockout': return vscode.l10n.t('Conditions (not scored)');
    case 'removed': return vscode.l10n.t('Removed by you');
  }
}

function requirementItem(requirement: Requirement, isRemoved: boolean, result: RequirementResult | undefined): vscode.TreeItem {
  const { id, kind, name, aliases, anyOf, importance } = requirement;
  const item = new vscode.TreeItem(anyOf && kind === 'skill' ? anyOf.map(member => member.name).join(vscode.l10n.t(' or ')) : name);
  item.id = `${isRemoved ? 'removed' : 'requirement'}:${id}`;
  const { words, met } = (result && !isRemoved ? requirementWords(result) : undefined) ?? {};
  item.description = words ?? '';
  item.tooltip = [name, aliases.length > 0 ? vscode.l10n.t('Also: {0}', aliases.join(', ')) : '', words ?? ''].filter(Boolean).join('\n');
  item.iconPath = isRemoved ? new vscode.ThemeIcon('circle-slash') : iconOf(kind, met);
  item.contextValue = isRemoved ? 'requirement removed' : ['requirement', kind === 'skill' ? importance : ''].join(' ').trim();
  item.accessibilityInformation = { label: [item.label, words].filter(Boolean).join('. ') };
  return item;
}

function iconOf(kind: Requirement['kind'], met: Met | undefined): vscode.ThemeIcon {
  switch (met) {
    case 'yes': return new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'));
    case 'partly': return new vscode.ThemeIcon('pass');
    case 'listed': return new vscode.ThemeIcon('list-unordered');
    case 'no': return new vscode.ThemeIcon('circle-large-outline');
    default: return new vscode.ThemeIcon(kind === 'knockout' ? 'question' : kind === 'duty' ? 'tasklist' : 'circle-small');
  }
}

export function registerJobTree(jobs: Jobs, review: Review): vscode.Disposable {
  const tree = new JobTree(jobs, review);
  const view = vscode.window.createTreeView('resumeCustomizer.job', { treeDataProvider: tree, showCollapseAll: true });
  const describe = async () => {
    const job = (await jobs.current())?.job;
    view.description = [job?.title, job?.company].filter(Boolean).join(' · ');
    await vscode.commands.executeCommand('setContext', 'resumeCustomizer.hasJob', job !== undefined);
  };
  return vscode.Disposable.from(view, jobs.onDidChange(() => void describe()), view.onDidChangeVisibility(({ visible }) => { if (visible) void describe(); }));
}
