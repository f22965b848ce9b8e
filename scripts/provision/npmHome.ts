import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ScriptError } from '../lib/main.ts';
import { run, sleep } from '../lib/processes.ts';
import type { Progress } from '../lib/steps.ts';

/**
 * Installs an npm package at an exact version into a folder of its own. The work is done beside the folder, which gets its name
 * only when everything is there: an interrupted installation never counts as done.
 */
export async function installNpmHome(home: string, spec: string, finish: (folder: string, progress: Progress) => Promise<void>, progress: Progress): Promise<void> {
  const folder = `${home}.part-${process.pid}`;
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
    progress(`npm install ${spec}`);
    await npm(['install', '--save-exact', spec], folder, progress);
    await finish(folder, progress);
    if (!existsSync(home)) await rename(folder, home);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** npm without install scripts (nothing is compiled here), tried again where the network fails. */
export async function npm(args: readonly string[], cwd: string, progress: Progress): Promise<void> {
  const cli = process.env['npm_execpath'];
  const [command, ...before] = cli && /\.c?js$/.test(cli) ? [process.execPath, cli] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  // What `npm run` tells its scripts about this project must not reach an npm that works elsewhere; settings like the registry must.
  const env = Object.fromEntries(Object.entries(process.env)
    .filter(([name]) => !/^npm_(package_|lifecycle_|config_(local_)?prefix$|command$|config_(ignore_scripts|omit|include|global)$)/i.test(name)));
  for (let attempt = 1; ; attempt++) {
    const { code, output } = await run(command, [...before, ...args, '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'], {
      cwd, env, onLine: line => { if (!line.startsWith('npm warn')) progress(line); }, shell: process.platform === 'win32', timeoutMs: 10 * 60_000,
    });
    if (code === 0) return;
    if (attempt === 3) throw new ScriptError(`"npm ${args.join(' ')}" failed:\n${output.trim().split('\n').slice(-15).join('\n')}`);
    progress(`attempt ${attempt} failed, trying again`);
    await sleep(2000 * attempt);
  }
}
