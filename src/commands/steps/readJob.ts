import * as vscode from 'vscode';
import { fetchPage } from '../../host/fetchPage.ts';
import type { JobFormat } from '../../job/index.ts';
import { KnownError } from '../../shared/knownError.ts';
import type { Services } from '../services.ts';
import { nameOf } from './chooseResume.ts';

/** A job ad's text as it is kept. A web page and a PDF are kept as the Markdown that was made of them. */
export interface JobText {
  readonly text: string;
  readonly format: JobFormat;
}

type Readers = Pick<Services, 'pdfs'>;
export type JobFileKind = JobFormat | 'pdf';

/** Of a saved page, most is no text. No job description is longer; a larger file is something else. */
const MAX_JOB_BYTES = 5_000_000;

/** By the file's extension; undefined for what no job ad is kept in. */
export function jobFileKind(uri: vscode.Uri): JobFileKind | undefined {
  switch (/\.(\w+)$/.exec(uri.path)?.[1]?.toLowerCase()) {
    case 'txt': return 'text';
    case 'md': case 'markdown': return 'markdown';
    case 'html': case 'htm': return 'html';
    case 'pdf': return 'pdf';
    default: return undefined;
  }
}

/**
 * The ad in a file, as it stands in the editor where it is open there.
 * @throws KnownError when it cannot be read, is too large, or has no words.
 */
export async function readJobFile(readers: Readers, uri: vscode.Uri, signal: AbortSignal): Promise<JobText> {
  const kind = jobFileKind(uri) ?? 'text';
  const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
  if (open && kind !== 'pdf') return textOf(open.getText(), kind);
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > MAX_JOB_BYTES) throw new KnownError(vscode.l10n.t('{0} is too large for a job description ({1} MB). Save just the text of the ad as .txt, .md or .html.', nameOf(uri), Math.round(size / 1e6)));
  const bytes = await vscode.workspace.fs.readFile(uri);
  if (kind === 'pdf') return pdfText(readers, bytes, nameOf(uri), signal);
  const text = decode(bytes);
  if (text.trim() === '') throw new KnownError(vscode.l10n.t('{0} holds no text.', nameOf(uri)));
  return textOf(text, kind);
}

/** The ad on a web page, or in a PDF on the web. */
export async function readJobPage(readers: Readers, url: URL, signal: AbortSignal): Promise<JobText> {
  const { bytes, type, charset } = await fetchPage(url, signal);
  if (type === 'application/pdf' || Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-') return pdfText(readers, bytes, url.host, signal);
  if (type === 'text/plain' || type === 'text/markdown') return textOf(decode(bytes, charset), type === 'text/plain' ? 'text' : 'markdown');
  if (!/html|xml|^$/.test(type)) throw new KnownError(vscode.l10n.t('{0} sent no page but {1}. Give the address of the job ad itself, or copy its text and choose "Clipboard".', url.host, type));
  const stated = charset ?? /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(Buffer.from(bytes.subarray(0, 4000)).toString('latin1'))?.[1];
  return textOf(decode(bytes, stated), 'html');
}

/** Text from the clipboard or a selection says nowhere what it is; `kind` where a file's name does. */
export async function textOf(source: string, kind?: JobFormat): Promise<JobText> {
  const { adOfPage, formatOf } = await import('../../job/index.ts');
  const format = kind ?? formatOf(source);
  return format === 'html' ? { text: await adOfPage(source), format: 'markdown' } : { text: source, format };
}

async function pdfText({ pdfs }: Readers, bytes: Uint8Array, name: string, signal: AbortSignal): Promise<JobText> {
  const read = await pdfs.read(bytes, name, signal);
  const { flowOf } = await import('../../pdf/index.ts');
  const lines = flowOf(read);
  if (!lines.some(({ text }) => /\p{L}{2}/u.test(text))) throw new KnownError(vscode.l10n.t('{0} holds only pictures and no text that can be read. Copy or type the text of the ad, and choose "Clipboard".', name));
  const { adOfLines } = await import('../../job/index.ts');
  return { text: adOfLines(lines), format: 'markdown' };
}

/** Pages saved by old browsers are often not UTF-8; a job text only has to be readable. */
function decode(bytes: Uint8Array, charset?: string): string {
  for (const label of [charset, 'utf-8']) {
    try {
      if (label !== undefined) return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // Not in the encoding it claims, or one that nobody knows: the next.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
