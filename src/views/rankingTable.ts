import * as vscode from 'vscode';
import { plainMarkdown as cell } from '../shared/markdown.ts';
import type { RankedFolder } from './ranking.ts';
import { few, jobTitle, percent, recurringGaps } from './rankingItems.ts';

const MOST_GAPS = 15;

/** The ranking as Markdown: what recurs first, then the jobs, best match first. Everything from an ad is plain text. */
export function rankingTable({ resume, folder, asOf, jobs, gaps, unread }: RankedFolder): string {
  const row = (...cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const head = (...cells: string[]): string => `${row(...cells)}\n|${cells.map(() => '---|').join('')}`;
  const lines = [
    `# ${cell(vscode.l10n.t('{0} and the jobs of {1}', nameOf(resume), nameOf(folder)))}`,
    '', cell(vscode.l10n.t('{0} jobs, scored as of {1}.', jobs.length, asOf)), cell(vscode.l10n.t('Our estimate; no applicant tracking system publishes such a score.')), '',
  ];
  if (jobs.length > 0 && jobs.every(({ total }) => total === null)) lines.push(cell(vscode.l10n.t('Scored from the LaTeX source: nothing could be compiled here, so there is no total.')), '');
  const recurring = recurringGaps({ jobs, gaps });
  if (recurring.length > 0) {
    lines.push(`## ${cell(vscode.l10n.t('Gaps that recur'))}`, '', head(vscode.l10n.t('Skill'), vscode.l10n.t('In your résumé'), vscode.l10n.t('Jobs that ask for it'), vscode.l10n.t('Of these, required')));
    lines.push(...recurring.slice(0, MOST_GAPS).map(gap => row(gap.name, gap.support === 'listed' ? vscode.l10n.t('only listed') : vscode.l10n.t('no'), String(gap.jobs), String(gap.required))), '');
  }
  lines.push(`## ${cell(vscode.l10n.t('Best match first'))}`, '', head('', vscode.l10n.t('Job'), vscode.l10n.t('Company'), vscode.l10n.t('Job match'), vscode.l10n.t('Total'), vscode.l10n.t('Required, missing'), vscode.l10n.t('Only listed'), vscode.l10n.t('For you to answer'), vscode.l10n.t('File')));
  lines.push(...jobs.map((job, index) => row(
    String(index + 1), jobTitle(job), job.company ?? '', percent(job.match), job.total?.toFixed(1) ?? '–', few(job.required.missing, 6), few(job.required.listed, 4), few(job.knockouts, 2), job.name,
  )), '');
  if (unread.length > 0) lines.push(`## ${cell(vscode.l10n.t('Not scored'))}`, '', ...unread.map(({ name, why }) => `- **${cell(name)}**: ${cell(why)}`), '');
  return `${lines.join('\n')}\n`;
}

const nameOf = ({ path }: vscode.Uri): string => path.split('/').at(-1) ?? path;
