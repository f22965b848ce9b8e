import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { BuildResult, TexDiagnostic } from '../../../src/tex/index.ts';

/** A folder of its own with these files; removed by `dispose`. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<{ folder: string; dispose: () => Promise<void> }> {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'tex-test-')));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return { folder, dispose: () => rm(folder, { recursive: true, force: true }) };
}

/** Every file under a folder with its hash: equal before and after means untouched. */
export async function snapshot(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const lines = await Promise.all(entries.map(async entry => {
    const file = path.join(entry.parentPath, entry.name);
    return `${file} ${entry.isFile() ? createHash('sha256').update(await readFile(file)).digest('hex') : 'folder'}`;
  }));
  return lines.sort();
}

export const errorsOf = (result: BuildResult): TexDiagnostic[] => result.diagnostics.filter(({ severity }) => severity === 'error');

export const article = (body: string, preamble = ''): string => `\\documentclass{article}\n${preamble}\\begin{document}\n${body}\n\\end{document}\n`;

/** Processes, zombies aside, that were told to write below this folder. */
export function processesBelow(folder: string): string[] {
  return execFileSync('ps', ['-eo', 'stat=,args=', '-ww'], { encoding: 'utf8' }).split('\n').filter(line => !line.startsWith('Z') && line.includes(folder) && !line.includes('ps -eo'));
}
