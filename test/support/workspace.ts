import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.ts';

export interface TestWorkspace {
  readonly folder: string;
  file(name: string): string;
  sha256(name: string): Promise<string>;
  write(name: string, content: string | Uint8Array): Promise<void>;
  remove(): Promise<void>;
}

/** A copy of the sample workspace in a folder of its own, with workspace settings. */
export async function sampleWorkspace(settings: Readonly<Record<string, unknown>> = {}): Promise<TestWorkspace> {
  const folder = await mkdtemp(path.join(tmpdir(), 'resume-workspace-'));
  await cp(path.join(root, 'samples'), folder, { recursive: true });
  await mkdir(path.join(folder, '.vscode'), { recursive: true });
  await writeFile(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(settings, null, 2));
  const file = (name: string) => path.join(folder, name);
  return {
    folder,
    file,
    sha256: async name => sha256(await readFile(file(name))),
    write: (name, content) => writeFile(file(name), content),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
