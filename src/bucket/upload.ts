import { createHash } from 'node:crypto';
import { AbortMultipartUploadCommand, PutObjectCommand, type PutObjectCommandInput, type S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { Encryption } from './client.ts';

const PART = 8 * 1024 * 1024;
const IN_PARTS_FROM = 2 * PART;
const GRACE_MILLISECONDS = 5_000;

interface UploadOptions {
  /** Amazon keeps a SHA-256 beside the object; other servers may refuse the header. */
  readonly storesChecksums: boolean;
  readonly abortSignal: AbortSignal | undefined;
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/**
 * Writes one object and returns its ETag. The signature holds the hash of what is sent, so a server that checks signatures refuses damaged
 * bytes. A large object goes up in parts, which are removed when it fails or is cancelled.
 */
export async function upload(client: S3Client, target: Omit<PutObjectCommandInput, 'Body'>, bytes: Uint8Array, { storesChecksums, abortSignal, onProgress }: UploadOptions): Promise<string | undefined> {
  // A buffer, not a stream: for streams the SDK uses aws-chunked, which older servers refuse.
  const Body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < IN_PARTS_FROM) {
    const checksum = storesChecksums ? { ChecksumSHA256: createHash('sha256').update(Body).digest('base64') } : {};
    const { ETag } = await client.send(new PutObjectCommand({ ...target, ...checksum, Body, ContentLength: bytes.byteLength }), abortSignal ? { abortSignal } : {});
    onProgress?.(bytes.byteLength);
    return ETag;
  }
  const large = new Upload({ client, params: { ...target, Body }, partSize: PART, queueSize: 3, leavePartsOnError: false });
  large.on('httpUploadProgress', ({ loaded }) => { if (loaded !== undefined) onProgress?.(loaded); });
  const abort = (): void => void large.abort();
  abortSignal?.throwIfAborted();
  abortSignal?.addEventListener('abort', abort, { once: true });
  try {
    return (await large.done()).ETag;
  } catch (error) {
    // When it is aborted, the library goes without removing the parts, which nobody sees and everybody pays for.
    if (large.uploadId) {
      await client.send(new AbortMultipartUploadCommand({ Bucket: target.Bucket, Key: target.Key, UploadId: large.uploadId }), { abortSignal: AbortSignal.timeout(GRACE_MILLISECONDS) }).catch(() => undefined);
    }
    throw error;
  } finally {
    abortSignal?.removeEventListener('abort', abort);
  }
}

export function encryptionHeaders(encryption: Encryption | undefined): Pick<PutObjectCommandInput, 'ServerSideEncryption' | 'SSEKMSKeyId'> {
  if (!encryption) return {};
  return { ServerSideEncryption: encryption.kind, ...(encryption.kind === 'aws:kms' && encryption.keyId ? { SSEKMSKeyId: encryption.keyId } : {}) };
}
