import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** Every child is the leader of its own process group, so that stopping it stops what it started too. */
const groups = new Set<ChildProcess>();

// The last resort, when this process ends without having stopped its children.
process.on('exit', () => { for (const child of groups) signalGroup(child, 'SIGKILL'); });

export function startGroup(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { detached: process.platform !== 'win32', ...options });
  groups.add(child);
  return child;
}

/** Asks the group to end, and after `graceMs` makes it. Returns when no process of the group is left. */
export async function stopGroup(child: ChildProcess, graceMs = 5000): Promise<void> {
  signalGroup(child, 'SIGTERM');
  const deadline = Date.now() + graceMs;
  while (groupLives(child) && Date.now() < deadline) await sleep(50);
  signalGroup(child, 'SIGKILL');
  while (groupLives(child) && Date.now() < deadline + 2000) await sleep(20);
  groups.delete(child);
}

export async function stopAll(graceMs?: number): Promise<void> {
  await Promise.all([...groups].map(child => stopGroup(child, graceMs)));
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    if (child.exitCode === null) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // ESRCH: the group is gone, which is what was asked for.
  }
}

function groupLives(child: ChildProcess): boolean {
  if (child.pid === undefined) return false;
  if (process.platform === 'win32') return child.exitCode === null && child.signalCode === null;
  try {
    process.kill(-child.pid, 0);
    return true;
  } catch {
    return false;
  }
}

export interface Finished {
  readonly code: number;
  readonly output: string;
}

export interface RunOptions extends SpawnOptions {
  /** Each line of output as it comes. With `live` the output goes to the terminal as well. */
  readonly onLine?: (line: string) => void;
  readonly live?: boolean;
  readonly timeoutMs?: number;
}

/** Runs a program to its end; a program that cannot be started counts as exit code 127, one that took too long as 124. */
export async function run(command: string, args: readonly string[], { onLine, live, timeoutMs, ...options }: RunOptions = {}): Promise<Finished> {
  const child = startGroup(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let timedOut = false;
  for (const [stream, terminal] of [[child.stdout, process.stdout], [child.stderr, process.stderr]] as const) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      if (live) terminal.write(chunk);
      if (onLine) for (const line of chunk.split(/[\r\n]+/)) if (line.trim()) onLine(line.trim());
    });
  }
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => { timedOut = true; void stopGroup(child); }, timeoutMs);
  const code = await new Promise<number>(resolve => {
    child.once('error', error => { output += error.message; resolve(127); });
    child.once('close', (exit, signal) => resolve(timedOut ? 124 : exit ?? (signal ? 1 : 0)));
  });
  clearTimeout(timer);
  groups.delete(child);
  return { code, output };
}

/** The full path of a program, or undefined. */
export function which(program: string, searchPath = process.env['PATH'] ?? ''): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of searchPath.split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, program + ending);
      try {
        accessSync(file, constants.X_OK);
        if (statSync(file).isFile()) return file;
      } catch {
        // not here
      }
    }
  }
  return undefined;
}

/** Calls `stop` once on Ctrl-C, a supervisor's signal, or when the launcher (`node24.mjs`) has died without passing one on. */
export function onInterrupt(stop: (code: number) => void): void {
  let stopping = false;
  const once = (code: number) => () => {
    if (stopping) return;
    stopping = true;
    stop(code);
  };
  process.on('SIGINT', once(130)).on('SIGTERM', once(143)).on('SIGHUP', once(129));
  const parent = process.ppid;
  setInterval(() => { if (process.ppid !== parent) once(129)(); }, 1000).unref();
}

export const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
