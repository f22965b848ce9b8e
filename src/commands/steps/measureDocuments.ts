import * as vscode from 'vscode';
import type { Evaluation, Paper } from '../../ats/index.ts';
import { localDate } from '../../host/localDate.ts';
import type { Progress } from '../../host/progress.ts';
import { readResume } from '../../host/resumeFiles.ts';
import type { Job } from '../../job/index.ts';
import type { PdfText } from '../../pdf/index.ts';
import type { Resume } from '../../resume/index.ts';
import { KnownError } from '../../shared/knownError.ts';
import type { Services } from '../services.ts';
import { buildsOf } from './buildsOf.ts';
import { nameOf, pdfNameOf } from './chooseResume.ts';
import { compileDocument } from './compileDocument.ts';

/** A document and its PDF, read and ready to be scored against any job. */
export interface ReadDocument {
  readonly root: vscode.Uri;
  readonly tex: Uint8Array;
  readonly pdf: Uint8Array;
  /** What extraction reads in it. */
  readonly text: PdfText;
  /** What a reader sees of the source, and the sources themselves (main file first). */
  readonly resume: Resume;
  /** TeX's errors in spite of which there is a PDF. */
  readonly errors: number;
  /** Files of the document's own folder that TeX read, absolute paths. */
  readonly inputs: readonly string[];
  readonly paper: Paper;
}

export interface MeasuredDocument extends ReadDocument {
  readonly evaluation: Evaluation;
}

/** Before and after; for a document that is no variant both are the same measurement. */
export interface MeasuredPair {
  readonly before: MeasuredDocument;
  readonly after: MeasuredDocument;
}

/**
 * The second stage: builds the document, and the master it was made from, and evaluates both PDFs against the job.
 * Both go through the same function, which is not told which one it has.
 */
export async function measureDocuments(services: Services, document: vscode.Uri, job: Job, progress: Progress): Promise<MeasuredPair> {
  const asOf = localDate(new Date());
  const variant = services.memory.variantOf(document);
  const before = variant ? await measure(services, vscode.Uri.parse(variant.master, true), job, asOf, progress) : undefined;
  const after = await measure(services, document, job, asOf, progress);
  return { before: before ?? after, after };
}

async function measure(services: Services, root: vscode.Uri, job: Job, asOf: string, progress: Progress): Promise<MeasuredDocument> {
  return scored(services, await readDocument(services, root, asOf, progress), job);
}

/** Every score of a document's PDF comes from here. */
export async function scored(services: Services, read: ReadDocument, job: Job): Promise<MeasuredDocument> {
  const { evaluate } = await import('../../ats/index.ts');
  const evaluation = evaluate({ ...read.paper, job });
  buildsOf(services).scored(read.root, evaluation.total ?? undefined);
  return { ...read, evaluation };
}

/** Builds the document and reads its PDF. `asOf`: the day that scores are relative to. */
export async function readDocument(services: Services, root: vscode.Uri, asOf: string, progress: Progress): Promise<ReadDocument> {
  void services.pdfs.warm(); // While TeX runs.
  const { pdf, read, errors, build } = await compileDocument(services, root, progress);
  progress.signal.throwIfAborted();
  progress.report(vscode.l10n.t('reading the PDF'));
  const { bytes, resume } = await readResume(root);
  if (!read || Buffer.compare(read.bytes, bytes) !== 0) throw new KnownError(vscode.l10n.t('{0} was edited while it was being compiled. Run it again.', nameOf(root)));
  return readBuilt(services, { root, tex: bytes, pdf, resume, errors, inputs: build.inputs }, asOf, progress.signal);
}

/** Reads the PDF of a document that was built. */
export async function readBuilt({ pdfs, spelling }: Services, built: Omit<ReadDocument, 'text' | 'paper'>, asOf: string, signal: AbortSignal): Promise<ReadDocument> {
  const { root, pdf, resume } = built;
  const { secondOpinion } = await import('../../pdf/index.ts');
  const [text, opinion, speller] = await Promise.all([pdfs.read(pdf, pdfNameOf(root), signal), secondOpinion(pdf, signal), spelling.speller(root)]);
  return { ...built, text, paper: { pdf: text, resume, asOf, speller, secondOpinion: opinion } };
}
