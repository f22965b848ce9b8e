import * as vscode from 'vscode';
import type { Proposal } from '../../host/review.ts';
import { createVariant, editVariant, exists, savedSource, variantName, type PlacedEdit } from '../../host/variantFile.ts';
import type { TextEdit } from '../../resume/index.ts';
import { KnownError } from '../../shared/knownError.ts';
import type { Change } from '../../tailor/index.ts';
import { nameOf } from './chooseResume.ts';

/**
 * Brings the variant, and its copies of files that the master inputs, to where all the accepted changes are in. When something fails
 * half-way, what is new on disk goes again and what was replaced comes back.
 */
export async function writeVariant(proposal: Proposal, variant: vscode.Uri, accepted: readonly Change[], changes: readonly Change[]): Promise<vscode.Uri> {
  const { anchorChange, composeChanges, copiesOf } = await import('../../tailor/index.ts');
  const { applyEdits } = await import('../../resume/index.ts');
  const { master, resume } = proposal;
  const rename = (file: string) => variantName(file, proposal.company);
  const touched = (some: readonly Change[]) => copiesOf(resume.files, some.map(({ range }) => range.file), rename);
  const [was, is] = [touched(accepted), touched([...accepted, ...changes])];
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const source of resume.files) {
      const isRoot = source.file === nameOf(master);
      const copy = is.copies.get(source.file);
      const { bom } = proposal.sources.get(source.file) ?? { bom: false };
      if (!isRoot && copy === undefined) continue;
      const uri = isRoot ? variant : vscode.Uri.joinPath(master, '..', copy ?? '');
      const isNew = isRoot ? accepted.length === 0 : !was.copies.has(source.file);
      if (isNew) undo.unshift(await createVariant(uri, { text: source.text, bom }));
      const before = isNew ? source.text : applyEdits(source.text, composeChanges(source, accepted, was.edits));
      const now = isNew ? source.text : (await savedSource(uri)).text;
      const edits = isNew ? composeChanges(source, changes, is.edits).map(placed)
        : now === before ? difference(before, applyEdits(source.text, composeChanges(source, [...accepted, ...changes], is.edits)))
        // Edited by hand since: each change goes where its text still stands.
        : changes.filter(({ range }) => range.file === source.file).map(change => {
          const place = anchorChange(change, accepted, now);
          if (!place) throw new KnownError(vscode.l10n.t('"{0}" no longer fits {1}, which was edited meanwhile. Uncheck it, or tailor again.', change.title, nameOf(uri)));
          return { ...place, newText: change.after };
        });
      if (edits.length > 0) await editVariant(uri, { text: now, bom }, edits, isNew);
    }
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
  return variant;
}

/** An existing file is never overwritten without a word. */
export async function chooseVariant({ master, company }: Proposal): Promise<vscode.Uri> {
  const wanted = vscode.Uri.joinPath(master, '..', variantName(nameOf(master), company));
  if (!await exists(wanted)) return wanted;
  const free = await nextFree(wanted);
  const replace = { label: vscode.l10n.t('Replace {0}', nameOf(wanted)), description: vscode.l10n.t('what it holds now is lost'), uri: wanted };
  const another = { label: vscode.l10n.t('Write {0}', nameOf(free)), description: vscode.l10n.t('keeps the present file'), uri: free };
  const chosen = await vscode.window.showQuickPick([another, replace], { title: vscode.l10n.t('{0} exists already', nameOf(wanted)), ignoreFocusOut: true });
  if (!chosen) throw new vscode.CancellationError();
  return chosen.uri;
}

async function nextFree(wanted: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 2; ; number++) {
    const candidate = wanted.with({ path: wanted.path.replace(/(\.\w+)?$/, extension => `-${number}${extension}`) });
    if (!await exists(candidate)) return candidate;
  }
}

const placed = ({ range, newText }: TextEdit): PlacedEdit => ({ start: range.start, end: range.end, newText });

/** The one edit, if any, that makes `after` of `before`: what stands between their common beginning and end. */
function difference(before: string, after: string): PlacedEdit[] {
  if (before === after) return [];
  const isHalf = (text: string, at: number) => /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)); // Never through the middle of a character.
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (isHalf(before, start) || isHalf(after, start)) start--;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (isHalf(before, before.length - end) || isHalf(after, after.length - end)) end--;
  return [{ start, end: before.length - end, newText: after.slice(start, after.length - end) }];
}
