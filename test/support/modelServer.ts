/**
 * A language model for tests: an HTTP server on this computer that speaks like OpenAI's `/chat/completions` or Anthropic's
 * `/messages` and answers what it is told to. No model is behind it.
 *
 *     const server = await startModelServer();
 *     server.answer({ text: '{"rewrites": []}' });            // the next requests, in this order; the last one stays
 *     openAiModel({ endpoint: server.endpoint, model: 'test' })
 *     server.requests                                         // what came, as JSON
 *     await server.close();
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface Answer {
  /** What the model says: JSON if it does as told. In Anthropic's form, the tool's input. */
  readonly text?: string;
  readonly reasoning?: string;
  /** Milliseconds before each piece of `text`. */
  readonly pieceDelay?: number;
  readonly pieceLength?: number;
  /** `finish_reason` or `stop_reason`; null leaves it and the end mark out. */
  readonly finish?: string | null;
  /** Closes the connection after so many pieces. */
  readonly cutAfter?: number;
  /** One JSON body instead of a stream. */
  readonly whole?: boolean;
  readonly status?: number;
  /** Sent instead of an answer, as JSON unless it is a string. */
  readonly body?: unknown;
  /** Sent as an event in the middle of a stream. */
  readonly errorEvent?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Says nothing at all until the client goes away. */
  readonly silent?: boolean;
}

export interface ReceivedRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  readonly body: Record<string, unknown>;
  /** Milliseconds since the server started. */
  readonly at: number;
}

export type Answering = Answer | ((request: ReceivedRequest) => Answer);

export interface ModelServer {
  readonly port: number;
  /** Base address, `http://127.0.0.1:PORT/v1`. */
  readonly endpoint: string;
  readonly requests: ReceivedRequest[];
  /** Requests whose client went away before the answer was complete. */
  readonly abandoned: () => number;
  /** Connections that are open now. */
  connections(): Promise<number>;
  /** Forgets the requests so far. */
  answer(...answers: Answering[]): void;
  close(): Promise<void>;
}

export async function startModelServer({ models = ['test-model'] }: { models?: readonly string[] | null } = {}): Promise<ModelServer> {
  const started = performance.now();
  const requests: ReceivedRequest[] = [];
  let queue: Answering[] = [];
  let abandoned = 0;
  const server = createServer((request, response) => {
    void respond(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const closed = new Promise<void>(resolve => response.once('close', () => {
      if (!response.writableFinished) abandoned++;
      resolve();
    }));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const text = Buffer.concat(chunks).toString('utf8');
    const path = request.url ?? '';
    const received = { path, headers: request.headers, text, body: text === '' ? {} : JSON.parse(text) as Record<string, unknown>, at: performance.now() - started };
    requests.push(received);
    const next = queue.length > 1 ? queue.shift() : queue[0];
    if (/\/models(\?|$)/.test(path) && next === undefined) return send(response, 200, { object: 'list', data: models && models.map(id => ({ id, object: 'model' })) });
    const answer = typeof next === 'function' ? next(received) : next ?? { status: 500, body: { error: { message: 'the test gave no answer' } } };
    if (answer.silent) return;
    if (answer.body !== undefined || answer.status !== undefined) return send(response, answer.status ?? 200, answer.body ?? {}, answer.headers);
    const style = path.endsWith('/messages') ? anthropic : openAi;
    if (answer.whole) return send(response, 200, style.whole(answer, received.body));
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', ...answer.headers });
    const event = (data: unknown) => response.write(`${style.named(data)}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`);
    for (const data of style.before(answer)) event(data);
    const length = answer.pieceLength ?? 16;
    let pieces = 0;
    for (let from = 0; from < (answer.text ?? '').length; from += length) {
      if (answer.pieceDelay !== undefined) await pause(answer.pieceDelay);
      if (response.destroyed) return;
      if (pieces++ === answer.cutAfter) return void response.destroy();
      if (!event(style.piece((answer.text ?? '').slice(from, from + length)))) await Promise.race([new Promise(resolve => response.once('drain', resolve)), closed]);
    }
    if (answer.errorEvent !== undefined) event(answer.errorEvent);
    else for (const data of style.after(answer.finish)) event(data);
    response.end();
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port, endpoint: `http://127.0.0.1:${port}/v1`, requests, abandoned: () => abandoned,
    connections: () => new Promise((resolve, reject) => server.getConnections((error, count) => { if (error) reject(error); else resolve(count); })),
    answer(...answers) {
      queue = answers;
      requests.length = 0;
      abandoned = 0;
    },
    close: () => new Promise(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

function send(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': typeof body === 'string' ? 'text/html' : 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

interface Style {
  named(data: unknown): string;
  before(answer: Answer): unknown[];
  piece(text: string): unknown;
  after(finish: string | null | undefined): unknown[];
  whole(answer: Answer, request: Record<string, unknown>): unknown;
}

const choice = (delta: unknown, finish_reason: string | null = null) => ({ id: 'chatcmpl-1', object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason }] });

const openAi: Style = {
  named: () => '',
  before: ({ reasoning }) => [choice({ role: 'assistant', content: '' }), ...(reasoning === undefined ? [] : [choice({ reasoning_content: reasoning })])],
  piece: content => choice({ content }),
  after: (finish = 'stop') => finish === null ? [] : [choice({}, finish), '[DONE]'],
  whole: ({ text, finish = 'stop' }) => ({ id: 'chatcmpl-1', object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: finish }] }),
};

const anthropic: Style = {
  named: data => `event: ${(data as { type: string }).type}\n`,
  before: () => [
    { type: 'message_start', message: { id: 'msg_1', type: 'message', role: 'assistant', content: [], stop_reason: null } },
    { type: 'content_block_start', index: 0, content_block: { type: 'tool_use', id: 'toolu_1', name: 'answer', input: {} } },
    { type: 'ping' },
  ],
  piece: partial_json => ({ type: 'content_block_delta', index: 0, delta: { type: 'input_json_delta', partial_json } }),
  after: (finish = 'tool_use') => finish === null ? [] : [
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: finish }, usage: { output_tokens: 1 } },
    { type: 'message_stop' },
  ],
  whole: ({ text = '{}', finish = 'tool_use' }) => ({ id: 'msg_1', type: 'message', role: 'assistant', stop_reason: finish, content: [{ type: 'tool_use', id: 'toolu_1', name: 'answer', input: JSON.parse(text) as unknown }] }),
};
