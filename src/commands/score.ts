import * as vscode from 'vscode';
import type { HistoryPoint, PanelContent, PanelDocument } from '../shared/protocol.ts';
import type { ChosenJob } from '../host/jobs.ts';
import { errorsInSpite } from './compile.ts';
import type { Services } from './services.ts';
import { builtFacts } from './steps/builtFacts.ts';
import { findingsOf } from './steps/findingsOf.ts';
import { proposeFixes } from './steps/proposeFixes.ts';
import { showing } from './steps/showing.ts';
import { chooseResume, nameOf, pdfNameOf } from './steps/chooseResume.ts';
import { jobOf } from './steps/jobOf.ts';
import { measureDocuments, type MeasuredDocument, type MeasuredPair } from './steps/measureDocuments.ts';
import { cannotCompile, scoreFromSource } from './steps/scoreFromSource.ts';

/** Builds the document (and its master), measures the PDFs against the job, and shows both in the panel. */
export async function score(services: Services, argument: unknown): Promise<MeasuredPair> {
  const document = await chooseResume(services, argument);
  const { job, stored } = await jobOf(services, document);
  await services.review.inTurn(() => Promise.resolve()); // Not in the middle of an accept.
  const pair = await showing(services, vscode.l10n.t('Scoring {0}', nameOf(document)), progress => measureDocuments(services, document, job, progress)).catch(async (error: unknown) => {
    if (await cannotCompile(error, document)) await scoreFromSource(services, document, job);
    throw error;
  });
  const { review } = services;
  if (review.variant?.uri.toString() === document.toString() && review.current?.storedJob.id === stored.id) review.measure({ before: pair.before.evaluation.total, after: pair.after.evaluation.total });
  await services.findings.set(document, await findingsOf(pair.after, job));
  await services.panel.show(await contentOf(services, pair, { job, stored }), document);
  await review.inTurn(() => proposeFixes(services, pair));
  return pair;
}

/** What the panel shows of a measurement, which the history of the score remembers. */
export async function contentOf(services: Services, { before, after }: MeasuredPair, { job, stored }: Pick<ChosenJob, 'job' | 'stored'>): Promise<PanelContent> {
  return {
    title: pdfNameOf(after.root),
    ...(before === after ? {} : { before: await documentOf(before) }),
    after: await documentOf(after),
    job: { title: job.title, company: job.company },
    note: after.errors > 0 ? errorsInSpite(pdfNameOf(after.root), after.errors) : sameScore(before, after),
    built: builtFacts(services, after.root),
    history: await remember(services, after, { job, stored }),
    origin: 'built',
    wanted: 'score',
  };
}

/** One side of the panel. */
export async function documentOf({ root, pdf, evaluation, text, resume }: MeasuredDocument): Promise<PanelDocument> {
  const { readBack } = await import('../ats/index.ts');
  return { label: pdfNameOf(root), pdf, evaluation, read: readBack(text, resume) };
}

/** Puts the measurement into the history of the score; resolves to all of it. */
export function remember({ history }: Services, { root, text, evaluation }: MeasuredDocument, { job, stored }: Pick<ChosenJob, 'job' | 'stored'>): Promise<readonly HistoryPoint[]> {
  const measured = [text.pages.map(({ streamText }) => streamText), job.requirements.map(({ id, importance }) => [id, importance])];
  return history.add({ resume: root, job: stored.id, evaluation, measured }, new Date());
}

/** Honest tailoring often changes no score; the person should know why, and only where it is so. */
function sameScore(before: MeasuredDocument, after: MeasuredDocument): string | undefined {
  if (before === after || before.evaluation.total !== after.evaluation.total) return undefined;
  const words = ({ resume }: MeasuredDocument) => resume.visibleText.split(/\s+/).sort().join(' ');
  return words(before) === words(after)
    ? vscode.l10n.t('The score is the same, and that is honest: the changes put first what the job asks for, which people notice. They add no words, so what a machine finds is what it found before.')
    : undefined;
}
