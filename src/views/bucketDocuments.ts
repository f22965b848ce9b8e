import * as vscode from 'vscode';
import type { BucketConnection } from '../host/bucketConnection.ts';
import type { BucketFiles, Conflict } from './bucketFiles.ts';

/** Without a hyphen: VS Code's JSON support takes `scheme://…` in `jsonValidation` for such only. */
export const BUCKET_SCHEME = 'resumes3';

/** Objects of the bucket as documents; what reads and saves them is loaded with the first one. */
export class BucketDocuments implements vscode.FileSystemProvider, vscode.Disposable {
  private readonly load: () => Promise<BucketFiles>;
  private readonly registration: vscode.Disposable;
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  constructor(connection: BucketConnection, askAboutConflict: (name: string) => Promise<Conflict>) {
    let files: Promise<BucketFiles> | undefined;
    const changed = (uri: vscode.Uri): void => this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    this.load = () => files ??= import('./bucketFiles.ts').then(({ BucketFiles }) => new BucketFiles(connection, changed, askAboutConflict));
    this.registration = vscode.workspace.registerFileSystemProvider(BUCKET_SCHEME, this, { isCaseSensitive: true });
  }

  /** See `BucketFiles.open`. */
  async open(key: string, signal: AbortSignal, options?: { readonly snapshot?: boolean }): Promise<vscode.TextDocument> {
    return (await this.load()).open(key, signal, options);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    return (await this.load()).stat(uri);
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return (await this.load()).readFile(uri);
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    await (await this.load()).writeFile(uri, content);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined); // The bucket does not tell of changes.
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}
