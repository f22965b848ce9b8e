import type * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { S3Settings } from './settings.ts';

type Target = Pick<S3Settings, 'endpoint' | 'bucket'>;

const credentialsSchema = z.object({ accessKeyId: z.string().check(z.minLength(1)), secretAccessKey: z.string().check(z.minLength(1)), sessionToken: z.optional(z.string()) });
export type Credentials = z.infer<typeof credentialsSchema>;

/** S3 keys in the editor's secret storage, one pair per endpoint and bucket. They are never read from settings. */
export class CredentialStore {
  private readonly secrets: vscode.SecretStorage;
  private readonly listeners = new Set<() => void>();

  constructor(secrets: vscode.SecretStorage) {
    this.secrets = secrets;
    secrets.onDidChange(() => this.tell()); // Of other windows too; of this one it comes late.
  }

  /** At once when this window changed them: what comes next must not meet a connection with the keys before. */
  onDidChange(listener: () => void): { dispose(): void } {
    this.listeners.add(listener);
    return { dispose: () => void this.listeners.delete(listener) };
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** Undefined when nothing is stored, or when the storage cannot be read (no keyring): the person enters them again. */
  async get(settings: Target): Promise<Credentials | undefined> {
    try {
      const stored = await this.secrets.get(keyOf(settings));
      return stored === undefined ? undefined : credentialsSchema.parse(JSON.parse(stored));
    } catch {
      return undefined;
    }
  }

  async set(settings: Target, credentials: Credentials): Promise<void> {
    await this.secrets.store(keyOf(settings), JSON.stringify(credentials));
    this.tell();
  }

  async forget(settings: Target): Promise<void> {
    await this.secrets.delete(keyOf(settings));
    this.tell();
  }
}

function keyOf({ endpoint, bucket }: Target): string {
  return `s3:${JSON.stringify([endpoint.replace(/\/+$/, ''), bucket])}`;
}
