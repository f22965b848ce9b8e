import * as vscode from 'vscode';
import type { BucketConnection } from '../host/bucketConnection.ts';
import { logged } from '../host/errors.ts';
import { isKnownError } from '../shared/knownError.ts';
import { itemOf, tooltipOf } from './bucketItems.ts';
import { isMoreNode, nodesOf, nothingListed, TOP_FOLDERS, withPage, type Listing, type MessageNode, type Names, type Node, type Order } from './bucketNodes.ts';

/** What a refresh loads again at most, so that what was on the screen is there again. */
const MOST_PAGES_AGAIN = 10;

/** What the view's welcome texts ask for. */
type State = 'unset' | 'offline' | 'empty' | 'listed';

/** The bucket's three folders; a page of objects at a time, the next one on demand. */
export class BucketRows {
  private readonly connection: BucketConnection;
  private readonly log: vscode.LogOutputChannel;
  private readonly redraw: (folder?: Node) => void;
  private readonly say: (message: string) => void;
  /** What was listed so far, by prefix. A refresh puts a new map in its place, and whoever still loads into the old one loads for nobody. */
  private listings = new Map<string, Promise<Listing>>();
  private readonly loaded = new Map<string, Listing>();
  /** How many pages a refresh loads again. */
  private pages = new Map<string, number>();
  /** VS Code knows a row to draw again by its very object. */
  private readonly tops = new Map(TOP_FOLDERS.map((prefix): [string, Node] => [prefix, { kind: 'folder', prefix }]));
  /** Scores of the newest publications, by base name. */
  private scores = new Map<string, number>();
  private publicationOf: Names['publicationOf'] = () => undefined;
  #filter = '';
  #order: Order = 'name';

  /** @param say shows a line above the rows; a line that is not empty hides the view's welcome text. */
  constructor(connection: BucketConnection, log: vscode.LogOutputChannel, redraw: (folder?: Node) => void, say: (message: string) => void) {
    this.connection = connection;
    this.log = log;
    this.redraw = redraw;
    this.say = say;
  }

  /** Another bucket, or other credentials: nothing that was shown is there any more. */
  forget(): void {
    this.loaded.clear();
    this.refresh();
    this.pages.clear();
  }

  /** Names in the three folders begin with it; the server filters. */
  get filter(): string {
    return this.#filter;
  }

  get order(): Order {
    return this.#order;
  }

  show({ filter = this.#filter, order = this.#order }: { readonly filter?: string; readonly order?: Order }): void {
    const again = filter !== this.#filter;
    this.#filter = filter;
    this.#order = order;
    void vscode.commands.executeCommand('setContext', 'resumeCustomizer.bucketFiltered', filter !== '');
    void vscode.commands.executeCommand('setContext', 'resumeCustomizer.bucketOrder', order);
    if (again) this.forget();
    else this.redraw();
  }

  refresh(): void {
    this.pages = new Map([...this.loaded].map(([prefix, { pages }]) => [prefix, pages]));
    this.loaded.clear();
    this.listings = new Map();
    this.scores = new Map();
    this.redraw();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) return this.roots();
    const prefix = node.kind === 'folder' ? node.prefix : node.kind === 'object' ? node.history : undefined;
    if (prefix === undefined) return [];
    try {
      return this.withEnd(prefix, await this.listed(prefix));
    } catch (error) {
      return [this.failure(error)];
    }
  }

  private async roots(): Promise<Node[]> {
    const { listings } = this;
    const state = await this.state();
    // A refresh in the meantime asks again, and its answer counts.
    if (listings === this.listings) void vscode.commands.executeCommand('setContext', 'resumeCustomizer.bucketState', state);
    this.say(state === 'listed' ? this.message() : '');
    return state === 'listed' ? [...this.tops.values()] : [];
  }

  /** What the list leaves out or sorts. */
  private message(): string {
    const partly = TOP_FOLDERS.some(prefix => this.loaded.get(prefix)?.next !== undefined);
    const parts = [
      this.#filter !== '' && vscode.l10n.t('Names that begin with “{0}”', this.#filter),
      this.#order === 'newest' && (partly ? vscode.l10n.t('Newest first, of what is loaded') : vscode.l10n.t('Newest first')),
    ].filter(part => part !== false);
    return parts.join(' · ');
  }

  /** One request, which the first folder needs anyhow; the other two only where that one is empty. */
  private async state(): Promise<State> {
    if (!await this.connection.isConfigured()) return 'unset';
    const isEmpty = async (prefix: string): Promise<boolean> => {
      const { objects, folders, next } = await this.listed(prefix);
      return objects.length + folders.length === 0 && next === undefined;
    };
    try {
      if (this.#filter !== '' || !await isEmpty('resumes/')) return 'listed';
      const others = await Promise.all(['latex/', 'json/'].map(isEmpty));
      return others.every(Boolean) ? 'empty' : 'listed';
    } catch (error) {
      this.failure(error);
      const { statusOf } = await import('../bucket/index.ts');
      // A bucket that answered can be looked into: each folder says what is wrong with it.
      return statusOf(error) === undefined && isKnownError(error) ? 'offline' : 'listed';
    }
  }

  /** Appends the next page of a folder. */
  async loadMore(argument: unknown): Promise<void> {
    if (!isMoreNode(argument)) return;
    const { listings } = this;
    const listing = await listings.get(argument.folder);
    if (!listing?.next) return;
    const more = this.nextPage(argument.folder, listing);
    await more;
    if (listings !== this.listings) return; // Refreshed meanwhile.
    listings.set(argument.folder, more);
    this.redraw();
  }

  /** Ends when all of a folder that is loaded has been asked for. */
  private listed(prefix: string): Promise<Listing> {
    const known = this.listings.get(prefix);
    if (known) return known;
    const { listings } = this;
    const listing = this.again(prefix);
    listings.set(prefix, listing);
    listing.catch(() => { listings.delete(prefix); });
    return listing;
  }

  private async again(prefix: string): Promise<Listing> {
    const pages = Math.min(this.pages.get(prefix) ?? 1, MOST_PAGES_AGAIN);
    let listing = await this.nextPage(prefix, nothingListed);
    while (listing.next && listing.pages < pages) listing = await this.nextPage(prefix, listing);
    return listing;
  }

  private async nextPage(prefix: string, listing: Listing): Promise<Listing> {
    const { listings } = this;
    const top = TOP_FOLDERS.includes(prefix);
    const bucket = await this.connection.open();
    const { parsePublicationId, publishedObject } = await import('../bucket/index.ts');
    this.publicationOf = key => {
      const found = publishedObject(key);
      const parsed = found?.id === undefined ? undefined : parsePublicationId(found.id);
      return found && parsed && { base: found.base, ...parsed };
    };
    const page = await bucket.list(top ? prefix + this.#filter : prefix, { token: listing.next });
    const all = withPage(listing, page);
    if (listings !== this.listings) return all;
    this.loaded.set(prefix, all);
    if (top && prefix !== 'resumes/') this.redraw(this.tops.get(prefix)); // The folder's row says how many there are.
    if (prefix === 'resumes/' && page.folders.length > 0) void this.readScores(page.folders, listings);
    return all;
  }

  /** Scores stand in the ids of the records: one more listing for a page of PDFs, once it is on the screen. */
  private async readScores(folders: readonly string[], listings: unknown): Promise<void> {
    try {
      const { newestScores } = await import('../bucket/index.ts');
      const found = await newestScores(await this.connection.open(), folders.map(folder => folder.slice('resumes/'.length, -1)));
      if (listings !== this.listings) return;
      for (const [base, score] of found) this.scores.set(base, score);
      this.redraw(this.tops.get('resumes/'));
    } catch (error) {
      this.failure(error); // Without scores the list is still a list.
    }
  }

  private withEnd(prefix: string, listing: Listing): Node[] {
    const nodes = nodesOf(prefix, listing, this.#order, { publicationOf: key => this.publicationOf(key), scoreOf: base => this.scores.get(base) });
    if (listing.next) return [...nodes, { kind: 'more', folder: prefix, loaded: listing.objects.length }];
    if (nodes.length > 0) return nodes;
    const text = this.#filter === '' ? vscode.l10n.t('Nothing here yet') : vscode.l10n.t('No name begins with “{0}”', this.#filter);
    return [{ kind: 'message', text, icon: 'circle-outline' }];
  }

  private failure(error: unknown): MessageNode {
    const known = isKnownError(error);
    this.log[known ? 'warn' : 'error'](logged(error));
    const command = !known ? 'resumeCustomizer.showLog'
      : error.action === 'setCredentials' ? 'resumeCustomizer.setCredentials'
      : error.action === 'openS3Settings' ? 'resumeCustomizer.openS3Settings' : 'resumeCustomizer.bucket.refresh';
    return { kind: 'message', icon: 'warning', command, text: known ? error.message : vscode.l10n.t('Could not list the bucket. Click to see the log.') };
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return itemOf(node, node.kind === 'folder' ? this.loaded.get(node.prefix) : undefined);
  }

  resolveTreeItem(item: vscode.TreeItem, node: Node): vscode.TreeItem {
    if (node.kind === 'object') item.tooltip = tooltipOf(node);
    return item;
  }
}
