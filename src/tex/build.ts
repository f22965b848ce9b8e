import { copyFile, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { KnownError } from '../shared/knownError.ts';
import { diagnose, type Run } from './diagnose.ts';
import { chooseEngine, engineAfter } from './engine.ts';
import { texEnvironment } from './environment.ts';
import type { BuildRequest, BuildResult, Engine, ToolName, Toolchain } from './model.ts';
import { fingerprint, finishedPdf, lastWords, readLog, readSynctex } from './outputs.ts';
import { inputsOf, inside } from './recorder.ts';
import { reachable } from './references.ts';
import { engineMissing, texMissing } from './remedy.ts';
import { run, watchLimits, type RunOptions } from './run.ts';
import { findToolchain } from './toolchain.ts';

const maxPasses = 4;
const maxRetries = 2;
const latexmkMode = { pdflatex: '-pdf', xelatex: '-pdfxe', lualatex: '-pdflua' } as const;

interface Job extends Run {
  /** What TeX writes is called `<out>/<jobName>.<extension>`. */
  readonly jobName: string;
}

/**
 * Builds the PDF in a private temporary folder; the user's folder is only read. Throws KnownError when there is no TeX, it does not
 * start, or a limit is passed; throws the signal's reason when it fires. TeX errors are no exception: they are in the result.
 *
 * SOURCE_DATE_EPOCH is left as the user has it: a date of ours in the PDF would be untrue, and with \today two days differ anyway.
 */
export async function build(request: BuildRequest): Promise<BuildResult> {
  const started = performance.now();
  request.signal?.throwIfAborted();
  const toolchain = await findToolchain(request.programs);
  if (![...toolchain.programs.keys()].some(tool => tool !== 'latexmk')) throw texMissing(process.platform, request.programs);
  const root = path.resolve(request.root);
  const sources = await reachable(root, readText);
  const source = sources.get(root);
  if (source === undefined) throw new KnownError(`${root} cannot be read, so it cannot be compiled. Check that it is there.`);

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
      const job = await prepare(root, path.join(temporary, String(retry)), sources);
      attempt = await attemptBuild(job, engine, toolchain, { name, cwd: job.folder, limits, onOutput: request.onOutput });
      engine = request.engine ? undefined : engineAfter(engine, attempt.log);
    }
    if (!attempt) throw engineMissing(process.platform, 'pdflatex', name);
    return { ...attempt.result, milliseconds: performance.now() - started };
  } finally {
    limits.dispose();
    await rm(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

const readText = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);

/** latexmk 4.79 passes names through a shell, and TeX cannot read some at all: any but the plainest is copied. */
async function prepare(root: string, out: string, sources: ReadonlyMap<string, string>): Promise<Job> {
  const folder = path.dirname(root);
  const name = path.basename(root);
  await mkdir(out);
  // \include writes its .aux into the same subfolder of the output, and TeX makes no folders.
  for (const file of sources.keys()) if (inside(file, folder)) await mkdir(path.join(out, path.relative(folder, path.dirname(file))), { recursive: true });
  const plain = /^[A-Za-z0-9][A-Za-z0-9_-]*\.tex$/.test(name);
  const main = plain ? name : path.join(out, 'resume.tex');
  if (!plain) await copyFile(root, main);
  return { root, folder, out, main, jobName: path.basename(main, '.tex'), sources };
}

const outputOf = (job: Job, extension: string): string => path.join(job.out, `${job.jobName}.${extension}`);

interface Attempt {
  readonly log: string;
  readonly result: Omit<BuildResult, 'milliseconds'>;
}

async function attemptBuild(job: Job, engine: Engine, toolchain: Toolchain, options: Omit<RunOptions, 'env'>): Promise<Attempt> {
  const running = { ...options, env: texEnvironment({ out: job.out, folders: toolchain.folders }) };
  const args = ['-no-shell-escape', '-interaction=nonstopmode', '-file-line-error', '-synctex=1', '-recorder', `-output-directory=${job.out}`];
  const latexmk = toolchain.programs.get('latexmk');
  let program: ToolName = 'latexmk';
  let output = '';
  // -f: an error must not keep BibTeX from running; a PDF with errors is a result too.
  if (latexmk !== undefined) output = await run(latexmk, ['-norc', '-f', latexmkMode[engine], ...args, job.main], running);
  let log = await readLog(outputOf(job, 'log'));
  if (log === undefined) program = engine; // no latexmk, or one that cannot work (a Perl that is missing)
  // Even with -f, latexmk does not repeat a pass that had errors.
  if (log === undefined || /\bRerun (?:to get|LaTeX)/.test(log)) {
    output = await runPasses(job, toolchain.programs.get(engine) ?? engine, [...args, job.main], running);
    log = await readLog(outputOf(job, 'log'));
  }
  if (log === undefined) {
    throw new KnownError(`${engine} did not start: ${lastWords(output)}. Check the TeX installation, or the setting resumeCustomizer.tex.programs.`, { action: 'showLog' });
  }
  const pdf = await finishedPdf(outputOf(job, 'pdf'));
  const synctex = pdf && await readSynctex(outputOf(job, 'synctex.gz'), job.main, job.root);
  const inputs = inputsOf(await readText(outputOf(job, 'fls')) ?? '', job.folder, { realFolder: await realpath(job.folder), without: job.out });
  return {
    log,
    result: {
      ...(pdf ? { pdf } : {}),
      ...(synctex ? { synctex } : {}),
      diagnostics: diagnose(job, log, pdf !== undefined, output),
      engine,
      program,
      inputs: [...new Set([job.root, ...inputs])],
    },
  };
}

/** Engine passes by hand, while what one pass leaves for the next still changes. Bibliographies need latexmk. */
async function runPasses(job: Job, program: string, args: readonly string[], options: RunOptions): Promise<string> {
  // Without one of its own, TeX would read the .aux that an earlier build of the user's left beside the root.
  await writeFile(outputOf(job, 'aux'), '\\relax \n', { flag: 'wx' }).catch(() => undefined);
  let output = '';
  let before = await fingerprint(job.out);
  for (let pass = 1; pass <= maxPasses; pass++) {
    output = await run(program, args, options);
    const after = await fingerprint(job.out);
    if (after === before || await finishedPdf(outputOf(job, 'pdf')) === undefined) break;
    before = after;
  }
  return output;
}
