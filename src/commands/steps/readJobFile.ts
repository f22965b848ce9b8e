import * as vscode from 'vscode';
import type { StoredJob } from '../../host/memory.ts';
import { KnownError } from '../../shared/knownError.ts';
import type { Services } from '../services.ts';
import { decode, jobFormat, MAX_JOB_BYTES, withCompany } from './chooseJob.ts';
import { nameOf } from './chooseResume.ts';

const isPdf = (uri: vscode.Uri): boolean => /\.pdf$/i.test(uri.path);

export function isJobFile(uri: vscode.Uri): boolean {
  return isPdf(uri) || jobFormat(uri) !== undefined;
}

/** A job ad of a file on disk. Throws a KnownError where it is too large, empty, or a PDF without text. */
export async function readJobFile(services: Services, uri: vscode.Uri, signal: AbortSignal): Promise<StoredJob> {
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > MAX_JOB_BYTES) throw new KnownError(vscode.l10n.t('{0} is too large for a job description ({1} MB). Save just the text of the ad as .txt, .md or .html.', nameOf(uri), Math.round(size / 1e6)));
  const bytes = await vscode.workspace.fs.readFile(uri);
  const text = isPdf(uri) ? await pdfLines(services, bytes, nameOf(uri), signal) : decode(bytes);
  if (text.trim() === '') throw new KnownError(vscode.l10n.t('{0} holds no text.', nameOf(uri)));
  return withCompany({ text, format: jobFormat(uri) ?? 'text' }, undefined);
}

async function pdfLines({ pdfs }: Services, bytes: Uint8Array, name: string, signal: AbortSignal): Promise<string> {
  const { pages } = await pdfs.read(bytes, name, signal);
  return pages.map(({ lines }) => lines.map(({ text }) => text).join('\n')).join('\n\n');
}
