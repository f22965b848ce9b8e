import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { citationsIn } from '../bibliography.ts';
import { diagnose } from '../diagnose.ts';
import { texEnvironment } from '../environment.ts';
import { inputsIn, outputOf, putOverrides, synctexOf, type Job } from '../job.ts';
import { watchLimits } from '../limits.ts';
import type { BuildResult, Overrides } from '../model.ts';
import { fingerprint, finishedPdf, pagesIn, readLog } from '../outputs.ts';
import { rememberInputs, saveState, type Plan } from './plan.ts';
import { lacksFont } from './smallMap.ts';
import { readBefore } from './stamps.ts';
import { WarmEngine } from './warmEngine.ts';
import { warmFiles } from './warmSource.ts';

export interface WarmRequest {
  readonly body: Buffer;
  readonly overrides: Overrides;
  readonly timeoutSeconds: number;
  readonly signal?: AbortSignal | undefined;
  readonly onOutput?: ((text: string) => void) | undefined;
}

/** What one warm pass gave, or why it is not to be used. */
export type WarmOutcome = { readonly result: BuildResult & { readonly pdf: Uint8Array }; readonly stateChanged: boolean } | { readonly refused: string };

/** A waiting engine together with what it has read: one pass over one document. */
export class WarmRun {
  readonly engine: WarmEngine;
  readonly out: string;
  readonly #plan: Plan;

  private constructor(plan: Plan, out: string) {
    this.#plan = plan;
    this.out = out;
    this.engine = new WarmEngine({
      name: path.basename(plan.root), engine: plan.engine, program: plan.program, driver: plan.driver, folder: plan.folder, out, jobName: plan.jobName,
      env: texEnvironment({ out, folders: plan.folders, fontMaps: plan.fontMaps }), preamble: plan.preamble, fonts: plan.fonts ?? [], timeoutSeconds: plan.startSeconds,
    });
  }

  /** Starts an engine in the new folder `out`. */
  static async begin(plan: Plan, out: string): Promise<WarmRun> {
    await cp(plan.state, out, { recursive: true });
    return new WarmRun(plan, out);
  }

  /** Whether the engine has read a clock that shows something else by now. `exactly`: to the minute, else to the day. */
  isOfAnotherTime(exactly: boolean): boolean {
    const { startedAt } = this.engine;
    const now = new Date();
    return startedAt.toDateString() !== now.toDateString() || (exactly && Math.floor(startedAt.getTime() / 60_000) !== Math.floor(now.getTime() / 60_000));
  }

  /** Sets the document; afterwards the plan holds what the next engine starts from. Throws what a limit or the signal gives. */
  async finish(request: WarmRequest): Promise<WarmOutcome> {
    const started = performance.now();
    const plan = this.#plan;
    const { folder, jobName } = plan;
    const { out } = this;
    const limits = watchLimits({ name: path.basename(plan.root), folder: out, timeoutSeconds: request.timeoutSeconds, signal: request.signal });
    let output: string;
    let overridden: ReadonlyMap<string, string>;
    try {
      overridden = await putOverrides(folder, out, request.overrides, plan.root);
      output = await this.engine.go(request.body, limits, request.onOutput);
    } finally {
      limits.dispose();
    }
    const copies = new Map([...overridden, ...[warmFiles.start, warmFiles.preamble, warmFiles.body].map(name => [path.join(out, name), plan.root] as const)]);
    const job: Job = { root: plan.root, folder, out, main: warmFiles.start, copies, jobName, sources: new Map() };
    const [pdf, log = '', fls, stateHash, citations] = await Promise.all([
      finishedPdf(outputOf(job, 'pdf')), readLog(outputOf(job, 'log')), readFile(outputOf(job, 'fls'), 'utf8').catch(() => ''),
      fingerprint(out, new Set(overridden.keys())), citationsIn(out),
    ]);
    if (!pdf) return { refused: 'the waiting engine gave no PDF' };
    if (plan.fontMaps !== undefined && lacksFont(log)) return { refused: 'a font is not in the small font map' };
    if (citations !== plan.citations) return { refused: 'the bibliography is another' };
    const stateChanged = stateHash !== plan.stateHash;
    if (stateChanged) {
      await saveState(out, plan.state, new Set(overridden.keys()));
      plan.stateHash = stateHash;
    }
    await rememberInputs(plan, readBefore(fls, { folder, out, body: warmFiles.body }));
    if (plan.engine === 'lualatex') {
      plan.fontsLoaded = (await readFile(path.join(out, warmFiles.fonts), 'utf8').catch(() => '')).split('\n').filter(Boolean);
      if (plan.fonts) plan.fonts = plan.fontsLoaded;
    }
    const [synctex, inputs] = await Promise.all([synctexOf(job), inputsIn(fls, job)]);
    const result = {
      pdf, ...(synctex ? { synctex } : {}), ...pagesIn(log), diagnostics: diagnose(job, log, true, output), engine: plan.engine, program: plan.engine,
      milliseconds: performance.now() - started, inputs,
    };
    return { result, stateChanged };
  }
}
