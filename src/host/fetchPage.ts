import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import * as vscode from 'vscode';
import { KnownError } from '../shared/knownError.ts';

export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** Without parameters, in lower case: `text/html`. */
  readonly type: string;
  readonly charset: string | undefined;
  /** Where the redirects ended. */
  readonly url: URL;
}

const MAX_BYTES = 5_000_000;
const MAX_SECONDS = 30;
const MAX_REDIRECTS = 5;

function privateAddresses(): BlockList {
  const list = new BlockList();
  for (const [net, bits] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.168.0.0', 16]] as const) {
    list.addSubnet(net, bits);
    list.addSubnet(`::ffff:${net}`, 96 + bits, 'ipv6');
  }
  for (const [net, bits] of [['::', 127], ['fc00::', 7], ['fe80::', 10]] as const) list.addSubnet(net, bits, 'ipv6');
  return list;
}

/** The machine itself, or its network: by name, by number, or by what the name resolves to here. A name that only a proxy resolves is none. */
async function isPrivate(host: string): Promise<boolean> {
  const bare = host.replace(/^\[|\]$/g, '').replace(/\.$/, '').toLowerCase();
  if (bare === 'localhost' || /\.(?:localhost|local|internal)$/.test(bare)) return true;
  const addresses = isIP(bare) ? [{ address: bare, family: isIP(bare) }] : await lookup(bare, { all: true }).catch(() => []);
  const list = privateAddresses();
  return addresses.some(({ address, family }) => list.check(address, family === 6 ? 'ipv6' : 'ipv4'));
}

/** What a person typed as the address of a page; without a scheme it is https. */
export function pageAddress(typed: string): URL | undefined {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  return url && /^https?:$/.test(url.protocol) && /\.|^localhost$|^\[/.test(url.hostname) && !/\s/.test(text) ? url : undefined;
}

/**
 * Gets a page that the person named, by the editor's own `fetch`, which knows the proxy and the certificates. The address that was typed
 * may be anywhere; a redirect may not lead from it to another scheme, nor to the person's own machine or network.
 * @throws KnownError with what to do instead; the signal's reason when it aborts.
 */
export async function fetchPage(typed: URL, signal: AbortSignal): Promise<FetchedPage> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(MAX_SECONDS * 1000)]);
  try {
    const response = await followed(typed, limit);
    if (!response.ok) {
      await response.body?.cancel();
      throw refused(response.status, typed.host);
    }
    const [type = '', ...rest] = (response.headers.get('content-type') ?? '').toLowerCase().split(';');
    const charset = rest.map(part => /^\s*charset=["']?([\w-]+)/.exec(part)?.[1]).find(name => name !== undefined);
    return { bytes: await bodyOf(response, typed.host), type: type.trim(), charset, url: URL.parse(response.url) ?? typed };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof KnownError) throw error;
    if (limit.aborted) throw new KnownError(vscode.l10n.t('{0} did not send the page within {1} seconds. Try again, or copy the text of the ad and choose "Clipboard".', typed.host, MAX_SECONDS), { cause: error });
    throw new KnownError(vscode.l10n.t('{0} could not be reached ({1}). Check the address and your connection, or copy the text of the ad and choose "Clipboard".', typed.host, reasonOf(error)), { cause: error });
  }
}

async function followed(typed: URL, signal: AbortSignal): Promise<Response> {
  let url = typed;
  for (let hops = 0; ; hops++) {
    const response = await fetch(url.href, { redirect: 'manual', signal, headers: { accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5', 'accept-language': `${vscode.env.language},en;q=0.8`, 'user-agent': 'Mozilla/5.0 (compatible; ResumeCustomizer)' } });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return response;
    await response.body?.cancel();
    const next = URL.parse(location, url.href);
    if (!next || !/^https?:$/.test(next.protocol)) throw new KnownError(vscode.l10n.t('{0} leads to an address that is no web page, which is not followed. Copy the text of the ad and choose "Clipboard".', typed.host));
    if (next.host !== typed.host && await isPrivate(next.hostname)) throw new KnownError(vscode.l10n.t('{0} leads to an address inside your own computer or network ({1}), which is not followed. If you trust it, give that address itself; otherwise copy the text of the ad and choose "Clipboard".', typed.host, next.host));
    if (hops >= MAX_REDIRECTS) throw new KnownError(vscode.l10n.t('{0} leads from one address to the next without end. Copy the text of the ad and choose "Clipboard".', typed.host));
    url = next;
  }
}

async function bodyOf(response: Response, host: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) throw new KnownError(vscode.l10n.t('The page of {0} is larger than {1} MB, too large for a job ad. Copy the text of the ad and choose "Clipboard".', host, MAX_BYTES / 1e6));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refused(status: number, host: string): KnownError {
  const instead = vscode.l10n.t('Open it in your browser, copy the text of the ad, and choose "Clipboard".');
  if (status === 404 || status === 410) return new KnownError(vscode.l10n.t('{0} has no such page any more ({1}). Check the address; the ad may have been taken down.', host, status));
  if (status >= 500) return new KnownError(vscode.l10n.t('{0} has a problem of its own at the moment ({1}). Try again later. {2}', host, status, instead));
  return new KnownError(vscode.l10n.t('{0} shows the page only to a browser or to those who sign in ({1}). {2}', host, status, instead));
}

/** What fetch throws says "fetch failed"; the reason is in its cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? ('code' in cause && typeof cause.code === 'string' ? cause.code : cause.message) : String(error);
}
