import * as vscode from 'vscode';
import type { BucketConnection } from '../host/bucketConnection.ts';
import type { Node, Order } from './bucketNodes.ts';
import type { BucketRows } from './bucketRows.ts';

/** The view Bucket. What its rows are is loaded when it is looked at first. */
export class BucketTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly connection: BucketConnection;
  private readonly log: vscode.LogOutputChannel;
  private readonly changed = new vscode.EventEmitter<Node | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscription: vscode.Disposable;
  private view: vscode.TreeView<Node> | undefined;
  private rows: Promise<BucketRows> | undefined;

  constructor(connection: BucketConnection, log: vscode.LogOutputChannel) {
    this.connection = connection;
    this.log = log;
    this.subscription = connection.onDidChange(() => void this.rows?.then(rows => rows.forget()));
  }

  attach(view: vscode.TreeView<Node>): void {
    this.view = view;
  }

  get selection(): readonly Node[] {
    return this.view?.selection ?? [];
  }

  private load(): Promise<BucketRows> {
    this.rows ??= import('./bucketRows.ts').then(({ BucketRows }) => new BucketRows(this.connection, this.log, folder => this.changed.fire(folder), message => { if (this.view) this.view.message = message; }));
    return this.rows;
  }

  /** What is shown; see `BucketRows.show`. */
  async filter(): Promise<string> {
    return (await this.load()).filter;
  }

  async show(what: { readonly filter?: string; readonly order?: Order }): Promise<void> {
    (await this.load()).show(what);
  }

  async loadMore(node: unknown): Promise<void> {
    await (await this.load()).loadMore(node);
  }

  /** Rows that nobody has looked at yet need none. */
  refresh(): void {
    void this.rows?.then(rows => rows.refresh());
  }

  async getChildren(node?: Node): Promise<Node[]> {
    return (await this.load()).getChildren(node);
  }

  async getTreeItem(node: Node): Promise<vscode.TreeItem> {
    return (await this.load()).getTreeItem(node);
  }

  async resolveTreeItem(item: vscode.TreeItem, node: Node): Promise<vscode.TreeItem> {
    return (await this.load()).resolveTreeItem(item, node);
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}
