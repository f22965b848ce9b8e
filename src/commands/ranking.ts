import * as vscode from 'vscode';
import { inform } from '../host/notify.ts';
import { KnownError } from '../shared/knownError.ts';
import { isRankedJob } from '../views/rankingItems.ts';
import type { RankedFolder } from '../views/ranking.ts';
import { score } from './score.ts';
import type { Services } from './services.ts';
import { withCompany } from './steps/chooseJob.ts';
import { readJobFile } from './steps/readJob.ts';
import { nameOf } from './steps/chooseResume.ts';
import { tailor } from './tailor.ts';

/** Opens the ad of a row. */
export async function openRanked(_services: Services, argument: unknown): Promise<void> {
  if (isRankedJob(argument)) await vscode.commands.executeCommand('vscode.open', argument.uri);
}

/** Scores the ranking's résumé against the job of a row, in the panel. */
export async function scoreRanked(services: Services, argument: unknown): Promise<void> {
  const { resume } = current(services);
  if (!isRankedJob(argument)) return;
  await services.jobs.choose(await services.jobs.open(withCompany(await readJobFile(services, argument.uri, new AbortController().signal), undefined)), resume);
  await score(services, resume);
}

/** Tailors the ranking's résumé to the job of a row. */
export async function tailorToRanked(services: Services, argument: unknown): Promise<void> {
  const { resume } = current(services);
  if (!isRankedJob(argument)) return;
  await vscode.window.showTextDocument(resume, { viewColumn: vscode.ViewColumn.One });
  await tailor(services, argument.uri);
}

/** Writes the ranking, or its recurring gaps, as a table for a spreadsheet. */
export async function exportRanking(services: Services): Promise<void> {
  const ranked = current(services);
  const { gapsCsv, rankingCsv } = await import('../ats/index.ts');
  const tables = [
    { label: vscode.l10n.t('The jobs, best match first'), name: 'job-ranking.csv', text: () => rankingCsv(ranked) },
    { label: vscode.l10n.t('The gaps that recur'), name: 'job-gaps.csv', text: () => gapsCsv(ranked) },
  ];
  const table = await vscode.window.showQuickPick(tables, { title: vscode.l10n.t('Which table?'), ignoreFocusOut: true });
  const uri = table && await vscode.window.showSaveDialog({ defaultUri: vscode.Uri.joinPath(ranked.resume, '..', table.name), filters: { CSV: ['csv'] }, title: vscode.l10n.t('Export as CSV') });
  if (!uri) throw new vscode.CancellationError();
  // Excel takes a CSV file for UTF-8 only when it begins with this mark.
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`\uFEFF${table.text()}`));
  void inform(vscode.l10n.t('{0} is written.', nameOf(uri)));
}

function current({ ranking }: Services): RankedFolder {
  if (!ranking.current) throw new KnownError(vscode.l10n.t('No jobs are ranked. Run "Resume: Score Against Folder of Jobs" first.'));
  return ranking.current;
}
