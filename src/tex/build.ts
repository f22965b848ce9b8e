import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, open, readdir, readFile, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { KnownError } from '../shared/knownError.ts';
import { chooseEngine, engineAfter } from './engine.ts';
import { texEnvironment } from './environment.ts';
import { parseLog } from './log.ts';
import type { BuildRequest, BuildResult, Engine, TexDiagnostic, ToolName, Toolchain } from './model.ts';
import { inputsOf, inside } from './recorder.ts';
import { reachable, withoutComments } from './references.ts';
import { engineMissing, texMissing } from './remedy.ts';
import { run, watchLimits, type RunOptions } from './run.ts';
import { findToolchain } from './toolchain.ts';

const maxPasses = 4;
const maxRetries = 2;
const maxLogBytes = 8 * 2 ** 20;
const latexmkMode = { pdflatex: '-pdf', xelatex: '-pdfxe', lualatex: '-pdflua' } as const;

/** One document on its way through the toolchain. */
interface Job {
  readonly root: string;
  readonly folder: string;
  /** Private; everything TeX writes goes here. */
  readonly out: string;
  /** What TeX is told to read: the root's own name, or a copy under a harmless one. */
  readonly main: string;
  readonly jobName: string;
  readonly sources: ReadonlyMap<string, string>;
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

interface Attempt {
  readonly log: string;
  readonly result: Omit<BuildResult, 'milliseconds'>;
}

async function attemptBuild(job: Job, engine: Engine, toolchain: Toolchain, options: Omit<RunOptions, 'env'>): Promise<Attempt> {
  const running = { ...options, env: texEnvironment({ out: job.out, folders: toolchain.folders }) };
  const args = ['-no-shell-escape', '-interaction=nonstopmode', '-file-line-error', '-synctex=1', '-recorder', `-output-directory=${job.out}`];
  const logFile = path.join(job.out, `${job.jobName}.log`);
  const latexmk = toolchain.programs.get('latexmk');
  let program: ToolName = 'latexmk';
  let output = '';
  // -f: an error must not keep BibTeX from running; a PDF with errors is a result too.
  if (latexmk !== undefined) output = await run(latexmk, ['-norc', '-f', latexmkMode[engine], ...args, job.main], running);
  let log = await readStart(logFile);
  if (log === undefined) program = engine; // no latexmk, or one that cannot work (a Perl that is missing)
  // Even with -f, latexmk does not repeat a pass that had errors.
  if (log === undefined || /\bRerun (?:to get|LaTeX)/.test(log)) {
    output = await runPasses(job, toolchain.programs.get(engine) ?? engine, [...args, job.main], running);
    log = await readStart(logFile);
  }
  if (log === undefined) {
    throw new KnownError(`${engine} did not start: ${lastLines(output)}. Check the TeX installation, or the setting resumeCustomizer.tex.programs.`, { action: 'showLog' });
  }
  const pdf = await finishedPdf(path.join(job.out, `${job.jobName}.pdf`));
  const synctex = pdf && await readSynctex(job);
  const inputs = inputsOf(await readText(path.join(job.out, `${job.jobName}.fls`)) ?? '', job.folder, { realFolder: await realpath(job.folder), without: job.out });
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
  let output = '';
  let before = await fingerprint(job.out);
  for (let pass = 1; pass <= maxPasses; pass++) {
    output = await run(program, args, options);
    const after = await fingerprint(job.out);
    if (after === before || await finishedPdf(path.join(job.out, `${job.jobName}.pdf`)) === undefined) break;
    before = after;
  }
  return output;
}

async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if (/\.(?:aux|out|toc|lof|lot|nav|bbl)$/.test(name)) hash.update(name).update(await readFile(path.join(folder, name)));
  }
  return hash.digest('hex');
}

/** The first bytes of a log; undefined when there is none. */
async function readStart(file: string): Promise<string | undefined> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return undefined;
  try {
    const length = Math.min((await handle.stat()).size, maxLogBytes);
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(length), position: 0 });
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** A PDF that was written to its end. */
async function finishedPdf(file: string): Promise<Uint8Array | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes?.subarray(-1024).includes('%%EOF') ? new Uint8Array(bytes) : undefined;
}

async function readSynctex(job: Job): Promise<Uint8Array | undefined> {
  const bytes = await readFile(path.join(job.out, `${job.jobName}.synctex.gz`)).catch(() => undefined);
  if (!bytes || job.main === `${job.jobName}.tex`) return bytes && new Uint8Array(bytes);
  return new Uint8Array(gzipSync(gunzipSync(bytes).toString('utf8').replace(`:${job.main}\n`, `:${job.root}\n`)));
}

function diagnose(job: Job, log: string, hasPdf: boolean, output: string): TexDiagnostic[] {
  const rename = (file: string): string | undefined => {
    if (file === path.resolve(job.folder, job.main)) return job.root;
    return inside(file, job.out) ? undefined : file;
  };
  const diagnostics = parseLog(log, { folder: job.folder, rename })
    .map(diagnostic => (diagnostic.severity === 'error' ? atMention({ file: job.root, ...diagnostic }, job.sources) : diagnostic));
  if (hasPdf || diagnostics.some(({ severity }) => severity === 'error')) return diagnostics;
  const message = log.includes('No pages of output.')
    ? 'The document has no visible content, so TeX wrote no PDF.'
    : `TeX wrote no PDF and named no error. Its last words: ${lastLines(output)}`;
  return [...diagnostics, { severity: 'error', message, file: job.root }];
}

/** TeX reports a missing file where it stopped reading, often a line later; the line that asks for it is the better place. */
function atMention(diagnostic: TexDiagnostic, sources: ReadonlyMap<string, string>): TexDiagnostic {
  const missing = /^File (\S+?)(?:\.(?:sty|cls|tex))? was not /.exec(diagnostic.message)?.[1];
  const lines = diagnostic.file === undefined ? undefined : sources.get(diagnostic.file)?.split('\n');
  if (missing === undefined || lines === undefined) return diagnostic;
  const index = lines.findIndex(line => withoutComments(line).split(/[{},\s]+/).some(word => word === missing || word === `${missing}.tex`));
  return index < 0 ? diagnostic : { ...diagnostic, line: index + 1 };
}

function lastLines(output: string): string {
  return output.trim().split('\n').slice(-3).join(' ').replace(/\s+/g, ' ').slice(-300) || 'it printed nothing';
}
