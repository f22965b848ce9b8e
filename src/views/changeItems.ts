import * as vscode from 'vscode';
import type { Change, Verification } from '../tailor/index.ts';

/** What a row of a change shows, but for its state in the review. */
export function changeItem(change: Change, served: readonly string[], isStale: boolean): vscode.TreeItem {
  const { verdict } = change.verification;
  const item = new vscode.TreeItem(change.title, vscode.TreeItemCollapsibleState.Collapsed);
  const words = isStale ? vscode.l10n.t('Stale: the résumé was edited here.')
    : verdict === 'warn' ? vscode.l10n.t('Not accepted unless you check it.')
    : verdict === 'block' ? vscode.l10n.t('Blocked by the truth check.') : '';
  item.id = change.id;
  item.description = [isStale ? vscode.l10n.t('stale') : verdict === 'block' ? vscode.l10n.t('blocked') : '', kindName(change), served.join(', ')].filter(Boolean).join(' · ');
  item.tooltip = [change.reason, words].filter(Boolean).join('\n');
  item.iconPath = isStale ? new vscode.ThemeIcon('history') : verdict === 'pass' ? new vscode.ThemeIcon(iconOf(change))
    : verdict === 'warn' ? new vscode.ThemeIcon('question', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('list.errorForeground'));
  item.contextValue = ['change', verdict === 'block' && 'blocked', isStale && 'stale'].filter(Boolean).join(' ');
  item.accessibilityInformation = { label: [change.title, kindName(change), change.reason, words].filter(Boolean).join('. ') };
  item.command = { command: 'resumeCustomizer.changes.show', title: vscode.l10n.t('Show Change'), arguments: [change.id] };
  return item;
}

/** Why, for which requirements, and what the truth check says: a row each, because a narrow side bar cuts descriptions. */
export function detailsOf(change: Change, served: readonly string[], isStale: boolean, estimate: string | undefined): { text: string; icon: string }[] {
  return [
    { text: change.reason, icon: 'lightbulb' },
    ...served.length > 0 ? [{ text: vscode.l10n.t('Serves: {0}', served.join(', ')), icon: 'target' }] : [],
    ...change.proposedBy ? [{ text: vscode.l10n.t('Worded by {0}', change.proposedBy), icon: 'sparkle' }] : [],
    ...isStale ? [{ text: vscode.l10n.t('The résumé was edited here since. Tailor again for a fresh proposal.'), icon: 'history' }] : [],
    ...verdictOf(change.verification),
    ...estimate === undefined ? [] : [{ text: vscode.l10n.t('Estimate from the source alone: {0} points', estimate), icon: 'graph' }],
  ];
}

/** Rules about the form of a wording, not about what it claims: the reason tells of them. */
const FORM = ['length', 'latex', 'overlap', 'light-touch', 'line-breaks', 'spelling', 'heading'];

/** The words without source; empty when that is not what is wrong. */
export const claimsOf = ({ rules, unsupported, omitted = [] }: Verification): string => rules.every(rule => FORM.includes(rule)) ? '' : unsupported.filter(word => !omitted.includes(word)).join(', ');
export const omissionsOf = ({ omitted = [] }: Verification): string => omitted.join(', ');

/** Why a change cannot be accepted, and what to do. */
export function blockedWords({ title, reason, verification }: Change): string {
  const [words, omitted] = [claimsOf(verification), omissionsOf(verification)];
  if (words !== '') return vscode.l10n.t('"{0}" is blocked: your résumé does not say {1}. If it is true, write it there yourself, then tailor again.', title, words);
  return omitted !== '' ? vscode.l10n.t('"{0}" is blocked: without {1} it says more than your résumé does.', title, omitted) : vscode.l10n.t('"{0}" is blocked: {1}', title, reason);
}

function verdictOf(verification: Verification): { text: string; icon: string }[] {
  const [words, omitted] = [claimsOf(verification), omissionsOf(verification)];
  const leftOut = omitted === '' ? [] : [{ text: vscode.l10n.t('Leaves out: {0}', omitted), icon: 'remove' }];
  switch (verification.verdict) {
    case 'pass': return [{ text: vscode.l10n.t('Truth check passed: your résumé says all of it'), icon: 'pass' }];
    case 'warn': return [...words === '' ? [] : [{ text: vscode.l10n.t('Only you can tell whether this is true: {0}', words), icon: 'question' }], ...leftOut];
    case 'block': return [{ text: words === '' ? vscode.l10n.t('Blocked') : vscode.l10n.t('Blocked, your résumé does not say: {0}', words), icon: 'circle-slash' }, ...leftOut];
  }
}

export function detailItem({ text, icon }: { readonly text: string; readonly icon: string }): vscode.TreeItem {
  const item = new vscode.TreeItem(text, vscode.TreeItemCollapsibleState.None);
  item.tooltip = text;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = 'detail';
  return item;
}

export function checkbox(on: boolean): vscode.TreeItemCheckboxState {
  return on ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked;
}

function iconOf({ kind }: Change): string {
  if (kind.startsWith('reorder')) return 'arrow-swap';
  if (kind === 'repairExtraction' || kind === 'fix') return 'wrench';
  return kind === 'dropBullet' ? 'remove' : 'edit';
}

export function kindName({ kind }: Change): string {
  switch (kind) {
    case 'reorderSkills': return vscode.l10n.t('order of skills');
    case 'reorderBullets': return vscode.l10n.t('order of bullets');
    case 'reorderEntries': return vscode.l10n.t('order of entries');
    case 'reorderRows': return vscode.l10n.t('order of rows');
    case 'reorderSections': return vscode.l10n.t('order of sections');
    case 'useAlternative': return vscode.l10n.t('your other wording');
    case 'dropBullet': return vscode.l10n.t('left out');
    case 'expandAlias': return vscode.l10n.t('both names');
    case 'headline': return vscode.l10n.t('headline');
    case 'repairExtraction': return vscode.l10n.t('readable text');
    case 'fix': return vscode.l10n.t('fix');
    case 'rephrase': return vscode.l10n.t('wording');
  }
}
