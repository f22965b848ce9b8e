import path from 'node:path';
import * as vscode from 'vscode';
import type { Builds, BuildState } from '../host/builds/builds.ts';
import type { ResumePanel } from './resumePanel.ts';

/** One item: how the build of the résumé in front stands, its pages, its last score. Shown while a LaTeX file or the panel is in front. */
export function registerStatusBar(builds: Builds, panel: ResumePanel): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('resumeCustomizer.build', vscode.StatusBarAlignment.Right, 90);
  item.name = vscode.l10n.t('Résumé build');
  let shown: string | undefined;
  const update = () => {
    const root = inFront(builds, panel);
    if (!root) {
      shown = undefined;
      item.hide();
      return;
    }
    const look = lookOf(root, builds.state(root));
    const key = JSON.stringify([look.text, look.spoken, look.tooltip.value, look.command.command]);
    if (key === shown) return; // A new tooltip would close the one that is open.
    shown = key;
    item.text = look.text;
    item.tooltip = look.tooltip;
    item.command = look.command;
    item.accessibilityInformation = { label: look.spoken, role: 'button' };
    item.backgroundColor = look.failed ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    item.show();
  };
  update();
  return vscode.Disposable.from(item, builds.onDidChange(update), panel.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update));
}

function inFront(builds: Builds, panel: ResumePanel): vscode.Uri | undefined {
  const { shown, isActive } = panel;
  if (isActive) return shown?.content.origin === 'built' && shown.subject instanceof vscode.Uri ? shown.subject : undefined;
  const document = vscode.window.activeTextEditor?.document;
  if (!document || document.uri.scheme !== 'file' || !['latex', 'tex'].includes(document.languageId)) return undefined;
  return builds.stateOf(document.uri)?.root ?? document.uri;
}

interface Look {
  readonly text: string;
  readonly spoken: string;
  readonly tooltip: vscode.MarkdownString;
  readonly command: vscode.Command;
  readonly failed: boolean;
}

function lookOf(root: vscode.Uri, state: BuildState | undefined): Look {
  const name = path.basename(root.fsPath);
  const isBusy = state !== undefined && (state.building || state.asked > 0);
  const facts = state ? factsOf(state) : [];
  const [icon, words] = isBusy ? ['$(sync~spin)', vscode.l10n.t('building')]
    : !state ? ['$(file-pdf)', vscode.l10n.t('not compiled yet')]
      : state.trouble !== undefined ? (state.good ? ['$(warning)', vscode.l10n.t('the PDF is older than the text')] : ['$(error)', vscode.l10n.t('no PDF')])
        : state.errors > 0 ? ['$(error)', errorWords(state.errors)] : ['$(check)', vscode.l10n.t('built')];
  const seen = !state || state.trouble !== undefined || state.errors > 0 ? [words, ...facts] : facts;
  const failed = !isBusy && state?.trouble !== undefined && !state.good;
  const toProblems = !isBusy && state !== undefined && state.errors > 0;
  return {
    text: [`${icon} ${vscode.l10n.t('Résumé')}`, ...seen].join(' · '),
    spoken: [vscode.l10n.t('Résumé {0}', name), words, ...facts].join(', '),
    tooltip: tooltipOf(name, words, facts, state),
    command: { title: '', ...toProblems ? { command: 'workbench.actions.view.problems' } : { command: 'resumeCustomizer.openPreview', arguments: [root] } },
    failed,
  };
}

const errorWords = (errors: number): string => errors === 1 ? vscode.l10n.t('1 error') : vscode.l10n.t('{0} errors', errors);

function factsOf({ good, score }: BuildState): string[] {
  return [
    ...good?.pages === undefined ? [] : [good.pages === 1 ? vscode.l10n.t('1 page') : vscode.l10n.t('{0} pages', good.pages)],
    ...score === undefined ? [] : [vscode.l10n.t('score {0}', Math.round(score * 10) / 10)],
  ];
}

function tooltipOf(name: string, words: string, facts: readonly string[], state: BuildState | undefined): vscode.MarkdownString {
  // Names of files and what TeX says are foreign text: only the last line is ours to format.
  const text = new vscode.MarkdownString(undefined, true);
  const line = (value: string) => text.appendText(value).appendMarkdown('\n\n');
  line([name, words, ...facts].join(' · '));
  if (state?.trouble !== undefined) line(state.trouble);
  if (state?.good) {
    const milliseconds = Math.round(state.good.milliseconds);
    line(state.good.path === 'fast' ? vscode.l10n.t('Built in {0} ms by the engine that waited', milliseconds) : vscode.l10n.t('Built in {0} ms', milliseconds));
  }
  const link = (label: string, command: string) => `[${label}](command:${command})`;
  text.appendMarkdown([
    link(vscode.l10n.t('Open Preview'), 'resumeCustomizer.openPreview'), link(vscode.l10n.t('Score'), 'resumeCustomizer.score'),
    link(vscode.l10n.t('Problems'), 'workbench.actions.view.problems'), link(vscode.l10n.t('Check TeX Setup'), 'resumeCustomizer.checkTex'),
  ].join(' · '));
  text.isTrusted = { enabledCommands: ['resumeCustomizer.openPreview', 'resumeCustomizer.score', 'workbench.actions.view.problems', 'resumeCustomizer.checkTex'] };
  return text;
}
