import { copyFile, mkdir, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { KnownError } from '../shared/knownError.ts';
import { Bibliography } from './bibliography.ts';
import { diagnose } from './diagnose.ts';
import { chooseEngine, engineAfter } from './engine.ts';
import { texEnvironment } from './environment.ts';
import { inputsIn, outputOf, prepare, synctexOf, type Job } from './job.ts';
import { watchLimits } from './limits.ts';
import type { BuildRequest, BuildResult, Engine, ToolName, Toolchain } from './model.ts';
import { fingerprint, finishedPdf, lastWords, pagesIn, readLog } from './outputs.ts';
import { reachable } from './references.ts';
import { engineMissing, luaNeedsTrust, texMissing } from './remedy.ts';
import { run, type RunOptions } from './run.ts';
import { engines, findToolchain } from './toolchain.ts';

const maxPasses = 4;
const maxRetries = 2;
const latexmkMode = { pdflatex: '-pdf', xelatex: '-pdfxe', lualatex: '-pdflua' } as const;

/** What a build leaves before its folder is removed. */
export interface Finished {
  readonly job: Job;
  readonly engine: Engine;
  readonly toolchain: Toolchain;
  readonly result: BuildResult;
}

/**
 * Builds the PDF in a private temporary folder; the user's folder is only read. Throws KnownError when there is no TeX, it does not
 * start, or a limit is passed; throws the signal's reason when it fires. TeX errors are no exception: they are in the result.
 *
 * SOURCE_DATE_EPOCH is left as the user has it: a date of ours in the PDF would be untrue, and with \today two days differ anyway.
 */
export async function build(request: BuildRequest): Promise<BuildResult> {
  const { result } = await buildAndKeep(request, async finished => finished);
  if (request.output !== undefined && result.pdf) await putWhole(request.output, result.pdf);
  return result;
}

/** As `build`, with a look into the folder before it is removed. */
export async function buildAndKeep<T>(request: BuildRequest, keep: (finished: Finished) => Promise<T>): Promise<T> {
  const started = performance.now();
  request.signal?.throwIfAborted();
  const toolchain = await findToolchain(request.programs);
  if (!engines.some(engine => toolchain.programs.has(engine))) throw texMissing(process.platform, request.programs);
  const root = path.resolve(request.root);
  const overrides = request.overrides ?? new Map<string, string>();
  const sources = await reachable(root, async file => overrides.get(file) ?? readText(file));
  const source = sources.get(root);
  if (source === undefined) throw new KnownError(`${root} cannot be read, so it cannot be compiled. Check that it is there.`);
  const bytes = await readFile(root).catch(() => Buffer.from(source));

  const temporary = await realpath(await mkdtemp(path.join(os.tmpdir(), 'resume-customizer-')));
  const name = path.basename(root);
  const limits = watchLimits({ name, folder: temporary, timeoutSeconds: request.timeoutSeconds, signal: request.signal });
  try {
    const others = [...sources].filter(([file]) => file !== root).map(([, text]) => text);
    let engine: Engine | undefined = request.engine ?? chooseEngine(source, others);
    let attempt: Attempt | undefined;
    for (let retry = 0; engine !== undefined && retry <= maxRetries; retry++) {
      if (!toolchain.programs.has(engine)) {
        if (attempt) break;
        throw engineMissing(process.platform, engine, name);
      }
      if (engine === 'lualatex' && request.trusted === false) throw luaNeedsTrust(name);
      const job = await prepare(root, path.join(temporary, String(retry)), sources, bytes, overrides);
      attempt = await attemptBuild(job, engine, toolchain, { name, cwd: job.folder, limits, onOutput: request.onOutput }, request.latexmkrc === true);
      engine = request.engine ? undefined : engineAfter(engine, attempt.log);
    }
    if (!attempt) throw engineMissing(process.platform, 'pdflatex', name);
    const result = { ...attempt.result, milliseconds: performance.now() - started };
    return await keep({ job: attempt.job, engine: result.engine, toolchain, result });
  } finally {
    limits.dispose();
    await rm(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

const readText = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);

interface Attempt {
  readonly job: Job;
  readonly log: string;
  readonly result: Omit<BuildResult, 'milliseconds'>;
}

async function attemptBuild(job: Job, engine: Engine, toolchain: Toolchain, options: Omit<RunOptions, 'env'>, latexmkrc: boolean): Promise<Attempt> {
  const running = { ...options, env: texEnvironment({ out: job.out, folders: toolchain.folders }) };
  const args = ['-no-shell-escape', '-interaction=nonstopmode', '-file-line-error', '-synctex=1', '-recorder', `-output-directory=${job.out}`];
  const latexmk = toolchain.programs.get('latexmk');
  let program: ToolName = 'latexmk';
  let output = '';
  // -f: an error must not keep BibTeX from running; a PDF with errors is a result too.
  if (latexmk !== undefined) output = await run(latexmk, [...(latexmkrc ? [] : ['-norc']), '-f', latexmkMode[engine], ...args, job.main], running);
  let log = await readLog(outputOf(job, 'log'));
  if (log === undefined) program = engine; // no latexmk, or one that cannot work (a Perl that is missing)
  // Even with -f, latexmk does not repeat a pass that had errors.
  if (log === undefined || /\bRerun (?:to get|LaTeX)/.test(log)) {
    output = await runPasses(job, toolchain, toolchain.programs.get(engine) ?? engine, [...args, job.main], running);
    log = await readLog(outputOf(job, 'log'));
  }
  if (log === undefined) {
    throw new KnownError(`${engine} did not start: ${lastWords(output)}. Check the TeX installation, or the setting resumeCustomizer.tex.programs.`, { action: 'showLog' });
  }
  const pdf = await finishedPdf(outputOf(job, 'pdf'));
  const synctex = pdf && await synctexOf(job);
  return {
    job,
    log,
    result: {
      ...(pdf ? { pdf } : {}),
      ...(synctex ? { synctex } : {}),
      ...(pdf ? pagesIn(log) : {}),
      diagnostics: diagnose(job, log, pdf !== undefined, output),
      engine,
      program,
      inputs: await inputsIn(await readText(outputOf(job, 'fls')) ?? '', job),
    },
  };
}

/** Engine passes by hand, and the bibliography between them, while what one pass leaves for the next still changes. */
async function runPasses(job: Job, toolchain: Toolchain, program: string, args: readonly string[], options: RunOptions): Promise<string> {
  // Without one of its own, TeX would read the .aux that an earlier build of the user's left beside the root.
  await writeFile(outputOf(job, 'aux'), '\\relax \n', { flag: 'wx' }).catch(() => undefined);
  const bibliography = new Bibliography(job, toolchain);
  let output = '';
  let before = await fingerprint(job.out);
  for (let pass = 1; pass <= maxPasses; pass++) {
    output = await run(program, args, options);
    await bibliography.update(options);
    const after = await fingerprint(job.out);
    if (after === before || await finishedPdf(outputOf(job, 'pdf')) === undefined) break;
    before = after;
  }
  return output;
}

/** Beside its place first: a viewer that watches the file must never see half of it. */
async function putWhole(file: string, pdf: Uint8Array): Promise<void> {
  const partial = `${file}.${process.pid}.partial`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(partial, pdf);
    // Windows does not replace a file that a viewer holds open; it may still let us write into it.
    await rename(partial, file).catch(() => copyFile(partial, file));
  } catch (error) {
    throw new KnownError(`The PDF could not be written to ${file}: ${error instanceof Error ? error.message : String(error)}. Close the program that has it open, or choose another place.`, { cause: error });
  } finally {
    await rm(partial, { force: true });
  }
}
