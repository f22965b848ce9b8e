import path from 'node:path';
import * as vscode from 'vscode';
import { isKnownError, KnownError } from '../../shared/knownError.ts';
import { BUCKET_SCHEME } from '../../views/bucketDocuments.ts';
import type { Services } from '../services.ts';

export function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? uri.path;
}

/** LaTeX sources carry `.tex`; a few templates use `.xtx` or `.ltx`. */
export function isTex(uri: vscode.Uri): boolean {
  return uri.scheme === 'file' && /\.(tex|ltx|xtx|latex)$/i.test(uri.path);
}

/**
 * The résumé a command is meant for: the one it was called on, else the active editor's, else the one shown beside, else the only
 * one open in a tab, else the only one in the workspace, else the person picks. The root file is found when the file is a part of a larger document.
 * A variant is its own root, whatever its copied first line says, and it is nobody else's while the master is there.
 */
export async function chooseResume({ memory }: Services, argument: unknown): Promise<vscode.Uri> {
  const inFront = vscode.window.activeTextEditor?.document.uri;
  if (!(argument instanceof vscode.Uri) && inFront?.scheme === BUCKET_SCHEME) {
    throw new KnownError(vscode.l10n.t('{0} is a published copy in the bucket. Open the file on your disk, then try again.', nameOf(inFront)));
  }
  const shown = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].flatMap(editor => editor ? [editor.document.uri] : []);
  const file = argument instanceof vscode.Uri && isTex(argument) ? argument : shown.find(isTex) ?? onlyOpenTab() ?? await pick();
  if (memory.variantOf(file)) return file;
  const { findRoot } = await import('../../tex/index.ts');
  const masters = async (folder: string) => (await listFolder(folder)).filter(name => !memory.variantOf(vscode.Uri.file(`${folder}/${name}`)));
  try {
    return vscode.Uri.file(await findRoot(file.fsPath, readText, masters));
  } catch (error) {
    // A part that only variants read: the copy of an input file.
    if (!isKnownError(error)) throw error;
    return vscode.Uri.file(await findRoot(file.fsPath, readText, listFolder));
  }
}

/** `resume.tex` → `resume.pdf`; the name a viewer would give it. */
export function pdfNameOf(root: vscode.Uri): string {
  return `${path.parse(nameOf(root)).name}.pdf`;
}

function onlyOpenTab(): vscode.Uri | undefined {
  const open = vscode.window.tabGroups.all.flatMap(group => group.tabs).flatMap(({ input }) => input instanceof vscode.TabInputText && isTex(input.uri) ? [input.uri] : []);
  const [first, ...others] = open;
  return first && others.every(uri => uri.toString() === first.toString()) ? first : undefined;
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.file(file)));
  } catch {
    return undefined;
  }
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(vscode.Uri.file(folder))).map(([name]) => name);
  } catch {
    return [];
  }
}

async function pick(): Promise<vscode.Uri> {
  const found = await vscode.workspace.findFiles('**/*.{tex,ltx,xtx}', '**/node_modules/**', 200);
  const texts = await Promise.all(found.map(async uri => ({ uri, text: await readText(uri.fsPath) })));
  const roots = texts.filter(({ text }) => text?.includes('\\documentclass')).map(({ uri }) => uri);
  const [only] = roots;
  if (!only) throw new KnownError(vscode.l10n.t('There is no LaTeX résumé here. Open the .tex file of your résumé, then try again.'));
  if (roots.length === 1) return only;
  const items = roots.map(uri => ({ label: nameOf(uri), description: vscode.workspace.asRelativePath(uri), uri }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which résumé?'), placeHolder: vscode.l10n.t('The LaTeX file to work on'), ignoreFocusOut: true });
  if (!chosen) throw new vscode.CancellationError();
  return chosen.uri;
}
