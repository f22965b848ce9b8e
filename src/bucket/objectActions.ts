import { CopyObjectCommand, GetObjectCommand, HeadObjectCommand, ListObjectsV2Command, NotFound, PutObjectCommand } from '@aws-sdk/client-s3';
import { KnownError } from '../shared/knownError.ts';
import type { BucketObject } from './bucket.ts';
import type { BucketConfig, Connection } from './client.ts';
import { statusOf } from './diagnose.ts';
import { assertKey } from './keys.ts';
import { decodeKey } from './listing.ts';
import { encryptionHeaders } from './upload.ts';

export interface ObjectProperties {
  readonly size: number;
  readonly contentType?: string | undefined;
  readonly lastModified?: Date | undefined;
  readonly etag?: string | undefined;
  /** Names in lower case, without `x-amz-meta-`. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly versionId?: string | undefined;
  readonly storageClass?: string | undefined;
  readonly encryption?: string | undefined;
}

export interface ScanPage {
  readonly objects: readonly BucketObject[];
  /** Missing on the last page. */
  readonly next?: string;
}

interface Cancellable { readonly signal?: AbortSignal | undefined }

/** What a person does with single objects, beyond what publishing needs. Failures as in `Bucket`. */
export interface ObjectActions {
  /** All objects whose keys begin with `prefix`, in every folder below, in the order of their keys (UTF-8 bytes on most servers); one page. `after`: keys behind this one only. */
  scan(prefix: string, options?: Cancellable & { readonly token?: string | undefined; readonly after?: string | undefined; readonly pageSize?: number | undefined }): Promise<ScanPage>;
  /** Undefined when there is no such object. */
  properties(key: string, options?: Cancellable): Promise<ObjectProperties | undefined>;
  /** A copy inside the bucket, made by the server, with content type and metadata. What stands at `to` is replaced. */
  copy(from: string, to: string, options?: Cancellable): Promise<void>;
  /**
   * Writes only if the object is still the one with this ETag. The server decides where it knows `If-Match`; it is asked before as well, for those that ignore it. Metadata stays, but for the hash.
   * @returns the new ETag; `changed` when somebody else wrote in the meantime, and nothing was written.
   */
  replace(key: string, bytes: Uint8Array, expected: { readonly etag: string; readonly contentType?: string | undefined }, options?: Cancellable): Promise<{ readonly etag: string | undefined } | 'changed'>;
  /** A presigned GET of 1 second to 7 days: shown in the browser, or, with `download`, saved under that name. Asks no server. */
  linkTo(key: string, seconds: number, options?: { readonly download?: string | undefined }): Promise<{ readonly url: string; readonly expiresAt: Date }>;
  /** A presigned PUT: whoever has it writes this one object, with this content type. */
  uploadLink(key: string, seconds: number, contentType: string): Promise<{ readonly url: string; readonly expiresAt: Date }>;
}

export function objectActions({ bucket: Bucket, encryption }: BucketConfig, connection: Connection): ObjectActions {
  const head = async (key: string, signal: AbortSignal | undefined): Promise<ObjectProperties | undefined> => connection.call({ operation: 'head', key }, signal, async (client, abortSignal) => {
    try {
      const found = await client.send(new HeadObjectCommand({ Bucket, Key: key }), { ...(abortSignal ? { abortSignal } : {}) });
      return {
        size: found.ContentLength ?? 0, contentType: found.ContentType, lastModified: found.LastModified, etag: found.ETag, metadata: found.Metadata ?? {},
        versionId: found.VersionId, storageClass: found.StorageClass, encryption: found.ServerSideEncryption,
      };
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  });
  return {
    async scan(prefix, { token, after, pageSize, signal } = {}) {
      const page = await connection.call({ operation: 'list', key: prefix }, signal, (client, abortSignal) => client.send(new ListObjectsV2Command({
        Bucket, Prefix: prefix, EncodingType: 'url', ...(token === undefined ? {} : { ContinuationToken: token }),
        ...(after === undefined ? {} : { StartAfter: after }), ...(pageSize === undefined ? {} : { MaxKeys: pageSize }),
      }), { ...(abortSignal ? { abortSignal } : {}) }));
      const decode = page.EncodingType === 'url' ? decodeKey : (key: string): string => key;
      return {
        objects: (page.Contents ?? []).flatMap(({ Key, Size, LastModified, ETag }) => Key === undefined ? [] : [{ key: decode(Key), size: Size ?? 0, lastModified: LastModified, etag: ETag }]),
        ...(page.NextContinuationToken ? { next: page.NextContinuationToken } : {}),
      };
    },
    async properties(key, { signal } = {}) {
      assertKey(key);
      return head(key, signal);
    },
    async copy(from, to, { signal } = {}) {
      assertKey(from);
      assertKey(to);
      try {
        await connection.call({ operation: 'copy', key: to }, signal, (client, abortSignal) => client.send(new CopyObjectCommand({
          Bucket, Key: to, CopySource: `${Bucket}/${encodeKey(from)}`, MetadataDirective: 'COPY', ...encryptionHeaders(encryption),
        }), { ...(abortSignal ? { abortSignal } : {}) }));
      } catch (error) {
        if (statusOf(error) === 404) throw new KnownError(`There is no “${from}” in bucket “${Bucket}” any more. Refresh the list.`, { cause: error instanceof Error ? error.cause : error });
        throw error;
      }
    },
    async replace(key, bytes, { etag, contentType }, { signal } = {}) {
      assertKey(key);
      const put = async (ifMatch: string, type: string | undefined, { sha256: _outdated, ...metadata }: Readonly<Record<string, string>>): Promise<string | undefined> => {
        const { ETag } = await connection.call({ operation: 'put', key }, signal, (client, abortSignal) => client.send(new PutObjectCommand({
          Bucket, Key: key, Body: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), ContentLength: bytes.byteLength, IfMatch: ifMatch, ContentType: type ?? 'application/octet-stream',
          // The publication's id stays: what a person changed here on purpose must not be repaired away.
          Metadata: metadata, ...encryptionHeaders(encryption),
        }), { ...(abortSignal ? { abortSignal } : {}) }));
        return ETag;
      };
      // Older Ceph compares the header as text with an ETag without quotes, and so refuses what every other server takes.
      for (const ifMatch of [etag, etag.replaceAll('"', '')]) {
        const there = await head(key, signal);
        if (there?.etag !== etag) return 'changed';
        try {
          return { etag: await put(ifMatch, contentType ?? there.contentType, there.metadata) };
        } catch (error) {
          if (statusOf(error) !== 412 && statusOf(error) !== 409) throw error;
        }
      }
      return 'changed';
    },
    async linkTo(key, seconds, { download } = {}) {
      assertKey(key);
      const disposition = download === undefined ? 'inline' : `attachment; filename*=UTF-8''${encodeKey(download).replaceAll('/', '%2F')}`;
      return connection.sign(new GetObjectCommand({ Bucket, Key: key, ResponseContentDisposition: disposition }), key, seconds);
    },
    async uploadLink(key, seconds, contentType) {
      assertKey(key);
      return connection.sign(new PutObjectCommand({ Bucket, Key: key, ContentType: contentType }), key, seconds);
    },
  };
}

/** As it stands in an address: every sign but letters, digits, `-._~` and the slash percent-encoded, as SigV4 does. */
export function encodeKey(key: string): string {
  return encodeURIComponent(key).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('%2F', '/');
}
