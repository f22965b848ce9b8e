/** A small HTTP proxy in front of the S3 server that breaks what a test wants broken. The Host header passes unchanged, so signatures hold. */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';

export type Fault =
  | { readonly kind: 'answer'; readonly status: number; readonly code?: string; readonly headers?: Readonly<Record<string, string>>; readonly extra?: string; readonly body?: string }
  /** The connection breaks before the server sees the request. */
  | { readonly kind: 'drop' }
  /** The connection breaks when half of the request's body went on to the server. */
  | { readonly kind: 'truncate' }
  /** The request waits before it goes on, so that others overtake it. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The server does what it was asked; its answer gets lost. */
  | { readonly kind: 'loseAnswer'; readonly then?: () => void }
  /** No answer ever comes. */
  | { readonly kind: 'hang' }
  /** Half of the answer's body comes, then nothing. */
  | { readonly kind: 'stall' };

export interface SeenRequest {
  readonly method: string;
  /** Decoded path, `/bucket/key`, with the query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
}

export interface Proxy {
  readonly endpoint: string;
  readonly seen: readonly SeenRequest[];
  /** Asked for every request; undefined lets it through. */
  fault: (seen: SeenRequest) => Fault | undefined;
  close(): Promise<void>;
}

export async function startProxy(target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target);
  const seen: SeenRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    const one: SeenRequest = { method: incoming.method ?? '', url: decodeURIComponent(incoming.url ?? ''), headers: incoming.headers };
    seen.push(one);
    const fault = proxy.fault(one);
    incoming.on('error', () => undefined);
    if (fault?.kind === 'drop') incoming.socket.destroy();
    else if (fault?.kind === 'truncate') truncate(incoming);
    else if (fault?.kind === 'delay') setTimeout(() => forward(incoming, outgoing, fault), fault.milliseconds);
    else if (fault?.kind === 'hang') incoming.resume();
    else if (fault?.kind === 'answer') answer(incoming, outgoing, fault);
    else forward(incoming, outgoing, fault);
  });
  /** Half of the body goes on, and then the server loses its client as well. */
  const truncate = (incoming: IncomingMessage): void => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      const body = Buffer.concat(chunks);
      const upstream = request({ hostname, port, method: incoming.method, path: incoming.url, headers: incoming.headers, agent: false });
      upstream.on('error', () => undefined).on('response', response => response.resume());
      upstream.write(body.subarray(0, body.length / 2), () => {
        upstream.destroy();
        incoming.socket.destroy();
      });
      if (body.length < 2) {
        upstream.destroy();
        incoming.socket.destroy();
      }
    });
  };
  const forward = (incoming: IncomingMessage, outgoing: ServerResponse, fault: Fault | undefined): void => {
    const upstream = request({ hostname, port, method: incoming.method, path: incoming.url, headers: incoming.headers, agent: false }, response => {
      if (fault?.kind === 'loseAnswer') {
        response.resume().on('end', () => {
          fault.then?.();
          incoming.socket.destroy();
        });
        return;
      }
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      if (fault?.kind === 'stall') response.once('data', (chunk: Buffer) => outgoing.write(chunk.subarray(0, chunk.length / 2)));
      else response.pipe(outgoing);
    });
    upstream.on('error', () => outgoing.destroy());
    incoming.pipe(upstream);
  };
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const proxy: Proxy = {
    endpoint: `http://127.0.0.1:${address.port}`,
    seen,
    fault: () => undefined,
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
  return proxy;
}

function answer(incoming: IncomingMessage, outgoing: ServerResponse, { status, code, headers, extra, body: given }: Extract<Fault, { kind: 'answer' }>): void {
  incoming.resume().on('end', () => {
    const body = given ?? (code === undefined || incoming.method === 'HEAD' ? '' : `<?xml version="1.0"?><Error><Code>${code}</Code><Message></Message>${extra ?? ''}</Error>`);
    outgoing.writeHead(status, { 'content-type': 'application/xml', 'content-length': Buffer.byteLength(body), ...headers }).end(body);
  });
}
