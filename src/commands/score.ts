import * as vscode from 'vscode';
import type { PanelContent } from '../shared/protocol.ts';
import type { ChosenJob } from '../host/jobs.ts';
import { errorsInSpite } from './compile.ts';
import type { Services } from './services.ts';
import { findingsOf } from './steps/findingsOf.ts';
import { proposeFixes } from './steps/proposeFixes.ts';
import { showing } from './steps/showing.ts';
import { chooseResume, nameOf, pdfNameOf } from './steps/chooseResume.ts';
import { jobOf } from './steps/jobOf.ts';
import { measureDocuments, type MeasuredDocument, type MeasuredPair } from './steps/measureDocuments.ts';

/** Builds the document (and its master), measures the PDFs against the job, and shows both in the panel. */
export async function score(services: Services, argument: unknown): Promise<MeasuredPair> {
  const document = await chooseResume(services, argument);
  const { job, stored } = await jobOf(services, document);
  await services.review.inTurn(() => Promise.resolve()); // Not in the middle of an accept.
  const pair = await showing(services, vscode.l10n.t('Scoring {0}', nameOf(document)), progress => measureDocuments(services, document, job, progress));
  const { review } = services;
  if (review.variant?.uri.toString() === document.toString() && review.current?.storedJob.id === stored.id) review.measure({ before: pair.before.evaluation.total, after: pair.after.evaluation.total });
  await services.findings.set(document, await findingsOf(pair.after, job));
  await services.panel.show(await contentOf(services, pair, { job, stored }), document);
  await review.inTurn(() => proposeFixes(services, pair));
  return pair;
}

/** What the panel shows of a measurement, which the history of the score remembers. */
export async function contentOf({ history }: Services, { before, after }: MeasuredPair, { job, stored }: Pick<ChosenJob, 'job' | 'stored'>): Promise<PanelContent> {
  const { readBack } = await import('../ats/index.ts');
  const side = ({ root, pdf, evaluation, text, resume }: MeasuredDocument) => ({ label: pdfNameOf(root), pdf, evaluation, read: readBack(text, resume) });
  const measured = [after.text.pages.map(({ streamText }) => streamText), job.requirements.map(({ id, importance }) => [id, importance])];
  return {
    title: pdfNameOf(after.root),
    ...(before === after ? {} : { before: side(before) }),
    after: side(after),
    job: { title: job.title, company: job.company },
    note: after.errors > 0 ? errorsInSpite(pdfNameOf(after.root), after.errors) : sameScore(before, after),
    history: await history.add({ resume: after.root, job: stored.id, evaluation: after.evaluation, measured }, new Date()),
    origin: 'built',
    wanted: 'score',
  };
}

/** Honest tailoring often changes no score; the person should know why, and only where it is so. */
function sameScore(before: MeasuredDocument, after: MeasuredDocument): string | undefined {
  if (before === after || before.evaluation.total !== after.evaluation.total) return undefined;
  const words = ({ resume }: MeasuredDocument) => resume.visibleText.split(/\s+/).sort().join(' ');
  return words(before) === words(after)
    ? vscode.l10n.t('The score is the same, and that is honest: the changes put first what the job asks for, which people notice. They add no words, so what a machine finds is what it found before.')
    : undefined;
}
