import * as vscode from 'vscode';
import type { Proposal } from '../host/proposal.ts';
import { decodeSource } from '../host/sourceBytes.ts';
import { createVariant, editVariant, exists, savedSource, variantName, type PlacedEdit } from '../host/variantFile.ts';
import { KnownError } from '../shared/knownError.ts';
import type { Change } from '../tailor/index.ts';
import { changeIdOf } from '../views/changeDocuments.ts';
import type { TextEdit } from '../resume/index.ts';
import type { Services } from './services.ts';
import { closeDiffs } from './discardChanges.ts';
import { changeOf } from './steps/changeOf.ts';
import { nameOf } from './steps/chooseResume.ts';
import { score } from './score.ts';

/** Writes the checked changes into the variant; the first time this makes the variant, a copy of the master's bytes. */
export async function acceptChanges(services: Services): Promise<void> {
  const { proposals } = services;
  // A warned change is never checked by itself: whoever checked it has read it.
  const changes = proposals.open.filter(change => proposals.isChecked(change) && change.verification.verdict !== 'block');
  if (proposals.current && changes.length === 0) throw new KnownError(vscode.l10n.t('No change is checked. Check the boxes of the changes you want, then accept.'));
  await accept(services, changes);
}

/** Accepts one change: the one whose diff is in front, or whose row was clicked. */
export async function acceptOne(services: Services, argument: unknown): Promise<void> {
  const change = changeOf(services, argument);
  if (change?.verification.verdict === 'block') {
    throw new KnownError(vscode.l10n.t('"{0}" is blocked: {1} has no source in your résumé. Add it there if it is true, then tailor again.', change.title, change.verification.unsupported.join(', ') || change.verification.rules.join(', ')));
  }
  if (change?.verification.verdict === 'warn' && !await confirms(change)) throw new vscode.CancellationError();
  await accept(services, change ? [change] : []);
}

/** What the truth check cannot tell is the person's to say, each time. */
async function confirms(change: Change): Promise<boolean> {
  const yes = vscode.l10n.t('Yes, this is true of me');
  const answer = await vscode.window.showQuickPick([yes, vscode.l10n.t('No, leave it out')], { title: change.title, placeHolder: change.reason, ignoreFocusOut: true });
  return answer === yes;
}

/** Takes one change off the list. */
export async function discardOne(services: Services, argument: unknown): Promise<void> {
  const change = changeOf(services, argument);
  if (!change) return;
  services.proposals.reject(change);
  await closeDiffs(uri => changeIdOf(uri) === change.id);
}

/** One accept at a time: two quick ones would both make the variant. */
async function accept(services: Services, changes: readonly Change[]): Promise<void> {
  const variant = await services.proposals.inTurn(() => write(services, changes));
  if (vscode.workspace.isTrusted) await score(services, variant);
}

async function write(services: Services, chosen: readonly Change[]): Promise<vscode.Uri> {
  const { proposals } = services;
  const changes = chosen.filter(change => proposals.open.includes(change)); // Not what an accept before this one took.
  const proposal = proposals.current;
  if (!proposal || changes.length === 0) throw new KnownError(vscode.l10n.t('There are no proposed changes. Run "Resume: Tailor to Job Description" first.'));
  // Deleted between two accepts: it is written anew, with what was accepted before.
  const known = proposals.variant && await exists(proposals.variant) ? proposals.variant : undefined;
  const accepted = known ? proposals.accepted : [];
  const wanted = known ? changes : [...proposals.accepted, ...changes];
  const variant = await writeVariant(proposal, known ?? await chooseVariant(proposal), accepted, wanted);
  if (proposals.current !== proposal) throw new vscode.CancellationError(); // Tailored again meanwhile: what was written stays, and is not of the new proposal.
  await services.memory.rememberVariant({
    variant: variant.toString(),
    master: proposal.master.toString(),
    job: proposal.storedJob.id,
    changes: [...proposals.accepted, ...changes],
  });
  proposals.accept(changes, variant);
  services.log.info(`${nameOf(variant)}: ${changes.length} changes accepted`);
  const ids = new Set(changes.map(({ id }) => id));
  await closeDiffs(uri => ids.has(changeIdOf(uri)));
  return variant;
}

/**
 * Brings the variant, and its copies of files that the master inputs, to where all the accepted changes are in. When something fails
 * half-way, what is new on disk goes again and what was replaced comes back.
 */
async function writeVariant(proposal: Proposal, variant: vscode.Uri, accepted: readonly Change[], changes: readonly Change[]): Promise<vscode.Uri> {
  const { anchorChange, composeChanges, copiesOf } = await import('../tailor/index.ts');
  const { applyEdits } = await import('../resume/index.ts');
  await refuseStale(proposal);
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

/** A proposal fits the files it was made from and no others. */
async function refuseStale({ master, sources }: Proposal): Promise<void> {
  for (const [file, source] of sources) {
    const uri = vscode.Uri.joinPath(master, '..', file);
    const now = decodeSource(await vscode.workspace.fs.readFile(uri), nameOf(uri));
    if (now.text !== source.text || now.bom !== source.bom) throw new KnownError(vscode.l10n.t('{0} was edited after the changes were proposed. Tailor it again, so that they fit.', nameOf(uri)));
  }
}

/** An existing file is never overwritten without a word. */
async function chooseVariant({ master, company }: Proposal): Promise<vscode.Uri> {
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
