import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isKnownError } from '../shared/knownError.ts';
import { build } from './build.ts';
import type { Engine, ToolName } from './model.ts';
import { installRemedy } from './remedy.ts';
import { engines, findToolchain, tools } from './toolchain.ts';

/** What TeX there is on this machine, and whether it works. */
export interface ToolchainReport {
  /** Every program looked for, in a fixed order; without `path` it is not there. */
  readonly tools: readonly { readonly name: ToolName; readonly path?: string; readonly version?: string; readonly purpose: string }[];
  /** One two-line document by each engine that is there. `message` says why there was no PDF. */
  readonly trials: readonly { readonly engine: Engine; readonly works: boolean; readonly milliseconds: number; readonly message?: string }[];
  /** What to install; missing when an engine works. */
  readonly remedy?: string;
}

const purposes: Readonly<Record<ToolName, string>> = {
  latexmk: 'repeats passes until references stand; without it the engines are run directly',
  pdflatex: 'compiles most documents', xelatex: 'compiles documents with fontspec', lualatex: 'compiles documents with Lua or fontspec',
  tectonic: 'another engine, not used for compiling',
  bibtex: 'bibliographies', biber: 'bibliographies of biblatex', synctex: 'not needed: SyncTeX files are read directly',
};

/** Looks for every program and compiles a document of two lines with each engine. Throws only the signal's reason. */
export async function checkToolchain(options: { programs?: string | undefined; timeoutSeconds?: number; signal?: AbortSignal | undefined } = {}): Promise<ToolchainReport> {
  const { programs, timeoutSeconds = 60, signal } = options;
  const toolchain = await findToolchain(programs);
  const found = await Promise.all(tools.map(async name => {
    const file = toolchain.programs.get(name);
    const version = await toolchain.version(name);
    return { name, purpose: purposes[name], ...(file === undefined ? {} : { path: file }), ...(version === undefined ? {} : { version }) };
  }));
  const trials = [];
  for (const engine of engines) if (toolchain.programs.has(engine)) trials.push(await tryEngine(engine, { programs, timeoutSeconds, signal }));
  return { tools: found, trials, ...(trials.some(({ works }) => works) ? {} : { remedy: installRemedy(process.platform) }) };
}

async function tryEngine(engine: Engine, options: { programs: string | undefined; timeoutSeconds: number; signal: AbortSignal | undefined }): Promise<ToolchainReport['trials'][number]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'resume-customizer-check-'));
  const started = performance.now();
  try {
    const root = path.join(folder, 'check.tex');
    await writeFile(root, '\\documentclass{article}\n\\begin{document}It works.\\end{document}\n');
    // Our own document: LuaLaTeX may run it wherever it is.
    const { pdf, diagnostics, milliseconds } = await build({ root, engine, trusted: true, ...options });
    const message = pdf ? undefined : diagnostics.find(({ severity }) => severity === 'error')?.message ?? 'It gave no PDF.';
    return { engine, works: pdf !== undefined, milliseconds, ...(message === undefined ? {} : { message }) };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!isKnownError(error)) throw error;
    return { engine, works: false, milliseconds: performance.now() - started, message: error.message };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
