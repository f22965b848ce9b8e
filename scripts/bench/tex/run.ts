import { spawn } from 'node:child_process';

/** Runs a program to its end without a shell; what it prints is read and thrown away, as an editor reads it. */
export function runQuietly(program: string, args: readonly string[], cwd: string): Promise<void> {
  return new Promise(resolve => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, openin_any: 'p', openout_any: 'p', max_print_line: '1000' } });
    child.stdout.resume();
    child.stderr.resume();
    child.once('error', () => resolve());
    child.once('close', () => resolve());
  });
}
