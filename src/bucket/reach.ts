import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { connect as connectPlain } from 'node:net';
import { connect as connectTls } from 'node:tls';

export interface Reach {
  readonly host: string;
  readonly address?: string | undefined;
  /** Who vouches for the server, and until when. */
  readonly certificate?: string | undefined;
  /** This computer's clock minus the server's, in seconds. */
  readonly skewSeconds?: number | undefined;
  readonly problem?: string | undefined;
}

const PATIENCE_MILLISECONDS = 10_000;

/** Name, connection, certificate and clock of the S3 server, one after the other up to the first that fails. */
export async function reachServer({ region, endpoint, proxied, signal }: { readonly region: string; readonly endpoint?: string | undefined; readonly proxied: boolean; readonly signal?: AbortSignal | undefined }): Promise<Reach> {
  const url = new URL(endpoint || `https://s3.${region}.amazonaws.com`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (proxied) return { host };
  let address: string;
  try {
    ({ address } = await lookup(host));
  } catch {
    return { host, problem: `${host} was not found. Check the network connection, and endpoint and region in the S3 settings.` };
  }
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const until = AbortSignal.any([AbortSignal.timeout(PATIENCE_MILLISECONDS), ...(signal ? [signal] : [])]);
  const socket = url.protocol === 'https:' ? connectTls({ host, port, servername: /^[\d.:]+$/.test(host) ? '' : host }) : connectPlain({ host, port });
  const stop = (): void => void socket.destroy(new Error('no answer'));
  until.addEventListener('abort', stop, { once: true });
  socket.on('error', () => undefined); // Once the answer is there, nobody else listens.
  try {
    await once(socket, 'getPeerCertificate' in socket ? 'secureConnect' : 'connect', { signal: until });
    const certificate = 'getPeerCertificate' in socket ? socket.getPeerCertificate() : undefined;
    socket.write(`HEAD / HTTP/1.1\r\nHost: ${url.host}\r\nConnection: close\r\n\r\n`);
    // A server that hangs up without a word is reached all the same; only its clock stays unknown.
    const answer: unknown = (await Promise.race([once(socket, 'data', { signal: until }), once(socket, 'close', { signal: until })]))[0];
    const [, date] = /^date:\s*(.+?)\r?$/im.exec(String(answer)) ?? [];
    const time = Date.parse(date ?? '');
    return {
      host, address,
      certificate: certificate && `The certificate, by ${String(certificate.issuer.O ?? certificate.issuer.CN)}, is valid until ${certificate.valid_to}.`,
      skewSeconds: Number.isNaN(time) ? undefined : (Date.now() - time) / 1000,
    };
  } catch (error) {
    signal?.throwIfAborted();
    const code = error instanceof Error && 'code' in error ? String(error.code) : error instanceof Error ? error.message : '';
    return { host, address, problem: /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(code) ? `The certificate of ${host} is not trusted (${code}). Check the endpoint, or install the certificate of its authority on this computer.` : `No connection to ${host}:${port} (${code}). Check the network connection, a firewall, and the endpoint in the S3 settings.` };
  } finally {
    until.removeEventListener('abort', stop);
    socket.destroy();
  }
}
