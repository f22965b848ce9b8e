import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ScriptError } from '../lib/main.ts';

const lockSchema = z.object({ pid: z.number(), address: z.string().optional() });

/** One `npm start` at a time on the same data. Throws, naming the other one's address, while another one lives. */
export function lock(folder: string): { tell(address: string): void; release(): void } {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'running.json');
  const write = (address?: string, flag = 'w'): void => writeFileSync(file, JSON.stringify({ pid: process.pid, address }), { flag });
  try {
    write(undefined, 'wx');
  } catch {
    const other = readLock(file);
    if (other && isStart(other.pid)) {
      throw new ScriptError(`It is running already (process ${other.pid})${other.address ? `: ${other.address}` : ' and still starting'}\nStop it with Ctrl-C in its terminal, or "kill ${other.pid}".`);
    }
    write(); // left behind by one that was killed
  }
  process.on('exit', () => { if (readLock(file)?.pid === process.pid) rmSync(file, { force: true }); });
  return { tell: address => write(address), release: () => rmSync(file, { force: true }) };
}

function readLock(file: string): z.infer<typeof lockSchema> | undefined {
  try {
    return lockSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** After a restart of the machine the number may belong to somebody else; Linux tells what it runs. */
function isStart(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start.ts');
  } catch {
    return false;
  }
}
