import * as vscode from 'vscode';
import type { Bucket } from '../bucket/index.ts';
import { withProgress } from '../host/progress.ts';
import { isKnownError } from '../shared/knownError.ts';
import { isObjectNode } from '../views/bucketNodes.ts';
import type { Services } from './services.ts';
import { contentOfPublished, fetchPublished } from './steps/publishedPdf.ts';

/** Opens an object of the bucket: a PDF in the panel with the scores that were stored with it, anything else in an editor. */
export async function openObject(services: Services, argument: unknown): Promise<void> {
  if (!isObjectNode(argument)) return;
  const { key } = argument.object;
  if (key.toLowerCase().endsWith('.pdf')) {
    const content = await withProgress(vscode.l10n.t('Opening {0}', key), async ({ signal }) => {
      const bucket = await services.connection.open();
      const published = await fetchPublished(bucket, key, signal);
      if (published.mixed !== undefined) mend(services, bucket, published.mixed);
      return contentOfPublished(services, published, signal);
    });
    await services.panel.show(content, argument);
  } else {
    const document = await withProgress(vscode.l10n.t('Opening {0}', key), ({ signal }) => services.bucketDocuments.open(key, signal));
    await vscode.window.showTextDocument(document, { preview: true });
  }
}

/** Puts current copies together again that a publisher left mixed. Nobody waits for it, and whoever may only read cannot do it. */
function mend({ bucketTree, log }: Services, bucket: Bucket, base: string): void {
  void import('../bucket/index.ts').then(({ repairCurrent }) => repairCurrent(bucket, base)).then(
    ({ repaired }) => { if (repaired) bucketTree.refresh(); },
    (error: unknown) => { log.warn(isKnownError(error) ? error.message : `The current copies of ${base} were not repaired.`); },
  );
}
