import * as vscode from 'vscode';
import { KnownError } from '../shared/knownError.ts';
import { decodeSource, encodeSource, type DecodedSource } from './sourceBytes.ts';

/** `resume.tex` and "Société Générale" → `resume-société-générale.tex`: letters and digits of any script stay, the rest is a hyphen. */
export function variantName(masterName: string, company: string): string {
  const slug = company.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '');
  return withSuffix(masterName, `-${slug || 'tailored'}`);
}

/** What a file that the variant inputs is called: `parts/work.tex` for `resume-acme-2.tex` of `resume.tex` → `parts/work-acme-2.tex`. */
export function copyName(file: string, masterName: string, variant: string): string {
  const [master, stem] = [stemOf(masterName), stemOf(variant)];
  return withSuffix(file, stem.startsWith(`${master}-`) ? stem.slice(master.length) : `-${stem}`);
}

const stemOf = (name: string): string => name.replace(/(?<=[^/])\.[^./]*$/, '');

export function withSuffix(file: string, suffix: string): string {
  const stem = stemOf(file);
  return `${stem}${suffix}${file.slice(stem.length)}`;
}

/** Throws a KnownError for a link: writing to it would write to what it points at. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.SymbolicLink) !== 0) throw new KnownError(vscode.l10n.t('{0} is a link to another file, which would be written to. Remove or rename it, then accept again.', uri.path.split('/').at(-1) ?? uri.path));
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}

export interface PlacedEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** What is typed into an open variant belongs to the person: it is saved before anything else is written there. */
export async function savedSource(variant: vscode.Uri): Promise<DecodedSource> {
  const name = variant.path.split('/').at(-1) ?? variant.path;
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === variant.toString());
  if (open?.isDirty && !await open.save()) throw new KnownError(vscode.l10n.t('{0} has edits that could not be saved. Save it, then accept again.', name));
  return decodeSource(await vscode.workspace.fs.readFile(variant), name);
}

/** One file of an accept. */
export interface PlannedFile {
  readonly uri: vscode.Uri;
  readonly bom: boolean;
  /** What the file reads before the edits; of a new or replaced one, the master's text, which it begins as. */
  readonly before: string;
  readonly edits: readonly PlacedEdit[];
  /** It is made first, over whatever stands there. */
  readonly isNew: boolean;
}

/**
 * Makes the new files, and applies all the edits as one step that undo takes back; every byte outside of them is as it was. The last
 * file ends in front. When anything fails, what is new on disk goes again and what was there comes back.
 */
export async function writeFiles(files: readonly PlannedFile[]): Promise<void> {
  const previous = await Promise.all(files.map(async ({ uri }) => await exists(uri) ? vscode.workspace.fs.readFile(uri) : undefined));
  try {
    for (const { uri, before, bom, isNew } of files) if (isNew) await vscode.workspace.fs.writeFile(uri, encodeSource({ text: before, bom }));
    const documents = [];
    for (const file of files) documents.push(await openAs(file));
    const workspaceEdit = new vscode.WorkspaceEdit();
    for (const [index, { uri, edits }] of files.entries()) {
      const document = documents[index];
      if (document && edits.length > 0) workspaceEdit.set(uri, edits.map(({ start, end, newText }) => vscode.TextEdit.replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), newText)));
    }
    const { applyEdits } = await import('../resume/index.ts');
    const expected = files.map(({ before, edits }) => applyEdits(before, edits.map(({ start, end, newText }) => ({ range: { file: '', start, end }, newText }))));
    if (!await vscode.workspace.applyEdit(workspaceEdit)) throw notApplied(files);
    for (const [index, document] of documents.entries()) {
      if (document.getText() !== expected[index]) throw notApplied(files);
      await save(document);
      // Format-on-save and friends edit bytes that nobody asked them to; what was accepted is what is stored.
      const bytes = encodeSource({ text: expected[index] ?? '', bom: files[index]?.bom ?? false });
      if (!equal(await vscode.workspace.fs.readFile(document.uri), bytes)) await vscode.workspace.fs.writeFile(document.uri, bytes);
    }
  } catch (error) {
    for (const [index, { uri }] of files.entries()) await restore(uri, previous[index]);
    throw error;
  }
}

const nameOf = ({ path }: vscode.Uri): string => path.split('/').at(-1) ?? path;

function notApplied(files: readonly PlannedFile[]): KnownError {
  return new KnownError(vscode.l10n.t('The changes could not be applied to {0}. Close its editors and accept them again.', files.map(({ uri }) => nameOf(uri)).join(', ')));
}

/** An editor may still show what the file held before it was replaced, or written by another program: it reads the file again. */
async function openAs({ uri, bom, before, isNew }: PlannedFile): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri, { encoding: bom ? 'utf8bom' : 'utf8' });
  await vscode.window.showTextDocument(document, { preview: false });
  if ((isNew || !document.isDirty) && document.getText() !== before) await vscode.commands.executeCommand('workbench.action.files.revert');
  if (document.getText() !== before) throw new KnownError(vscode.l10n.t('{0} is open with other content. Close its editor and accept the changes again.', nameOf(uri)));
  return document;
}

/** "Save without Formatting" acts on the active editor. */
async function save(document: vscode.TextDocument): Promise<void> {
  if (!document.isDirty) return;
  await vscode.window.showTextDocument(document, { preview: false });
  if (vscode.window.activeTextEditor?.document === document) await vscode.commands.executeCommand('workbench.action.files.saveWithoutFormatting');
  if (document.isDirty) await document.save();
}

async function restore(uri: vscode.Uri, previous: Uint8Array | undefined): Promise<void> {
  const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === uri.toString());
  if (document?.isDirty) {
    await vscode.window.showTextDocument(document, { preview: false });
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  if (previous) await vscode.workspace.fs.writeFile(uri, previous);
  else if (await exists(uri)) await vscode.workspace.fs.delete(uri);
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
