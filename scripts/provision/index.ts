import { spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { ScriptError } from '../lib/main.ts';
import type { Steps } from '../lib/steps.ts';
import { aptCommand, downloadSize, install, updateLists } from './apt.ts';
import { needsFor, type Need, type Purpose } from './needs.ts';
import { findSystem, sudoIsSilent, type System } from './system.ts';

export { findChromium } from './chromium.ts';
export { findDesktopCode, type Purpose } from './needs.ts';

/**
 * Installs what is missing for the purpose: into .cache by npm without asking, into the system by apt after asking once
 * (`yes`, or CI=true: without). Throws when something is missing that the purpose cannot do without.
 */
export async function provision(purpose: Purpose, { steps, yes }: { steps: Steps; yes: boolean }): Promise<void> {
  const system = findSystem();
  const missing = await steps.run('Look for what is needed', () => findMissing(needsFor(purpose, system)));
  for (const { need, parts } of missing) console.log(`  missing: ${need.name}: ${parts.join(', ')}`);
  if (missing.length === 0) return;

  await installByApt(missing.map(({ need }) => need).filter(need => need.aptPackages.length > 0), { system, steps, yes });
  for (const { need } of missing) if (need.fetch && (await need.missing()).length > 0) await steps.run(`Fetch ${need.name}`, need.fetch);

  const still = await findMissing(missing.map(({ need }) => need));
  for (const { need } of still) if (need.withoutIt) console.warn(`\nGoing on without ${need.name}. ${need.withoutIt}\n  To have it, install: ${need.byHand}`);
  const required = still.filter(({ need }) => !need.withoutIt);
  if (required.length > 0) {
    throw new ScriptError(`Missing, and needed to ${purpose}:\n${required.map(({ need, parts }) => `  ${need.name}: ${parts.join(', ')}\n    install: ${need.byHand}`).join('\n')}`);
  }
}

async function findMissing(needs: readonly Need[]): Promise<{ need: Need; parts: readonly string[] }[]> {
  const found = await Promise.all(needs.map(async need => ({ need, parts: await need.missing() })));
  return found.filter(({ parts }) => parts.length > 0);
}

async function installByApt(needs: readonly Need[], { system, steps, yes }: { system: System; steps: Steps; yes: boolean }): Promise<void> {
  const { asRoot } = system;
  if (needs.length === 0 || !system.apt) return;
  const packages = needs.flatMap(need => need.aptPackages);
  const command = aptCommand(packages);
  if (!asRoot) return refuse(needs, `This needs root and there is no sudo. As root: apt-get update && ${command}`);
  if (!await agreed(packages, { system, yes })) return refuse(needs, `Not installed. To do it by hand: ${[...asRoot, command].join(' ')}`);
  await steps.run('Package lists', progress => updateLists(asRoot, progress));
  for (const need of needs) await steps.run(`Install ${need.name}`, progress => install(need.aptPackages, asRoot, progress));
}

/** Fails, unless nothing of it is required. */
function refuse(needs: readonly Need[], message: string): void {
  if (needs.some(need => !need.withoutIt)) throw new ScriptError(message);
  console.warn(message);
}

async function agreed(packages: readonly string[], { system, yes }: { system: System; yes: boolean }): Promise<boolean> {
  const size = await downloadSize(packages);
  const amount = size === undefined ? 'about 1 GB to download, 3 GB on disk' : `${Math.ceil(size / 1e6)} MB to download`;
  console.log(`\nTo be installed by apt (${amount}):\n  ${packages.join(' ')}`);
  const sudo = system.asRoot?.[0] === 'sudo';
  if (yes) {
    if (sudo && !process.stdin.isTTY && !await sudoIsSilent()) throw new ScriptError(`sudo wants a password and nobody is there to type it. Run once by hand: sudo ${aptCommand(packages)}`);
  } else if (!process.stdin.isTTY) {
    throw new ScriptError('Nothing is installed without being told to. Either set CI=true, or add --yes (npm start -- --yes, npm test -- --yes), or run:\n'
      + `  ${[...system.asRoot ?? [], 'apt-get', 'update'].join(' ')} && ${[...system.asRoot ?? [], aptCommand(packages)].join(' ')}`);
  } else {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await terminal.question('Install them now? [Y/n] ');
    terminal.close();
    if (!/^(y|yes|)$/i.test(answer.trim())) return false;
  }
  // The password is asked for here, in the open, and not behind a progress line.
  if (sudo && process.stdin.isTTY && !await sudoIsSilent()) spawnSync('sudo', ['--validate'], { stdio: 'inherit' });
  return true;
}
