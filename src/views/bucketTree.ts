import * as vscode from 'vscode';
import type { BucketObject } from '../bucket/index.ts';
import type { BucketConnection } from '../host/bucketConnection.ts';
import { BUCKET_SCHEME } from './bucketDocuments.ts';
import { s3Settings } from '../host/settings.ts';
import { isKnownError } from '../shared/knownError.ts';
import { redact } from '../shared/redact.ts';

export interface ObjectNode { readonly kind: 'object'; readonly object: BucketObject }
interface FolderNode { readonly kind: 'folder'; readonly prefix: string }
interface MoreNode { readonly kind: 'more'; readonly folder: FolderNode }
interface MessageNode { readonly kind: 'message'; readonly text: string; readonly icon: string; readonly command?: string }
type Node = FolderNode | ObjectNode | MoreNode | MessageNode;

const TOP_FOLDERS = ['resumes/', 'latex/', 'json/'];

interface Listing { readonly nodes: Node[]; readonly next: string | undefined }

export function isObjectNode(value: unknown): value is ObjectNode {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'object'
    && 'object' in value && typeof value.object === 'object' && value.object !== null && 'key' in value.object && typeof value.object.key === 'string';
}

/** The bucket's three folders; a page of objects at a time, the next one on demand. */
export class BucketTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly connection: BucketConnection;
  private readonly log: vscode.LogOutputChannel;
  private readonly changed = new vscode.EventEmitter<Node | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  /** What was listed so far, by prefix. */
  private listings = new Map<string, Listing>();
  private readonly subscription: vscode.Disposable;

  constructor(connection: BucketConnection, log: vscode.LogOutputChannel) {
    this.connection = connection;
    this.log = log;
    this.subscription = connection.onDidChange(() => this.refresh());
  }

  refresh(): void {
    this.listings = new Map();
    this.changed.fire(undefined);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) return await this.connection.isConfigured() ? TOP_FOLDERS.map(prefix => ({ kind: 'folder', prefix })) : [];
    if (node.kind !== 'folder') return [];
    const listings = this.listings;
    try {
      const listing = listings.get(node.prefix) ?? await this.list(node, undefined);
      listings.set(node.prefix, listing);
      return this.withEnd(node, listing);
    } catch (error) {
      return [this.failure(error)];
    }
  }

  /** Appends the next page of a folder. */
  async loadMore(argument: unknown): Promise<void> {
    if (!isMoreNode(argument)) return;
    const { folder } = argument;
    const listings = this.listings;
    const listing = listings.get(folder.prefix);
    if (!listing?.next) return;
    const page = await this.list(folder, listing.next);
    if (listings !== this.listings) return; // Refreshed meanwhile.
    listings.set(folder.prefix, { nodes: [...listing.nodes, ...page.nodes], next: page.next });
    this.changed.fire(folder);
  }

  private async list(folder: FolderNode, token: string | undefined): Promise<Listing> {
    const bucket = await this.connection.open();
    const page = await bucket.list(folder.prefix, token ? { token } : {});
    const folders = page.folders.map((prefix): Node => ({ kind: 'folder', prefix }));
    // A console's "create folder" leaves an empty object named like the folder itself.
    const objects = page.objects.filter(({ key }) => key !== folder.prefix).map((object): Node => ({ kind: 'object', object }));
    return { nodes: [...objects, ...folders], next: page.next };
  }

  private withEnd(folder: FolderNode, { nodes, next }: Listing): Node[] {
    if (next) return [...nodes, { kind: 'more', folder }];
    return nodes.length > 0 ? nodes : [{ kind: 'message', text: vscode.l10n.t('Nothing here yet'), icon: 'circle-outline' }];
  }

  private failure(error: unknown): MessageNode {
    const known = isKnownError(error);
    if (known) this.log.warn(error.message);
    else this.log.error(redact(error instanceof Error ? error.stack ?? error.message : String(error)));
    const command = !known ? 'resumeCustomizer.showLog'
      : error.action === 'setCredentials' ? 'resumeCustomizer.setCredentials'
      : error.action === 'openS3Settings' ? 'resumeCustomizer.openS3Settings' : 'resumeCustomizer.bucket.refresh';
    return { kind: 'message', icon: 'warning', command, text: known ? error.message : vscode.l10n.t('Could not list the bucket. Click to see the log.') };
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'folder': return folderItem(node);
      case 'object': return objectItem(node);
      case 'more': return moreItem(node);
      case 'message': return messageItem(node);
    }
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}

function isMoreNode(value: unknown): value is MoreNode {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'more';
}

const lastSegment = (key: string) => key.replace(/\/$/, '').split('/').at(-1) ?? key;

function folderItem({ prefix }: FolderNode): vscode.TreeItem {
  const top = TOP_FOLDERS.includes(prefix);
  const item = new vscode.TreeItem(top ? prefix : lastSegment(prefix), vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${s3Settings().bucket}:${prefix}`;
  item.iconPath = top ? vscode.ThemeIcon.Folder : new vscode.ThemeIcon('history');
  if (!top) item.description = vscode.l10n.t('history');
  item.contextValue = top ? 'folder top' : 'folder history';
  return item;
}

function objectItem(node: ObjectNode): vscode.TreeItem {
  const { key, size, lastModified } = node.object;
  const item = new vscode.TreeItem(lastSegment(key), vscode.TreeItemCollapsibleState.None);
  item.id = `${s3Settings().bucket}:${key}`;
  item.description = [formatSize(size), lastModified ? formatDate(lastModified) : undefined].filter(Boolean).join(' · ');
  item.tooltip = key;
  item.resourceUri = vscode.Uri.from({ scheme: BUCKET_SCHEME, path: `/${key}` }); // For the file icon theme.
  item.iconPath = vscode.ThemeIcon.File;
  item.contextValue = `object ${/\.(pdf|tex|json)$/i.exec(key)?.[1]?.toLowerCase() ?? 'other'}`;
  item.command = { command: 'resumeCustomizer.bucket.open', title: vscode.l10n.t('Open'), arguments: [node] };
  return item;
}

function moreItem(node: MoreNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Load more…'), vscode.TreeItemCollapsibleState.None);
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.command = { command: 'resumeCustomizer.bucket.loadMore', title: vscode.l10n.t('Load More'), arguments: [node] };
  return item;
}

function messageItem({ text, icon, command }: MessageNode): vscode.TreeItem {
  const item = new vscode.TreeItem(text, vscode.TreeItemCollapsibleState.None);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.tooltip = text;
  if (command) item.command = { command, title: text };
  return item;
}

/** Decimal units, as file managers and S3 consoles show them. */
function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}

function formatDate(date: Date): string {
  return date.toLocaleString(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' });
}
