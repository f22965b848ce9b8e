import * as vscode from 'vscode';
import type { BucketObject } from '../../bucket/index.ts';
import { formatDate, formatSize } from '../../views/bucketItems.ts';
import { TOP_FOLDERS } from '../../views/bucketNodes.ts';
import { openObject } from '../openObject.ts';
import type { Services } from '../services.ts';

/** A list longer than this helps nobody; the text must say more. */
const MOST_FOUND = 300;

interface Found extends vscode.QuickPickItem { readonly object: BucketObject }

/** Searches all keys for a text while it is typed, page by page, with a count of what was looked at; Esc stops. */
export async function searchBucket(services: Services): Promise<void> {
  const bucket = await services.connection.open();
  const { searchObjects } = await import('../../bucket/index.ts');
  const picker = vscode.window.createQuickPick<Found>();
  picker.title = vscode.l10n.t('Search the bucket');
  picker.placeholder = vscode.l10n.t('A part of the name');
  let running = new AbortController();
  let failed: (error: unknown) => void = () => undefined;
  const search = async (text: string): Promise<void> => {
    running.abort();
    const { signal } = running = new AbortController();
    picker.items = [];
    picker.title = vscode.l10n.t('Search the bucket');
    picker.busy = text !== '';
    if (text === '') return;
    let found: readonly Found[] = [];
    for await (const step of searchObjects(bucket, TOP_FOLDERS, text, signal)) {
      if (signal.aborted) return;
      if (step.found.length > 0) picker.items = found = [...found, ...step.found.map(itemOf)].slice(0, MOST_FOUND);
      picker.title = vscode.l10n.t('{0} found in {1} objects', found.length === MOST_FOUND ? `${MOST_FOUND}+` : found.length, step.searched.toLocaleString(vscode.env.language));
      if (found.length === MOST_FOUND) break;
    }
    picker.busy = false;
  };
  const chosen = await new Promise<Found | undefined>((resolve, reject) => {
    failed = reject;
    // A pause in typing, or each letter would begin a search of its own.
    let pause: NodeJS.Timeout | undefined;
    picker.onDidChangeValue(text => {
      clearTimeout(pause);
      running.abort();
      pause = setTimeout(() => { search(text.trim()).catch((error: unknown) => { if (!running.signal.aborted) failed(error); }); }, 250);
    });
    picker.onDidAccept(() => resolve(picker.selectedItems[0]));
    picker.onDidHide(() => { clearTimeout(pause); resolve(undefined); });
    picker.show();
  }).finally(() => { running.abort(); picker.dispose(); });
  if (chosen) await openObject(services, { kind: 'object', object: chosen.object });
}

function itemOf(object: BucketObject): Found {
  const slash = object.key.lastIndexOf('/');
  return {
    object, alwaysShow: true, label: object.key.slice(slash + 1) || object.key, description: object.key.slice(0, slash + 1),
    detail: [formatSize(object.size), object.lastModified && formatDate(object.lastModified)].filter(Boolean).join(' · '),
  };
}
