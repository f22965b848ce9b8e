import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, NotFound } from '@aws-sdk/client-s3';
import { KnownError } from '../shared/knownError.ts';
import { readSettings, type BucketSettings } from './bucketSettings.ts';
import { connect, readBody, type AwsProfile, type BucketConfig, type ConnectionOptions, type S3Credentials } from './client.ts';
import { assertKey } from './keys.ts';
import { decodeKey } from './listing.ts';
import { objectActions, type ObjectActions } from './objectActions.ts';
import { protectionActions, type ProtectionActions } from './protection.ts';
import { fromHeader, headerSafe, type Metadata } from './metadata.ts';
import { encryptionHeaders, upload } from './upload.ts';

export interface BucketObject {
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  readonly lastModified?: Date | undefined;
  /** As the server gave it, quotes included. */
  readonly etag?: string | undefined;
}

export interface BucketPage {
  readonly objects: readonly BucketObject[];
  /** Full prefixes, each ending in `/`. */
  readonly folders: readonly string[];
  /** Token for the next page; missing on the last. A page may be short, even empty, and still not be the last. */
  readonly next?: string;
}

export interface ObjectHead {
  readonly size: number;
  readonly contentType?: string | undefined;
  readonly lastModified?: Date | undefined;
  readonly etag?: string | undefined;
  /** As `put` was given it. */
  readonly metadata: Metadata;
}

export interface ObjectBody extends ObjectHead {
  readonly bytes: Uint8Array;
}

interface Cancellable {
  readonly signal?: AbortSignal | undefined;
}

export interface PutOptions extends Cancellable {
  /** Writes only if nothing stands there; servers that do not know it overwrite. */
  readonly ifNoneMatch?: '*' | undefined;
  /** Any text; what headers cannot carry is encoded, and long values are cut. */
  readonly metadata?: Metadata | undefined;
  /** Bytes that went up so far. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/** One S3 bucket. Every failure is a KnownError that names bucket and key; an aborted call rejects with the signal's reason. */
export interface Bucket extends ObjectActions, ProtectionActions {
  readonly name: string;
  /** One level below `prefix` (which ends in `/` or is empty). */
  list(prefix: string, options?: Cancellable & { readonly token?: string | undefined; readonly pageSize?: number | undefined }): Promise<BucketPage>;
  /** The whole object; refused when it is larger than `maxBytes` (default 100 MB). */
  get(key: string, options?: Cancellable & { readonly maxBytes?: number | undefined }): Promise<ObjectBody>;
  /** Undefined when there is no such object. */
  head(key: string, options?: Cancellable): Promise<ObjectHead | undefined>;
  /** The server verifies what arrives; what is larger than 16 MB goes up in parts. */
  put(key: string, bytes: Uint8Array, contentType: string, options?: PutOptions): Promise<{ readonly etag?: string | undefined }>;
  /** Deleting what is not there succeeds. */
  remove(key: string, options?: Cancellable): Promise<void>;
  /** A presigned GET for 1 to 604800 seconds (7 days). It asks no server, so it does not tell whether the object is there. */
  link(key: string, expiresSeconds: number): Promise<{ readonly url: string; readonly expiresAt: Date }>;
  /** What holds for the whole bucket, as far as these credentials may see it. */
  readSettings(options?: Cancellable): Promise<BucketSettings>;
  /** As in the settings, or as the server corrected it. */
  region(): string;
  dispose(): void;
}

const MEGABYTE = 1024 * 1024;

/** @throws KnownError when bucket name, endpoint or credentials are missing or malformed. Asks no server yet. */
export function createBucket(config: BucketConfig, credentials: S3Credentials | AwsProfile, options: ConnectionOptions = {}): Bucket {
  const connection = connect(config, credentials, options);
  const Bucket = config.bucket;
  return {
    name: Bucket,
    ...objectActions(config, connection),
    ...protectionActions(config.bucket, connection),
    async list(prefix, { token, pageSize, signal } = {}) {
      const page = await connection.call({ operation: 'list', key: prefix }, signal, (client, abortSignal) => client.send(new ListObjectsV2Command({
        // Without EncodingType a key with control characters makes the answer unreadable XML.
        Bucket, Prefix: prefix, Delimiter: '/', EncodingType: 'url', ...(token === undefined ? {} : { ContinuationToken: token }), ...(pageSize === undefined ? {} : { MaxKeys: pageSize }),
      }), optional(abortSignal)));
      // A web server that answers 200 with a page of its own would look like an empty bucket.
      if (page.Name === undefined && page.MaxKeys === undefined && page.KeyCount === undefined) {
        throw new KnownError(`${config.endpoint || 'The server'} did not answer as an S3 server does when asked to list bucket “${Bucket}”. Check the endpoint in the S3 settings.`, { action: 'openS3Settings' });
      }
      const decode = page.EncodingType === 'url' ? decodeKey : (key: string): string => key;
      const objects = (page.Contents ?? []).flatMap(({ Key, Size, LastModified, ETag }) => Key === undefined ? [] : [{ key: decode(Key), size: Size ?? 0, lastModified: LastModified, etag: ETag }]);
      return {
        // Some tools store an empty object as the folder itself.
        objects: objects.filter(({ key }) => key !== prefix),
        folders: (page.CommonPrefixes ?? []).flatMap(({ Prefix }) => Prefix === undefined ? [] : [decode(Prefix)]),
        ...(page.NextContinuationToken ? { next: page.NextContinuationToken } : {}),
      };
    },
    async get(key, { maxBytes = 100 * MEGABYTE, signal } = {}) {
      assertKey(key);
      const tooLarge = (): KnownError => new KnownError(`“${key}” in bucket “${Bucket}” is larger than the ${formatBytes(maxBytes)} that are read at most. Download it with another S3 tool.`);
      return connection.call({ operation: 'get', key }, signal, async (client, abortSignal) => {
        const { Body, ContentLength, ContentType, LastModified, ETag, Metadata } = await client.send(new GetObjectCommand({ Bucket, Key: key }), optional(abortSignal));
        const bytes = await readBody(Body, maxBytes, tooLarge);
        if (ContentLength !== undefined && ContentLength !== bytes.byteLength) throw new KnownError(`“${key}” in bucket “${Bucket}” arrived cut short. Try again.`);
        return { bytes, size: bytes.byteLength, contentType: ContentType, lastModified: LastModified, etag: ETag, metadata: decoded(Metadata) };
      });
    },
    async head(key, { signal } = {}) {
      assertKey(key);
      return connection.call({ operation: 'head', key }, signal, async (client, abortSignal) => {
        try {
          const { ContentLength, ContentType, LastModified, ETag, Metadata } = await client.send(new HeadObjectCommand({ Bucket, Key: key }), optional(abortSignal));
          return { size: ContentLength ?? 0, contentType: ContentType, lastModified: LastModified, etag: ETag, metadata: decoded(Metadata) };
        } catch (error) {
          if (error instanceof NotFound) return undefined;
          throw error;
        }
      });
    },
    async put(key, bytes, contentType, { signal, ifNoneMatch, metadata = {}, onProgress } = {}) {
      assertKey(key);
      const ETag = await connection.call({ operation: 'put', key }, signal, (client, abortSignal) => upload(client, {
        Bucket, Key: key, ContentType: contentType, Metadata: encoded(metadata), ...encryptionHeaders(config.encryption),
        ...(ifNoneMatch ? { IfNoneMatch: ifNoneMatch } : {}),
      }, bytes, { storesChecksums: !config.endpoint, abortSignal, onProgress }));
      return { etag: ETag };
    },
    async remove(key, { signal } = {}) {
      assertKey(key);
      await connection.call({ operation: 'remove', key }, signal, (client, abortSignal) => client.send(new DeleteObjectCommand({ Bucket, Key: key }), optional(abortSignal)));
    },
    async link(key, expiresSeconds) {
      assertKey(key);
      return connection.sign(new GetObjectCommand({ Bucket, Key: key }), key, expiresSeconds);
    },
    readSettings: ({ signal } = {}) => readSettings(Bucket, connection, signal),
    region: () => connection.region(),
    dispose: () => connection.dispose(),
  };
}

function optional(abortSignal: AbortSignal | undefined): { abortSignal?: AbortSignal } {
  return abortSignal ? { abortSignal } : {};
}

function encoded(metadata: Metadata): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, headerSafe(value)]));
}

function decoded(metadata: Record<string, string> | undefined): Metadata {
  return Object.fromEntries(Object.entries(metadata ?? {}).map(([name, value]) => [name, fromHeader(value)]));
}

function formatBytes(bytes: number): string {
  return bytes < MEGABYTE ? `${bytes} bytes` : `${Math.floor(bytes / MEGABYTE)} MB`;
}
