import * as vscode from 'vscode';
import { TOP_FOLDERS, type Node } from './bucketNodes.ts';
import type { BucketTree } from './bucketTree.ts';

/** A file that was dropped on the tree. */
export interface DroppedFile { readonly name: string; read(): Thenable<Uint8Array> }

/** The view Bucket: several rows can be selected, and files dropped on it are uploaded. */
export function registerBucketView(tree: BucketTree): vscode.Disposable {
  const view = vscode.window.createTreeView('resumeCustomizer.bucket', { treeDataProvider: tree, showCollapseAll: true, canSelectMany: true, dragAndDropController: dropController });
  tree.attach(view);
  return view;
}

const dropController: vscode.TreeDragAndDropController<Node> = {
  dragMimeTypes: [],
  // `files`: what comes from outside the editor; `text/uri-list`: what comes from its Explorer.
  dropMimeTypes: ['files', 'text/uri-list'],
  async handleDrop(target, data, token) {
    const files: DroppedFile[] = [];
    for (const [, item] of data) {
      const file = item.asFile();
      if (file) files.push({ name: file.name, read: () => file.data() });
    }
    if (files.length === 0) {
      const list = await data.get('text/uri-list')?.asString() ?? '';
      for (const line of list.split(/\r?\n/).filter(one => one !== '' && !one.startsWith('#'))) {
        const uri = vscode.Uri.parse(line, true);
        files.push({ name: uri.path.split('/').at(-1) ?? '', read: () => vscode.workspace.fs.readFile(uri) });
      }
    }
    if (files.length === 0 || token.isCancellationRequested) return;
    // Not awaited: the drop is over, the questions and the upload are not.
    void vscode.commands.executeCommand('resumeCustomizer.bucket.upload', target, files);
  },
};

/** The one of the three folders that a row stands in; undefined for none. */
export function topFolderOf(node: unknown): string | undefined {
  const key = typeof node !== 'object' || node === null ? ''
    : 'prefix' in node && typeof node.prefix === 'string' ? node.prefix
    : 'object' in node && typeof node.object === 'object' && node.object !== null && 'key' in node.object && typeof node.object.key === 'string' ? node.object.key : '';
  return TOP_FOLDERS.find(prefix => key.startsWith(prefix));
}
