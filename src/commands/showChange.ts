import * as vscode from 'vscode';
import { changeUri } from '../views/changeDocuments.ts';
import type { Services } from './services.ts';
import { nameOf } from './steps/chooseResume.ts';

/** Shows one change as a diff: the master on the left, the master with this change on the right. */
export async function showChange(services: Services, argument: unknown): Promise<void> {
  const proposal = services.proposals.current;
  const change = proposal?.changes.find(({ id }) => id === idOf(argument));
  if (!proposal || !change) return;
  const before = proposal.source.text.slice(0, change.range.start);
  const line = before.split('\n').length - 1;
  await vscode.commands.executeCommand('vscode.diff', proposal.master, changeUri(proposal.master, change.id), vscode.l10n.t('{0} ({1} ↔ proposal)', change.title, nameOf(proposal.master)), {
    preview: true,
    selection: new vscode.Range(line, 0, line, 0),
  });
}

/** A click passes the id; the inline button passes the tree's node. */
function idOf(argument: unknown): string | undefined {
  if (typeof argument === 'string') return argument;
  if (typeof argument !== 'object' || argument === null || !('change' in argument)) return undefined;
  const { change } = argument;
  return typeof change === 'object' && change !== null && 'id' in change && typeof change.id === 'string' ? change.id : undefined;
}
