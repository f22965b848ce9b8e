import * as vscode from 'vscode';
import { inform } from '../../host/notify.ts';
import { withProgress } from '../../host/progress.ts';
import type { Proposal } from '../../host/review.ts';
import { tailorSettings } from '../../host/settings.ts';
import { isKnownError } from '../../shared/knownError.ts';
import type { Services } from '../services.ts';
import { nameOf, pdfNameOf } from './chooseResume.ts';
import { compileDocument } from './compileDocument.ts';
import type { MeasuredPair } from './measureDocuments.ts';

/**
 * With a page target of the person's, the proposal and what must be left out for it, by the lines of a build of the master. Without
 * one the master's own pages are the target, which only a build of the variant can tell.
 */
export async function fittedToPages(services: Services, proposal: Proposal): Promise<Proposal> {
  const { pages } = tailorSettings(proposal.master);
  if (pages === undefined || !vscode.workspace.isTrusted) return proposal;
  try {
    const text = await withProgress(vscode.l10n.t('Measuring {0} for the page target', nameOf(proposal.master)), async progress => {
      const { pdf } = await compileDocument(services, proposal.master, progress);
      const { extractPdfText } = await import('../../pdf/index.ts');
      return extractPdfText(pdf, pdfNameOf(proposal.master), progress.signal);
    });
    const { fitToPages, joinChanges, measureFit } = await import('../../tailor/index.ts');
    const left = fitToPages(proposal.resume, proposal.job, measureFit(proposal.resume, text, pages), proposal.changes);
    return { ...proposal, changes: joinChanges(proposal.resume.files, proposal.changes, left) };
  } catch (error) {
    if (!isKnownError(error)) throw error;
    void inform(vscode.l10n.t('Nothing is proposed to be left out for the page target: {0}', error.message));
    return proposal;
  }
}

/** After a build of the variant: what more must be left out when it has more pages than wanted. */
export async function fitVariantToPages({ review, log }: Services, { before, after }: MeasuredPair): Promise<void> {
  const { current } = review;
  if (!current || review.variant?.toString() !== after.root.toString()) return;
  const target = tailorSettings(current.master).pages ?? before.text.pages.length;
  const pages = after.text.pages.length;
  if (pages <= target) return;
  const { fitToPages, joinChanges, measureFit } = await import('../../tailor/index.ts');
  const left = fitToPages(current.resume, current.job, measureFit(current.resume, after.text, target), review.accepted);
  const joined = joinChanges(current.resume.files, current.changes, left);
  const fresh = left.filter(change => joined.includes(change));
  log.info(`${nameOf(after.root)}: ${pages} pages, ${target} wanted, ${fresh.length} changes proposed`);
  review.add(fresh);
  void inform(fresh.length > 0
    ? vscode.l10n.t('{0} has {1} pages, {2} wanted. The view Changes proposes what to leave out: {3}.', pdfNameOf(after.root), pages, target, fresh.length === 1 ? vscode.l10n.t('1 bullet') : vscode.l10n.t('{0} bullets', fresh.length))
    : vscode.l10n.t('{0} has {1} pages, {2} wanted. No bullets can be left out that would make it fit: shorten it by hand, or accept fewer changes.', pdfNameOf(after.root), pages, target));
}
