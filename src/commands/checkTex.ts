import * as vscode from 'vscode';
import { inform } from '../host/notify.ts';
import { withProgress } from '../host/progress.ts';
import { texSettings } from '../host/settings.ts';
import { KnownError } from '../shared/knownError.ts';
import type { ToolchainReport } from '../tex/index.ts';
import type { Services } from './services.ts';

/** Which TeX programs there are, whether each engine compiles a document of two lines, and what to install for the rest; as a page to read and copy. */
export async function checkTex({ reports }: Services): Promise<void> {
  const programs = texSettings(vscode.window.activeTextEditor?.document.uri).programs;
  const { checkToolchain, installPlan, programsRemedy } = await import('../tex/index.ts');
  const report = await withProgress(vscode.l10n.t('Checking the TeX setup'), ({ signal }) => checkToolchain({ programs, signal }));
  const works = report.trials.some(trial => trial.works);
  const missing = report.tools.filter(({ path }) => path === undefined).map(({ name }) => name);
  const [plan, remedy] = await Promise.all([installPlan(process.platform), programsRemedy(missing)]);
  await reports.show(vscode.l10n.t('TeX Setup.txt'), [
    works ? vscode.l10n.t('TeX works here.') : vscode.l10n.t('No TeX was found that works.'),
    programs === undefined ? vscode.l10n.t('Looked for on PATH and in the usual places.') : vscode.l10n.t('Looked for in {0} (setting resumeCustomizer.tex.programs) and nowhere else.', programs),
    ...section(vscode.l10n.t('Programs'), report.tools.map(toolLine)),
    ...section(vscode.l10n.t('A document of two lines'), report.trials.map(trialLine)),
    ...works
      ? section(vscode.l10n.t('To install what is missing'), missing.length > 0 && remedy !== undefined ? [remedy] : [])
      : section(vscode.l10n.t('To install TeX'), [plan.command ?? report.remedy ?? '', vscode.l10n.t('More: {0}', plan.page)]),
    '',
  ].join('\n'));
}

/** Puts the report in front on the clipboard. */
export async function copyReport({ reports }: Services): Promise<void> {
  const text = reports.inFront;
  if (text === undefined) throw new KnownError(vscode.l10n.t('There is no report in front. Run "Resume: Check TeX Setup" first.'));
  await vscode.env.clipboard.writeText(text);
  void inform(vscode.l10n.t('The report is copied.'));
}

const section = (title: string, lines: readonly string[]): string[] => lines.length === 0 ? [] : ['', title, ...lines.map(line => `  ${line}`)];
const column = (name: string): string => name.padEnd(10);

function toolLine({ name, path, version, purpose }: ToolchainReport['tools'][number]): string {
  return path === undefined ? `${column(name)} ${vscode.l10n.t('not found')} (${purpose})` : `${column(name)} ${path}${version === undefined ? '' : `\n             ${version}`}`;
}

function trialLine({ engine, works, milliseconds, message }: ToolchainReport['trials'][number]): string {
  return `${column(engine)} ${works ? vscode.l10n.t('compiled it in {0} ms', Math.round(milliseconds)) : vscode.l10n.t('failed: {0}', message ?? '')}`;
}
