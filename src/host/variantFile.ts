import * as vscode from 'vscode';
import { KnownError } from '../shared/knownError.ts';
import { encodeSource, type DecodedSource } from './sourceBytes.ts';

/** `resume.tex` and "Société Générale" → `resume-société-générale.tex`: letters and digits of any script stay, the rest is a hyphen. */
export function variantName(masterName: string, company: string): string {
  const slug = company.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '');
  const dot = masterName.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [masterName.slice(0, dot), masterName.slice(dot)] : [masterName, ''];
  return `${stem}-${slug || 'tailored'}${extension}`;
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

export interface PlacedEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A copy of the master's bytes in a new file. */
export async function createVariant(variant: vscode.Uri, source: DecodedSource): Promise<void> {
  await vscode.workspace.fs.writeFile(variant, encodeSource(source));
}

/**
 * Applies the edits to a file that reads `before` as one undoable step, shows it, and saves it such that every byte outside the edits
 * is as it was. Throws a KnownError when the editor cannot do that.
 */
export async function editVariant(variant: vscode.Uri, { text: before, bom }: DecodedSource, edits: readonly PlacedEdit[]): Promise<void> {
  const name = variant.path.split('/').at(-1) ?? variant.path;
  const document = await vscode.workspace.openTextDocument(variant, { encoding: bom ? 'utf8bom' : 'utf8' });
  await vscode.window.showTextDocument(document, { preview: false });
  // An editor that had the replaced file open still shows the old text.
  if (document.getText() !== before) await vscode.commands.executeCommand('workbench.action.files.revert');
  if (document.getText() !== before) throw new KnownError(`${name} is open with other content. Close its editor and accept the changes again.`);
  const expected = spliced(before, edits);
  const workspaceEdit = new vscode.WorkspaceEdit();
  workspaceEdit.set(variant, edits.map(({ start, end, newText }) => vscode.TextEdit.replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), newText)));
  if (!await vscode.workspace.applyEdit(workspaceEdit) || document.getText() !== expected) {
    throw new KnownError(`The changes could not be applied to ${name}. Close other editors of it and accept them again.`);
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

function spliced(text: string, edits: readonly PlacedEdit[]): string {
  return [...edits].sort((a, b) => b.start - a.start).reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
