import * as vscode from 'vscode';
import type { Proposal, Variant } from '../../host/review/review.ts';
import { copyName, exists, savedSource, variantName, withSuffix, writeFiles, type PlannedFile } from '../../host/variantFile.ts';
import type { TextEdit } from '../../resume/index.ts';
import { KnownError } from '../../shared/knownError.ts';
import type { Change } from '../../tailor/index.ts';
import { nameOf } from './chooseResume.ts';

/** A file of the variant: the main one, or the copy of a file that the master inputs. */
interface VariantFile {
  /** Its name in the master. */
  readonly file: string;
  readonly uri: vscode.Uri;
  /** As it reads with what is accepted so far; undefined where there is no such file yet. */
  readonly was: string | undefined;
  /** As it is to read. */
  readonly is: string;
  /** Of `is`, what names the copies of input files. */
  readonly copyEdits: readonly TextEdit[];
}

/**
 * Brings the variant, and its copies of files that the master inputs, to where the changes are in as well. `known`: undefined to make
 * the variant. What a person wrote into it stays. Everything is worked out before anything is written.
 */
export async function writeVariant(proposal: Proposal, known: Variant | undefined, accepted: readonly Change[], changes: readonly Change[]): Promise<Variant> {
  const uri = known?.uri ?? await chooseVariant(proposal, changes);
  const files = await variantFiles(proposal, uri, known ? accepted : undefined, changes);
  if (known) await confirmReplaced(files.filter(({ was }) => was === undefined));
  const plan: PlannedFile[] = [];
  for (const { file, uri, was, is } of files) {
    const { text, bom } = proposal.sources.get(file) ?? { text: '', bom: false };
    const { carryOver } = await import('../../tailor/index.ts');
    const before = was === undefined ? text : (await savedSource(uri)).text;
    const edits = carryOver(was ?? text, is, before);
    if (!edits) throw await noPlace(proposal, uri, accepted, changes);
    if (was === undefined || edits.length > 0) plan.push({ uri, bom, before, edits, isNew: was === undefined });
  }
  await writeFiles(plan.reverse()); // The main one last, so that it is in front.
  return known ?? { uri, madeFrom: proposal.sources };
}

/** `accepted`: undefined when there is no variant yet. */
export async function variantFiles({ master, resume, sources }: Proposal, variant: vscode.Uri, accepted: readonly Change[] | undefined, changes: readonly Change[]): Promise<VariantFile[]> {
  const [{ composeChanges, copiesOf }, { applyEdits }] = await Promise.all([import('../../tailor/index.ts'), import('../../resume/index.ts')]);
  const copies = (some: readonly Change[]) => copiesOf(resume.files, some.map(({ range }) => range.file), file => copyName(file, nameOf(master), nameOf(variant)));
  const all = [...accepted ?? [], ...changes];
  const [was, is] = [copies(accepted ?? []), copies(all)];
  return [...sources].flatMap(([file, { text }]): VariantFile[] => {
    const isMain = file === nameOf(master);
    const copy = is.copies.get(file);
    if (!isMain && copy === undefined) return [];
    const written = (some: readonly Change[], { edits }: typeof is) => applyEdits(text, composeChanges({ file, text }, some, edits));
    const isThere = accepted !== undefined && (isMain || was.copies.has(file));
    return [{ file, uri: isMain ? variant : vscode.Uri.joinPath(master, '..', copy ?? ''), was: isThere ? written(accepted, was) : undefined, is: written(all, is), copyEdits: is.edits }];
  });
}

/** Names the change whose lines were edited in the variant. */
async function noPlace(proposal: Proposal, variant: vscode.Uri, accepted: readonly Change[], changes: readonly Change[]): Promise<KnownError> {
  const { carryOver } = await import('../../tailor/index.ts');
  for (const change of changes) {
    for (const { uri, was, is } of await variantFiles(proposal, variant, accepted, [change])) {
      if (was !== undefined && !carryOver(was, is, (await savedSource(uri)).text)) return new KnownError(vscode.l10n.t('"{0}" no longer fits {1}, which was edited there. Uncheck it, or tailor again.', change.title, nameOf(uri)));
    }
  }
  return new KnownError(vscode.l10n.t('The changes no longer fit {0}, which was edited. Accept them one by one, or tailor again.', nameOf(variant)));
}

/** Existing files are never overwritten without a word: not the variant's, nor those that it inputs. */
async function chooseVariant(proposal: Proposal, changes: readonly Change[]): Promise<vscode.Uri> {
  const { master, company } = proposal;
  const wanted = vscode.Uri.joinPath(master, '..', variantName(nameOf(master), company));
  const takenBy = async (uri: vscode.Uri) => {
    const names = [];
    for (const file of await variantFiles(proposal, uri, undefined, changes)) if (await exists(file.uri)) names.push(nameOf(file.uri));
    return names;
  };
  const taken = await takenBy(wanted);
  if (taken.length === 0) return wanted;
  let free = wanted;
  for (let number = 2; (await takenBy(free)).length > 0; number++) free = wanted.with({ path: withSuffix(wanted.path, `-${number}`) });
  const another = { label: vscode.l10n.t('Write {0}', nameOf(free)), description: vscode.l10n.t('keeps the present file'), uri: free };
  const replace = { label: vscode.l10n.t('Replace {0}', taken.join(', ')), description: vscode.l10n.t('what it holds now is lost'), uri: wanted };
  const chosen = await vscode.window.showQuickPick([another, replace], { title: vscode.l10n.t('{0} exists already', taken.join(', ')), ignoreFocusOut: true });
  if (!chosen) throw new vscode.CancellationError();
  return chosen.uri;
}

/** Of a variant that is there, a part that is copied for the first time. */
async function confirmReplaced(files: readonly VariantFile[]): Promise<void> {
  for (const { uri } of files) {
    if (!await exists(uri)) continue;
    const replace = vscode.l10n.t('Replace {0}', nameOf(uri));
    const answer = await vscode.window.showQuickPick([vscode.l10n.t('Keep it, and accept nothing'), replace], { title: vscode.l10n.t('{0} exists already', nameOf(uri)), ignoreFocusOut: true });
    if (answer !== replace) throw new vscode.CancellationError();
  }
}
