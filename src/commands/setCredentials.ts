import * as vscode from 'vscode';
import { inform } from '../host/notify.ts';
import { s3Settings } from '../host/settings.ts';
import { KnownError } from '../shared/knownError.ts';
import type { Services } from './services.ts';

/** Asks for the access key once and keeps it in the secret storage, for this endpoint and bucket. Asks for the bucket first when none is set. */
export async function setCredentials({ credentials, connection }: Services): Promise<void> {
  if (!s3Settings().bucket) await askBucket();
  const settings = s3Settings();
  const title = settings.endpoint
    ? vscode.l10n.t('Credentials for the bucket {0} at {1}', settings.bucket, settings.endpoint)
    : vscode.l10n.t('Credentials for the bucket {0} at AWS', settings.bucket);
  const accessKeyId = await ask({ title, prompt: vscode.l10n.t('Access key ID (1 of 2)'), placeHolder: 'AKIA…' });
  const secretAccessKey = await ask({ title, prompt: vscode.l10n.t('Secret access key (2 of 2). It is kept in the editor’s secret storage, never in settings or files.'), password: true });
  await credentials.set(settings, { accessKeyId, secretAccessKey });
  const bucket = await connection.open();
  await bucket.list('resumes/', { pageSize: 1 }); // Say now, not at the first publish, when the key does not work.
  void inform(vscode.l10n.t('The credentials work: the bucket {0} can be listed.', settings.bucket));
}

export async function forgetCredentials({ credentials, bucketTree }: Services): Promise<void> {
  const settings = s3Settings();
  if (!settings.bucket) throw new KnownError(vscode.l10n.t('No S3 bucket is named in the settings, so there are no credentials to forget.'), { action: 'openS3Settings' });
  await credentials.forget(settings);
  bucketTree.refresh();
  void inform(vscode.l10n.t('The credentials for the bucket {0} are forgotten.', settings.bucket));
}

async function askBucket(): Promise<void> {
  const bucket = await ask({ title: vscode.l10n.t('Which bucket?'), prompt: vscode.l10n.t('Name of the S3 bucket to publish to. Region and endpoint are in the settings.') });
  await vscode.workspace.getConfiguration('resumeCustomizer').update('s3.bucket', bucket, vscode.ConfigurationTarget.Global);
}

async function ask(options: vscode.InputBoxOptions): Promise<string> {
  const value = await vscode.window.showInputBox({ ...options, ignoreFocusOut: true, validateInput: text => text.trim() === '' ? vscode.l10n.t('It cannot be empty.') : undefined });
  if (value === undefined) throw new vscode.CancellationError();
  return value.trim();
}
