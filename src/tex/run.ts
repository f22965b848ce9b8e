import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { KnownError } from '../shared/knownError.ts';

const maxOutputBytes = 8 * 2 ** 20;
const maxFolderBytes = 100 * 2 ** 20;
const maxFolderFiles = 2000;
const watchMilliseconds = 200;

/** Ends everything a build has started: one clock, one size watch, one signal for all its passes. */
export interface Limits {
  readonly signal: AbortSignal;
  stop(reason: unknown): void;
  dispose(): void;
}

/** Bytes and files under a folder; what vanishes meanwhile does not count. */
async function measure(folder: string): Promise<{ bytes: number; files: number }> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  let bytes = 0;
  for (const entry of entries.slice(0, maxFolderFiles + 1)) {
    if (entry.isFile()) bytes += (await stat(path.join(entry.parentPath, entry.name)).catch(() => undefined))?.size ?? 0;
  }
  return { bytes, files: entries.length };
}

/** `name` is the document's, for messages. */
export function watchLimits(options: { name: string; folder: string; timeoutSeconds: number; signal?: AbortSignal | undefined }): Limits {
  const { name, folder, timeoutSeconds } = options;
  const controller = new AbortController();
  const stop = (reason: unknown): void => controller.abort(reason);
  const clock = setTimeout(() => stop(new KnownError(
    `${name} did not finish within ${timeoutSeconds} seconds and was stopped. Look for an endless loop in it, or raise the setting resumeCustomizer.tex.timeoutSeconds.`,
    { action: 'openTexSettings' },
  )), timeoutSeconds * 1000);
  let watch: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    const { bytes, files } = await measure(folder);
    if (bytes > maxFolderBytes || files > maxFolderFiles) stop(endless(name, bytes > maxFolderBytes ? `${maxFolderBytes / 2 ** 20} MB` : `${maxFolderFiles} files`));
    if (!controller.signal.aborted) watch = setTimeout(() => void look(), watchMilliseconds);
  };
  watch = setTimeout(() => void look(), watchMilliseconds);
  const forward = (): void => stop(options.signal?.reason);
  options.signal?.addEventListener('abort', forward, { once: true });
  if (options.signal?.aborted) forward();
  return {
    signal: controller.signal,
    stop,
    dispose: () => {
      options.signal?.removeEventListener('abort', forward);
      stop(undefined);
      clearTimeout(clock);
      clearTimeout(watch);
    },
  };
}

export function endless(name: string, amount: string): KnownError {
  return new KnownError(`${name} was stopped because it wrote more than ${amount}. Look for an endless loop in it.`, { action: 'showLog' });
}

export interface RunOptions {
  readonly name: string;
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly limits: Limits;
  readonly onOutput?: ((text: string) => void) | undefined;
}

/**
 * Runs one program to its end, without a shell and without input. Returns the tail of what it printed; a program that cannot be
 * started returns the reason instead. Throws the reason of `limits.signal` when that fires, after the whole group is dead.
 */
export async function run(program: string, args: readonly string[], options: RunOptions): Promise<string> {
  const { limits } = options;
  limits.signal.throwIfAborted();
  // A group of its own: latexmk's child survives a signal to latexmk alone.
  const child = spawn(program, args, {
    cwd: options.cwd, env: options.env, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32', windowsHide: true,
  });
  const kill = (): void => killGroup(child);
  let output = '';
  let bytes = 0;
  const decoder = new TextDecoder();
  const take = (chunk: Buffer): void => {
    bytes += chunk.length;
    if (bytes > maxOutputBytes) return limits.stop(endless(options.name, `${maxOutputBytes / 2 ** 20} MB of messages`));
    const text = decoder.decode(chunk, { stream: true });
    output = (output + text).slice(-65536);
    options.onOutput?.(text);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  limits.signal.addEventListener('abort', kill, { once: true });
  process.once('exit', kill); // an editor that closes must not leave a looping TeX behind
  try {
    await new Promise<void>(resolve => {
      child.once('error', error => { output += error.message; resolve(); });
      child.once('close', () => resolve());
    });
  } finally {
    limits.signal.removeEventListener('abort', kill);
    process.off('exit', kill);
  }
  limits.signal.throwIfAborted();
  return output;
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
