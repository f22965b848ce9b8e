import assert from 'node:assert/strict';
import { anthropicModel, checkedEndpoint, discoverLocal, failureKind, listModels, openAiModel, testModel } from '../../../src/model/index.ts';
import { startModelServer } from '../../support/modelServer.ts';

const known = (message: RegExp) => ({ name: 'KnownError', message, action: 'chooseModel' });

describe('where a model is', () => {
  it('takes addresses as people paste them', () => {
    for (const [written, expected] of [
      ['http://localhost:11434/v1', 'http://localhost:11434/v1'],
      [' https://llm.example.org/v1/ ', 'https://llm.example.org/v1'],
      ['https://llm.example.org/v1/chat/completions', 'https://llm.example.org/v1'],
      ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
      ['http://127.9.9.9/v1', 'http://127.9.9.9/v1'],
      ['http://[::1]:1234/v1', 'http://[::1]:1234/v1'],
      ['http://box.localhost/v1', 'http://box.localhost/v1'],
    ] as const) assert.equal(checkedEndpoint(written), expected);
  });

  it('sends nothing in clear to another computer unless allowed', () => {
    for (const address of ['http://llm.example.org/v1', 'http://192.0.2.7/v1', 'http://localhost.example.org/v1', 'http://127.0.0.1.example.org/v1', 'http://0.0.0.0:1234/v1', 'http://[::2]/v1']) {
      assert.throws(() => checkedEndpoint(address), known(/not this computer/), address);
      assert.throws(() => openAiModel({ endpoint: address, model: 'm' }), known(/not this computer/));
      assert.throws(() => anthropicModel({ endpoint: address, model: 'm', key: 'k' }), known(/not this computer/));
      assert.match(checkedEndpoint(address, { allowInsecure: true }), /^http:/);
    }
    // Numbers that URL reads as loopback are loopback.
    assert.equal(checkedEndpoint('http://2130706433/v1'), 'http://127.0.0.1/v1');
  });

  it('refuses what is no address, and does not repeat a password in it', () => {
    for (const address of ['', 'localhost:11434', 'file:///etc/passwd', 'ftp://llm.example.org', 'https://me:hunter2@llm.example.org/v1', 'https://llm.example.org/v1?key=hunter2', 'https://llm.example.org/#hunter2']) {
      assert.throws(() => checkedEndpoint(address), (error: unknown) => error instanceof Error && error.name === 'KnownError' && !error.message.includes('hunter2'), address);
    }
  });

  it('refuses a key that no header can carry, without repeating it', () => {
    assert.throws(() => openAiModel({ endpoint: 'http://localhost/v1', model: 'm', key: 'abc\ndef' }), (error: unknown) => error instanceof Error && /holds characters that no key has/.test(error.message) && !error.message.includes('abc'));
    assert.doesNotThrow(() => openAiModel({ endpoint: 'http://localhost/v1', model: 'm', key: ' abcdef\n' }));
  });

  it('finds what runs on this computer, and passes over the rest without a word', async () => {
    const [ollama, empty, silent, stranger, gone] = [
      await startModelServer({ models: ['qwen3:8b', 'nomic-embed-text', 'llama3.2'] }), await startModelServer({ models: null }),
      await startModelServer(), await startModelServer(), await startModelServer(),
    ];
    silent.answer({ silent: true });
    stranger.answer({ status: 200, body: { hello: 'world' } });
    await gone.close();
    try {
      const servers = Object.entries({ ollama, empty, silent, stranger, gone }).map(([name, { endpoint }]) => ({ name, endpoint }));
      const started = performance.now();
      assert.deepEqual(await discoverLocal(new AbortController().signal, { servers, seconds: 0.5 }), [
        { name: 'ollama', endpoint: ollama.endpoint, models: ['llama3.2', 'qwen3:8b'] },
        { name: 'empty', endpoint: empty.endpoint, models: [] },
      ]);
      assert.ok(performance.now() - started < 1500);
      await assert.rejects(discoverLocal(AbortSignal.abort(), { servers }), { name: 'AbortError' });
    } finally {
      await Promise.all([ollama, empty, silent, stranger].map(server => server.close()));
    }
  });

  it('lists models, with the key in the header its provider reads', async () => {
    const server = await startModelServer({ models: ['b', 'a'] });
    try {
      const { signal } = new AbortController();
      assert.deepEqual(await listModels({ provider: 'openai', endpoint: server.endpoint, key: 'k1' }, signal), ['a', 'b']);
      assert.deepEqual(await listModels({ provider: 'anthropic', endpoint: server.endpoint, key: 'k2' }, signal), ['a', 'b']);
      assert.deepEqual(server.requests.map(({ headers }) => headers.authorization ?? headers['x-api-key']), ['Bearer k1', 'k2']);
      server.answer({ status: 401, body: { error: { message: 'no' } } });
      await assert.rejects(listModels({ provider: 'openai', endpoint: server.endpoint }, signal), error => failureKind(error) === 'key');
      server.answer({ status: 200, body: [] });
      await assert.rejects(listModels({ provider: 'openai', endpoint: server.endpoint }, signal), error => failureKind(error) === 'noPath');
    } finally {
      await server.close();
    }
  });

  it('tests a model with nothing of the résumé', async () => {
    const server = await startModelServer();
    server.answer({ text: '{"answer": "ready"}' });
    try {
      const milliseconds = await testModel(openAiModel({ endpoint: server.endpoint, model: 'm' }), { signal: AbortSignal.timeout(5000) });
      assert.ok(milliseconds >= 0 && milliseconds < 5000);
    } finally {
      await server.close();
    }
  });
});
