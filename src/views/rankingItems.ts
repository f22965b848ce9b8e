import * as vscode from 'vscode';
import type { JobRanking, RankedJob, RecurringGap } from '../ats/index.ts';
import type { RankedFolder } from './ranking.ts';

export interface RankedJobNode { readonly kind: 'job'; readonly job: RankedJob; readonly rank: number; readonly uri: vscode.Uri | undefined }
interface DetailNode { readonly kind: 'detail'; readonly of: string; readonly text: string; readonly icon: string }
export type RankingNode =
  | { readonly kind: 'gaps' | 'unread' }
  | { readonly kind: 'gap'; readonly gap: RecurringGap }
  | { readonly kind: 'file'; readonly file: { readonly name: string; readonly why: string } }
  | RankedJobNode | DetailNode;

export function isRankedJob(value: unknown): value is RankedJobNode & { readonly uri: vscode.Uri } {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'job' && 'uri' in value && value.uri instanceof vscode.Uri;
}

export const percent = (match: number | null): string => match === null ? '–' : `${Math.round(match)} %`;

/** What a job is called: by its title, else by its file. */
export const jobTitle = ({ title, name }: RankedJob): string => title ?? name;

/** Gaps that a person reads before they stop. */
const MOST_GAPS = 30;

export function childrenOf(ranked: RankedFolder, node: RankingNode | undefined): RankingNode[] {
  switch (node?.kind) {
    case undefined: return [
      ...recurringGaps(ranked).length > 0 ? [{ kind: 'gaps' } as const] : [],
      ...ranked.jobs.map((job, index) => ({ kind: 'job', job, rank: index + 1, uri: ranked.files.get(job.name) } as const)),
      ...ranked.unread.length > 0 ? [{ kind: 'unread' } as const] : [],
    ];
    case 'gaps': return recurringGaps(ranked).slice(0, MOST_GAPS).map(gap => ({ kind: 'gap', gap }));
    case 'unread': return ranked.unread.map(file => ({ kind: 'file', file }));
    case 'job': return jobDetails(node.job);
    default: return [];
  }
}

export function itemOf(node: RankingNode, ranked: RankedFolder | undefined): vscode.TreeItem {
  switch (node.kind) {
    case 'gaps': return group('gaps', vscode.l10n.t('Gaps that recur'), few(recurringGaps(ranked).map(({ name }) => name), 4), 'pie-chart');
    case 'unread': return group('unread', vscode.l10n.t('Not scored'), String(ranked?.unread.length ?? 0), 'warning');
    case 'gap': return gapItem(node.gap, ranked?.jobs.length ?? 0);
    case 'file': return unreadItem(node.file);
    case 'job': return jobItem(node);
    case 'detail': return detailRow(node);
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

function jobItem({ job, rank, uri }: RankedJobNode): vscode.TreeItem {
  const item = new vscode.TreeItem(`${percent(job.match)}  ${jobTitle(job)}`, vscode.TreeItemCollapsibleState.Collapsed);
  const missing = job.required.missing.length;
  const lacks = job.match === null ? vscode.l10n.t('no requirement was found') : missing === 0 ? vscode.l10n.t('nothing required is missing') : vscode.l10n.t('lacks {0}', few(job.required.missing));
  item.id = `job:${job.name}`;
  item.description = [job.company, lacks].filter(Boolean).join(' · ');
  item.tooltip = [`${rank}. ${jobTitle(job)}`, job.company ?? '', vscode.l10n.t('Job match {0}, total {1}', percent(job.match), job.total?.toFixed(1) ?? '–'), job.name].filter(Boolean).join('\n');
  item.iconPath = new vscode.ThemeIcon('briefcase');
  item.contextValue = 'rankedJob';
  item.accessibilityInformation = { label: [vscode.l10n.t('Rank {0}', rank), jobTitle(job), job.company, vscode.l10n.t('job match {0}', percent(job.match)), lacks].filter(Boolean).join('. ') };
  if (uri) item.command = { command: 'resumeCustomizer.ranking.open', title: vscode.l10n.t('Open the Ad'), arguments: [{ kind: 'job', job, rank, uri }] };
  return item;
}

/** A row for each list, because a narrow side bar cuts descriptions. */
function jobDetails(job: RankedJob): DetailNode[] {
  const row = (text: string, names: readonly string[], icon: string): DetailNode[] => names.length === 0 ? [] : [{ kind: 'detail', of: job.name, text: `${text}: ${names.join(', ')}`, icon }];
  return [
    ...row(vscode.l10n.t('Required, not in your résumé'), job.required.missing, 'circle-large-outline'),
    ...row(vscode.l10n.t('Required, only listed'), job.required.listed, 'list-unordered'),
    ...row(vscode.l10n.t('Required, shown'), job.required.shown, 'pass'),
    ...row(vscode.l10n.t('Nice to have, not in your résumé'), job.preferred.missing, 'circle-large-outline'),
    ...row(vscode.l10n.t('Nice to have, only listed'), job.preferred.listed, 'list-unordered'),
    ...row(vscode.l10n.t('Nice to have, shown'), job.preferred.shown, 'pass'),
    ...row(vscode.l10n.t('For you to answer'), job.knockouts, 'question'),
  ];
}

function detailRow({ of, text, icon }: DetailNode): vscode.TreeItem {
  const item = new vscode.TreeItem(text);
  item.id = `detail:${of}:${text}`;
  item.tooltip = text;
  item.iconPath = new vscode.ThemeIcon(icon);
  return item;
}

function gapItem({ name, support, jobs, required }: RecurringGap, all: number): vscode.TreeItem {
  const item = new vscode.TreeItem(name);
  item.id = `gap:${name}`;
  item.description = [vscode.l10n.t('{0} of {1} jobs, required in {2}', jobs, all, required), support === 'listed' ? vscode.l10n.t('only listed') : ''].filter(Boolean).join(' · ');
  item.tooltip = support === 'listed' ? vscode.l10n.t('{0} stands only in a list of your résumé. A bullet that shows it counts twice as much, if there is one to write.', name) : vscode.l10n.t('{0} is not in your résumé.', name);
  item.iconPath = new vscode.ThemeIcon(support === 'listed' ? 'list-unordered' : 'circle-large-outline');
  return item;
}

function unreadItem({ name, why }: { readonly name: string; readonly why: string }): vscode.TreeItem {
  const item = new vscode.TreeItem(name);
  item.id = `unread:${name}`;
  item.description = why;
  item.tooltip = `${name}\n${why}`;
  item.iconPath = new vscode.ThemeIcon('warning');
  return item;
}

/** What a single job asks for stands in its own row. */
export function recurringGaps(ranked: JobRanking | undefined): JobRanking['gaps'] {
  return ranked?.gaps.filter(({ jobs }) => jobs > 1) ?? [];
}

export function few(names: readonly string[], most = 3): string {
  return names.length <= most ? names.join(', ') : vscode.l10n.t('{0} and {1} more', names.slice(0, most).join(', '), names.length - most);
}
