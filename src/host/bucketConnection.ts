import * as vscode from 'vscode';
import type { AwsProfile, Bucket, S3Credentials } from '../bucket/index.ts';
import { KnownError } from '../shared/knownError.ts';
import type { CredentialStore } from './credentials.ts';
import { httpProxy, onS3SettingsChanged, s3Settings, type S3Settings } from './settings.ts';

/** The bucket of the settings, with the stored credentials. The S3 client is loaded and made on first use, and again when either changes. */
export class BucketConnection implements vscode.Disposable {
  private readonly credentials: CredentialStore;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: vscode.Disposable;
  private bucket: Promise<Bucket> | undefined;
  private connection = connectionOf(s3Settings());

  constructor(credentials: CredentialStore) {
    this.credentials = credentials;
    this.subscriptions = vscode.Disposable.from(
      onS3SettingsChanged(() => { if (connectionOf(s3Settings()) !== this.connection) this.reset(); }),
      credentials.onDidChange(() => this.reset()),
      this.changed,
    );
  }

  async isConfigured(): Promise<boolean> {
    const settings = s3Settings();
    return settings.bucket !== '' && (settings.profile !== '' || await this.credentials.get(settings) !== undefined);
  }

  /** Throws a KnownError with the button that helps when the bucket or its credentials are not set. */
  open(): Promise<Bucket> {
    this.bucket ??= this.connect().catch((error: unknown) => {
      this.bucket = undefined;
      throw error;
    });
    return this.bucket;
  }

  private async connect(): Promise<Bucket> {
    const settings = s3Settings();
    if (!settings.bucket) throw new KnownError(vscode.l10n.t('No S3 bucket is named in the settings. Set "Resume Customizer › S3: Bucket", then try again.'), { action: 'openS3Settings' });
    if (settings.profile) return this.openWith({ profile: settings.profile });
    const credentials = await this.credentials.get(settings);
    if (!credentials) throw new KnownError(vscode.l10n.t('There are no credentials for the bucket {0} yet. Set them once; they are kept in the secret storage.', settings.bucket), { action: 'setCredentials' });
    return this.openWith(credentials);
  }

  /** The bucket of the settings with other credentials than the stored ones; whoever asks disposes of it. */
  async openWith(credentials: S3Credentials | AwsProfile): Promise<Bucket> {
    const { bucket, region, endpoint, forcePathStyle, encryption, kmsKeyId } = s3Settings();
    const { createBucket } = await import('../bucket/index.ts');
    return createBucket({ bucket, region, forcePathStyle, endpoint, ...(encryption ? { encryption: { kind: encryption, keyId: kmsKeyId } } : {}) }, credentials, { proxy: httpProxy() });
  }

  private reset(): void {
    void this.bucket?.then(bucket => bucket.dispose(), () => undefined);
    this.bucket = undefined;
    this.connection = connectionOf(s3Settings());
    this.changed.fire();
  }

  dispose(): void {
    this.reset();
    this.subscriptions.dispose();
  }
}

/** What the client is made of; a link's duration is not. */
function connectionOf({ bucket, region, endpoint, forcePathStyle, profile, encryption, kmsKeyId }: S3Settings): string {
  return JSON.stringify([bucket, region, endpoint, forcePathStyle, profile, encryption, kmsKeyId, httpProxy()]);
}
