import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Engine, ToolName, Toolchain } from './model.ts';

/** What the search asks of the machine; a test hands in another one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
  isProgram(file: string): Promise<boolean>;
  list(folder: string): Promise<readonly string[]>;
}

export const engines: readonly Engine[] = ['pdflatex', 'xelatex', 'lualatex'];
export const tools: readonly ToolName[] = ['latexmk', ...engines, 'tectonic', 'bibtex', 'biber', 'synctex'];

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: os.homedir(),
  isProgram: file => access(file, constants.X_OK).then(() => true, () => false),
  list: folder => readdir(folder).catch(() => []),
};

/**
 * Which TeX programs are there. With `programs` that folder alone counts; else PATH, then the usual places: an editor started
 * from the desktop often does not have the shell's PATH. An empty `programs` is none. Finds nothing rather than throws.
 */
export async function findToolchain(programs?: string, machine: Machine = thisMachine): Promise<Toolchain> {
  const folders = !programs ? [...pathFolders(machine), ...await usualFolders(machine)] : [programs];
  const { join } = pathOf(machine);
  const suffix = machine.platform === 'win32' ? '.exe' : '';
  const found = new Map<ToolName, string>();
  for (const folder of new Set(folders)) {
    for (const tool of tools) {
      const file = join(folder, tool + suffix);
      if (!found.has(tool) && await machine.isProgram(file)) found.set(tool, file);
    }
    if (found.size === tools.length) break;
  }
  const versions = new Map<ToolName, Promise<string | undefined>>();
  return {
    programs: found,
    folders: [...new Set([...found.values()].map(file => pathOf(machine).dirname(file)))],
    version: tool => {
      const version = versions.get(tool) ?? versionOf(found.get(tool));
      versions.set(tool, version);
      return version;
    },
  };
}

const pathOf = (machine: Machine): path.PlatformPath => (machine.platform === 'win32' ? path.win32 : path.posix);

/** Absolute entries only: with `.` on PATH a folder could bring its own pdflatex. */
export function pathFolders(machine: Pick<Machine, 'platform' | 'env'>): string[] {
  const { delimiter, isAbsolute } = machine.platform === 'win32' ? path.win32 : path.posix;
  const value = machine.env['PATH'] ?? machine.env['Path'] ?? '';
  return value.split(delimiter).map(entry => entry.replace(/^"(.*)"$/, '$1')).filter(entry => isAbsolute(entry));
}

/** `*` stands for every name in a folder, newest year or version first. */
async function usualFolders(machine: Machine): Promise<string[]> {
  const { home, env } = machine;
  const patterns: Partial<Record<NodeJS.Platform, readonly (string | undefined)[]>> = {
    darwin: ['/Library/TeX/texbin', `${home}/Library/TinyTeX/bin/*`, '/usr/local/texlive/*/bin/*', '/opt/homebrew/bin', '/usr/local/bin', '/opt/local/bin'],
    win32: [
      under(env['APPDATA'], 'TinyTeX\\bin\\*'), under(env['LOCALAPPDATA'], 'Programs\\MiKTeX\\miktex\\bin\\x64'),
      under(env['ProgramFiles'], 'MiKTeX\\miktex\\bin\\x64'), 'C:\\texlive\\*\\bin\\*',
    ],
  };
  const unix = [`${home}/.TinyTeX/bin/*`, `${home}/bin`, `${home}/.local/bin`, '/usr/local/texlive/*/bin/*', `${home}/texlive/*/bin/*`, '/opt/texlive/*/bin/*', '/usr/local/bin', '/usr/bin'];
  const folders: string[] = [];
  for (const pattern of patterns[machine.platform] ?? unix) {
    if (pattern !== undefined) folders.push(...await expand(pattern, machine));
  }
  return folders;
}

const under = (base: string | undefined, rest: string): string | undefined => (base === undefined ? undefined : `${base}\\${rest}`);

async function expand(pattern: string, machine: Machine): Promise<string[]> {
  const { sep, join } = pathOf(machine);
  const [before, ...after] = pattern.split(`${sep}*`);
  if (before === undefined || after.length === 0) return [pattern];
  const names = [...await machine.list(before)].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  const deeper = await Promise.all(names.map(name => expand(join(before, name) + after.join(`${sep}*`), machine)));
  return deeper.flat();
}

function versionOf(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return Promise.resolve(undefined);
  return new Promise(resolve => {
    execFile(file, ['--version'], { timeout: 10_000, windowsHide: true, cwd: os.tmpdir() }, (error, stdout) => {
      resolve(error ? undefined : stdout.split('\n').find(line => line.trim())?.trim());
    });
  });
}
