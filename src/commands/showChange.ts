import * as vscode from 'vscode';
import { changeUri } from '../views/changeDocuments.ts';
import type { Services } from './services.ts';
import { changeOf } from './steps/changeOf.ts';
import { nameOf } from './steps/chooseResume.ts';

/** Shows one change as a diff: the master on the left, the master with this change on the right. */
export async function showChange(services: Services, argument: unknown): Promise<void> {
  await services.review.ready();
  const proposal = services.review.current;
  const change = changeOf(services, argument);
  if (!proposal || !change) return;
  const file = vscode.Uri.joinPath(proposal.master, '..', change.range.file);
  const { text = '' } = proposal.sources.get(change.range.file) ?? {};
  const lines = text.slice(0, change.range.start + firstDifference(change.before, change.after)).split('\n');
  // With the column: a paragraph on one line is scrolled to the words that change.
  const place = new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
  await vscode.commands.executeCommand('vscode.diff', changeUri(file, change.id, 'before'), changeUri(file, change.id, 'after'), vscode.l10n.t('{0} ({1} ↔ proposal)', change.title, nameOf(file)), {
    preview: true,
    selection: new vscode.Range(place, place),
  });
}

function firstDifference(before: string, after: string): number {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  return same;
}

/** Shows the change after the one whose diff is in front; after the last comes the first. */
export async function showNextChange(services: Services): Promise<void> {
  await step(services, 1);
}

export async function showPreviousChange(services: Services): Promise<void> {
  await step(services, -1);
}

async function step(services: Services, step: 1 | -1): Promise<void> {
  await services.review.ready();
  const { open } = services.review;
  const current = open.findIndex(change => change === changeOf(services, undefined));
  const next = open[current < 0 ? (step > 0 ? 0 : open.length - 1) : (current + step + open.length) % open.length];
  if (next) await showChange(services, next.id);
}
