import assert from 'node:assert/strict';
import * as z from 'zod';
import { failureKind, openAiModel, type FailureKind, type OpenAiConfig } from '../../../src/model/index.ts';
import { startModelServer, type Answer, type ModelServer } from '../../support/modelServer.ts';

const KEY = 'key-0123456789-very-secret';
const request = { name: 'answer', system: 'Be exact.', user: 'How many?', schema: z.object({ count: z.number().int().positive(), note: z.string().nullable() }) };
const good = '{"count": 3, "note": null}';

describe('a model behind an OpenAI-compatible endpoint', () => {
  let server: ModelServer;
  before(async () => { server = await startModelServer(); });
  after(() => server.close());

  const model = (more: Partial<OpenAiConfig> = {}) => openAiModel({ endpoint: server.endpoint, model: 'test-model', key: KEY, retrySeconds: 0.02, idleSeconds: 5, ...more });
  const ask = (more: Partial<OpenAiConfig> = {}, onProgress?: (characters: number) => void) => model(more).complete(request, { signal: AbortSignal.timeout(10_000), onProgress });

  async function failsAs(kind: FailureKind, message: RegExp, more: Partial<OpenAiConfig> = {}): Promise<void> {
    await assert.rejects(ask(more), (error: unknown) => {
      assert.ok(error instanceof Error);
      assert.equal(error.name, 'KnownError', error.stack);
      assert.equal(failureKind(error), kind, error.message);
      assert.match(error.message, message);
      assert.ok(!`${error.message}${String(error.cause)}`.includes(KEY), error.message);
      return true;
    });
  }

  it('asks in a stream for JSON of the schema, and returns it validated', async () => {
    server.answer({ text: good });
    const progress: number[] = [];
    assert.deepEqual(await ask({}, characters => progress.push(characters)), { count: 3, note: null });
    const [sent] = server.requests;
    assert.equal(server.requests.length, 1);
    assert.equal(sent?.path, '/v1/chat/completions');
    assert.equal(sent?.headers.authorization, `Bearer ${KEY}`);
    assert.equal(sent?.body['stream'], true);
    assert.deepEqual(sent?.body['response_format'], {
      type: 'json_schema',
      json_schema: {
        name: 'answer', strict: true,
        schema: {
          type: 'object', additionalProperties: false, required: ['count', 'note'],
          properties: { count: { type: 'integer' }, note: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
        },
      },
    });
    assert.deepEqual(progress, [...progress].sort((a, b) => a - b));
    assert.equal(progress.at(-1), good.length);
  });

  for (const [what, text] of Object.entries({
    'in a Markdown fence': `Here it is:\n\`\`\`json\n${good}\n\`\`\`\nAnything else?`,
    'after thinking aloud, with braces': `<think>maybe {"count": 9}?\n</think>\n\n${good}`,
    'after thinking whose beginning is in the template': `so {count}…</think>${good}`,
    'surrounded by talk': `Sure! ${good} Hope that helps.`,
  })) {
    it(`reads an answer ${what}`, async () => {
      server.answer({ text });
      assert.deepEqual(await ask(), { count: 3, note: null });
      assert.equal(server.requests.length, 1);
    });
  }

  it('counts reasoning as progress and leaves it out of the answer', async () => {
    server.answer({ text: good, reasoning: '{"count": 1}' });
    const progress: number[] = [];
    assert.deepEqual(await ask({}, characters => progress.push(characters)), { count: 3, note: null });
    assert.equal(progress[0], 12);
    assert.equal(progress.at(-1), good.length + 12);
  });

  it('reads a server that does not stream', async () => {
    server.answer({ text: good, whole: true });
    assert.deepEqual(await ask(), { count: 3, note: null });
  });

  it('reads characters that a chunk ends within', async () => {
    server.answer({ text: '{"count": 3, "note": "é—𝄞"}', pieceLength: 1, pieceDelay: 1 });
    assert.deepEqual(await ask(), { count: 3, note: 'é—𝄞' });
  });

  it('lets the model repair an answer once, telling it what is wrong', async () => {
    server.answer({ text: '{"count": "three", "note": null}' }, { text: good });
    const progress: number[] = [];
    assert.deepEqual(await ask({}, characters => progress.push(characters)), { count: 3, note: null });
    const messages = z.array(z.object({ role: z.string(), content: z.string() })).parse(server.requests[1]?.body['messages']);
    assert.deepEqual(messages.map(({ role }) => role), ['system', 'user', 'assistant', 'user']);
    assert.equal(messages[2]?.content, '{"count": "three", "note": null}');
    assert.match(messages[3]?.content ?? '', /expected number, received string[^]*count/);
    assert.deepEqual(progress, [...progress].sort((a, b) => a - b));
  });

  it('fails after the repair turn', async () => {
    server.answer({ text: 'I would rather write a poem.' });
    await failsAs('malformed', /“test-model” answered twice in a form that cannot be used/);
    assert.equal(server.requests.length, 2);
    server.answer({ text: '' });
    await failsAs('malformed', /answered twice/);
  });

  it('sends the schema in words where response_format is refused, and remembers', async () => {
    const answer = ({ body }: { body: Record<string, unknown> }): Answer => 'response_format' in body
      ? { status: 400, body: { error: { message: "'response_format.type' must be 'text'", type: 'invalid_request_error' } } }
      : { text: good };
    server.answer(answer);
    const one = model();
    const signal = AbortSignal.timeout(10_000);
    assert.deepEqual(await one.complete(request, { signal }), { count: 3, note: null });
    assert.deepEqual(server.requests.map(({ body }) => 'response_format' in body), [true, false]);
    assert.match(server.requests[1]?.text ?? '', /fits this JSON schema/);
    assert.deepEqual(await one.complete(request, { signal }), { count: 3, note: null });
    assert.deepEqual(server.requests.map(({ body }) => 'response_format' in body), [true, false, false]);
  });

  it('tries 429 and 5xx twice more, waiting as told', async () => {
    server.answer({ status: 429, body: { error: { message: 'slow down' } }, headers: { 'retry-after': '1' } }, { status: 503, body: 'busy' }, { text: good });
    assert.deepEqual(await ask(), { count: 3, note: null });
    const [first, second, third] = server.requests.map(({ at }) => at);
    assert.ok(first !== undefined && second !== undefined && third !== undefined);
    assert.ok(second - first >= 990, `waited ${second - first} ms`);
    assert.ok(third - second < 900, `waited ${third - second} ms`);
  });

  it('gives up after three attempts, and at once where waiting does not help', async () => {
    server.answer({ status: 500, body: { error: { message: 'out of memory' } } });
    await failsAs('server', /out of memory/);
    assert.equal(server.requests.length, 3);
    server.answer({ status: 429, body: { error: { message: 'slow down' } }, headers: { 'retry-after': '3600' } });
    await failsAs('busy', /slow down/);
    assert.equal(server.requests.length, 1);
    server.answer({ status: 429, body: { error: { message: 'You exceeded your current quota', code: 'insufficient_quota' } } });
    await failsAs('quota', /billing/);
    assert.equal(server.requests.length, 1);
  });

  const failures: [string, FailureKind, RegExp, Answer][] = [
    ['a wrong key, which the server repeats', 'key', /Check the key/, { status: 401, body: { error: { message: `Incorrect API key provided: ${KEY}.`, code: 'invalid_api_key' } } }],
    ['a key without the right', 'key', /Check the key/, { status: 403, body: { error: { message: 'Project has no access' } } }],
    ['a model Ollama does not have', 'noModel', /has no model “test-model”/, { status: 404, body: { error: { message: 'model "test-model" not found, try pulling it first', type: 'api_error' } } }],
    ['a model a router does not know', 'noModel', /Choose one/, { status: 400, body: { error: { message: 'test-model is not a valid model ID', code: 400 } } }],
    ['an address that is no endpoint', 'noPath', /\/v1/, { status: 404, body: '<html>Not found</html>' }],
    ['a page instead of an answer', 'noPath', /\/v1/, { status: 200, body: '<html>Welcome</html>' }],
    ['a redirect, which is not followed', 'noPath', /redirects to https:\/\/elsewhere\.example\.org/, { status: 302, body: {}, headers: { location: 'https://elsewhere.example.org/v1?k=1' } }],
    ['too much context', 'context', /more than “test-model” can read/, { status: 400, body: { error: { message: "This model's maximum context length is 4096 tokens", code: 'context_length_exceeded' } } }],
    ['a content filter before the answer', 'refused', /refused to answer/, { status: 400, body: { error: { message: 'The response was filtered', code: 'content_filter' } } }],
    ['a content filter in the answer', 'refused', /refused to answer/, { text: '{"cou', finish: 'content_filter' }],
    ['an answer that ran into the limit', 'length', /stopped at its limit/, { text: '{"count"', finish: 'length' }],
    ['HTTP 200 with an error body', 'server', /upstream gone/, { status: 200, body: { error: { message: 'upstream gone', code: 502 } } }],
    ['HTTP 200 with an error as text', 'server', /llama runner/, { status: 200, body: { error: 'llama runner process has terminated' } }],
    ['an error within the stream', 'busy', /no more requests/, { text: '{"count": 3', errorEvent: { error: { message: 'rate limited', code: 429 } } }],
    ['a stream cut in the middle', 'cut', /middle of the answer/, { text: good, cutAfter: 1, pieceDelay: 5 }],
    ['a stream that ends too early in good order', 'cut', /middle of the answer/, { text: good, finish: null }],
    ['a huge answer', 'tooLong', /far longer than a résumé/, { text: `{"count": 3, "note": "${'x'.repeat(3_000_000)}"}`, pieceLength: 4096 }],
  ];
  for (const [what, kind, message, answer] of failures) {
    it(`tells of ${what}`, async () => {
      server.answer(answer);
      await failsAs(kind, message);
    });
  }

  it('stops reading a huge answer', async () => {
    server.answer({ text: 'x'.repeat(8_000_000), pieceLength: 4096 });
    await failsAs('tooLong', /cut off/);
    while (server.abandoned() === 0) await new Promise(resolve => setTimeout(resolve, 5));
  }).timeout(5000);

  it('cancels a slow answer, at the server too', async () => {
    server.answer({ text: good, pieceDelay: 200, pieceLength: 1 });
    const abort = new AbortController();
    const started = performance.now();
    await assert.rejects(model().complete(request, { signal: abort.signal, onProgress: () => abort.abort() }), { name: 'AbortError' });
    assert.ok(performance.now() - started < 1500);
    while (server.abandoned() === 0) await new Promise(resolve => setTimeout(resolve, 5));
    assert.equal(server.requests.length, 1);
  }).timeout(5000);

  it('cancels the wait before a retry, and sends nothing when cancelled before', async () => {
    server.answer({ status: 503, body: {}, headers: { 'retry-after': '30' } });
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 100);
    await assert.rejects(model().complete(request, { signal: abort.signal }), { name: 'AbortError' });
    assert.equal(server.requests.length, 1);
    await assert.rejects(model().complete(request, { signal: abort.signal }), { name: 'AbortError' });
    assert.equal(server.requests.length, 1);
  });

  it('gives up on silence, before and within an answer', async () => {
    server.answer({ silent: true });
    await failsAs('timeout', /sent nothing for too long/, { idleSeconds: 0.2 });
    server.answer({ text: good, pieceDelay: 1000 });
    await failsAs('timeout', /sent nothing for too long/, { idleSeconds: 0.2 });
  });

  it('gives a slow but steady answer its time', async () => {
    server.answer({ text: good, pieceDelay: 50, pieceLength: 2 });
    assert.deepEqual(await ask({ idleSeconds: 0.4 }), { count: 3, note: null });
  });

  it('tells of an endpoint that is down', async () => {
    const gone = await startModelServer();
    await gone.close();
    await failsAs('unreachable', /127\.0\.0\.1:\d+ could not be reached \(ECONNREFUSED\)/, { endpoint: gone.endpoint });
  });
});
