import * as vscode from 'vscode';
import { withProgress } from '../host/progress.ts';
import { isObjectNode } from '../views/bucketTree.ts';
import type { Services } from './services.ts';
import { contentOfPublished, fetchPublished } from './steps/publishedPdf.ts';

/** Opens an object of the bucket: a PDF in the panel with the scores that were stored with it, anything else read-only in an editor. */
export async function openObject(services: Services, argument: unknown): Promise<void> {
  if (!isObjectNode(argument)) return;
  const { key, etag } = argument.object;
  if (key.toLowerCase().endsWith('.pdf')) {
    const content = await withProgress(vscode.l10n.t('Opening {0}', key), async ({ signal }) => contentOfPublished(services, await fetchPublished(await services.connection.open(), key, signal), signal));
    await services.panel.show(content, argument);
  } else {
    const document = await withProgress(vscode.l10n.t('Opening {0}', key), ({ signal }) => services.bucketDocuments.open(key, etag ?? '', signal));
    await vscode.window.showTextDocument(document, { preview: true });
  }
}
