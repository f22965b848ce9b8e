import * as vscode from 'vscode';
import type { ArchiveFile } from '../../bucket/index.ts';
import { localDate } from '../../host/localDate.ts';
import { readResume } from '../../host/resumeFiles.ts';
import type { Job } from '../../job/index.ts';
import { isKnownError, KnownError } from '../../shared/knownError.ts';
import type { Progress } from '../../host/progress.ts';
import { publishMeasured } from '../publish.ts';
import type { Services } from '../services.ts';
import { refuseUntrusted } from '../steps/refuseUntrusted.ts';
import { measureDocuments, readBuilt, scored, type MeasuredPair } from '../steps/measureDocuments.ts';

/** A `.tex` or `.zip` that was worked on in Overleaf becomes files of the workspace, and from there a new publication: rebuilt, scored and uploaded. */
export async function importFromOverleaf(services: Services): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new KnownError(vscode.l10n.t('Open the folder of your résumé first: what comes from Overleaf is written there.'));
  const chosen = (await vscode.window.showOpenDialog({ title: vscode.l10n.t('The .tex or .zip from Overleaf'), openLabel: vscode.l10n.t('Import'), filters: { [vscode.l10n.t('LaTeX or archive')]: ['tex', 'zip'] } }))?.[0];
  if (!chosen) throw new vscode.CancellationError();
  const { baseName, localName, mainFiles, readArchive } = await import('../../bucket/index.ts');
  const fileName = chosen.path.split('/').at(-1) ?? '';
  const bytes = await vscode.workspace.fs.readFile(chosen);
  const { base, known } = await chooseBase(services, baseName(fileName.replace(/\.(zip|tex)$/i, '')));
  const isZip = /\.zip$/i.test(fileName);
  const files: ArchiveFile[] = isZip ? readArchive(bytes, fileName) : [{ path: localName(`${base}.tex`), bytes }];
  const main = await chooseMain(mainFiles(files), fileName);
  const target = await freeFolder(folder.uri, localName(isZip ? base : `${base}.tex`), isZip);
  for (const file of files) await vscode.workspace.fs.writeFile(isZip ? vscode.Uri.joinPath(target, ...file.path.split('/')) : target, file.bytes);
  const document = isZip ? vscode.Uri.joinPath(target, ...main.split('/')) : target;
  await services.memory.rememberPublished(document, base);
  await vscode.window.showTextDocument(document);
  const pdf = await choosePdf();
  const inputs = files.map(({ path }) => isZip ? vscode.Uri.joinPath(target, ...path.split('/')).fsPath : target.fsPath);
  await publishMeasured(services, document, (job, progress) => measured(services, document, job, progress, pdf, inputs), known ? base : undefined);
}

/** Built here where that works: then source and PDF are known to belong together. Else the PDF that came along is scored. */
async function measured(services: Services, root: vscode.Uri, job: Job, progress: Progress, pdf: Uint8Array | undefined, inputs: readonly string[]): Promise<MeasuredPair> {
  try {
    refuseUntrusted(root);
    return await measureDocuments(services, root, job, progress);
  } catch (error) {
    progress.signal.throwIfAborted();
    if (!pdf || !isKnownError(error)) throw error;
    services.log.warn(`${root.path}: ${error.message}`);
    const { bytes: tex, resume } = await readResume(root);
    const after = await scored(services, await readBuilt(services, { root, tex, pdf, resume, errors: 0, inputs }, localDate(new Date()), progress.signal), job);
    return { before: after, after };
  }
}

/** Undefined when there is none. */
async function choosePdf(): Promise<Uint8Array | undefined> {
  const build = { label: vscode.l10n.t('Only the LaTeX'), description: vscode.l10n.t('it is built here') };
  const choose = { label: vscode.l10n.t('The PDF as well…'), description: vscode.l10n.t('taken where it cannot be built here') };
  const answer = await vscode.window.showQuickPick([build, choose], { title: vscode.l10n.t('What did you download from Overleaf?'), ignoreFocusOut: true });
  if (!answer) throw new vscode.CancellationError();
  if (answer === build) return undefined;
  const chosen = (await vscode.window.showOpenDialog({ title: vscode.l10n.t('The PDF from Overleaf'), filters: { PDF: ['pdf'] } }))?.[0];
  if (!chosen) throw new vscode.CancellationError();
  return vscode.workspace.fs.readFile(chosen);
}

/** A name that was published before continues its history. */
async function chooseBase(services: Services, suggested: string): Promise<{ readonly base: string; readonly known: boolean }> {
  const bucket = await services.connection.open();
  const known = [...new Set((await bucket.list('latex/')).objects.flatMap(({ key }) => /^latex\/([^/]+)\.tex$/.exec(key)?.[1] ?? []))];
  const fresh = { label: vscode.l10n.t('A new name…'), base: undefined };
  const items = known.map(base => ({ label: base, base, description: base === suggested ? vscode.l10n.t('the same name as the file') : '' })).sort((a, b) => Number(b.base === suggested) - Number(a.base === suggested));
  const answer = known.length === 0 ? fresh : await vscode.window.showQuickPick([...items, fresh], { title: vscode.l10n.t('Which résumé is it the new version of?'), ignoreFocusOut: true });
  if (!answer) throw new vscode.CancellationError();
  if (answer.base !== undefined) return { base: answer.base, known: true };
  const name = await vscode.window.showInputBox({ title: vscode.l10n.t('Name in the bucket'), value: suggested, ignoreFocusOut: true, validateInput: value => value.trim() === '' ? vscode.l10n.t('It cannot be empty.') : undefined });
  if (!name) throw new vscode.CancellationError();
  return { base: (await import('../../bucket/index.ts')).baseName(name), known: false };
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
