import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { endless, type Limits } from './limits.ts';

const maxOutputBytes = 8 * 2 ** 20;

export interface RunOptions {
  readonly name: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly limits: Limits;
  readonly onOutput?: ((text: string) => void) | undefined;
}

export interface StartOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** `pipe` gives `Program.input`; without it the program reads an empty input. */
  readonly input: 'ignore' | 'pipe';
  /** What it prints, as it comes. */
  readonly take: (text: string, bytes: number) => void;
}

/** A program in a process group of its own. */
export interface Program {
  readonly pid: number | undefined;
  readonly input: Writable | null;
  /** Fulfilled when it has ended and everything it printed was taken; never rejects: why it did not start goes to `take`. */
  readonly ended: Promise<void>;
  /** Ends the whole group at once. */
  kill(): void;
}

/** Starts one program without a shell. */
export function start(program: string, args: readonly string[], options: StartOptions): Program {
  // A group of its own: latexmk's child survives a signal to latexmk alone.
  const child = spawn(program, args, {
    cwd: options.cwd, env: options.env, stdio: [options.input, 'pipe', 'pipe'], detached: process.platform !== 'win32', windowsHide: true,
  });
  let running = true;
  let killed = false;
  const kill = (): void => {
    if (running) killGroup(child);
    killed = true;
  };
  const decoder = new TextDecoder();
  const take = (chunk: Buffer): void => options.take(decoder.decode(chunk, { stream: true }), chunk.length);
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  child.stdin?.on('error', () => undefined); // it ended before it read everything
  process.once('exit', kill); // an editor that closes must not leave a looping TeX behind
  const ended = new Promise<void>(resolve => {
    child.once('error', error => { options.take(error.message, 0); resolve(); });
    child.once('close', () => resolve());
  }).then(() => (killed ? groupGone(child.pid) : undefined)).finally(() => {
    running = false;
    process.off('exit', kill);
  });
  return { pid: child.pid, input: child.stdin, ended, kill };
}

/** Keeps the tail of what a program prints, and stops one that prints without end. */
export function outputTail(options: Pick<RunOptions, 'name' | 'limits' | 'onOutput'>): { text: () => string; take: StartOptions['take'] } {
  let output = '';
  let bytes = 0;
  return {
    text: () => output,
    take: (text, length) => {
      bytes += length;
      if (bytes > maxOutputBytes) return options.limits.stop(endless(options.name, `${maxOutputBytes / 2 ** 20} MB of messages`));
      output = (output + text).slice(-65536);
      options.onOutput?.(text);
    },
  };
}

/**
 * Runs one program to its end, without a shell and without input. Returns the tail of what it printed; a program that cannot be
 * started returns the reason instead. Throws the reason of `limits.signal` when that fires, after the whole group is dead.
 */
export async function run(program: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { limits } = options;
  limits.signal.throwIfAborted();
  const tail = outputTail(options);
  await within(start(program, args, { cwd: options.cwd, env: options.env, input: 'ignore', take: tail.take }), limits);
  return tail.text();
}

/** Waits for the end of a program, which the limits may bring about; then throws their reason. */
export async function within(program: Program, limits: Limits): Promise<void> {
  const release = limits.guard(program);
  await program.ended.finally(release);
  limits.signal.throwIfAborted();
}

/** The child is dead, but what it had started may take a moment longer on a busy machine, or have been born in that very moment. */
async function groupGone(group: number | undefined): Promise<void> {
  if (group === undefined || process.platform === 'win32') return;
  for (let i = 0; i < 15; i++) {
    try {
      process.kill(-group, 'SIGKILL');
    } catch {
      return; // nobody is left
    }
    if (process.platform === 'linux' && !await someoneLives(group)) return; // only dead ones that init has not fetched yet
    await sleep(10);
  }
}

async function someoneLives(group: number): Promise<boolean> {
  const pids = (await readdir('/proc').catch(() => [])).filter(name => /^\d+$/.test(name));
  const stats = await Promise.all(pids.map(pid => readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '')));
  return stats.some(stat => {
    // pid (name) state parent group …; the name may hold anything.
    const [state = 'Z', , owner] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(owner) === group && state !== 'Z' && state !== 'X';
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).on('error', () => child.kill());
  } else {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      child.kill('SIGKILL'); // the group is gone already
    }
  }
  child.stdout?.destroy();
  child.stderr?.destroy();
}
