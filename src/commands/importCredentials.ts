import * as vscode from 'vscode';
import { inform } from '../host/notify.ts';
import { s3Settings, saveS3Settings } from '../host/settings.ts';
import { KnownError } from '../shared/knownError.ts';
import type { Services } from './services.ts';
import { nameOf } from './steps/chooseResume.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Moves the keys of a `.env` file into the secret storage, and bucket and region into the settings; the file is changed only if the person says so. */
export async function importCredentials({ credentials, connection }: Services): Promise<void> {
  const file = await chooseEnvFile();
  const { readDotenv } = await import('../bucket/index.ts');
  const found = readDotenv(decoder.decode(await vscode.workspace.fs.readFile(file)));
  if (!found) throw new KnownError(vscode.l10n.t('{0} sets no AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. Choose another file, or set the credentials by hand.', nameOf(file)), { action: 'setCredentials' });
  const { accessKeyId, secretAccessKey, sessionToken, region, bucket, endpoint } = found;
  if (!bucket && !s3Settings().bucket) throw new KnownError(vscode.l10n.t('{0} names no bucket (S3_BUCKET_NAME), and neither do the settings. Name it in the S3 settings, then import again.', nameOf(file)), { action: 'openS3Settings' });
  await saveS3Settings({ ...(bucket ? { bucket } : {}), ...(region ? { region } : {}), ...(endpoint ? { endpoint } : {}), profile: '' });
  await credentials.set(s3Settings(), { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) });
  await offerToClean(file, found.names);
  await (await connection.open()).list('resumes/', { pageSize: 1 });
  void inform(vscode.l10n.t('The credentials work: the bucket {0} can be listed.', s3Settings().bucket));
}

async function chooseEnvFile(): Promise<vscode.Uri> {
  const files = await vscode.workspace.findFiles('**/.env*', '**/node_modules/**', 30);
  const other = vscode.l10n.t('Another file…');
  const items = files.map(uri => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  const chosen = items.length === 0 ? { label: other } : await vscode.window.showQuickPick([...items, { label: other }], { title: vscode.l10n.t('Which file holds the keys?'), ignoreFocusOut: true });
  if (chosen && 'uri' in chosen) return chosen.uri;
  const [uri] = chosen ? await vscode.window.showOpenDialog({ title: vscode.l10n.t('Which file holds the keys?'), canSelectMany: false }) ?? [] : [];
  if (!uri) throw new vscode.CancellationError();
  return uri;
}

async function offerToClean(file: vscode.Uri, names: readonly string[]): Promise<void> {
  const lines = { label: vscode.l10n.t('Delete these lines from {0}', nameOf(file)), description: names.join(', '), picked: true };
  const ignore = { label: vscode.l10n.t('Keep {0} out of Git', nameOf(file)), description: vscode.l10n.t('adds it to .gitignore'), picked: true };
  const chosen = await vscode.window.showQuickPick([lines, ignore], {
    title: vscode.l10n.t('The keys are in the secret storage now'), placeHolder: vscode.l10n.t('What else? Escape leaves the files as they are.'), canPickMany: true, ignoreFocusOut: true,
  }) ?? [];
  const { ignoring, withoutVariables } = await import('../bucket/index.ts');
  if (chosen.includes(lines)) {
    const rest = withoutVariables(decoder.decode(await vscode.workspace.fs.readFile(file)), names);
    if (rest === undefined) throw new KnownError(vscode.l10n.t('The lines in {0} are written in a way that is not safe to change. The credentials are stored; delete the lines by hand.', nameOf(file)));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(rest));
  }
  if (chosen.includes(ignore)) {
    const gitignore = vscode.Uri.joinPath(file, '..', '.gitignore');
    const before = await vscode.workspace.fs.readFile(gitignore).then(bytes => decoder.decode(bytes), () => '');
    const after = ignoring(before, nameOf(file));
    if (after !== undefined) await vscode.workspace.fs.writeFile(gitignore, new TextEncoder().encode(after));
  }
}
