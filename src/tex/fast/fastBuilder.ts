import { rmSync } from 'node:fs';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildAndKeep } from '../build.ts';
import { chooseEngine } from '../engine.ts';
import type { BuildResult, BuildSettings, Overrides } from '../model.ts';
import { planFrom, planKey, type Plan } from './plan.ts';
import { contentHash } from './samePdf.ts';
import { writeSmallMap } from './smallMap.ts';
import { readsClock, splitDocument, type SplitDocument } from './split.ts';
import { firstChange } from './stamps.ts';
import { WarmRun, type WarmOutcome } from './warmRun.ts';

const maxPasses = 4;
/** How long a build that runs may go on when a newer one waits: long enough for a slow document, short enough for an endless one. */
const graceMilliseconds = 3000;

export interface FastBuilderOptions extends BuildSettings {
  /** Whether the person trusts this folder; without it nothing of LuaLaTeX runs. */
  readonly trusted: boolean;
  /** A later pass over the same text gave another PDF: references and outline have settled. */
  readonly onBetter?: ((result: FastBuildResult) => void) | undefined;
  /** After this time without a build the waiting engine is let go. Default: 600. */
  readonly idleSeconds?: number | undefined;
}

export interface FastBuildRequest {
  readonly signal?: AbortSignal | undefined;
  readonly overrides?: Overrides | undefined;
}

export interface FastBuildResult extends BuildResult {
  readonly path: 'fast' | 'full';
  /** Why the full build was needed; undefined on the fast path. */
  readonly why?: string;
  /** False when one more pass may change the PDF; that pass runs by itself, and `onBetter` tells. */
  readonly settled: boolean;
}

export interface FastBuilder {
  /**
   * As `build`, but by the engine that waits, where that gives the same PDF; else by the full build. Of several calls at a time the
   * latest wins: those that have not begun reject with an AbortError.
   */
  build(request?: FastBuildRequest): Promise<FastBuildResult>;
  /** Fulfilled when nothing is left to do: the engine waits, or there will be none. For tests and measurements. */
  idle(): Promise<void>;
  /** Ends every process and removes the temporary folder. Builds under way reject with an AbortError. */
  dispose(): Promise<void>;
}

export const createFastBuilder = (options: FastBuilderOptions): FastBuilder => new Builder(options);

interface Waiting {
  readonly signal: AbortSignal | undefined;
  readonly overrides: Overrides;
  readonly resolve: (result: FastBuildResult) => void;
  readonly reject: (reason: unknown) => void;
}

interface Unsettled {
  readonly body: Buffer;
  readonly overrides: Overrides;
  readonly shown: string;
  passes: number;
}

const newerBuild = (): DOMException => new DOMException('A newer build of the document took over.', 'AbortError');

class Builder implements FastBuilder {
  readonly #options: FastBuilderOptions;
  readonly #root: string;
  readonly #disposed = new AbortController();
  #folder: Promise<string> | undefined;
  #onExit: () => void = () => undefined;
  #places = 0;
  #next: Waiting | undefined;
  /** Called when a build is asked for. */
  #wake: () => void = () => undefined;
  /** Ends what runs now. */
  #running: AbortController | undefined;
  #plan: Plan | undefined;
  #warm: WarmRun | undefined;
  /** The fast build whose auxiliary files changed, while its further passes are due. */
  #unsettled: Unsettled | undefined;
  /** After a cancelled build nothing runs until the next one is asked for. */
  #quiet = false;
  #work: Promise<void> | undefined;
  #cleaning: Promise<unknown> = Promise.resolve();
  #idleTimer: NodeJS.Timeout | undefined;

  constructor(options: FastBuilderOptions) {
    this.#options = options;
    this.#root = path.resolve(options.root);
  }

  build({ signal, overrides = new Map() }: FastBuildRequest = {}): Promise<FastBuildResult> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      this.#disposed.signal.throwIfAborted();
      this.#next?.reject(newerBuild());
      const waiting: Waiting = { signal, overrides, resolve, reject };
      this.#next = waiting;
      signal?.addEventListener('abort', () => {
        if (this.#next !== waiting) return; // it runs, and ends by itself
        this.#next = undefined;
        reject(signal.reason);
      }, { once: true });
      const running = this.#running;
      if (running) setTimeout(() => { if (this.#next) running.abort(newerBuild()); }, graceMilliseconds).unref();
      clearTimeout(this.#idleTimer);
      this.#wake();
      this.#work ??= this.#loop();
    });
  }

  async idle(): Promise<void> {
    while (this.#work) await this.#work;
    await this.#warm?.engine.ready;
    await this.#cleaning;
  }

  async dispose(): Promise<void> {
    const reason = new DOMException('The document was closed.', 'AbortError');
    this.#disposed.abort(reason);
    this.#next?.reject(reason);
    this.#next = undefined;
    clearTimeout(this.#idleTimer);
    this.#wake();
    await this.#work;
    await this.#release();
    await this.#cleaning;
    const folder = await this.#folder;
    process.off('exit', this.#onExit);
    if (folder !== undefined) await remove(folder);
  }

  /** Serves requests, and between them does what makes the next one fast, until neither is left. */
  async #loop(): Promise<void> {
    await Promise.resolve(); // not inside the call of `build`
    for (let more = true; (more || this.#next) && !this.#disposed.signal.aborted;) {
      const request = this.#next;
      this.#next = undefined;
      this.#running = new AbortController();
      const signal = AbortSignal.any([this.#running.signal, this.#disposed.signal, ...(request?.signal ? [request.signal] : [])]);
      try {
        if (request) {
          this.#quiet = false;
          request.resolve(await this.#build(request, signal));
          more = true;
        } else more = await this.#improve(signal);
      } catch (error) {
        await this.#release();
        this.#unsettled = undefined;
        this.#quiet = request !== undefined || !signal.aborted;
        request?.reject(error);
      }
    }
    this.#running = undefined;
    this.#work = undefined;
    if (this.#warm) this.#idleTimer = setTimeout(() => void this.#release(), (this.#options.idleSeconds ?? 600) * 1000).unref();
  }

  async #build(request: Waiting, signal: AbortSignal): Promise<FastBuildResult> {
    const started = performance.now();
    const override = request.overrides.get(this.#root);
    const root = override === undefined ? await readFile(this.#root).catch(() => undefined) : Buffer.from(override);
    const split = root && splitDocument(root);
    const fast = root && split ? await this.#fast(root, split, request, signal) : '\\begin{document} is not in the root file, or not only once';
    if (typeof fast !== 'string') return { ...fast, milliseconds: performance.now() - started };
    const full = await this.#full(split, request, signal, fast);
    return { ...full, milliseconds: performance.now() - started };
  }

  /** The result of the waiting engine, or why there is none. */
  async #fast(root: Buffer, split: SplitDocument, { overrides }: Waiting, signal: AbortSignal): Promise<FastBuildResult | string> {
    const plan = this.#plan;
    if (!plan) return 'it is the first build';
    if (plan.key !== planKey(split.preamble)) return 'the preamble has changed';
    if (plan.refused !== undefined) return plan.refused;
    if (!this.#options.engine && chooseEngine(root.toString('utf8'), plan.others) !== plan.chosen) return 'the document may need another engine';
    const unsaved = [...overrides.keys()].find(file => file !== this.#root && plan.before.has(file));
    if (unsaved !== undefined) return `${path.basename(unsaved)}, which the preamble reads, is not saved`;
    if (!plan.verified) await this.#verify(plan, signal);
    if (plan.refused !== undefined) return plan.refused;
    // Last of all: it must not have been otherwise when the engine read it.
    const changed = await firstChange(plan.before);
    if (changed !== undefined) return `${path.basename(changed)} has changed`;
    if (this.#warm?.isOfAnotherTime(readsClock(root))) await this.#release();
    this.#unsettled = undefined;
    const outcome = await this.#pass(plan, { body: split.body, overrides }, signal, this.#options.onOutput);
    if ('refused' in outcome) return outcome.refused;
    const { result, stateChanged } = outcome;
    if (stateChanged) this.#unsettled = { body: split.body, overrides, shown: contentHash(result.pdf), passes: 1 };
    return { ...result, path: 'fast', settled: !stateChanged };
  }

  async #full(split: SplitDocument | undefined, { overrides }: Waiting, signal: AbortSignal, why: string): Promise<FastBuildResult> {
    await this.#release();
    this.#unsettled = undefined;
    const { onOutput, engine, programs, timeoutSeconds, trusted, latexmkrc } = this.#options;
    const former = this.#plan;
    this.#plan = undefined;
    if (former) this.#remove(former.place);
    return buildAndKeep({ root: this.#root, engine, programs, timeoutSeconds, trusted, latexmkrc, onOutput, overrides, signal }, async finished => {
      if (split) this.#plan = await planFrom(finished, split, overrides, { place: await this.#newPlace(), timeoutSeconds });
      return { ...finished.result, path: 'full', why, settled: true };
    });
  }

  /** One step towards a fast next build; false when there is none to take. */
  async #improve(signal: AbortSignal): Promise<boolean> {
    const plan = this.#plan;
    if (!plan || plan.refused !== undefined || this.#quiet) return false;
    if (!plan.verified) {
      await this.#verify(plan, signal);
      return true;
    }
    const begun = this.#warm !== undefined;
    const warm = await this.#waiting(plan);
    if (!this.#unsettled) return !begun;
    await Promise.race([warm.engine.ready, new Promise<void>(resolve => { this.#wake = resolve; })]);
    if (!this.#next && !signal.aborted) await this.#settle(plan, this.#unsettled, signal);
    return true;
  }

  /** The full build's text once more, on the fast path: only when that gives the same PDF is the fast path taken. */
  async #verify(plan: Plan, signal: AbortSignal): Promise<void> {
    if (plan.fontsUsed !== undefined) plan.fontMaps = await writeSmallMap(plan.fontsUsed, path.join(plan.place, 'maps'));
    const trouble = async (): Promise<string | undefined> => {
      const outcome = await this.#pass(plan, plan, signal);
      if ('refused' in outcome) return outcome.refused;
      return contentHash(outcome.result.pdf) === plan.expected ? undefined : 'the waiting engine sets this document otherwise';
    };
    plan.refused = await trouble();
    if (plan.refused !== undefined) {
      // What was saved meanwhile explains it as well; then the next full build makes another plan.
      if (await firstChange(plan.everything) !== undefined) this.#plan = undefined;
      return;
    }
    if (plan.engine === 'lualatex') {
      plan.fonts = plan.fontsLoaded;
      if (await trouble() !== undefined) plan.fonts = undefined;
    }
    plan.verified = true;
  }

  /** Further passes after a fast build, until they change nothing; then the caller is told, if the PDF is another. */
  async #settle(plan: Plan, unsettled: Unsettled, signal: AbortSignal): Promise<void> {
    const outcome = await this.#pass(plan, unsettled, signal);
    if ('refused' in outcome) {
      this.#unsettled = undefined;
      return;
    }
    unsettled.passes++;
    if (outcome.stateChanged && unsettled.passes < maxPasses) return;
    this.#unsettled = undefined;
    if (contentHash(outcome.result.pdf) !== unsettled.shown) this.#options.onBetter?.({ ...outcome.result, path: 'fast', settled: !outcome.stateChanged });
  }

  /** One pass by the waiting engine, which is used up by it. */
  async #pass(plan: Plan, text: { body: Buffer; overrides: Overrides }, signal: AbortSignal, onOutput?: (text: string) => void): Promise<WarmOutcome> {
    const warm = await this.#waiting(plan);
    try {
      const ready = await orAborted(warm.engine.ready, signal);
      if (!ready) return { refused: 'the engine ended before it came to \\begin{document}' };
      return await warm.finish({ ...text, signal, onOutput, timeoutSeconds: this.#options.timeoutSeconds });
    } finally {
      await this.#release();
    }
  }

  async #waiting(plan: Plan): Promise<WarmRun> {
    this.#warm ??= await WarmRun.begin(plan, await this.#newPlace());
    return this.#warm;
  }

  /** Ends the waiting engine, if there is one. */
  async #release(): Promise<void> {
    const warm = this.#warm;
    this.#warm = undefined;
    if (!warm) return;
    await warm.engine.stop();
    this.#remove(warm.out);
  }

  /** A path for a new folder in the builder's own temporary folder. */
  async #newPlace(): Promise<string> {
    this.#folder ??= this.#makeFolder();
    return path.join(await this.#folder, String(++this.#places));
  }

  async #makeFolder(): Promise<string> {
    const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'resume-customizer-')));
    // An editor that closes does not wait for `dispose` to end.
    this.#onExit = () => rmSync(folder, { recursive: true, force: true });
    process.once('exit', this.#onExit);
    return folder;
  }

  /** In the background: a PDF need not wait for it. */
  #remove(folder: string): void {
    this.#cleaning = Promise.all([this.#cleaning, remove(folder)]);
  }
}

const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }).catch(() => undefined);

async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let abort: () => void = () => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
  });
  return Promise.race([promise, aborted]).finally(() => signal.removeEventListener('abort', abort));
}
