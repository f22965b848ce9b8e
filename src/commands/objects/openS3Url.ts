import * as vscode from 'vscode';
import { s3Settings } from '../../host/settings.ts';
import { KnownError } from '../../shared/knownError.ts';
import { isObjectNode } from '../../views/bucketNodes.ts';
import { openObject } from '../openObject.ts';
import type { Services } from '../services.ts';

/** Opens what an address names, in whatever form it comes: a PDF with its scores, anything else in an editor. */
export async function openS3Url(services: Services, argument: unknown): Promise<void> {
  const { parseS3Url } = await import('../../bucket/index.ts');
  const known = s3Settings();
  const clipboard = typeof argument === 'string' ? '' : await vscode.env.clipboard.readText();
  const text = typeof argument === 'string' ? argument : await vscode.window.showInputBox({
    title: vscode.l10n.t('Open S3 URL'), placeHolder: 's3://bucket/resumes/acme.pdf', ignoreFocusOut: true,
    value: parseS3Url(clipboard, known) ? clipboard.trim() : '',
    prompt: vscode.l10n.t('An s3:// or https:// address, or a link that was copied'),
    validateInput: value => value.trim() === '' || parseS3Url(value, known) ? undefined : vscode.l10n.t('This is not an address of an object in S3.'),
  });
  if (!text) throw new vscode.CancellationError();
  const place = parseS3Url(text, known);
  if (!place) throw new KnownError(vscode.l10n.t('This is not an address of an object in S3. It looks like s3://bucket/key or https://bucket.s3.region.amazonaws.com/key.'));
  if (place.bucket !== known.bucket) {
    throw new KnownError(vscode.l10n.t('{0} is in the bucket {1}, but the settings name {2}. Change the bucket in the settings to open it.', place.key, place.bucket, known.bucket || '–'), { action: 'openS3Settings' });
  }
  await openKey(services, place.key);
}

/** Opens an object that may not be there (any more). */
export async function openKey(services: Services, key: string): Promise<void> {
  const found = await (await services.connection.open()).properties(key);
  if (!found) throw new KnownError(vscode.l10n.t('There is no {0} in the bucket {1}. Check the address, or refresh the list.', key, s3Settings().bucket));
  await openObject(services, { kind: 'object', object: { key, size: found.size, etag: found.etag, lastModified: found.lastModified } });
}

/** The LaTeX that a published PDF was built from: the tree's object, or the PDF in the panel. */
export async function openLatexOfPdf(services: Services, argument: unknown): Promise<void> {
  const { parsePublicationId, publicationKeys, publishedObject } = await import('../../bucket/index.ts');
  const subject = isObjectNode(argument) ? argument : isObjectNode(services.panel.subject) ? services.panel.subject : services.bucketTree.selection.find(isObjectNode);
  if (!subject) throw new KnownError(vscode.l10n.t('Open or select a PDF of the bucket first.'));
  const { base, id } = publishedObject(subject.object.key) ?? {};
  if (base === undefined) throw new KnownError(vscode.l10n.t('{0} is not where publications are, so its LaTeX is not known.', subject.object.key));
  const keys = publicationKeys(base, id ?? 'current');
  await openKey(services, (id !== undefined && parsePublicationId(id) ? keys.immutable : keys.current).tex);
}
