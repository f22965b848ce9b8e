import assert from 'node:assert/strict';
import * as z from 'zod';
import { anthropicModel, failureKind, type FailureKind } from '../../../src/model/index.ts';
import { startModelServer, type Answer, type ModelServer } from '../../support/modelServer.ts';

const KEY = 'ant-0123456789-very-secret';
const request = { name: 'answer', system: 'Be exact.', user: 'How many?', schema: z.object({ count: z.number().int().positive() }) };
const good = '{"count": 3}';

describe('a model behind Anthropic’s /messages', () => {
  let server: ModelServer;
  before(async () => { server = await startModelServer(); });
  after(() => server.close());

  const model = () => anthropicModel({ endpoint: server.endpoint, model: 'claude-test', key: KEY, retrySeconds: 0.02, idleSeconds: 0.5 });
  const ask = (onProgress?: (characters: number) => void) => model().complete(request, { signal: AbortSignal.timeout(10_000), onProgress });

  it('makes the model use one tool, whose input is the answer', async () => {
    server.answer({ text: good, pieceLength: 3 });
    const progress: number[] = [];
    assert.deepEqual(await ask(characters => progress.push(characters)), { count: 3 });
    const [sent] = server.requests;
    assert.equal(sent?.path, '/v1/messages');
    assert.equal(sent?.headers['x-api-key'], KEY);
    assert.equal(sent?.headers['anthropic-version'], '2023-06-01');
    assert.deepEqual(sent?.body['tool_choice'], { type: 'tool', name: 'answer' });
    assert.deepEqual(sent?.body['tools'], [{
      name: 'answer', description: 'Takes the answer.',
      input_schema: { type: 'object', additionalProperties: false, required: ['count'], properties: { count: { type: 'integer' } } },
    }]);
    assert.match(String(sent?.body['system']), /^Be exact\./);
    assert.deepEqual(sent?.body['messages'], [{ role: 'user', content: 'How many?' }]);
    assert.equal(progress.at(-1), good.length);
  });

  it('reads a proxy that does not stream', async () => {
    server.answer({ text: good, whole: true });
    assert.deepEqual(await ask(), { count: 3 });
  });

  it('lets the model repair its answer once', async () => {
    server.answer({ text: '{"count": -1}' }, { text: good });
    assert.deepEqual(await ask(), { count: 3 });
    assert.equal(server.requests.length, 2);
    server.answer({ text: '{"count": -1}' });
    await fails('malformed', /answered twice/);
    assert.equal(server.requests.length, 2);
  });

  async function fails(kind: FailureKind, message: RegExp): Promise<void> {
    await assert.rejects(ask(), (error: unknown) => {
      assert.ok(error instanceof Error);
      assert.equal(error.name, 'KnownError', error.stack);
      assert.equal(failureKind(error), kind, error.message);
      assert.match(error.message, message);
      assert.ok(!error.message.includes(KEY));
      return true;
    });
  }

  const error = (type: string, message: string) => ({ type: 'error', error: { type, message } });
  const failures: [string, FailureKind, RegExp, Answer, number][] = [
    ['a wrong key', 'key', /Check the key/, { status: 401, body: error('authentication_error', `invalid x-api-key ${KEY}`) }, 1],
    ['a model that is not there', 'noModel', /has no model “claude-test”/, { status: 404, body: error('not_found_error', 'model: claude-test') }, 1],
    ['too much context', 'context', /more than “claude-test” can read/, { status: 400, body: error('invalid_request_error', 'prompt is too long: 300000 tokens > 200000 maximum') }, 1],
    ['an empty account', 'quota', /billing/, { status: 400, body: error('invalid_request_error', 'Your credit balance is too low to access the API') }, 1],
    ['overload, after two more tries', 'server', /Overloaded/, { status: 529, body: error('overloaded_error', 'Overloaded') }, 3],
    ['overload within the stream', 'server', /Overloaded/, { text: '{"cou', errorEvent: error('overloaded_error', 'Overloaded') }, 1],
    ['a refusal', 'refused', /refused to answer/, { text: '{}', finish: 'refusal' }, 1],
    ['the limit of tokens', 'length', /stopped at its limit/, { text: '{"cou', finish: 'max_tokens' }, 1],
    ['a stream cut in the middle', 'cut', /middle of the answer/, { text: good, pieceLength: 4, cutAfter: 1, pieceDelay: 5 }, 1],
    ['silence', 'timeout', /sent nothing/, { silent: true }, 1],
    ['a huge answer', 'tooLong', /far longer/, { text: 'x'.repeat(2_000_000), pieceLength: 4096 }, 1],
  ];
  for (const [what, kind, message, answer, requests] of failures) {
    it(`tells of ${what}`, async () => {
      server.answer(answer);
      await fails(kind, message);
      assert.equal(server.requests.length, requests);
    });
  }

  it('cancels a slow answer, at the server too', async () => {
    server.answer({ text: good, pieceDelay: 200, pieceLength: 1 });
    const abort = new AbortController();
    await assert.rejects(model().complete(request, { signal: abort.signal, onProgress: () => abort.abort() }), { name: 'AbortError' });
    while (server.abandoned() === 0) await new Promise(resolve => setTimeout(resolve, 5));
  }).timeout(5000);
});
