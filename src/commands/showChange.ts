import * as vscode from 'vscode';
import { changeUri } from '../views/changeDocuments.ts';
import type { Services } from './services.ts';
import { changeOf } from './steps/changeOf.ts';
import { nameOf } from './steps/chooseResume.ts';

/** Shows one change as a diff: the master on the left, the master with this change on the right. */
export async function showChange(services: Services, argument: unknown): Promise<void> {
  const proposal = services.proposals.current;
  const change = changeOf(services, argument);
  if (!proposal || !change) return;
  const before = proposal.source.text.slice(0, change.range.start);
  const line = before.split('\n').length - 1;
  await vscode.commands.executeCommand('vscode.diff', proposal.master, changeUri(proposal.master, change.id), vscode.l10n.t('{0} ({1} ↔ proposal)', change.title, nameOf(proposal.master)), {
    preview: true,
    selection: new vscode.Range(line, 0, line, 0),
  });
}

/** Shows the change after (or before) the one whose diff is in front, around the end of the list. */
export async function showNextChange(services: Services, step: 1 | -1): Promise<void> {
  const { open } = services.proposals;
  const current = open.findIndex(change => change === changeOf(services, undefined));
  const next = open[current < 0 ? (step > 0 ? 0 : open.length - 1) : (current + step + open.length) % open.length];
  if (next) await showChange(services, next.id);
}
