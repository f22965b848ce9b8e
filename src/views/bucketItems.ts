import * as vscode from 'vscode';
import { s3Settings } from '../host/settings.ts';
import { BUCKET_SCHEME } from './bucketDocuments.ts';
import { idOf, TOP_FOLDERS, type FolderNode, type Listing, type MessageNode, type MoreNode, type Node, type ObjectNode } from './bucketNodes.ts';

export function itemOf(node: Node, listing: Listing | undefined): vscode.TreeItem {
  const item = draw(node, listing);
  const id = idOf(node);
  if (id !== undefined) item.id = `${s3Settings().bucket}:${id}`;
  return item;
}

function draw(node: Node, listing: Listing | undefined): vscode.TreeItem {
  switch (node.kind) {
    case 'folder': return folderItem(node, listing);
    case 'object': return objectItem(node);
    case 'more': return moreItem(node);
    case 'message': return messageItem(node);
  }
}

const lastSegment = (key: string): string => key.replace(/\/$/, '').split('/').at(-1) || key;

function folderItem({ prefix }: FolderNode, listing: Listing | undefined): vscode.TreeItem {
  const top = TOP_FOLDERS.includes(prefix);
  const item = new vscode.TreeItem(top ? prefix : lastSegment(prefix), prefix === 'resumes/' ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
  item.iconPath = top ? vscode.ThemeIcon.Folder : new vscode.ThemeIcon('history');
  item.description = top ? listing ? count(listing) : '' : vscode.l10n.t('history');
  item.tooltip = prefix;
  item.contextValue = top ? 'folder top' : 'folder history';
  return item;
}

function count({ objects, next }: Listing): string {
  return `${objects.length.toLocaleString(vscode.env.language)}${next ? '+' : ''}`;
}

function objectItem(node: ObjectNode): vscode.TreeItem {
  const { object: { key, size, lastModified }, history, publication, newest, score } = node;
  const label = publication ? formatDate(publication.time) : lastSegment(key);
  const item = new vscode.TreeItem(label, history ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None);
  const points = publication?.score ?? score;
  item.description = [
    points !== undefined && vscode.l10n.t('score {0}', points),
    newest && vscode.l10n.t('current'),
    publication && ending(key) !== 'pdf' && `.${ending(key)}`,
    formatSize(size),
    !publication && lastModified && relativeDate(lastModified, new Date()),
  ].filter(Boolean).join(' · ');
  item.resourceUri = vscode.Uri.from({ scheme: BUCKET_SCHEME, path: `/${key}` }); // For the file icon theme.
  item.iconPath = publication ? new vscode.ThemeIcon(newest ? 'check' : 'history') : vscode.ThemeIcon.File;
  item.contextValue = ['object', ending(key), publication && 'publication', newest && 'newest', history && 'base'].filter(Boolean).join(' ');
  item.command = { command: 'resumeCustomizer.bucket.open', title: vscode.l10n.t('Open'), arguments: [node] };
  item.accessibilityInformation = { label: `${label}, ${item.description.replaceAll(' · ', ', ')}` };
  return item;
}

/** The whole key, exact size and date: made when the mouse rests on it. */
export function tooltipOf({ object: { key, size, lastModified }, publication }: ObjectNode): string {
  return [
    key,
    vscode.l10n.t('{0} bytes', size.toLocaleString(vscode.env.language)),
    lastModified && formatDate(lastModified),
    publication && vscode.l10n.t('Publication {0}', publication.id),
  ].filter(Boolean).join('\n');
}

const ending = (key: string): string => /\.(pdf|tex|json|zip)$/i.exec(key)?.[1]?.toLowerCase() ?? 'other';

function moreItem(node: MoreNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Load more…'), vscode.TreeItemCollapsibleState.None);
  item.description = vscode.l10n.t('{0} loaded', node.loaded.toLocaleString(vscode.env.language));
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
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}

export function formatDate(date: Date): string {
  return date.toLocaleString(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' });
}

/** “3 hours ago”, “yesterday”; beyond a month the date. */
export function relativeDate(date: Date, now: Date): string {
  const seconds = (date.getTime() - now.getTime()) / 1000;
  const ago = new Intl.RelativeTimeFormat(vscode.env.language, { numeric: 'auto' });
  if (Math.abs(seconds) < 60) return ago.format(0, 'second');
  for (const [unit, length, limit] of [['minute', 60, 3600], ['hour', 3600, 86400], ['day', 86400, 31 * 86400]] as const) {
    if (Math.abs(seconds) < limit) return ago.format(Math.trunc(seconds / length), unit);
  }
  return date.toLocaleDateString(vscode.env.language, { dateStyle: 'medium' });
}
