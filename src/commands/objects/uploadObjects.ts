import * as vscode from 'vscode';
import { inform } from '../../host/notify.ts';
import { withProgress } from '../../host/progress.ts';
import { KnownError } from '../../shared/knownError.ts';
import { topFolderOf, type DroppedFile } from '../../views/bucketView.ts';
import type { Services } from '../services.ts';

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf', tex: 'text/plain; charset=utf-8', json: 'application/json', zip: 'application/zip', png: 'image/png', jpg: 'image/jpeg', txt: 'text/plain; charset=utf-8',
};
const FOLDERS: Readonly<Record<string, string>> = { pdf: 'resumes/', tex: 'latex/', zip: 'latex/', json: 'json/' };

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
export const contentTypeOf = (name: string): string => TYPES[endingOf(name)] ?? 'application/octet-stream';

/** Puts files as they are into one of the three folders: the one they are dropped on, else the one for their ending. Nothing is written over unasked. */
export async function uploadObjects(services: Services, target: unknown, dropped: unknown): Promise<void> {
  const files = isDropped(dropped) ? dropped : await chooseFiles();
  const bucket = await services.connection.open();
  const { statusOf } = await import('../../bucket/index.ts');
  const uploaded: string[] = [];
  for (const file of files) {
    const folder = topFolderOf(target) ?? FOLDERS[endingOf(file.name)] ?? 'resumes/';
    let key = folder + file.name.normalize('NFC').replace(/[/\\]/g, '_');
    const bytes = await file.read();
    for (let replace = false; ;) {
      try {
        // Asked first: servers that do not know the condition would overwrite.
        const there = replace ? undefined : await bucket.properties(key);
        if (!there) await withProgress(vscode.l10n.t('Uploading {0}', file.name), ({ signal }) => bucket.put(key, bytes, contentTypeOf(file.name), { signal, ...(replace ? {} : { ifNoneMatch: '*' as const }) }));
        if (!there) break;
      } catch (error) {
        if (statusOf(error) !== 412) throw error;
      }
      const answer = await askAboutTaken(bucket, key);
      if (answer === 'skip') { key = ''; break; }
      if (answer === 'replace') replace = true;
      else key = folder + answer;
    }
    if (key !== '') uploaded.push(key);
  }
  services.bucketTree.refresh();
  const [first] = uploaded;
  if (first === undefined) return;
  void inform(uploaded.length === 1 ? vscode.l10n.t('{0} is uploaded.', first) : vscode.l10n.t('{0} files are uploaded.', uploaded.length));
}

async function askAboutTaken(bucket: Awaited<ReturnType<Services['connection']['open']>>, key: string): Promise<'skip' | 'replace' | (string & {})> {
  const name = key.split('/').at(-1) ?? key;
  const { metadataNames } = await import('../../bucket/index.ts');
  // A current copy belongs to its publication, which would be put back over it.
  const published = (await bucket.properties(key))?.metadata[metadataNames.id] !== undefined;
  const replace = { label: vscode.l10n.t('Replace it') };
  const other = { label: vscode.l10n.t('Upload under another name…') };
  const skip = { label: vscode.l10n.t('Skip this file') };
  const title = published ? vscode.l10n.t('{0} is there and belongs to a publication: publish again to replace it', name) : vscode.l10n.t('{0} is there already', name);
  const answer = await vscode.window.showQuickPick(published ? [other, skip] : [skip, other, replace], { title, ignoreFocusOut: true });
  if (!answer) throw new vscode.CancellationError();
  if (answer === skip) return 'skip';
  if (answer === replace) return 'replace';
  const value = name.replace(/(\.[^.]+)?$/, ending => `-2${ending}`);
  const another = await vscode.window.showInputBox({ title: vscode.l10n.t('Name in the bucket'), value, ignoreFocusOut: true, validateInput: badName });
  if (another === undefined) throw new vscode.CancellationError();
  return another.trim();
}

export function badName(value: string): string | undefined {
  if (value.trim() === '') return vscode.l10n.t('It cannot be empty.');
  return /\/|^\.{1,2}$|\p{Cc}/u.test(value.trim()) ? vscode.l10n.t('A slash cannot stand in it.') : undefined;
}

async function chooseFiles(): Promise<DroppedFile[]> {
  const uris = await vscode.window.showOpenDialog({ canSelectMany: true, openLabel: vscode.l10n.t('Upload'), title: vscode.l10n.t('Files to upload') });
  if (!uris) throw new vscode.CancellationError();
  return uris.map(uri => ({ name: uri.path.split('/').at(-1) ?? '', read: async () => readFile(uri) }));
}

async function readFile(uri: vscode.Uri): Promise<Uint8Array> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    throw new KnownError(vscode.l10n.t('{0} cannot be read. Choose another file.', uri.path), { cause: error });
  }
}

function isDropped(value: unknown): value is DroppedFile[] {
  return Array.isArray(value) && value.every(one => typeof one === 'object' && one !== null && 'name' in one && typeof one.name === 'string' && 'read' in one && typeof one.read === 'function');
}
