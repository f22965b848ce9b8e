import type { BucketObject, BucketPage } from '../bucket/index.ts';

/** What an id under `<folder>/<base>/` tells: when it was published, and the total score then. */
export interface NodePublication { readonly base: string; readonly id: string; readonly time: Date; readonly score: number }

export interface ObjectNode {
  readonly kind: 'object';
  readonly object: BucketObject;
  /** Prefix of the earlier publications that unfold below it. */
  readonly history?: string;
  /** For an object under an id. */
  readonly publication?: NodePublication;
  /** The newest publication of its base name, which is what the current copies hold. */
  readonly newest?: boolean;
  /** Score of the publication that a current PDF belongs to, 0..100. */
  readonly score?: number;
}
export interface FolderNode { readonly kind: 'folder'; readonly prefix: string }
export interface MoreNode { readonly kind: 'more'; readonly folder: string; readonly loaded: number }
export interface MessageNode { readonly kind: 'message'; readonly text: string; readonly icon: string; readonly command?: string }
export type Node = FolderNode | ObjectNode | MoreNode | MessageNode;

export type Order = 'name' | 'newest';

export const TOP_FOLDERS = ['resumes/', 'latex/', 'json/'];

/** What was listed of one prefix so far. */
export interface Listing {
  readonly objects: readonly BucketObject[];
  readonly folders: readonly string[];
  readonly next: string | undefined;
  readonly pages: number;
}

export const nothingListed: Listing = { objects: [], folders: [], next: undefined, pages: 0 };

export function withPage({ objects, folders, pages }: Listing, page: BucketPage): Listing {
  return { objects: [...objects, ...page.objects], folders: [...folders, ...page.folders], next: page.next, pages: pages + 1 };
}

export interface Names {
  publicationOf(key: string): NodePublication | undefined;
  /** Score of the newest publication of a base name, where it is known. */
  scoreOf(base: string): number | undefined;
}

/** The nodes of a listed prefix: a base name's earlier publications hang under its current object, or stand alone where there is none. */
export function nodesOf(prefix: string, { objects, folders }: Listing, order: Order, names: Names): Node[] {
  const histories = new Set(folders);
  const nodes = objects.map((object): ObjectNode => {
    const publication = names.publicationOf(object.key);
    if (publication) return { kind: 'object', object, publication };
    const history = object.key.replace(/\.(pdf|tex|json)$/i, '/');
    const score = object.key.startsWith('resumes/') ? names.scoreOf(history.slice('resumes/'.length, -1)) : undefined;
    // Deleted only once: a `.PDF` beside the `.pdf` has no history of its own.
    return { kind: 'object', object, ...(histories.delete(history) ? { history } : {}), ...(score === undefined ? {} : { score }) };
  });
  const lone = [...histories].map((folder): FolderNode => ({ kind: 'folder', prefix: folder }));
  if (!TOP_FOLDERS.includes(prefix)) return [...markNewest(nodes), ...lone];
  if (order === 'newest') nodes.sort((a, b) => (b.object.lastModified?.getTime() ?? 0) - (a.object.lastModified?.getTime() ?? 0));
  return [...nodes, ...lone];
}

/** Ids sort by time: the newest comes first. */
function markNewest(nodes: readonly ObjectNode[]): ObjectNode[] {
  const sorted = [...nodes].sort((a, b) => (b.publication?.id ?? '').localeCompare(a.publication?.id ?? '', 'en') || a.object.key.localeCompare(b.object.key, 'en'));
  const newest = sorted[0]?.publication?.id;
  return sorted.map(node => newest !== undefined && node.publication?.id === newest ? { ...node, newest: true } : node);
}

export function isObjectNode(value: unknown): value is ObjectNode {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'object'
    && 'object' in value && typeof value.object === 'object' && value.object !== null && 'key' in value.object && typeof value.object.key === 'string';
}

export function isFolderNode(value: unknown): value is FolderNode {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'folder' && 'prefix' in value && typeof value.prefix === 'string';
}

export function isMoreNode(value: unknown): value is MoreNode {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'more';
}

/** Where VS Code finds a node again after a refresh. */
export function idOf(node: Node): string | undefined {
  return node.kind === 'object' ? node.object.key : node.kind === 'folder' ? node.prefix : node.kind === 'more' ? `${node.folder} more` : undefined;
}
