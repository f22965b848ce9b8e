import { stopAll } from './processes.ts';

/** A failure whose message is all the person at the terminal needs; anything else is printed with its stack. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

/** Runs a script's main function, whose number, if it returns one, is the exit code; whatever happens, no child outlives it. */
export async function main(work: () => Promise<unknown>): Promise<void> {
  let code = 1;
  try {
    const result = await work();
    code = typeof result === 'number' ? result : 0;
  } catch (error) {
    console.error(error instanceof ScriptError ? `\n${error.message}` : error);
  } finally {
    await stopAll();
  }
  process.exit(code);
}
