import * as vscode from 'vscode';
import type { RequirementResult } from '../ats/index.ts';
import type { Job } from '../job/index.ts';

/** How well a requirement is met, for its icon. */
export type Met = 'yes' | 'partly' | 'listed' | 'no';

/** What the résumé has of a requirement, in a few words of its own kind: a skill is used or listed, a title held, a degree finished. */
export function requirementWords(result: RequirementResult): { readonly words: string; readonly met: Met } | undefined {
  const { kind, credit } = result;
  const met: Met = credit >= 1 ? 'yes' : credit > 0 ? 'partly' : 'no';
  switch (kind) {
    case 'skill': return skillWords(result);
    case 'title': return { met, words: choose(met, vscode.l10n.t('like your headline or a title you held'), vscode.l10n.t('close to a title of yours'), vscode.l10n.t('not among your titles')) };
    case 'years': return { met, words: choose(met, vscode.l10n.t('you have these years'), vscode.l10n.t('{0} % of these years', Math.round(credit * 100)), vscode.l10n.t('no years in such roles found')) };
    case 'degree': return { met, words: choose(met, vscode.l10n.t('in your résumé'), vscode.l10n.t('in your résumé, not finished yet'), vscode.l10n.t('not in your résumé')) };
    case 'duty': return credit >= 0.5 ? { met: 'yes', words: vscode.l10n.t('a bullet speaks of it') } : { met: credit > 0 ? 'partly' : 'no', words: credit > 0 ? vscode.l10n.t('a bullet is near it') : vscode.l10n.t('no bullet speaks of it') };
    case 'knockout': return undefined;
  }
}

function skillWords({ support, supportedBy, foundAs }: RequirementResult): { readonly words: string; readonly met: Met } {
  if (supportedBy !== undefined) return { met: 'partly', words: vscode.l10n.t('through {0}', supportedBy.join(', ')) };
  const as = foundAs === undefined ? '' : vscode.l10n.t(' as “{0}”', foundAs);
  switch (support) {
    case 'recent': return { met: 'yes', words: vscode.l10n.t('in your recent work{0}', as) };
    case 'older': return { met: 'partly', words: vscode.l10n.t('in older or undated work{0}', as) };
    case 'listed': return { met: 'listed', words: vscode.l10n.t('only listed{0}', as) };
    case 'missing': return { met: 'no', words: vscode.l10n.t('not in your résumé') };
  }
}

const choose = (met: Met, yes: string, partly: string, no: string): string => met === 'yes' ? yes : met === 'no' ? no : partly;

/** Where the job is, at what rank and on what terms: what the ad says of it. */
export function conditionWords({ location, seniority, employment }: Job): string | undefined {
  const rank = seniority && {
    intern: vscode.l10n.t('internship'), junior: vscode.l10n.t('junior'), mid: vscode.l10n.t('mid-level'), senior: vscode.l10n.t('senior'),
    lead: vscode.l10n.t('lead'), principal: vscode.l10n.t('principal'), director: vscode.l10n.t('director'),
  }[seniority];
  return [location, rank, employment].filter(Boolean).join(' · ') || undefined;
}
