import * as vscode from 'vscode';
import type { BucketConnection } from '../host/bucketConnection.ts';

export const BUCKET_SCHEME = 'resume-s3';

/** Text objects larger than this are not opened in an editor. */
const MAX_TEXT_BYTES = 5_000_000;

/** `version` (the object's ETag) makes a newer object a new document instead of the cached old one. */
export function objectUri(key: string, version = ''): vscode.Uri {
  return vscode.Uri.from({ scheme: BUCKET_SCHEME, path: `/${key}`, query: version.replace(/"/g, '') });
}

/** Published LaTeX and JSON as read-only documents. A content provider's documents cannot be edited. */
export function registerBucketDocuments(connection: BucketConnection): vscode.Disposable {
  const provider: vscode.TextDocumentContentProvider = {
    async provideTextDocumentContent(uri) {
      const bucket = await connection.open();
      const { bytes } = await bucket.get(uri.path.slice(1), { maxBytes: MAX_TEXT_BYTES });
      return new TextDecoder('utf-8').decode(bytes);
    },
  };
  return vscode.workspace.registerTextDocumentContentProvider(BUCKET_SCHEME, provider);
}
