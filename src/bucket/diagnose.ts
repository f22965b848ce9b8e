import * as z from 'zod';
import { isKnownError, KnownError, type ErrorAction } from '../shared/knownError.ts';

export type S3Operation = 'list' | 'get' | 'head' | 'put' | 'copy' | 'remove' | 'link' | 'readSettings' | 'writeSettings';

export interface S3Context {
  readonly bucket: string;
  readonly region: string;
  readonly endpoint?: string | undefined;
  /** AWS profile that the keys come from. */
  readonly profile?: string | undefined;
  readonly operation: S3Operation;
  /** Key of the object, or the prefix of a listing. */
  readonly key?: string | undefined;
}

const headers = z.record(z.string(), z.unknown());
/** What SDK and Node errors carry. Only codes, statuses and region are used: messages may be empty, and may repeat what was signed. */
const failure = z.object({
  name: z.string().catch(''),
  Code: z.string().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  Region: z.string().optional().catch(undefined),
  $metadata: z.object({ httpStatusCode: z.number().optional().catch(undefined), requestId: z.string().optional().catch(undefined) }).optional().catch(undefined),
  $response: z.object({ headers }).optional().catch(undefined),
});
type Failure = z.infer<typeof failure>;

/** The cause of a diagnosed error: what code needs to branch on, and nothing that could give access. */
export class S3Failure extends Error {
  override readonly name = 'S3Failure';
  readonly code: string;
  /** Undefined when no answer came. */
  readonly status: number | undefined;

  constructor(operation: S3Operation, code: string, status: number | undefined, requestId: string | undefined) {
    super(`S3 ${operation}: ${code || 'no code'} (HTTP ${status ?? 'none'}, request ${requestId ?? 'unknown'})`);
    this.code = code;
    this.status = status;
  }
}

/** HTTP status of the answer behind a diagnosed error; undefined when no answer came. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && error.cause instanceof S3Failure ? error.cause.status : undefined;
}

/** S3's own name for what went wrong. */
export function codeBehind(error: unknown): string | undefined {
  return error instanceof Error && error.cause instanceof S3Failure ? error.cause.code : undefined;
}

/** The region a bucket is in, when the server said so while refusing a request; it is part of a host name, so nothing else may stand in it. */
export function regionTold(error: unknown): string | undefined {
  const { Region, $response, $metadata } = failure.safeParse(error).data ?? {};
  const status = $metadata?.httpStatusCode ?? 0;
  // A 403 or 404 names the region as well, and the region is then not what was wrong.
  const told = Region ?? (status === 301 || status === 307 || status === 400 ? $response?.headers['x-amz-bucket-region'] : undefined);
  return typeof told === 'string' && /^[A-Za-z0-9-]{1,63}$/.test(told) ? told : undefined;
}

/**
 * An error of the SDK or the network as one message for a person, by code and HTTP status. Known errors, and errors that
 * did not come from S3 or the network, are returned as they are.
 */
export function diagnoseS3(error: unknown, context: S3Context): Error {
  if (isKnownError(error)) return error;
  const original = error instanceof Error ? error : new Error(String(error));
  const found = failure.safeParse(error).data;
  if (!found) return original;
  const explained = explain(found, regionTold(error), context);
  if (!explained) return original;
  // The original holds the response, and through it the signed request: it must not travel into a log.
  const cause = new S3Failure(context.operation, codeOf(found), found.$metadata?.httpStatusCode, found.$metadata?.requestId);
  return new KnownError(explained.message, { cause, ...(explained.action ? { action: explained.action } : {}) });
}

interface Explanation {
  readonly message: string;
  readonly action?: ErrorAction;
}

/** The words shared by all explanations. */
interface Scene {
  readonly bucket: string;
  readonly server: string;
  /** The object and its bucket, or the bucket alone. */
  readonly thing: string;
  readonly operation: S3Operation;
  readonly profile: string | undefined;
}

const verbs: Readonly<Record<S3Operation, string>> = { list: 'list', get: 'read', head: 'read', put: 'write', copy: 'copy to', remove: 'delete', link: 'link to', readSettings: 'read the settings of', writeSettings: 'change the settings of' };
const rights: Readonly<Record<S3Operation, string>> = {
  list: 's3:ListBucket', get: 's3:GetObject', head: 's3:GetObject', put: 's3:PutObject', copy: 's3:GetObject and s3:PutObject', remove: 's3:DeleteObject', link: 's3:GetObject',
  readSettings: 's3:GetBucketVersioning and s3:GetLifecycleConfiguration', writeSettings: 's3:PutBucketVersioning and s3:PutLifecycleConfiguration',
};

function codeOf({ Code, code, name }: Failure): string {
  return Code ?? code ?? name;
}

function explain(found: Failure, region: string | undefined, context: S3Context): Explanation | undefined {
  const { bucket, key, operation, endpoint } = context;
  const scene: Scene = {
    bucket, operation, profile: context.profile,
    server: endpoint ? URL.parse(endpoint)?.host ?? endpoint : `Amazon S3 (${context.region})`,
    thing: key && operation !== 'list' ? `“${key}” in bucket “${bucket}”` : `bucket “${bucket}”`,
  };
  const code = codeOf(found);
  const status = found.$metadata?.httpStatusCode;
  if (region !== undefined && region !== context.region) {
    return { message: `Bucket “${bucket}” is in region ${region}, not ${context.region}. Set the S3 region to ${region}.`, action: 'openS3Settings' };
  }
  const byCode = codes[code] ?? (tlsCode.test(code) ? untrusted : undefined);
  if (byCode) return byCode(scene, code);
  if (status === undefined) return /^(E[A-Z]|UND_ERR|HPE_)/.test(code) ? offline(scene, code) : undefined;
  return byStatus(status)(scene, code === '' || code === 'Unknown' || code === 'UnknownError' ? `HTTP ${status}` : `${code}, HTTP ${status}`);
}

type Explain = (scene: Scene, detail: string) => Explanation;

const wrongRegion: Explain = ({ bucket }) => ({ message: `Bucket “${bucket}” is in another region than the one in the settings. Set the S3 region to the bucket's own.`, action: 'openS3Settings' });
const noBucket: Explain = ({ bucket, server }) => ({ message: `There is no bucket “${bucket}” at ${server}. Check the bucket's name and the endpoint in the S3 settings, or create the bucket.`, action: 'openS3Settings' });
const badBucketName: Explain = ({ bucket, server }) => ({ message: `“${bucket}” is not a bucket name that ${server} accepts. Correct it in the S3 settings.`, action: 'openS3Settings' });
const wrongKeyId: Explain = ({ bucket, server }) => ({ message: `${server} does not know the access key ID used for bucket “${bucket}”. Set the S3 credentials again.`, action: 'setCredentials' });
const wrongSecret: Explain = ({ bucket, server }) => ({ message: `${server} refused the signature for bucket “${bucket}”: the secret access key does not belong to the access key ID. Set the S3 credentials again.`, action: 'setCredentials' });
const expired: Explain = scene => scene.profile === undefined
  ? { message: `The temporary S3 credentials for bucket “${scene.bucket}” have expired or are not valid. Set new ones.`, action: 'setCredentials' }
  : noProfile(scene, '');
const noProfile: Explain = ({ bucket, profile = 'default' }) => ({ message: `AWS's own settings gave no keys for bucket “${bucket}” (profile “${profile}”). If it is an SSO profile, run “aws sso login --profile ${profile}” in a terminal; else check its name in the S3 settings.`, action: 'openS3Settings' });
const badProxy: Explain = ({ server }, code) => ({ message: `The proxy on the way to ${server} refused or was not reached (${code}). Check VS Code's setting http.proxy and the variables HTTPS_PROXY and NO_PROXY.` });
const denied: Explain = ({ thing, operation }) => ({ message: `These S3 credentials may not ${verbs[operation]} ${thing}. Ask the bucket's owner for the right ${rights[operation]}, or set other credentials.`, action: 'setCredentials' });
const skewed: Explain = ({ server }) => ({ message: `This computer's clock differs too much from that of ${server}. Set the clock, then try again.` });
const noKey: Explain = ({ thing }) => ({ message: `There is no ${thing} any more. Refresh the list.` });
const changed: Explain = ({ thing }) => ({ message: `${thing} was written by someone else in the meantime. Refresh the list, then try again.` });
const busy: Explain = ({ server, thing, operation }, detail) => ({ message: `${server} could not ${verbs[operation]} ${thing} just now (${detail}). Try again in a few minutes.` });
const damaged: Explain = ({ thing }) => ({ message: `${thing} arrived damaged at the server, which refused it. Try again.` });
const full: Explain = ({ bucket, server }) => ({ message: `${server} has no room left for bucket “${bucket}”. Delete what is not needed, or ask the bucket's owner for a larger quota.` });
const archived: Explain = ({ thing }) => ({ message: `${thing} is archived. Restore it in the S3 console before opening it.` });
const notS3: Explain = ({ server, thing, operation }, detail) => ({ message: `${server} did not answer as an S3 server does when asked to ${verbs[operation]} ${thing} (${detail}). Check the endpoint in the S3 settings.`, action: 'openS3Settings' });
const unknownHost: Explain = ({ server }) => ({ message: `${server} was not found. Check the network connection, and endpoint and region in the S3 settings.`, action: 'openS3Settings' });
const offline: Explain = ({ server }, code) => ({ message: `No connection to ${server} (${code}). Check the network connection, and the endpoint in the S3 settings.`, action: 'openS3Settings' });
const slow: Explain = ({ server, thing, operation }) => ({ message: `${server} did not answer in time when asked to ${verbs[operation]} ${thing}. Check the network connection, then try again.` });
const untrusted: Explain = ({ server }, code) => ({ message: `The certificate of ${server} is not trusted (${code}). Check the endpoint in the S3 settings, or install the certificate of its authority on this computer.`, action: 'openS3Settings' });
const refused: Explain = ({ server, thing, operation }, detail) => ({ message: `${server} refused to ${verbs[operation]} ${thing} (${detail}). Check the S3 settings.`, action: 'openS3Settings' });

const tlsCode = /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|^ERR_TLS/;

const codes: Readonly<Record<string, Explain | undefined>> = Object.assign(Object.create(null) as object, {
  NoSuchBucket: noBucket, InvalidBucketName: badBucketName, InvalidAccessKeyId: wrongKeyId, InvalidClientTokenId: wrongKeyId, SignatureDoesNotMatch: wrongSecret,
  ExpiredToken: expired, InvalidToken: expired, TokenRefreshRequired: expired,
  AccessDenied: denied, AllAccessDisabled: denied, Forbidden: denied, '403': denied,
  PermanentRedirect: wrongRegion, TemporaryRedirect: wrongRegion, AuthorizationHeaderMalformed: wrongRegion, IllegalLocationConstraintException: wrongRegion,
  RequestTimeTooSkewed: skewed, NoSuchKey: noKey, NotFound: noKey, PreconditionFailed: changed, ConditionalRequestConflict: changed, OperationAborted: changed,
  BadDigest: damaged, XAmzContentSHA256Mismatch: damaged, XAmzContentChecksumMismatch: damaged, IncompleteBody: damaged,
  QuotaExceeded: full, XMinioStorageFull: full, InvalidObjectState: archived,
  SlowDown: busy, ServiceUnavailable: busy, InternalError: busy, RequestTimeout: busy, TooManyRequests: busy,
  CredentialsProviderError: noProfile, TokenProviderError: noProfile, SSOTokenProviderFailure: noProfile, ERR_PROXY_CONNECT: badProxy, '407': badProxy,
  ENOTFOUND: unknownHost, EAI_AGAIN: unknownHost, TimeoutError: slow, ETIMEDOUT: slow, ESOCKETTIMEDOUT: slow,
  EPROTO: notS3, SyntaxError: notS3, HPE_INVALID_CONSTANT: notS3,
});

function byStatus(status: number): Explain {
  switch (status) {
    case 301: case 307: return wrongRegion;
    case 401: case 403: return denied;
    case 404: return noKey;
    case 407: return badProxy;
    case 409: case 412: return changed;
    case 429: return busy;
    case 507: return full;
    default: return status >= 500 ? busy : status < 300 ? notS3 : refused;
  }
}
