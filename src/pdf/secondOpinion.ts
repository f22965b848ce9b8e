import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Longer than any résumé; a text that goes on is cut off. */
const MAX_CHARS = 2_000_000;

/**
 * The text as `pdftotext -layout` reads it, the closest thing to a simple applicant tracking system on this machine; undefined where the program is
 * not installed or fails. For notes only: points must not depend on what a machine has installed. Rejects only when `signal` aborts.
 */
export async function secondOpinion(bytes: Uint8Array, signal?: AbortSignal): Promise<string | undefined> {
  signal?.throwIfAborted();
  const folder = await mkdtemp(path.join(tmpdir(), 'resume-text-'));
  try {
    const file = path.join(folder, 'resume.pdf');
    await writeFile(file, bytes);
    const text = await run(['-layout', '-enc', 'UTF-8', file, '-'], signal);
    signal?.throwIfAborted();
    return text;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[], signal: AbortSignal | undefined): Promise<string | undefined> {
  return new Promise(resolve => {
    const child = spawn('pdftotext', args, { stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000, ...(signal === undefined ? {} : { signal }) });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.length > MAX_CHARS) child.kill();
    });
    // Not installed, or aborted.
    child.on('error', () => { resolve(undefined); });
    child.on('close', code => { resolve(code === 0 ? text : undefined); });
  });
}
