import * as vscode from 'vscode';
import type { BucketConnection } from '../host/bucketConnection.ts';
import { s3Settings } from '../host/settings.ts';
import { isKnownError, KnownError } from '../shared/knownError.ts';
import { BUCKET_SCHEME } from './bucketDocuments.ts';

/** Text objects larger than this are not opened in an editor. */
const MAX_TEXT_BYTES = 5_000_000;

/** What the editor holds of an object. */
interface Held {
  readonly etag: string;
  readonly mtime: number;
  readonly size: number;
  /** Fetched by `open`, and not asked for by the editor yet. */
  readonly bytes?: Uint8Array | undefined;
}

/** What a person does about an object that somebody else wrote while it was open. */
export type Conflict = 'compare' | 'overwrite' | 'beside' | 'cancel';

/** Current LaTeX of the bucket as documents that can be edited and saved; records and what stands in a history as read-only ones. */
export class BucketFiles {
  private readonly connection: BucketConnection;
  private readonly askAboutConflict: (name: string) => Promise<Conflict>;
  private readonly changed: (uri: vscode.Uri) => void;
  private readonly held = new Map<string, Held>();

  constructor(connection: BucketConnection, changed: (uri: vscode.Uri) => void, askAboutConflict: (name: string) => Promise<Conflict>) {
    this.connection = connection;
    this.changed = changed;
    this.askAboutConflict = askAboutConflict;
  }

  /** Fetches first and opens then: what a provider throws reaches the person as "cannot open", without message or button. */
  async open(key: string, signal: AbortSignal, { snapshot = false } = {}): Promise<vscode.TextDocument> {
    const uri = uriOf(key, snapshot);
    const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
    if (open?.isDirty) return open;
    await this.fetch(uri, signal);
    if (open) this.changed(uri);
    return vscode.workspace.openTextDocument(uri);
  }

  private async fetch(uri: vscode.Uri, signal?: AbortSignal): Promise<void> {
    const bucket = await this.connection.open();
    const { bytes, etag = '', lastModified } = await bucket.get(keyOf(uri), { maxBytes: MAX_TEXT_BYTES, signal });
    this.held.set(uri.toString(), { etag, mtime: Math.max(lastModified?.getTime() ?? 0, (this.held.get(uri.toString())?.mtime ?? 0) + 1), size: bytes.byteLength, bytes });
  }

  /** Tells what the editor holds, not what is in the bucket: VS Code would compare times of a second's precision, where saving compares ETags. */
  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    if (!this.held.has(uri.toString())) await spoken(this.fetch(uri));
    const { mtime = 0, size = 0 } = this.held.get(uri.toString()) ?? {};
    return { type: vscode.FileType.File, ctime: 0, mtime, size, ...(await isEditable(uri) ? {} : { permissions: vscode.FilePermission.Readonly }) };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    if (this.held.get(uri.toString())?.bytes === undefined) await spoken(this.fetch(uri));
    const { bytes = new Uint8Array(), ...held } = this.held.get(uri.toString()) ?? { etag: '', mtime: 0, size: 0 };
    this.held.set(uri.toString(), held);
    return bytes;
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    await spoken(this.save(uri, content));
  }

  private async save(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const key = keyOf(uri);
    const name = key.split('/').at(-1) ?? key;
    if (!await isEditable(uri)) throw new KnownError(vscode.l10n.t('{0} is part of the history and stays as it was published.', name));
    const bucket = await this.connection.open();
    let etag = this.held.get(uri.toString())?.etag ?? '';
    for (;;) {
      const written = await bucket.replace(key, content, { etag });
      if (written !== 'changed') {
        this.keep(uri, written.etag ?? '', content.byteLength);
        return;
      }
      const answer = await this.askAboutConflict(name);
      if (answer === 'beside') return this.saveBeside(uri, content);
      if (answer === 'overwrite') {
        const there = await bucket.properties(key);
        if (there?.etag !== undefined) etag = there.etag;
        else {
          const { etag: fresh = '' } = await bucket.put(key, content, 'text/plain; charset=utf-8', { ifNoneMatch: '*' });
          this.keep(uri, fresh, content.byteLength);
          return;
        }
        continue;
      }
      if (answer === 'compare') await this.compare(uri, key, name);
      throw new KnownError(vscode.l10n.t('{0} was changed in the bucket by somebody else. Your text is not saved yet: save again to overwrite it or to save beside it.', name));
    }
  }

  private keep(uri: vscode.Uri, etag: string, size: number): void {
    this.held.set(uri.toString(), { etag, size, mtime: Math.max(Date.now(), (this.held.get(uri.toString())?.mtime ?? 0) + 1) });
  }

  private async compare(uri: vscode.Uri, key: string, name: string): Promise<void> {
    const theirs = await this.open(key, AbortSignal.timeout(60_000), { snapshot: true });
    void vscode.commands.executeCommand('vscode.diff', theirs.uri, uri, vscode.l10n.t('{0}: in the bucket ↔ yours', name));
  }

  /** The text goes to a name that is free; this document shows what is in the bucket again. */
  private async saveBeside(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const bucket = await this.connection.open();
    const { statusOf } = await import('../bucket/index.ts');
    const key = keyOf(uri);
    for (let number = 2; number < 100; number++) {
      const beside = key.replace(/(\.[^./]+)?$/, ending => `-${number}${ending}`);
      try {
        if (await bucket.head(beside)) continue;
        await bucket.put(beside, content, 'text/plain; charset=utf-8', { ifNoneMatch: '*' });
      } catch (error) {
        if (statusOf(error) === 412) continue;
        throw error;
      }
      await this.fetch(uri);
      this.changed(uri);
      void vscode.commands.executeCommand('resumeCustomizer.bucket.refresh');
      void vscode.window.showTextDocument(uriOf(beside));
      return;
    }
    throw new KnownError(vscode.l10n.t('No free name was found beside {0}. Delete copies that are not needed, then save again.', key));
  }
}

/**
 * The document of an object. The key stands in the query, because VS Code resolves `//` and the like in paths; the path is for people and file
 * patterns. `snapshot`: what is in the bucket now, read-only, beside a document that is being edited.
 */
export function uriOf(key: string, snapshot = false): vscode.Uri {
  return vscode.Uri.from({ scheme: BUCKET_SCHEME, authority: s3Settings().bucket, path: `/${key}`, query: `${snapshot ? 'now' : 'key'}=${key}` });
}

/** @throws KnownError when the document is of another bucket than the settings name now. */
export function keyOf(uri: vscode.Uri): string {
  const { bucket } = s3Settings();
  if (uri.authority.toLowerCase() !== bucket.toLowerCase()) {
    throw new KnownError(vscode.l10n.t('This document is in the bucket {0}, but the settings name {1} now. Set the bucket back to read or save it.', uri.authority, bucket), { action: 'openS3Settings' });
  }
  return uri.query.replace(/^(now|key)=/, '');
}

async function isEditable(uri: vscode.Uri): Promise<boolean> {
  const key = uri.query.replace(/^key=/, '');
  if (!uri.query.startsWith('key=latex/') || !/\.tex$/i.test(key)) return false;
  const { parsePublicationId, publishedObject } = await import('../bucket/index.ts');
  const id = publishedObject(key)?.id;
  return id === undefined || !parsePublicationId(id);
}

/** VS Code shows the message of its own kind of error only. */
async function spoken(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw isKnownError(error) ? vscode.FileSystemError.Unavailable(error.message) : error;
  }
}
