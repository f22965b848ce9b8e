import * as vscode from 'vscode';
import type { Bucket } from '../../bucket/index.ts';
import { inform } from '../../host/notify.ts';
import { withProgress } from '../../host/progress.ts';
import { formatDate } from '../../views/bucketItems.ts';
import type { ObjectNode } from '../../views/bucketNodes.ts';
import type { Services } from '../services.ts';
import { inParallel, nameOfKey, selectedObjects } from './selected.ts';

interface Removal { readonly label: string; readonly description: string; run(signal: AbortSignal, report: (message: string) => void): Promise<number> }

/** Deletes what is selected, after a question that counts: single objects, one publication, or a base name with its whole history. */
export async function deleteObjects(services: Services, argument: unknown, more: unknown): Promise<void> {
  const nodes = selectedObjects(services, argument, more);
  const [first] = nodes;
  if (!first) return;
  const bucket = await services.connection.open();
  const removals = await withProgress(vscode.l10n.t('Counting'), ({ signal }) => choices(bucket, nodes, signal));
  const [only] = removals;
  if (!only) return;
  const title = nodes.length === 1 ? vscode.l10n.t('Delete {0}?', nameOfKey(first.object.key)) : vscode.l10n.t('Delete {0} objects?', nodes.length);
  const keep = { label: vscode.l10n.t('Keep everything'), description: '' };
  const chosen = await vscode.window.showQuickPick([keep, ...removals], { title, ignoreFocusOut: true });
  if (!chosen || !('run' in chosen)) throw new vscode.CancellationError();
  try {
    const count = await withProgress(chosen.label, ({ signal, report }) => chosen.run(signal, report));
    void inform(count === 1 ? vscode.l10n.t('1 object is deleted.') : vscode.l10n.t('{0} objects are deleted.', count));
  } finally {
    services.bucketTree.refresh();
  }
}

async function choices(bucket: Bucket, nodes: readonly ObjectNode[], signal: AbortSignal): Promise<Removal[]> {
  const [node] = nodes;
  if (node && nodes.length === 1) {
    const { inspectPublications, parsePublicationId, publishedObject } = await import('../../bucket/index.ts');
    const found = publishedObject(node.object.key);
    const publications = found ? await inspectPublications(bucket, found.base, { signal }) : [];
    const id = found?.id !== undefined && parsePublicationId(found.id) ? found.id : publications[0]?.id;
    const one = publications.find(publication => publication.id === id);
    if (found && one) return [onePublication(bucket, found.base, one, publications.length), ...publications.length > 1 || !found.id ? [wholeName(bucket, found.base, publications)] : []];
  }
  return [nodes.length > 1 ? await several(bucket, nodes) : plainObjects(bucket, nodes.map(({ object }) => object.key))];
}

/** What belongs to a publication goes with all of it: a record must not stay without its files, or a current copy without its history. */
async function several(bucket: Bucket, nodes: readonly ObjectNode[]): Promise<Removal> {
  const { inspectPublications, parsePublicationId, publishedObject, removePublication } = await import('../../bucket/index.ts');
  const names = new Set<string>();
  const publications = new Map<string, { readonly base: string; readonly id: string }>();
  const plain: string[] = [];
  for (const { object: { key }, history } of nodes) {
    const { base, id } = publishedObject(key) ?? {};
    if (base !== undefined && id !== undefined && parsePublicationId(id)) publications.set(`${base}/${id}`, { base, id });
    else if (base !== undefined && history !== undefined) names.add(base);
    else plain.push(key);
  }
  const single = [...publications.values()].filter(({ base }) => !names.has(base));
  if (names.size + single.length === 0) return plainObjects(bucket, plain);
  return {
    label: vscode.l10n.t('Delete all of it'),
    description: vscode.l10n.t('names with their whole history: {0}; publications: {1}; other objects: {2}', names.size === 0 ? 0 : [...names].slice(0, 3).join(', ') + (names.size > 3 ? `, … (${names.size})` : ''), single.length, plain.length),
    async run(signal, report) {
      let count = 0;
      for (const base of names) count += await wholeName(bucket, base, await inspectPublications(bucket, base, { signal })).run(signal, report);
      for (const { base, id } of single) {
        signal.throwIfAborted();
        const { newest } = await removePublication(bucket, base, id, { signal });
        count += 3 + (newest === undefined ? await removeCurrent(bucket, base, signal) : 0);
      }
      return count + (plain.length > 0 ? await plainObjects(bucket, plain).run(signal, report) : 0);
    },
  };
}

function onePublication(bucket: Bucket, base: string, { id, time, keys }: { id: string; time: Date; keys: readonly string[] }, all: number): Removal {
  return {
    label: vscode.l10n.t('Delete the publication of {0}', formatDate(time)),
    description: vscode.l10n.t('{0} objects; {1} other publications of {2} stay', keys.length, all - 1, base),
    async run(signal) {
      const { removePublication } = await import('../../bucket/index.ts');
      const { newest } = await removePublication(bucket, base, id, { signal });
      return keys.length + (newest === undefined ? await removeCurrent(bucket, base, signal) : 0);
    },
  };
}

function wholeName(bucket: Bucket, base: string, publications: readonly { keys: readonly string[] }[]): Removal {
  const keys = publications.flatMap(one => one.keys);
  return {
    label: vscode.l10n.t('Delete {0} with its history', base),
    description: vscode.l10n.t('{0} publications, {1} objects and the current copies', publications.length, keys.length),
    async run(signal, report) {
      const { recordsFirst } = await import('../../bucket/index.ts');
      for (const some of recordsFirst(keys)) await inParallel(some, signal, async (key, done) => { report(vscode.l10n.t('{0} of {1}', done + 1, some.length)); await bucket.remove(key, { signal }); });
      return keys.length + await removeCurrent(bucket, base, signal);
    },
  };
}

async function removeCurrent(bucket: Bucket, base: string, signal: AbortSignal): Promise<number> {
  const { publicationKeys } = await import('../../bucket/index.ts');
  const keys = Object.values(publicationKeys(base, 'current').current);
  const there = (await Promise.all(keys.map(async key => await bucket.head(key, { signal }) ? [key] : []))).flat();
  await inParallel(there, signal, key => bucket.remove(key, { signal }));
  return there.length;
}

function plainObjects(bucket: Bucket, keys: readonly string[]): Removal {
  return {
    label: keys.length === 1 ? vscode.l10n.t('Delete this object') : vscode.l10n.t('Delete {0} objects', keys.length),
    description: keys.map(nameOfKey).slice(0, 5).join(', ') + (keys.length > 5 ? ', …' : ''),
    async run(signal, report) {
      await inParallel(keys, signal, async (key, done) => { report(vscode.l10n.t('{0} of {1}', done + 1, keys.length)); await bucket.remove(key, { signal }); });
      return keys.length;
    },
  };
}

