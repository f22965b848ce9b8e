import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { KnownError } from '../shared/knownError.ts';
import { groupMemory } from './memory.ts';

const maxFolderBytes = 100 * 2 ** 20;
const maxFolderFiles = 2000;
/** LuaTeX with a large font database to build takes half of it; the TeX engines proper cannot pass it. */
const maxMemoryBytes = 2 * 2 ** 30;
const watchMilliseconds = 200;

interface Killable {
  readonly pid: number | undefined;
  kill(): void;
}

/** Ends everything a build has started: one clock, one watch over size and memory, one signal for all its passes. */
export interface Limits {
  readonly signal: AbortSignal;
  stop(reason: unknown): void;
  /** Puts a program under the limits until the returned function is called. */
  guard(program: Killable): () => void;
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
  const guarded = new Set<Killable>();
  const stop = (reason: unknown): void => {
    controller.abort(reason);
    for (const program of guarded) program.kill();
  };
  const clock = setTimeout(() => stop(new KnownError(
    `${name} did not finish within ${timeoutSeconds} seconds and was stopped. Look for an endless loop in it, or raise the setting resumeCustomizer.tex.timeoutSeconds.`,
    { action: 'openTexSettings' },
  )), timeoutSeconds * 1000);
  let watch: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    const pids = [...guarded].flatMap(({ pid }) => pid ?? []);
    const [{ bytes, files }, memory] = await Promise.all([measure(folder), groupMemory(pids)]);
    if (controller.signal.aborted) return;
    if (bytes > maxFolderBytes || files > maxFolderFiles) stop(endless(name, bytes > maxFolderBytes ? `${maxFolderBytes / 2 ** 20} MB` : `${maxFolderFiles} files`));
    else if (memory > maxMemoryBytes) stop(new KnownError(`${name} was stopped because TeX took more than ${maxMemoryBytes / 2 ** 30} GB of memory. Look for an endless loop in it.`, { action: 'showLog' }));
    else watch = setTimeout(() => void look(), watchMilliseconds);
  };
  watch = setTimeout(() => void look(), watchMilliseconds);
  const forward = (): void => stop(options.signal?.reason);
  options.signal?.addEventListener('abort', forward, { once: true });
  if (options.signal?.aborted) forward();
  return {
    signal: controller.signal,
    stop,
    guard: program => {
      guarded.add(program);
      if (controller.signal.aborted) program.kill();
      return () => void guarded.delete(program);
    },
    dispose: () => {
      options.signal?.removeEventListener('abort', forward);
      clearTimeout(clock);
      clearTimeout(watch);
      guarded.clear();
      controller.abort();
    },
  };
}

export function endless(name: string, amount: string): KnownError {
  return new KnownError(`${name} was stopped because it wrote more than ${amount}. Look for an endless loop in it.`, { action: 'showLog' });
}
