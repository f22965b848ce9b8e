import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { citationsIn, databasesOf } from '../bibliography.ts';
import type { Finished } from '../build.ts';
import { chooseEngine } from '../engine.ts';
import { outputOf } from '../job.ts';
import type { Engine, Overrides } from '../model.ts';
import { fingerprint, readLog, stateFiles } from '../outputs.ts';
import { references } from '../references.ts';
import { contentHash } from './samePdf.ts';
import { lacksFont } from './smallMap.ts';
import type { SplitDocument } from './split.ts';
import { readBefore, takeStamps, type Stamps } from './stamps.ts';

/** What a full build taught about a document, and what holds as long as its preamble stays as it is. */
export interface Plan {
  readonly key: string;
  readonly root: string;
  readonly engine: Engine;
  /** What the static choice was, and the texts beside the root that it looked at. */
  readonly chosen: Engine;
  readonly others: readonly string[];
  readonly program: string;
  readonly driver: string | undefined;
  readonly folders: readonly string[];
  readonly folder: string;
  readonly jobName: string;
  readonly preamble: Buffer;
  /** Seconds the engine may take to get to the wait. */
  readonly startSeconds: number;
  /** The `-recorder` file of the full build; undefined where a small font map would not do. */
  readonly fontsUsed: string | undefined;
  /** Folder with the small font map, once it is written. */
  fontMaps: string | undefined;
  /** A place for the plan's own files. */
  readonly place: string;
  /** What one run leaves for the next: that of the last run that gave a PDF; its hash. */
  readonly state: string;
  stateHash: string;
  readonly citations: string;
  /** What the full build compiled, and the hash of its PDF: the fast path has to give the same before it is believed. */
  readonly body: Buffer;
  readonly overrides: Overrides;
  readonly expected: string;
  /** All of the user's files that the full build read; those among them that are read before the wait, with their folders. */
  readonly everything: Stamps;
  before: Stamps;
  /** LuaTeX's fonts at the end of the last run; those to load before the wait, where that changes nothing. */
  fontsLoaded: readonly string[];
  fonts: readonly string[] | undefined;
  verified: boolean;
  /** Why this document is not for the fast path, until its preamble changes. */
  refused: string | undefined;
}

/** Two builds with the same key can use one waiting engine. */
export const planKey = (preamble: Uint8Array): string => createHash('sha256').update(preamble).digest('hex');

/** From a finished full build, before its folder is removed. `place` is a path that is free and outlives it. */
export async function planFrom(finished: Finished, split: SplitDocument, overrides: Overrides, options: { place: string; timeoutSeconds: number }): Promise<Plan> {
  const { job, engine, toolchain, result } = finished;
  const { place, timeoutSeconds } = options;
  const program = toolchain.programs.get(engine) ?? engine;
  const state = path.join(place, 'state');
  await saveState(job.out, state, new Set(job.copies.keys()));
  const [fls, log = '', stateHash, citations, databases] = await Promise.all([
    readFile(outputOf(job, 'fls'), 'utf8').catch(() => ''), readLog(outputOf(job, 'log')), fingerprint(state), citationsIn(state), databasesOf({ ...job, out: state }),
  ]);
  const files = [...new Set([job.root, ...readBefore(fls, { folder: job.folder, out: job.out }), ...databases])];
  const everything = await takeStamps(files, searchedFolders(job.folder, split.preamble));
  const others = [...job.sources].filter(([file]) => file !== job.root).map(([, text]) => text);
  return {
    key: planKey(split.preamble), root: job.root, engine, chosen: chooseEngine(job.sources.get(job.root) ?? '', others), others, program, place, state, stateHash, citations,
    folders: toolchain.folders, folder: job.folder, jobName: job.jobName, preamble: split.preamble, body: split.body, overrides,
    driver: engine === 'xelatex' ? path.join(path.dirname(program), `xdvipdfmx${path.extname(program)}`) : undefined,
    startSeconds: Math.min(timeoutSeconds, 5 + 3 * result.milliseconds / 1000),
    fontsUsed: engine === 'pdflatex' && !lacksFont(log) ? fls : undefined,
    fontMaps: undefined,
    expected: result.pdf ? contentHash(result.pdf) : '',
    everything,
    before: new Map([...everything].filter(([file]) => file !== job.root)),
    fontsLoaded: [],
    fonts: undefined,
    verified: false,
    refused: result.pdf ? undefined : 'the full build gave no PDF',
  };
}

/** The document's own folder, and those its preamble mentions: where a new class or style could come before another. */
function searchedFolders(folder: string, preamble: Buffer): string[] {
  return [...new Set([folder, ...references(preamble.toString('utf8')).map(name => path.dirname(path.resolve(folder, name)))])];
}

/** Narrows what has to stay as it is to the files that were read before the wait. Bibliographies TeX itself does not read stay. */
export async function rememberInputs(plan: Plan, read: readonly string[]): Promise<void> {
  const known = read.filter(file => plan.everything.has(file));
  const unknown = await takeStamps(read.filter(file => !plan.everything.has(file)), []);
  const kept = [...plan.everything].filter(([name]) => known.includes(name) || name.endsWith(path.sep) || name.endsWith('.bib'));
  plan.before = new Map([...kept, ...unknown]);
}

/** Copies what a run left into `state`, in the place of what was there; `copies` are texts of ours, not the run's. */
export async function saveState(out: string, state: string, copies: ReadonlySet<string>): Promise<void> {
  await rm(state, { recursive: true, force: true });
  await mkdir(state, { recursive: true });
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  // \include wants its folders to be there, empty or not.
  for (const entry of entries) if (entry.isDirectory()) await mkdir(path.join(state, path.relative(out, path.join(entry.parentPath, entry.name))), { recursive: true });
  const names = await stateFiles(out, copies);
  await Promise.all(names.map(name => copyFile(path.join(out, name), path.join(state, name))));
}
