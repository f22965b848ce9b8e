import { KnownError } from '../shared/knownError.ts';

/** What a PDF may cost. A résumé has two pages and a tenth of a megabyte; the limits leave room for a book with photographs. */
export interface Limits {
  readonly bytes: number;
  /** Of drawing instructions, unpacked; pictures and fonts apart. */
  readonly contentBytes: number;
  /** Of graphics states one inside the other. */
  readonly depth: number;
  /** In one line of a character map; no font has more. */
  readonly codes: number;
  readonly pages: number;
  readonly milliseconds: number;
}

export const DEFAULT_LIMITS: Limits = { bytes: 100_000_000, contentBytes: 4_000_000, depth: 1000, codes: 65_536, pages: 100, milliseconds: 30_000 };

export function limitsFor(limits: Partial<Limits> = {}): Limits {
  return { ...DEFAULT_LIMITS, ...limits };
}

export function tooLarge(name: string, has: string, most: string): KnownError {
  return new KnownError(`${name} has ${has}; at most ${most} are read. Choose the PDF of a résumé.`);
}

export function tookTooLong(name: string, milliseconds: number): KnownError {
  return new KnownError(`Reading ${name} took longer than ${milliseconds / 1000} seconds and was stopped. Compile or export it again.`);
}

/**
 * Runs `work` until it ends, the time is over or the signal aborts; rejects at once then, and tells the work so when it next asks.
 * pdf.js pauses every few milliseconds, so that timers and signals are heard; what a caller destroys on the way out stops it for good.
 */
export async function withinLimits<T>(name: string, milliseconds: number, signal: AbortSignal | undefined, work: (stopped: () => boolean) => Promise<T>): Promise<T> {
  let over = false;
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (reason: unknown): void => {
    over = true;
    reject(reason);
  };
  const timer = setTimeout(() => { stop(tookTooLong(name, milliseconds)); }, milliseconds);
  const aborted = (): void => { stop(signal?.reason); };
  signal?.addEventListener('abort', aborted, { once: true });
  try {
    const done = work(() => over);
    // Once it has lost the race, its own failure is nobody's business.
    done.catch(() => undefined);
    return await Promise.race([done, promise]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', aborted);
  }
}
