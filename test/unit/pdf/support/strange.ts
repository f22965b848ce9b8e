// In place of the reading thread: does what the name of the PDF says.
import { parentPort } from 'node:worker_threads';

parentPort?.on('message', ({ id, name }: { id: number; name: string }) => {
  if (name === 'loop.pdf') for (;;) Math.random();
  if (name === 'memory.pdf') { const all: number[][] = []; for (;;) all.push(Array.from({ length: 100_000 }, Math.random)); }
  if (name === 'exit.pdf') process.exit(3);
  parentPort?.postMessage({ id, text: { pages: [], bytes: process.pid, fonts: [], extractor: { name, version: '' } } });
});
