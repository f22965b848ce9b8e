import { Worker } from 'node:worker_threads';
import { KnownError } from '../shared/knownError.ts';
import { type Limits, limitsFor, tookTooLong } from './limits.ts';
import type { PdfText } from './model.ts';

export interface Question {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly limits: Partial<Limits>;
}

export type Answer =
  | { readonly id: number; readonly text: PdfText }
  | { readonly id: number; readonly isKnown: boolean; readonly message: string };

export interface ReaderOptions {
  /** Memory that reading may take, in megabytes. */
  readonly megabytes?: number;
  /** A thread that had nothing to do for so long ends. */
  readonly idleMilliseconds?: number;
  /** The thread's program; a test puts another one in its place. */
  readonly program?: URL;
}

/** The extractor stops by itself at its own limit; a thread that does not answer this much later hangs in a loop of pdf.js. */
const GRACE = 2000;

/** Beside this file in the source; beside the room's bundle once built. */
const ownProgram = (): URL => new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './pdf-worker.js', import.meta.url);

/**
 * Reads PDFs in a thread of its own, which is ended when a PDF makes pdf.js loop or takes too much memory: whoever asks goes on.
 * One thread for one PDF after the other; it starts with the first, or with `warm`.
 */
export class PdfReader {
  readonly #options: Required<ReaderOptions>;
  #worker: Worker | undefined;
  #last = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor(options: ReaderOptions = {}) {
    this.#options = { megabytes: 1000, idleMilliseconds: 120_000, program: ownProgram(), ...options };
  }

  /** Starts the thread, so that it is there when the PDF is. */
  warm(): void {
    this.#start();
    this.#rest();
  }

  /**
   * As `extractPdfText`.
   * @throws the signal's reason when it aborts; KnownError when the PDF cannot be read within the limits.
   */
  async read(bytes: Uint8Array, name = 'The PDF', signal?: AbortSignal, limits: Partial<Limits> = {}): Promise<PdfText> {
    const turn = this.#turn.then(() => this.#ask(bytes, name, signal, limits));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  dispose(): void {
    clearTimeout(this.#idle);
    void this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #ask(bytes: Uint8Array, name: string, signal: AbortSignal | undefined, limits: Partial<Limits>): Promise<PdfText> {
    signal?.throwIfAborted();
    clearTimeout(this.#idle);
    const worker = this.#start();
    const { promise, resolve, reject } = Promise.withResolvers<PdfText>();
    const id = ++this.#last;
    const milliseconds = limitsFor(limits).milliseconds;
    const timer = setTimeout(() => { this.#end(worker); reject(tookTooLong(name, milliseconds)); }, milliseconds + GRACE);
    const aborted = (): void => { this.#end(worker); reject(signal?.reason); };
    const answered = (answer: Answer): void => {
      if (answer.id !== id) return;
      if ('text' in answer) resolve(answer.text);
      else reject(answer.isKnown ? new KnownError(answer.message) : new Error(answer.message));
    };
    const failed = (cause: Error): void => { this.#end(worker); reject(new KnownError(`${name} cannot be read: reading it took too much memory or went wrong. Compile or export it again.`, { cause })); };
    const exited = (): void => { failed(new Error('The thread ended.')); };
    signal?.addEventListener('abort', aborted, { once: true });
    worker.on('message', answered).on('error', failed).on('exit', exited);
    try {
      const copy = new Uint8Array(bytes);
      const question: Question = { id, bytes: copy, name, limits };
      worker.ref();
      worker.postMessage(question, [copy.buffer]);
      return await promise;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', aborted);
      worker.off('message', answered).off('error', failed).off('exit', exited);
      this.#rest();
    }
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#options.program, { resourceLimits: { maxOldGenerationSizeMb: this.#options.megabytes }, stderr: true });
    // When nobody waits for it: it is gone, and the next PDF gets another.
    worker.on('error', () => undefined).on('exit', () => { if (this.#worker === worker) this.#worker = undefined; });
    this.#worker = worker;
    return worker;
  }

  /** Nothing is asked of it: it neither keeps the process alive nor stays for ever. */
  #rest(): void {
    clearTimeout(this.#idle);
    this.#worker?.unref();
    this.#idle = setTimeout(() => { this.dispose(); }, this.#options.idleMilliseconds).unref();
  }

  #end(worker: Worker): void {
    if (this.#worker === worker) this.#worker = undefined;
    void worker.terminate();
  }
}
