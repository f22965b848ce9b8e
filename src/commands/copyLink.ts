import * as vscode from 'vscode';
import { inform } from '../host/notify.ts';
import { s3Settings } from '../host/settings.ts';
import { KnownError } from '../shared/knownError.ts';
import { isObjectNode } from '../views/bucketTree.ts';
import type { Services } from './services.ts';
import { chooseResume, nameOf } from './steps/chooseResume.ts';

/** An argument for `copyLink` that names a key. */
export function copyText(key: string): { readonly key: string } {
  return { key };
}

/** Puts a link to a published object on the clipboard: the tree's object, else the current PDF of the résumé in the editor. */
export async function copyLink(services: Services, argument: unknown): Promise<void> {
  const bucket = await services.connection.open();
  const { linkExpirySeconds } = s3Settings();
  const key = keyOf(argument) ?? await currentPdfKey(services);
  if (!await bucket.head(key)) throw new KnownError(vscode.l10n.t('{0} is not in the bucket {1} yet. Publish it first.', key, s3Settings().bucket));
  const { url, expiresAt } = await bucket.link(key, linkExpirySeconds);
  await vscode.env.clipboard.writeText(url);
  void inform(vscode.l10n.t('Link to {0} copied. It works until {1}, for everyone who has it.', key, expiresAt.toLocaleString(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' })));
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
