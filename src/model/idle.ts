import { ModelFailure } from './failure.ts';

/** Aborts when `signal` does, or when `touch` was not called for `seconds`. */
export interface IdleLimit {
  readonly signal: AbortSignal;
  touch(): void;
  stop(): void;
  /** Waits for `work`, but no longer than the limit or the signal allow: whoever does the work may ignore both. */
  race<T>(work: PromiseLike<T>): Promise<T>;
}

export function idleLimit(seconds: number, signal: AbortSignal): IdleLimit {
  const expired = new AbortController();
  const expire = () => expired.abort(new ModelFailure('timeout', `${seconds} s`));
  let timer = setTimeout(expire, seconds * 1000);
  const either = AbortSignal.any([signal, expired.signal]);
  return {
    signal: either,
    touch() {
      clearTimeout(timer);
      timer = setTimeout(expire, seconds * 1000);
    },
    stop: () => clearTimeout(timer),
    async race(work) {
      either.throwIfAborted();
      let onAbort: (() => void) | undefined;
      const aborted = new Promise<never>((_, reject) => {
        onAbort = () => reject(either.reason);
        either.addEventListener('abort', onAbort, { once: true });
      });
      try {
        return await Promise.race([work, aborted]);
      } finally {
        if (onAbort) either.removeEventListener('abort', onAbort);
      }
    },
  };
}
