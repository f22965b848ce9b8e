import { existsSync, readFileSync } from 'node:fs';
import { run, which } from '../lib/processes.ts';

export interface System {
  /** Debian, Ubuntu or a relative of theirs: missing programs can be installed by apt. */
  readonly apt: boolean;
  /** Ubuntu and its relatives, whose `chromium` package only installs a snap, which no program can drive. */
  readonly ubuntu: boolean;
  /** What stands before a command that changes the system: nothing for root, sudo otherwise; undefined when there is no way. */
  readonly asRoot: readonly string[] | undefined;
}

export function findSystem(): System {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const ids = [...release.matchAll(/^(?:ID|ID_LIKE)="?([^"\n]*)"?$/gm)].flatMap(match => match[1]!.split(' '));
  return {
    apt: process.platform === 'linux' && which('apt-get') !== undefined && which('dpkg') !== undefined,
    ubuntu: ids.includes('ubuntu'),
    asRoot: process.getuid?.() === 0 ? [] : which('sudo') ? ['sudo'] : undefined,
  };
}

/** Whether sudo would work without asking for a password. */
export async function sudoIsSilent(): Promise<boolean> {
  return (await run('sudo', ['-n', 'true'])).code === 0;
}
