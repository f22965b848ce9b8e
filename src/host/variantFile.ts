import * as vscode from 'vscode';
import { KnownError } from '../shared/knownError.ts';
import { decodeSource, encodeSource, type DecodedSource } from './sourceBytes.ts';

/** `resume.tex` and "Société Générale" → `resume-société-générale.tex`: letters and digits of any script stay, the rest is a hyphen. */
export function variantName(masterName: string, company: string): string {
  const slug = company.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '');
  const dot = masterName.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [masterName.slice(0, dot), masterName.slice(dot)] : [masterName, ''];
  return `${stem}-${slug || 'tailored'}${extension}`;
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

/** A copy of the master's bytes in a new or replaced file. Returns what undoes it. */
export async function createVariant(variant: vscode.Uri, source: DecodedSource): Promise<() => Promise<void>> {
  const previous = await exists(variant) ? await vscode.workspace.fs.readFile(variant) : undefined;
  await vscode.workspace.fs.writeFile(variant, encodeSource(source));
  return async () => {
    if (previous) await vscode.workspace.fs.writeFile(variant, previous);
    else await vscode.workspace.fs.delete(variant);
  };
}

/** What is typed into an open variant belongs to the person: it is saved before anything else is written there. */
export async function savedSource(variant: vscode.Uri): Promise<DecodedSource> {
  const name = variant.path.split('/').at(-1) ?? variant.path;
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === variant.toString());
  if (open?.isDirty && !await open.save()) throw new KnownError(vscode.l10n.t('{0} has edits that could not be saved. Save it, then accept again.', name));
  return decodeSource(await vscode.workspace.fs.readFile(variant), name);
}

/**
 * Applies the edits to a file that reads `before` as one undoable step, shows it, and saves it such that every byte outside the edits
 * is as it was. Throws a KnownError when the editor cannot do that. `fresh`: the file was just written over, so an editor that still
 * shows what it held before may be made to read it again.
 */
export async function editVariant(variant: vscode.Uri, { text: before, bom }: DecodedSource, edits: readonly PlacedEdit[], fresh: boolean): Promise<void> {
  const name = variant.path.split('/').at(-1) ?? variant.path;
  const document = await vscode.workspace.openTextDocument(variant, { encoding: bom ? 'utf8bom' : 'utf8' });
  await vscode.window.showTextDocument(document, { preview: false });
  if (fresh && document.getText() !== before) await vscode.commands.executeCommand('workbench.action.files.revert');
  if (document.getText() !== before) throw new KnownError(vscode.l10n.t('{0} is open with other content. Close its editor and accept the changes again.', name));
  const { applyEdits } = await import('../resume/index.ts');
  const expected = applyEdits(before, edits.map(({ start, end, newText }) => ({ range: { file: name, start, end }, newText })));
  const workspaceEdit = new vscode.WorkspaceEdit();
  workspaceEdit.set(variant, edits.map(({ start, end, newText }) => vscode.TextEdit.replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), newText)));
  if (!await vscode.workspace.applyEdit(workspaceEdit) || document.getText() !== expected) {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    throw new KnownError(vscode.l10n.t('The changes could not be applied to {0}. Close other editors of it and accept them again.', name));
  }
  await save(document);
  // Format-on-save and friends edit bytes that nobody asked them to; what was accepted is what is stored.
  const bytes = encodeSource({ text: expected, bom });
  if (!equal(await vscode.workspace.fs.readFile(variant), bytes)) await vscode.workspace.fs.writeFile(variant, bytes);
}

/** "Save without Formatting" acts on the active editor, which `showTextDocument` made ours. */
async function save(document: vscode.TextDocument): Promise<void> {
  if (vscode.window.activeTextEditor?.document === document) await vscode.commands.executeCommand('workbench.action.files.saveWithoutFormatting');
  if (document.isDirty) await document.save();
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
