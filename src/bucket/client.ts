import { Readable } from 'node:stream';
import { S3Client, type GetObjectCommand, type PutObjectCommand, type S3ClientConfig } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { AwsCredentialIdentity } from '@smithy/types';
import { KnownError } from '../shared/knownError.ts';
import { diagnoseS3, regionTold, type S3Context } from './diagnose.ts';
import { proxyAgents } from './proxy.ts';

export interface BucketConfig {
  readonly bucket: string;
  readonly region: string;
  /** Address of an S3 server other than Amazon's; empty or missing means Amazon S3. */
  readonly endpoint?: string | undefined;
  /** `https://server/bucket/key` instead of `https://bucket.server/key`. */
  readonly forcePathStyle?: boolean | undefined;
  /** Missing: as the bucket does by itself. */
  readonly encryption?: Encryption | undefined;
}

/** Encryption at rest, by the server's own key or one of AWS's key management. */
export type Encryption = { readonly kind: 'AES256' } | { readonly kind: 'aws:kms'; readonly keyId?: string | undefined };

export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** Keys that AWS's own tools keep: a named profile (SSO and assumed roles included), or with `default` the whole chain, environment first. */
export interface AwsProfile {
  readonly profile: string;
}

/** What a caller with a network of its own can replace: an agent with its own name lookup, or one that goes through a proxy. */
export type ConnectionOptions = Extract<NonNullable<S3ClientConfig['requestHandler']>, { connectionTimeout?: number }> & {
  /** Address of a proxy; without it HTTP(S)_PROXY and NO_PROXY are followed. */
  readonly proxy?: string | undefined;
};

/** The SDK's client, with what S3 servers need done around every call. */
export interface Connection {
  /** Runs a call; follows the bucket to its region; failures come out as KnownErrors, cancellation as the signal's own reason. */
  call<T>(what: Omit<S3Context, 'bucket' | 'region' | 'endpoint'>, signal: AbortSignal | undefined, run: (client: S3Client, signal: AbortSignal | undefined) => Promise<T>): Promise<T>;
  /** Signs an address for 1 to 604800 seconds (7 days). @throws KnownError for other durations. */
  sign(command: GetObjectCommand | PutObjectCommand, key: string, seconds: number): Promise<{ url: string; expiresAt: Date }>;
  /** As in the settings, or as the server corrected it. */
  region(): string;
  dispose(): void;
}

const LONGEST_LINK = 7 * 24 * 3600;

export function connect(config: BucketConfig, credentials: S3Credentials | AwsProfile, { proxy, ...handler }: ConnectionOptions = {}): Connection {
  const { bucket } = config;
  const endpoint = checkedEndpoint(config.endpoint);
  if (bucket === '') throw new KnownError('No S3 bucket is set. Enter its name in the S3 settings.', { action: 'openS3Settings' });
  const profile = 'profile' in credentials ? credentials.profile : undefined;
  if ('accessKeyId' in credentials && (credentials.accessKeyId === '' || credentials.secretAccessKey === '')) {
    throw new KnownError(`No S3 credentials are set for bucket “${bucket}”. Set them, then try again.`, { action: 'setCredentials' });
  }
  if (!/^[A-Za-z0-9-]{1,63}$/.test(config.region)) throw new KnownError(`“${config.region}” is not an S3 region. Enter one like us-east-1 in the S3 settings.`, { action: 'openS3Settings' });
  let region = config.region;
  // One for all clients of this bucket: the SDK asks it again when what it gave expires.
  const identity = 'profile' in credentials ? ofProfile(credentials.profile) : {
    accessKeyId: credentials.accessKeyId, secretAccessKey: credentials.secretAccessKey, ...(credentials.sessionToken ? { sessionToken: credentials.sessionToken } : {}),
  };
  const open = (forLinks: boolean): S3Client => new S3Client({
    region,
    credentials: identity,
    ...(endpoint ? { endpoint } : {}),
    forcePathStyle: config.forcePathStyle ?? false,
    // Other servers refuse or ignore the newer checksums, and in a presigned URL they are only in the way. Amazon keeps the SDK's default.
    ...(endpoint || forLinks ? { requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' } as const : {}),
    // Servers that do not know "Expect: 100-continue" leave the SDK waiting for six seconds.
    expectContinueHeader: false,
    maxAttempts: 3,
    // `socketTimeout` is idle time, so that a slow line may take as long as it needs.
    requestHandler: new NodeHttpHandler(async () => ({ connectionTimeout: 5_000, socketTimeout: 30_000, ...await proxyAgents(proxy), ...handler })),
  });
  let client = open(false);
  const clients = [client];

  return {
    async call(what, signal, run) {
      const attempt = async (follow: boolean): ReturnType<typeof run> => {
        signal?.throwIfAborted();
        const used = region;
        try {
          return await run(client, signal);
        } catch (error) {
          signal?.throwIfAborted();
          // The SDK's own followRegionRedirects leaves AuthorizationHeaderMalformed alone, and links would still be made for the wrong region.
          const told = regionTold(error);
          if (!follow || told === undefined || told === used) throw diagnoseS3(error, { ...what, bucket, region: used, endpoint, profile });
          // Another call may have moved on already, and calls may still run on the client for the old region.
          if (told !== region) {
            region = told;
            client = open(false);
            clients.push(client);
          }
          return attempt(false);
        }
      };
      return attempt(true);
    },
    async sign(command, key, seconds) {
      if (!Number.isInteger(seconds) || seconds < 1 || seconds > LONGEST_LINK) {
        throw new KnownError(`A link cannot last ${seconds} seconds: S3 allows 1 second to 7 days (604800). Change the link's duration in the S3 settings.`, { action: 'openS3Settings' });
      }
      const signer = open(true);
      try {
        // What the SDK learned about this computer's clock holds for links as well.
        const signingDate = new Date(Math.floor((Date.now() + client.config.systemClockOffset) / 1000) * 1000);
        const url = await getSignedUrl(signer, command, { expiresIn: seconds, signingDate, signableHeaders: new Set(['host', 'content-type']) });
        return { url, expiresAt: new Date(signingDate.getTime() + seconds * 1000) };
      } catch (error) {
        throw diagnoseS3(error, { operation: 'link', key, bucket, region, endpoint, profile });
      } finally {
        signer.destroy();
      }
    },
    region: () => region,
    dispose: () => { for (const one of clients) one.destroy(); },
  };
}

function ofProfile(profile: string): () => Promise<AwsCredentialIdentity> {
  return async () => {
    const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
    // A profile that is named wins over the environment; `default` is what AWS's own tools would take.
    return fromNodeProviderChain({ ignoreCache: true, ...(profile === 'default' ? {} : { profile }) })();
  };
}

function checkedEndpoint(endpoint: string | undefined): string | undefined {
  const text = endpoint?.trim() ?? '';
  if (text === '') return undefined;
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new KnownError('The S3 endpoint in the settings is not an address like https://s3.example.org: no user name and nothing after the path may stand in it. Correct it, or leave it empty for Amazon S3.', { action: 'openS3Settings' });
  }
  return text;
}

/** Reads a response body; `tooLarge` is thrown as soon as more than `maxBytes` came. */
export async function readBody(body: unknown, maxBytes: number, tooLarge: () => Error): Promise<Uint8Array> {
  if (body === undefined) return new Uint8Array();
  if (!(body instanceof Readable)) throw new TypeError('The S3 client returned a body that is not a stream.');
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop by an exception destroys the stream, and with it the connection.
  for await (const chunk of body) {
    if (!Buffer.isBuffer(chunk)) throw new TypeError('The S3 client returned text instead of bytes.');
    size += chunk.length;
    if (size > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
