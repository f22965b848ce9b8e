import * as vscode from 'vscode';
import type { Credentials } from '../host/credentials.ts';
import { inform } from '../host/notify.ts';
import { s3Settings, saveS3Settings, type S3Settings } from '../host/settings.ts';
import { KnownError } from '../shared/knownError.ts';
import type { Services } from './services.ts';
import { askText } from './steps/askText.ts';

/** Asks for the access key once and keeps it in the secret storage, for this endpoint and bucket. Asks for the bucket first when none is set. */
export async function setCredentials({ credentials, connection }: Services): Promise<void> {
  await ensureBucket();
  const settings = s3Settings();
  const keys = await askKeys(settings);
  await credentials.set(settings, keys);
  if (settings.profile) await saveS3Settings({ profile: '' }); // Else the profile would win over what was just typed.
  await (await connection.open()).list('resumes/', { pageSize: 1 }); // Say now, not at the first publish, when the key does not work.
  void inform(vscode.l10n.t('The credentials work: the bucket {0} can be listed.', settings.bucket));
}

/** Names an AWS profile in the settings: its keys stay where AWS's own tools keep them, and are read afresh when they expire. */
export async function useAwsProfile({ connection }: Services): Promise<void> {
  await ensureBucket();
  const profile = await askText({
    title: vscode.l10n.t('AWS profile'), value: s3Settings().profile || 'default',
    prompt: vscode.l10n.t('A profile of your AWS configuration, SSO included. "default" takes what the AWS command line would take.'),
  });
  await saveS3Settings({ profile });
  await (await connection.open()).list('resumes/', { pageSize: 1 });
  void inform(vscode.l10n.t('The AWS profile {0} works: the bucket {1} can be listed.', profile, s3Settings().bucket));
}

/** Replaces the stored pair by a new one, after the new one was tried: a typing error leaves the old one in its place. */
export async function rotateCredentials({ credentials, connection }: Services): Promise<void> {
  const settings = s3Settings();
  if (!settings.bucket || !await credentials.get(settings)) throw new KnownError(vscode.l10n.t('There are no stored credentials to replace. Set them first.'), { action: 'setCredentials' });
  const keys = await askKeys(settings);
  const trial = await connection.openWith(keys);
  try {
    await trial.list('resumes/', { pageSize: 1 });
  } catch (error) {
    throw error instanceof Error ? new KnownError(vscode.l10n.t('{0} The credentials that were stored are still there.', error.message), { cause: error.cause }) : error;
  } finally {
    trial.dispose();
  }
  await credentials.set(settings, keys);
  void inform(vscode.l10n.t('The new credentials for the bucket {0} work and replace the old ones. You can delete the old key at your provider now.', settings.bucket));
}

export async function forgetCredentials({ credentials, bucketTree }: Services): Promise<void> {
  const settings = s3Settings();
  if (!settings.bucket) throw new KnownError(vscode.l10n.t('No S3 bucket is named in the settings, so there are no credentials to forget.'), { action: 'openS3Settings' });
  await credentials.forget(settings);
  bucketTree.refresh();
  void inform(vscode.l10n.t('The credentials for the bucket {0} are forgotten.', settings.bucket));
}

async function ensureBucket(): Promise<void> {
  if (s3Settings().bucket) return;
  await saveS3Settings({ bucket: await askText({ title: vscode.l10n.t('Which bucket?'), prompt: vscode.l10n.t('Name of the S3 bucket to publish to. Region and endpoint are in the settings.') }) });
}

async function askKeys({ bucket, endpoint }: S3Settings): Promise<Credentials> {
  const title = endpoint ? vscode.l10n.t('Credentials for the bucket {0} at {1}', bucket, endpoint) : vscode.l10n.t('Credentials for the bucket {0} at AWS', bucket);
  const accessKeyId = await askText({ title, prompt: vscode.l10n.t('Access key ID (1 of 3)'), placeHolder: 'AKIA…' });
  const secretAccessKey = await askText({ title, prompt: vscode.l10n.t('Secret access key (2 of 3). It is kept in the editor’s secret storage, never in settings or files.'), password: true });
  const sessionToken = await askText({ title, prompt: vscode.l10n.t('Session token (3 of 3), for temporary keys only. Leave it empty otherwise.'), password: true, optional: true });
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}
