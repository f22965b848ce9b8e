import assert from 'node:assert/strict';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { reachServer } from '../../../src/bucket/reach.ts';

/** What is found out about a server that does this with whoever connects. */
async function reach(answer: (socket: Socket) => void): ReturnType<typeof reachServer> {
  const server = createServer(socket => { socket.on('error', () => undefined); answer(socket); });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await reachServer({ region: 'us-east-1', endpoint: `http://127.0.0.1:${port}`, proxied: false });
  } finally {
    server.close();
  }
}

describe('the way to an S3 server', () => {
  it('tells the clocks apart', async () => {
    const { skewSeconds, problem } = await reach(socket => { socket.end(`HTTP/1.1 403 Forbidden\r\nDate: ${new Date(Date.now() - 3_600_000).toUTCString()}\r\n\r\n`); });
    assert.equal(problem, undefined);
    assert.ok(skewSeconds !== undefined && Math.abs(skewSeconds - 3600) < 120, String(skewSeconds));
  });

  it('ends with a server that hangs up without a word', async () => {
    for (const hangUp of [(socket: Socket) => { socket.end(); }, (socket: Socket) => { socket.once('data', () => { socket.end(); }); }]) {
      assert.deepEqual(await reach(hangUp), { host: '127.0.0.1', address: '127.0.0.1', certificate: undefined, skewSeconds: undefined });
    }
  });

  it('says so when nobody answers there', async () => {
    const { problem } = await reachServer({ region: 'us-east-1', endpoint: 'http://127.0.0.1:1', proxied: false });
    assert.match(problem ?? '', /No connection to 127\.0\.0\.1:1 \(ECONNREFUSED\)/);
  });
});
