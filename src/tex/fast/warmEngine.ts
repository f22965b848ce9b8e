import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { watchLimits, type Limits } from '../limits.ts';
import type { Engine } from '../model.ts';
import { outputTail, start, within, type Program } from '../run.ts';
import { warmFiles, writeWarmSource } from './warmSource.ts';

export interface WarmOptions {
  readonly name: string;
  readonly engine: Engine;
  readonly program: string;
  /** XeTeX's second half; started ahead as well where it is known. */
  readonly driver: string | undefined;
  readonly folder: string;
  readonly out: string;
  readonly jobName: string;
  readonly env: NodeJS.ProcessEnv;
  readonly preamble: Uint8Array;
  readonly fonts: readonly string[];
  readonly timeoutSeconds: number;
}

/** An engine that has read the preamble and waits for the rest. It is good for one run. */
export class WarmEngine {
  readonly startedAt = new Date();
  /** True when it waits; false when it has ended instead, or was stopped. Never rejects. */
  readonly ready: Promise<boolean>;
  readonly #options: WarmOptions;
  readonly #mark = `ResumeCustomizer-${crypto.randomUUID()}`;
  #programs: Program[] = [];
  #take: (text: string, bytes: number) => void = () => undefined;
  #stopped = false;

  constructor(options: WarmOptions) {
    this.#options = options;
    this.ready = this.#start();
  }

  async #start(): Promise<boolean> {
    const { engine, program, driver, folder: cwd, out, jobName, env, preamble, fonts, name, timeoutSeconds } = this.#options;
    await writeWarmSource({ engine, out, preamble, fonts, mark: this.#mark });
    if (this.#stopped) return false;
    const limits = watchLimits({ name, folder: out, timeoutSeconds });
    const tail = outputTail({ name, limits });
    // SyncTeX unpacked: packing it takes as long as a third of the page.
    const args = ['-no-shell-escape', '-interaction=nonstopmode', '-file-line-error', '-synctex=-1', '-recorder', ...(driver ? ['-no-pdf'] : []),
      `-output-directory=${out}`, `-jobname=${jobName}`, warmFiles.start];
    let waits: (value: boolean) => void = () => undefined;
    const marked = new Promise<boolean>(resolve => { waits = resolve; });
    this.#take = (text, bytes) => {
      tail.take(text, bytes);
      if (tail.text().includes(this.#mark)) waits(true);
    };
    const tex = start(program, args, { cwd, env, input: 'pipe', take: (text, bytes) => this.#take(text, bytes) });
    this.#programs = [tex];
    const release = limits.guard(tex);
    if (driver !== undefined) {
      this.#programs.push(start(driver, ['-q', '-E', '-z', '1', '-o', path.join(out, `${jobName}.pdf`)], { cwd, env, input: 'pipe', take: (text, bytes) => this.#take(text, bytes) }));
    }
    void tex.ended.then(() => waits(false));
    try {
      return await marked && !this.#stopped;
    } finally {
      release();
      limits.dispose();
    }
  }

  /**
   * Sets the document with this body. Returns the tail of what was printed. The engine has ended then, whether by itself or by the
   * limits, whose reason is thrown. To be called once, after `ready` was true.
   */
  async go(body: Uint8Array, limits: Limits, onOutput?: (text: string) => void): Promise<string> {
    const { out, jobName, name } = this.#options;
    const [tex, driver] = this.#programs;
    if (tex === undefined) return '';
    const tail = outputTail({ name, limits, onOutput });
    this.#take = tail.take;
    const releases = this.#programs.map(program => limits.guard(program));
    try {
      await writeFile(path.join(out, warmFiles.body), body);
      tex.input?.end('go\n');
      await within(tex, limits);
      if (driver?.input) {
        const xdv = path.join(out, `${jobName}.xdv`);
        if (await stat(xdv).then(({ size }) => size > 0, () => false)) {
          await pipeline(createReadStream(xdv), driver.input).catch(() => undefined);
          await within(driver, limits);
        }
      }
      return tail.text();
    } finally {
      for (const release of releases) release();
      await this.stop();
    }
  }

  /** Kills what still runs, and waits until it is dead. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const program of this.#programs) program.kill();
    await Promise.all(this.#programs.map(({ ended }) => ended));
  }
}
