import * as vscode from 'vscode';
import { withProgress } from '../host/progress.ts';
import type { PanelContent } from '../shared/protocol.ts';
import type { Job } from '../job/index.ts';
import type { Services } from './services.ts';
import { chooseResume, nameOf } from './steps/chooseResume.ts';
import { jobOf } from './steps/jobOf.ts';
import { measureDocuments, type MeasuredDocument, type MeasuredPair } from './steps/measureDocuments.ts';

/** Builds the document (and its master), measures the PDFs against the job, and shows both in the panel. */
export async function score(services: Services, argument: unknown): Promise<void> {
  const document = await chooseResume(argument);
  const { job } = await jobOf(services, document);
  const pair = await withProgress(vscode.l10n.t('Scoring {0}', nameOf(document)), progress => measureDocuments(services, document, job, progress));
  await services.panel.show(contentOf(pair, job));
}

export function contentOf({ before, after }: MeasuredPair, job: Job): PanelContent {
  const side = (measured: MeasuredDocument) => ({ label: nameOf(measured.root).replace(/\.\w+$/, '.pdf'), pdf: measured.pdf, evaluation: measured.evaluation });
  return {
    title: nameOf(after.root).replace(/\.\w+$/, '.pdf'),
    ...(before === after ? {} : { before: side(before) }),
    after: side(after),
    job: { title: job.title, company: job.company },
    ...(before !== after && before.evaluation.total === after.evaluation.total ? { note: vscode.l10n.t('The score is the same, and that is honest: the changes put first what the job asks for, which people notice. They add no words, so what a machine finds is what it found before.') } : {}),
    origin: 'built',
    wanted: 'score',
  };
}
