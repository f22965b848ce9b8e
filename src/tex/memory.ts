import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/**
 * Bytes of memory that these processes and their descendants hold. 0 where the system does not tell: Windows has no program for
 * it that is quick enough to be asked several times a second.
 */
export async function groupMemory(pids: readonly number[]): Promise<number> {
  if (pids.length === 0 || process.platform === 'win32') return 0;
  if (process.platform === 'linux') return (await Promise.all(pids.map(treeMemory))).reduce((sum, bytes) => sum + bytes, 0);
  const groups = new Set(pids);
  const table = await new Promise<string>(resolve => {
    execFile('ps', ['-axo', 'pgid=,rss='], { timeout: 2000 }, (_error, stdout) => resolve(stdout));
  });
  return table.split('\n').map(line => line.trim().split(/\s+/).map(Number))
    .reduce((sum, [group = 0, kilobytes = 0]) => sum + (groups.has(group) ? kilobytes * 1024 : 0), 0);
}

async function treeMemory(pid: number): Promise<number> {
  const read = (name: string): Promise<string> => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
  const [status, children] = await Promise.all([read('status'), read(`task/${pid}/children`)]);
  const own = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  const below = await Promise.all(children.split(' ').filter(Boolean).map(child => treeMemory(Number(child))));
  return below.reduce((sum, bytes) => sum + bytes, own);
}
