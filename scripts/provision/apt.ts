import { appendFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ScriptError } from '../lib/main.ts';
import { cache } from '../lib/paths.ts';
import { run } from '../lib/processes.ts';
import type { Progress } from '../lib/steps.ts';

const log = path.join(cache, 'provision.log');
const english = { ...process.env, LC_ALL: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive' };

export const aptCommand = (packages: readonly string[]): string => `apt-get install -y --no-install-recommends ${packages.join(' ')}`;

/** Bytes apt would download, or undefined when it has no package lists yet. Changes nothing and needs no rights. */
export async function downloadSize(packages: readonly string[]): Promise<number | undefined> {
  const { code, output } = await run('apt-get', ['install', '--print-uris', '-qq', '--no-install-recommends', ...packages], { env: english });
  if (code !== 0) return undefined;
  return [...output.matchAll(/^'[^']+' \S+ (\d+)/gm)].reduce((sum, match) => sum + Number(match[1]), 0);
}

/** Also finishes what an interrupted installation has left half configured, which would make every later one fail. */
export async function updateLists(asRoot: readonly string[], progress: Progress): Promise<void> {
  await apt(asRoot, ['dpkg', '--configure', '-a'], progress);
  const { code, output } = await apt(asRoot, ['apt-get', 'update'], progress);
  if (code === 0) return;
  if (!hasLists()) throw failure('apt-get update', output);
  console.warn(`apt-get update failed; going on with the package lists that are there.\n${lastLines(output)}`);
}

export async function install(packages: readonly string[], asRoot: readonly string[], progress: Progress): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    // Dpkg::Lock: another installation (a desktop's automatic update) may hold the lock for a while.
    const args = ['apt-get', 'install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0', ...packages];
    const { code, output } = await apt(asRoot, args, progress);
    if (code === 0) return;
    if (attempt === 3) throw failure(aptCommand(packages), output);
    progress(`attempt ${attempt} failed, trying again`);
  }
}

function apt(asRoot: readonly string[], command: readonly string[], progress: Progress): ReturnType<typeof run> {
  // sudo drops the environment, so what apt must see is handed over by env(1).
  const [program = '', ...args] = [...asRoot, 'env', 'LC_ALL=C.UTF-8', 'DEBIAN_FRONTEND=noninteractive', ...command];
  mkdirSync(cache, { recursive: true });
  appendFileSync(log, `\n$ ${command.join(' ')}\n`);
  // In this terminal's session: sudo remembers the password for it alone.
  return run(program, args, { env: english, detached: false, onLine: line => { appendFileSync(log, `${line}\n`); progress(line.slice(0, 100)); } });
}

const lists = '/var/lib/apt/lists';
const hasLists = (): boolean => existsSync(lists) && readdirSync(lists).some(name => name.endsWith('_Packages') || name.endsWith('_Packages.lz4'));

const lastLines = (output: string): string => output.trim().split('\n').slice(-12).join('\n');

const failure = (command: string, output: string): ScriptError =>
  new ScriptError(`"${command}" failed. Its last lines:\n${lastLines(output)}\nAll of it stands in ${log}. Mend the cause and run this command again.`);
