import * as vscode from 'vscode';
import { KnownError } from '../../shared/knownError.ts';
import type { Services } from '../services.ts';
import { isObjectNode, type ObjectNode } from '../../views/bucketNodes.ts';

/** The objects a command is meant for: all that are selected when it is called on one of them, else that one; by keyboard, the selected ones. @throws KnownError when there is none. */
export function selectedObjects({ bucketTree }: Services, argument: unknown, more: unknown): ObjectNode[] {
  const meant = Array.isArray(more) && more.length > 0 ? more : isObjectNode(argument) ? [argument] : bucketTree.selection;
  const objects = meant.filter(isObjectNode);
  if (objects.length === 0) throw new KnownError(vscode.l10n.t('Select an object of the bucket first.'));
  return objects;
}

/** A choice between doing it and leaving it; the harmless one stands first. Throws `CancellationError` for the latter. */
export async function confirm(title: string, yes: string, no: string): Promise<void> {
  const answer = await vscode.window.showQuickPick([{ label: no }, { label: yes }], { title, ignoreFocusOut: true });
  if (answer?.label !== yes) throw new vscode.CancellationError();
}

/** Works through a list a few at a time; stops at the first failure or when cancelled. */
export async function inParallel<T>(items: readonly T[], signal: AbortSignal, work: (item: T, done: number) => Promise<void>): Promise<void> {
  const rest = [...items];
  let done = 0;
  await Promise.all(Array.from({ length: 6 }, async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) {
      signal.throwIfAborted();
      await work(item, done);
      done++;
    }
  }));
}

export const nameOfKey = (key: string): string => key.split('/').at(-1) || key;
