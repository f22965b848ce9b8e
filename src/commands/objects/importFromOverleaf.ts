import * as vscode from 'vscode';
import type { ArchiveFile } from '../../bucket/index.ts';
import { KnownError } from '../../shared/knownError.ts';
import { publish } from '../publish.ts';
import type { Services } from '../services.ts';

/** A `.tex` or `.zip` that was worked on in Overleaf becomes files of the workspace, and from there a new publication: rebuilt, scored and uploaded. */
export async function importFromOverleaf(services: Services): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new KnownError(vscode.l10n.t('Open the folder of your résumé first: what comes from Overleaf is written there.'));
  const chosen = (await vscode.window.showOpenDialog({ title: vscode.l10n.t('The .tex or .zip from Overleaf'), openLabel: vscode.l10n.t('Import'), filters: { [vscode.l10n.t('LaTeX or archive')]: ['tex', 'zip'] } }))?.[0];
  if (!chosen) throw new vscode.CancellationError();
  const { baseName, localName, mainFiles, readArchive } = await import('../../bucket/index.ts');
  const fileName = chosen.path.split('/').at(-1) ?? '';
  const bytes = await vscode.workspace.fs.readFile(chosen);
  const base = await chooseBase(services, baseName(fileName.replace(/\.(zip|tex)$/i, '')));
  const isZip = /\.zip$/i.test(fileName);
  const files: ArchiveFile[] = isZip ? readArchive(bytes, fileName) : [{ path: localName(`${base}.tex`), bytes }];
  const main = await chooseMain(mainFiles(files), fileName);
  const target = await freeFolder(folder.uri, localName(isZip ? base : `${base}.tex`), isZip);
  for (const file of files) await vscode.workspace.fs.writeFile(isZip ? vscode.Uri.joinPath(target, ...file.path.split('/')) : target, file.bytes);
  const document = isZip ? vscode.Uri.joinPath(target, ...main.split('/')) : target;
  await services.memory.rememberPublished(document, base);
  await vscode.window.showTextDocument(document);
  await publish(services, document);
}

/** A name that was published before continues its history. */
async function chooseBase(services: Services, suggested: string): Promise<string> {
  const bucket = await services.connection.open();
  const known = [...new Set((await bucket.list('latex/')).objects.flatMap(({ key }) => /^latex\/([^/]+)\.tex$/.exec(key)?.[1] ?? []))];
  const fresh = { label: vscode.l10n.t('A new name…'), base: undefined };
  const items = known.map(base => ({ label: base, base, description: base === suggested ? vscode.l10n.t('the same name as the file') : '' })).sort((a, b) => Number(b.base === suggested) - Number(a.base === suggested));
  const answer = known.length === 0 ? fresh : await vscode.window.showQuickPick([...items, fresh], { title: vscode.l10n.t('Which résumé is it the new version of?'), ignoreFocusOut: true });
  if (!answer) throw new vscode.CancellationError();
  if (answer.base !== undefined) return answer.base;
  const name = await vscode.window.showInputBox({ title: vscode.l10n.t('Name in the bucket'), value: suggested, ignoreFocusOut: true, validateInput: value => value.trim() === '' ? vscode.l10n.t('It cannot be empty.') : undefined });
  if (!name) throw new vscode.CancellationError();
  return (await import('../../bucket/index.ts')).baseName(name);
}

async function chooseMain(candidates: readonly string[], name: string): Promise<string> {
  const [first] = candidates;
  if (!first) throw new KnownError(vscode.l10n.t('{0} holds no LaTeX file with \\documentclass, so there is nothing to build. Download the source again.', name));
  if (candidates.length === 1) return first;
  const answer = await vscode.window.showQuickPick([...candidates], { title: vscode.l10n.t('Which is the main file?'), ignoreFocusOut: true });
  if (!answer) throw new vscode.CancellationError();
  return answer;
}

/** What is there is never written over. */
async function freeFolder(folder: vscode.Uri, name: string, isFolder: boolean): Promise<vscode.Uri> {
  const { freeName } = await import('../../bucket/index.ts');
  const taken = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([entry]) => entry));
  return vscode.Uri.joinPath(folder, isFolder ? freeName(name.replaceAll('.', '-'), taken) : freeName(name, taken));
}
