import { fontRemedy, packageRemedy, type Distribution } from './packages.ts';

/** TeX's error message with what a person needs beside it. `context` is the first line TeX showed below it. */
export function explain(message: string, context: string | undefined, distribution: Distribution | undefined): string {
  if (message === 'Undefined control sequence.') {
    // TeX breaks the line it shows right after the command it does not know.
    const command = /(\\(?:[A-Za-z@]+|\S))\s*$/.exec(context ?? '')?.[1];
    return command === undefined ? message : `Undefined control sequence ${command}.`;
  }
  const clean = message
    .replace(/^LaTeX3? Error: */, '')
    .replace(/^(?:Fatal )?(?:Package|Class) (\S+) Error: */, '$1: ')
    .replace(/ (?:See the \S+ (?:manual|package documentation|documentation)|Type {2}H <return>).*$/, '');
  const missing = /^(?:\w+: )?File [`'"]([^'"]+)['"] not found/.exec(clean)?.[1];
  if (missing === undefined) return [clean, fontRemedy(clean)].filter(Boolean).join(' ');
  if (/^(?:\.\.|\/|[A-Za-z]:)|\/\.\./.test(missing)) return `File ${missing} was not read: only files in the root file's own folder are (openin_any=p).`;
  return [`File ${missing} was not found.`, packageRemedy(missing, distribution)].filter(Boolean).join(' ');
}
