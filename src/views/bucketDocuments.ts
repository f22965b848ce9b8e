import * as vscode from 'vscode';
import { signalOf } from '../host/progress.ts';
import type { BucketConnection } from '../host/bucketConnection.ts';

export const BUCKET_SCHEME = 'resume-s3';

/** Text objects larger than this are not opened in an editor. */
const MAX_TEXT_BYTES = 5_000_000;

/** Published LaTeX and JSON as read-only documents. A content provider's documents cannot be edited. */
export class BucketDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly connection: BucketConnection;
  private readonly registration: vscode.Disposable;
  /** What `open` fetched and the editor has not asked for yet. */
  private readonly fetched = new Map<string, string>();

  constructor(connection: BucketConnection) {
    this.connection = connection;
    this.registration = vscode.workspace.registerTextDocumentContentProvider(BUCKET_SCHEME, this);
  }

  /**
   * Fetches first and opens then: what a provider throws reaches the person as "cannot open", without message or button.
   * `version` (the object's ETag) makes a newer object a new document instead of the cached old one.
   */
  async open(key: string, version: string, signal: AbortSignal): Promise<vscode.TextDocument> {
    const uri = vscode.Uri.from({ scheme: BUCKET_SCHEME, path: `/${key}`, query: version.replace(/"/g, '') });
    this.fetched.set(uri.toString(), await this.fetch(key, signal));
    return vscode.workspace.openTextDocument(uri);
  }

  /** Also asked when the window comes back with the document open. */
  async provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    const text = this.fetched.get(uri.toString());
    this.fetched.delete(uri.toString());
    return text ?? this.fetch(uri.path.slice(1), signalOf(token));
  }

  private async fetch(key: string, signal: AbortSignal): Promise<string> {
    const bucket = await this.connection.open();
    const { bytes } = await bucket.get(key, { maxBytes: MAX_TEXT_BYTES, signal });
    return new TextDecoder('utf-8').decode(bytes);
  }

  dispose(): void {
    this.registration.dispose();
  }
}
