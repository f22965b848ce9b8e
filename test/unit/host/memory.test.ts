import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { CredentialStore } from '../../../src/host/credentials.ts';
import { Memory, type StoredJob } from '../../../src/host/memory.ts';

/** What Memory uses of a Memento and a URI. */
function memento(stored: Record<string, unknown> = {}): vscode.Memento {
  return {
    keys: () => Object.keys(stored),
    get: (key: string, fallback?: unknown) => structuredClone(stored[key]) ?? fallback,
    update: (key: string, value: unknown) => { stored[key] = structuredClone(value); return Promise.resolve(); },
  } as vscode.Memento;
}
const uri = (text: string) => ({ toString: () => text }) as vscode.Uri;
const job = (id: string): StoredJob => ({ id, text: `job ${id}`, format: 'text' });

describe('memory of jobs and variants', () => {
  it('a variant knows its master and its job; a job chosen later for it wins, until it is made anew', async () => {
    const memory = new Memory(memento());
    await memory.rememberJob(job('a'), uri('master'));
    await memory.rememberVariant({ variant: 'variant', master: 'master', job: 'a', changes: [] });
    assert.equal(memory.variantOf(uri('variant'))?.master, 'master');
    assert.equal(memory.jobOf(uri('variant'))?.id, 'a');
    await memory.rememberJob(job('b'), uri('variant'));
    assert.equal(memory.jobOf(uri('variant'))?.id, 'b');
    await memory.rememberVariant({ variant: 'variant', master: 'master', job: 'a', changes: [] });
    assert.equal(memory.jobOf(uri('variant'))?.id, 'a');
    assert.equal(memory.jobOf(uri('other')), undefined);
  });

  it('forgets old jobs, but none that a variant was made for', async () => {
    const memory = new Memory(memento());
    await memory.rememberJob(job('kept'));
    await memory.rememberVariant({ variant: 'v', master: 'm', job: 'kept', changes: [] });
    for (let index = 0; index < 80; index++) await memory.rememberJob(job(`j${index}`));
    assert.ok(memory.jobs().length <= 52);
    assert.equal(memory.jobs()[0]?.id, 'j79');
    assert.ok(memory.job('kept'));
    assert.equal(memory.job('j0'), undefined);
  });

  it('state that another version wrote and does not fit counts as none', () => {
    for (const foreign of ['text', { jobs: 'no' }, { jobs: [{ id: 1 }], variants: [], lastJob: {} }, null]) {
      assert.deepEqual(new Memory(memento({ 'memory.v1': foreign })).jobs(), []);
    }
  });
});

describe('credentials', () => {
  const settings = { bucket: 'b', endpoint: 'https://a:9000', region: '', forcePathStyle: false, linkExpirySeconds: 1, publicBaseUrl: '', storeJobText: false };
  function storage(failing = false): vscode.SecretStorage {
    const stored = new Map<string, string>();
    return {
      get: (key: string) => failing ? Promise.reject(new Error('no keyring')) : Promise.resolve(stored.get(key)),
      store: (key: string, value: string) => { stored.set(key, value); return Promise.resolve(); },
      delete: (key: string) => { stored.delete(key); return Promise.resolve(); },
      onDidChange: () => ({ dispose: () => undefined }),
    } as unknown as vscode.SecretStorage;
  }
  const keys = { accessKeyId: 'id', secretAccessKey: 'secret' };

  it('belong to one endpoint and one bucket, whatever characters these hold', async () => {
    const store = new CredentialStore(storage());
    await store.set(settings, keys);
    assert.deepEqual(await store.get({ ...settings, endpoint: 'https://a:9000/' }), keys, 'a slash at the end is the same server');
    for (const other of [{ endpoint: '' }, { bucket: 'c' }, { endpoint: 'https://a', bucket: '9000:b' }, { endpoint: 'https://evil.example' }]) {
      assert.equal(await store.get({ ...settings, ...other }), undefined, JSON.stringify(other));
    }
    await store.forget(settings);
    assert.equal(await store.get(settings), undefined);
  });

  it('whoever holds a connection with the keys before hears of it before the change is done', async () => {
    const store = new CredentialStore(storage());
    let heard = 0;
    const listening = store.onDidChange(() => { heard++; });
    await store.set(settings, keys);
    assert.equal(heard, 1);
    await store.forget(settings);
    assert.equal(heard, 2);
    listening.dispose();
    await store.set(settings, keys);
    assert.equal(heard, 2);
  });

  it('a storage that cannot be read, or holds something else, means entering them again', async () => {
    assert.equal(await new CredentialStore(storage(true)).get(settings), undefined);
    const odd = storage();
    await odd.store('s3:["https://a:9000","b"]', '{"accessKeyId":""}');
    assert.equal(await new CredentialStore(odd).get(settings), undefined);
  });
});
