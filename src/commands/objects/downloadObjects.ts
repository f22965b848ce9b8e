import * as vscode from 'vscode';
import { inform } from '../../host/notify.ts';
import { withProgress } from '../../host/progress.ts';
import type { Services } from '../services.ts';
import { selectedObjects } from './selected.ts';

/** Saves objects as files, under names that every file system takes; a file that is there is never written over unless its name was chosen. */
export async function downloadObjects(services: Services, argument: unknown, more: unknown): Promise<void> {
  const objects = selectedObjects(services, argument, more).map(({ object }) => object);
  const [first] = objects;
  if (!first) return;
  const { freeName, localName } = await import('../../bucket/index.ts');
  const bucket = await services.connection.open();
  const start = vscode.workspace.workspaceFolders?.[0]?.uri;
  const save = async (key: string, to: vscode.Uri, signal: AbortSignal): Promise<void> => vscode.workspace.fs.writeFile(to, (await bucket.get(key, { signal })).bytes);
  if (objects.length === 1) {
    const to = await vscode.window.showSaveDialog({ title: vscode.l10n.t('Save {0} as', first.key), ...(start ? { defaultUri: vscode.Uri.joinPath(start, localName(first.key)) } : {}), saveLabel: vscode.l10n.t('Download') });
    if (!to) throw new vscode.CancellationError();
    await withProgress(vscode.l10n.t('Downloading {0}', first.key), ({ signal }) => save(first.key, to, signal));
    return;
  }
  const folder = (await vscode.window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false, title: vscode.l10n.t('Folder for {0} files', objects.length), openLabel: vscode.l10n.t('Download Here'), ...(start ? { defaultUri: start } : {}) }))?.[0];
  if (!folder) throw new vscode.CancellationError();
  const taken = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
  await withProgress(vscode.l10n.t('Downloading {0} objects', objects.length), async ({ signal, report }) => {
    for (const [done, { key }] of objects.entries()) {
      signal.throwIfAborted();
      report(vscode.l10n.t('{0} of {1}', done + 1, objects.length));
      const name = freeName(localName(key), taken);
      taken.add(name);
      await save(key, vscode.Uri.joinPath(folder, name), signal);
    }
  });
  void inform(vscode.l10n.t('{0} files are in {1}.', objects.length, folder.fsPath));
}
