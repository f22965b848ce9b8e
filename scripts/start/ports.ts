import { createServer } from 'node:net';

/** The preferred port where it is free, else any free one. The same port each time lets the editor find what it has stored. */
export async function freePort(preferred: number): Promise<number> {
  return await portIfFree(preferred) ?? await portIfFree(0) ?? preferred;
}

const portIfFree = (port: number): Promise<number | undefined> => new Promise(resolve => {
  const server = createServer();
  server.once('error', () => resolve(undefined));
  server.listen(port, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
  });
});
