import * as vscode from 'vscode';
import type { Bucket } from '../bucket/index.ts';
import { inform } from '../host/notify.ts';
import { s3Settings } from '../host/settings.ts';
import { KnownError } from '../shared/knownError.ts';
import { formatDate } from '../views/bucketItems.ts';
import { isFolderNode, isObjectNode } from '../views/bucketNodes.ts';
import { topFolderOf } from '../views/bucketView.ts';
import { badName, contentTypeOf } from './objects/uploadObjects.ts';
import type { Services } from './services.ts';
import { chooseResume, nameOf } from './steps/chooseResume.ts';

/** An argument for `copyLink` that names a key. */
export function copyText(key: string): { readonly key: string } {
  return { key };
}

/** Puts a link to a published object on the clipboard: the tree's object, else the current PDF of the résumé in the editor. */
export async function copyLink(services: Services, argument: unknown): Promise<void> {
  const { bucket, key } = await existing(services, argument);
  const { linkExpirySeconds, publicBaseUrl } = s3Settings();
  if (publicBaseUrl) await copyPublic(publicBaseUrl, key);
  else await copyPresigned(bucket, key, linkExpirySeconds, undefined);
}

/** The same after asking how long the link works, and whether it shows the file or saves it. */
export async function copyLinkWith(services: Services, argument: unknown): Promise<void> {
  const { bucket, key } = await existing(services, argument);
  const seconds = await askDuration(key);
  if (seconds === 'public') return copyPublic(s3Settings().publicBaseUrl, key);
  const show = { label: vscode.l10n.t('Show it in the browser') };
  const save = { label: vscode.l10n.t('Download it as a file') };
  const chosen = await vscode.window.showQuickPick([show, save], { title: vscode.l10n.t('What does the link do?'), ignoreFocusOut: true });
  if (!chosen) throw new vscode.CancellationError();
  const { localName } = await import('../bucket/index.ts');
  await copyPresigned(bucket, key, seconds, chosen === save ? localName(key) : undefined);
}

/** A link by which somebody without an account puts one file into the bucket. */
export async function copyUploadLink(services: Services, argument: unknown): Promise<void> {
  const bucket = await services.connection.open();
  const folder = topFolderOf(argument) ?? 'resumes/';
  const name = isObjectNode(argument) && !isFolderNode(argument) ? argument.object.key.slice(folder.length) : '';
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('Name of the file that will be uploaded to {0}', folder), value: name, placeHolder: 'acme.pdf', ignoreFocusOut: true, validateInput: badName,
  });
  if (answer === undefined) throw new vscode.CancellationError();
  const key = folder + answer.trim();
  if (await bucket.head(key)) throw new KnownError(vscode.l10n.t('{0} is in the bucket already, and the link would let others write over it. Choose another name.', key));
  const seconds = await askDuration(key, false);
  if (seconds === 'public') return;
  const type = contentTypeOf(key);
  const { url, expiresAt } = await bucket.uploadLink(key, seconds, type);
  const link = { label: vscode.l10n.t('Copy the link'), description: vscode.l10n.t('for a PUT request with the content type {0}', type) };
  const command = { label: vscode.l10n.t('Copy a command'), description: 'curl -T …' };
  const chosen = await vscode.window.showQuickPick([command, link], { title: vscode.l10n.t('How will it be uploaded?'), ignoreFocusOut: true });
  if (!chosen) throw new vscode.CancellationError();
  await vscode.env.clipboard.writeText(chosen === link ? url : `curl --fail -T "FILE" -H "Content-Type: ${type}" "${url}"`);
  void inform(vscode.l10n.t('Copied. Whoever has it can upload {0}, and write over it, until {1}.', key, formatDate(expiresAt)));
}

async function existing(services: Services, argument: unknown): Promise<{ bucket: Bucket; key: string }> {
  const bucket = await services.connection.open();
  const key = keyOf(argument) ?? await currentPdfKey(services);
  if (!await bucket.head(key)) throw new KnownError(vscode.l10n.t('{0} is not in the bucket {1} yet. Publish it first.', key, s3Settings().bucket));
  return { bucket, key };
}

async function askDuration(key: string, orPublic = true): Promise<number | 'public'> {
  const { linkExpirySeconds, publicBaseUrl } = s3Settings();
  const durations: readonly (readonly [string, number | 'public'])[] = [
    [vscode.l10n.t('15 minutes'), 900], [vscode.l10n.t('1 hour'), 3600], [vscode.l10n.t('1 day'), 86400], [vscode.l10n.t('7 days'), 604800],
    ...publicBaseUrl && orPublic ? [[vscode.l10n.t('For ever: the public address'), 'public'] as const] : [],
  ];
  const items = durations.map(([label, value]) => ({ label, value, description: value === linkExpirySeconds ? vscode.l10n.t('as in the settings') : '' }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('How long does the link to {0} work?', key), ignoreFocusOut: true });
  if (!chosen) throw new vscode.CancellationError();
  return chosen.value;
}

async function copyPresigned(bucket: Bucket, key: string, seconds: number, download: string | undefined): Promise<void> {
  const { url, expiresAt } = await bucket.linkTo(key, seconds, { download });
  await vscode.env.clipboard.writeText(url);
  void inform(vscode.l10n.t('Link to {0} copied. It works until {1}, for everyone who has it.', key, formatDate(expiresAt)));
}

async function copyPublic(base: string, key: string): Promise<void> {
  const { publicUrl } = await import('../bucket/index.ts');
  const url = publicUrl(base, key);
  if (!url) throw new KnownError(vscode.l10n.t('“{0}” is not an address like https://cdn.example.com. Correct the public address in the S3 settings, or leave it empty.', base), { action: 'openS3Settings' });
  await vscode.env.clipboard.writeText(url);
  void inform(vscode.l10n.t('Public address of {0} copied. It does not expire.', key));
}

function keyOf(argument: unknown): string | undefined {
  if (isObjectNode(argument)) return argument.object.key;
  if (typeof argument === 'object' && argument !== null && 'key' in argument && typeof argument.key === 'string') return argument.key;
  return undefined;
}

async function currentPdfKey(services: Services): Promise<string> {
  const { baseName, publicationKeys } = await import('../bucket/index.ts');
  const document = await chooseResume(services, undefined);
  return publicationKeys(services.memory.publishedAs(document) ?? baseName(nameOf(document)), 'current').current.pdf;
}
