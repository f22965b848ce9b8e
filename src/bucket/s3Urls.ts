import { encodeKey } from './objectActions.ts';

export interface S3Place {
  readonly bucket: string;
  readonly key: string;
}

export interface KnownServers {
  /** Address of an S3 server other than Amazon's. */
  readonly endpoint?: string | undefined;
  /** Where the bucket of the settings is public, such as a CDN in front of it. */
  readonly publicBaseUrl?: string | undefined;
  /** The bucket that stands behind `publicBaseUrl`. */
  readonly bucket?: string | undefined;
}

/** `bucket.s3.region.amazonaws.com`, with all that stood and stands between; a bucket's name may hold dots, even `.s3.`. */
const amazonHost = /^(?:(.+)\.)?s3(?:[.-](?:accelerate|dualstack|fips))*(?:[.-][a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?$/;

/**
 * Which object an address names: `s3://bucket/key` and an ARN (both with the key as it is), virtual-hosted and path-style addresses of Amazon
 * and of the server of the settings, presigned or not, and those below the public address. Undefined for all else.
 */
export function parseS3Url(text: string, known: KnownServers = {}): S3Place | undefined {
  const trimmed = text.trim();
  const plain = /^(?:s3:\/\/|arn:aws[\w-]*:s3:::)([^/]+)\/(.+)$/s.exec(trimmed);
  if (plain) return place(plain[1], plain[2]);
  const url = URL.parse(trimmed);
  // Not `url.pathname`: it has resolved `..` and what was percent-encoded as such.
  const [, path] = /^https?:\/\/[^/?#]*\/?([^?#]*)/i.exec(trimmed) ?? [];
  if (!url || path === undefined) return undefined;
  const host = url.hostname.toLowerCase();
  const amazon = amazonHost.exec(host);
  if (amazon) return amazon[1] === undefined ? bucketFirst(path) : place(amazon[1], decode(path));
  const base = known.publicBaseUrl ? URL.parse(known.publicBaseUrl) : undefined;
  if (base && known.bucket && base.host === url.host) {
    const folder = base.pathname.replace(/^\/|\/$/g, '');
    if (folder === '') return place(known.bucket, decode(path));
    if (path.startsWith(`${folder}/`)) return place(known.bucket, decode(path.slice(folder.length + 1)));
  }
  const server = known.endpoint ? URL.parse(known.endpoint) : undefined;
  if (!server || server.port !== url.port) return undefined;
  if (host === server.hostname) {
    const folder = server.pathname.replace(/^\/|\/$/g, '');
    if (folder === '') return bucketFirst(path);
    return path.startsWith(`${folder}/`) ? bucketFirst(path.slice(folder.length + 1)) : undefined;
  }
  return host.endsWith(`.${server.hostname}`) ? place(host.slice(0, -server.hostname.length - 1), decode(path)) : undefined;
}

function bucketFirst(path: string): S3Place | undefined {
  const slash = path.indexOf('/');
  return slash < 0 ? undefined : place(decode(path.slice(0, slash)), decode(path.slice(slash + 1)));
}

function place(bucket: string | undefined, key: string | undefined): S3Place | undefined {
  return bucket && key ? { bucket, key } : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

export function s3Uri(bucket: string, key: string): string {
  return `s3://${bucket}/${key}`;
}

/** Object ARNs name neither region nor account. */
export function s3Arn(bucket: string, key: string): string {
  return `arn:aws:s3:::${bucket}/${key}`;
}

/** Undefined when `base` is no http(s) address. */
export function publicUrl(base: string, key: string): string | undefined {
  const url = URL.parse(base.trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') return undefined;
  return `${url.href.replace(/\/+$/, '')}/${encodeKey(key)}`;
}
