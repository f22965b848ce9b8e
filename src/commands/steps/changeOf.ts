import * as vscode from 'vscode';
import type { Change } from '../../tailor/index.ts';
import { CHANGE_SCHEME, changeIdOf } from '../../views/changeDocuments.ts';
import type { Services } from '../services.ts';

/** The change a command is meant for: a click passes its id, a button in the tree its node; without either it is the one whose diff is in front. */
export function changeOf({ review }: Services, argument: unknown): Change | undefined {
  const id = idOf(argument) ?? idInFront();
  return review.open.find(change => change.id === id);
}

function idOf(argument: unknown): string | undefined {
  if (typeof argument === 'string') return argument;
  if (typeof argument !== 'object' || argument === null || !('change' in argument)) return undefined;
  const { change } = argument;
  return typeof change === 'object' && change !== null && 'id' in change && typeof change.id === 'string' ? change.id : undefined;
}

function idInFront(): string | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff && input.modified.scheme === CHANGE_SCHEME ? changeIdOf(input.modified) : undefined;
}
