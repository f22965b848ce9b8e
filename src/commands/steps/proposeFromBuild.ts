import * as vscode from 'vscode';
import { inform } from '../../host/notify.ts';
import { withProgress } from '../../host/progress.ts';
import { isCancelled } from '../../host/errors.ts';
import type { Proposal } from '../../host/review/review.ts';
import { tailorSettings } from '../../host/settings.ts';
import type { PdfText } from '../../pdf/index.ts';
import { isKnownError } from '../../shared/knownError.ts';
import type { Change } from '../../tailor/index.ts';
import type { Services } from '../services.ts';
import { nameOf, pdfNameOf } from './chooseResume.ts';
import { compileDocument } from './compileDocument.ts';
import type { MeasuredPair } from './measureDocuments.ts';

/**
 * With a page target of the person's, the proposal and what a build of the master shows: what must be left out, by the lines measured,
 * and what extraction garbles. Without one the master's own pages are the target, which only a build of the variant can tell.
 */
export async function proposeFromMaster(services: Services, proposal: Proposal): Promise<Proposal> {
  const { pages } = tailorSettings(proposal.master);
  if (pages === undefined || !vscode.workspace.isTrusted) return proposal;
  try {
    const text = await withProgress(vscode.l10n.t('Measuring {0} for the page target', nameOf(proposal.master)), async progress => {
      const { pdf } = await compileDocument(services, proposal.master, progress);
      return services.pdfs.read(pdf, pdfNameOf(proposal.master), progress.signal);
    });
    const { fresh } = await shownByBuild(proposal, text, pages, proposal.changes);
    return { ...proposal, changes: [...proposal.changes, ...fresh] };
  } catch (error) {
    if (!isKnownError(error) && !isCancelled(error)) throw error;
    // The other changes need no build.
    void inform(vscode.l10n.t('Nothing is proposed to be left out for the page target: {0}', isKnownError(error) ? error.message : vscode.l10n.t('measuring was cancelled.')));
    return proposal;
  }
}

/** After a build of the variant: what more must be left out when it has more pages than wanted, and what extraction garbles. */
export async function proposeFromVariant({ review, log }: Services, { before, after }: MeasuredPair): Promise<void> {
  const { current } = review;
  if (!current || review.variant?.uri.toString() !== after.root.toString()) return;
  const target = tailorSettings(current.master).pages ?? before.text.pages.length;
  const { fresh, known } = await shownByBuild(current, after.text, target, review.accepted);
  if (fresh.length > 0) await review.add(fresh, current.sources);
  const pages = after.text.pages.length;
  log.info(`${nameOf(after.root)}: ${pages} pages, ${target} wanted, ${fresh.length} changes proposed`);
  const [left, repairs] = [[...fresh, ...known].filter(({ kind }) => kind === 'dropBullet').length, fresh.filter(({ kind }) => kind === 'repairExtraction').length];
  const name = pdfNameOf(after.root);
  const words = [
    pages <= target ? '' : left === 0 ? vscode.l10n.t('{0} has {1} pages, {2} wanted. No bullets can be left out that would make it fit: shorten it by hand, or accept fewer changes.', name, pages, target)
      : vscode.l10n.t('{0} has {1} pages, {2} wanted. The view Changes proposes what to leave out: {3}.', name, pages, target, left === 1 ? vscode.l10n.t('1 bullet') : vscode.l10n.t('{0} bullets', left)),
    repairs === 0 ? '' : vscode.l10n.t('Programs misread some text of {0}. The view Changes proposes a repair.', name),
  ].filter(Boolean).join(' ');
  if (words !== '') void inform(words);
}

/** Changes of the proposal's résumé that a PDF of it, with `applied` in, shows to be needed: what was not proposed before, and what was. */
async function shownByBuild({ resume, job, changes }: Proposal, text: PdfText, target: number, applied: readonly Change[]): Promise<{ fresh: Change[]; known: Change[] }> {
  const { fitToPages, joinChanges, measureFit, repairExtraction } = await import('../../tailor/index.ts');
  const before = new Set(changes.map(({ id }) => id));
  const needed = [...repairExtraction(resume, job, text), ...fitToPages(resume, job, measureFit(resume, text, target), applied)];
  const joined = new Set(joinChanges(resume.files, changes, needed.filter(({ id }) => !before.has(id))));
  return { fresh: needed.filter(change => joined.has(change)), known: needed.filter(({ id }) => before.has(id)) };
}
