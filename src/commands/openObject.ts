import { createHash } from 'node:crypto';
import * as vscode from 'vscode';
import type { Bucket } from '../bucket/index.ts';
import { withProgress } from '../host/progress.ts';
import { isKnownError } from '../shared/knownError.ts';
import type { PanelContent } from '../shared/protocol.ts';
import { isObjectNode } from '../views/bucketTree.ts';
import type { Services } from './services.ts';

/** A résumé's PDF is far smaller; this only keeps a video named .pdf out of the memory. */
const MAX_PDF_BYTES = 50_000_000;
const MAX_RECORD_BYTES = 20_000_000;

/** Opens an object of the bucket: a PDF in the panel with the scores that were stored with it, anything else read-only in an editor. */
export async function openObject(services: Services, argument: unknown): Promise<void> {
  if (!isObjectNode(argument)) return;
  const { key, etag } = argument.object;
  if (key.toLowerCase().endsWith('.pdf')) {
    const content = await withProgress(vscode.l10n.t('Opening {0}', key), async ({ signal }) => publishedPdf(await services.connection.open(), key, signal));
    await services.panel.show(content, argument);
  } else {
    const document = await withProgress(vscode.l10n.t('Opening {0}', key), ({ signal }) => services.bucketDocuments.open(key, etag ?? '', signal));
    await vscode.window.showTextDocument(document, { preview: true });
  }
}

async function publishedPdf(bucket: Bucket, key: string, signal: AbortSignal): Promise<PanelContent> {
  const { bytes: pdf } = await bucket.get(key, { signal, maxBytes: MAX_PDF_BYTES });
  const name = key.split('/').at(-1) ?? key;
  const bare: PanelContent = { title: name, after: { label: name, pdf }, origin: 'bucket' };
  const { parseRecord, recordKeyFor, storedEvaluation } = await import('../bucket/index.ts');
  const recordKey = recordKeyFor(key);
  if (!recordKey || !await bucket.head(recordKey, { signal })) return { ...bare, note: vscode.l10n.t('No scores are stored for this PDF.') };
  try {
    const { record, summary } = parseRecord(new TextDecoder().decode((await bucket.get(recordKey, { signal, maxBytes: MAX_RECORD_BYTES })).bytes), recordKey);
    if (!record) {
      return { ...bare, note: vscode.l10n.t('Stored by an older tool: {0} before, {1} after.', summary.initialScore ?? '–', summary.finalScore ?? '–') };
    }
    const same = createHash('sha256').update(pdf).digest('hex') === record.after.pdfSha256;
    return {
      title: name,
      before: { label: vscode.l10n.t('Before tailoring'), evaluation: storedEvaluation(record, 'before') },
      after: { label: name, pdf, evaluation: storedEvaluation(record, 'after') },
      job: { title: record.job.title ?? undefined, company: record.job.company ?? undefined },
      origin: 'bucket',
      note: same ? undefined : vscode.l10n.t('The stored scores belong to another PDF: this one was changed after {0} was written.', recordKey),
    };
  } catch (error) {
    if (!isKnownError(error)) throw error;
    return { ...bare, note: error.message };
  }
}
