import path from 'node:path';
import type { TexDiagnostic } from './model.ts';
import { OpenFiles } from './openFiles.ts';
import { packageRemedy } from './remedy.ts';

const maxDiagnostics = 500;
const maxContextLines = 40;

const errorAt = /^((?:[A-Za-z]:)?[^:\n]*[./\\][^:\n]*):(\d+): *(\S.*)$/;
const errorPlain = /^! *(\S.*)$/;
const warning = /^(?:LaTeX(?: Font| \w+)?|Package ([\w@.-]+)|Class ([\w@.-]+)|Module ([\w@.-]+)|(?:pdf|Xe|Lua)\w*) [Ww]arning(?: \([^)]*\))?: *(.*)$/;
const badBox = /^Overfull \\[hv]box \(([\d.]+pt too (?:wide|high))\)(.*)$/;
const missingCharacter = /^Missing character: There is no (.+?) in font ([^!]+)!/;
const onLine = /,? on (?:input )?line (\d+)\.?/;
const fatal = /^(?:Emergency stop\.|==> Fatal error occurred)/;

export interface LogOptions {
  /** The folder TeX ran in; relative names in the log start there. */
  readonly folder: string;
  /** Names a file as the user knows it; undefined for one the user does not have. */
  readonly rename?: (file: string) => string | undefined;
  readonly platform?: NodeJS.Platform;
}

/**
 * What a TeX log says, in its order, without repeats. Expects `-file-line-error` and `max_print_line=1000`; on any other text it
 * finds less, and never throws.
 */
export function parseLog(log: string, options: LogOptions): TexDiagnostic[] {
  const lines = log.split(/\r?\n/);
  const open = new OpenFiles();
  const found = new Map<string, TexDiagnostic>();
  const rename = options.rename ?? ((file: string) => file);
  let lastError: { key: string; diagnostic: TexDiagnostic } | undefined;

  const add = (severity: TexDiagnostic['severity'], message: string, name: string | undefined, lineNumber: number | undefined): void => {
    if (found.size >= maxDiagnostics) return;
    const file = name === undefined ? undefined : rename(path.resolve(options.folder, name));
    const diagnostic: TexDiagnostic = {
      severity,
      message: message.replace(/\s+/g, ' ').replace(/ (?=[.,]$)/, '').trim(),
      ...(file === undefined ? {} : { file }),
      // A line number without its file, or in a file that is gone, would point at the wrong place.
      ...(file === undefined || lineNumber === undefined || !(lineNumber > 0) ? {} : { line: lineNumber }),
    };
    const key = [severity, diagnostic.file, diagnostic.line, diagnostic.message].join('\0');
    if (!found.has(key)) found.set(key, diagnostic);
    if (severity === 'error') lastError = { key, diagnostic };
  };

  let i = 0;
  /** Lines after the current one up to the next blank one, their `(package)` prefix off. */
  const joined = (first: string): string => {
    let message = first;
    while (i + 1 < lines.length && lines[i + 1]?.trim()) message += ` ${lines[++i]?.replace(/^\([\w@.-]+\)\s+/, '').trim() ?? ''}`;
    return message;
  };
  /** Lines of the same message: a package repeats its name in front of each, LaTeX indents. */
  const continued = (first: string): string => {
    let message = first;
    for (let next = lines[i + 1]; next !== undefined; next = lines[i + 1]) {
      const more = /^(?:\([\w@.-]+\)(?:\s{2,}|$)| {10,})(.*)$/.exec(next)?.[1];
      if (more === undefined) break;
      message += ` ${more}`;
      i++;
    }
    return message;
  };

  for (; i < lines.length; i++) {
    const text = lines[i] ?? '';
    const at = errorAt.exec(text);
    const plain = at ? undefined : errorPlain.exec(text);
    if (at || plain) {
      const first = at?.[3] ?? plain?.[1] ?? '';
      const message = /\b(?:Error|error):/.test(first) ? joined(first) : first;
      const context = contextAfter(lines, i + 1);
      if (context) i = context.end;
      const name = at?.[1] ?? open.current;
      const lineNumber = at ? Number(at[2]) : context?.line;
      if (!fatal.test(message)) add('error', explain(message, context?.top, options.platform), name, lineNumber);
      else if (endsEarly(lines, i)) add('error', 'The file ends before \\end{document}.', name, lineNumber);
      // "File not found" has no line; the stop that follows it has.
      else if (lastError && lastError.diagnostic.line === undefined && at) {
        const { key, diagnostic } = lastError;
        found.delete(key);
        add('error', diagnostic.message, name, lineNumber);
      } else if (!lastError) add('error', message, name, lineNumber);
      continue;
    }
    const warned = warning.exec(text);
    if (warned) {
      const source = warned[1] ?? warned[2] ?? warned[3];
      const message = continued(warned[4] ?? '');
      const lineNumber = onLine.exec(message)?.[1];
      const clean = message.replace(onLine, '');
      add('warning', source === undefined ? clean : `${source}: ${clean}`, lineNumber === undefined ? undefined : open.current, Number(lineNumber));
      continue;
    }
    const box = badBox.exec(text);
    if (box) {
      const lineNumber = /(?:at lines|at line) (\d+)/.exec(box[2] ?? '')?.[1];
      add('info', `Text is ${box[1] ?? ''} for its box.`, open.current, lineNumber === undefined ? undefined : Number(lineNumber));
      while (i + 1 < lines.length && lines[i + 1]?.trim()) i++; // the typeset words, whose parentheses are no files
      continue;
    }
    const lost = missingCharacter.exec(text);
    if (lost) add('warning', `The character ${lost[1] ?? ''} is not in the font ${lost[2] ?? ''} and is missing from the PDF.`, undefined, undefined);
    else open.read(text);
  }
  return [...found.values()];
}

/** The lines in which TeX shows where it was: up to `l.<number>` and the rest of that source line below it. */
function contextAfter(lines: readonly string[], start: number): { top: string; line: number; end: number } | undefined {
  let top: string | undefined;
  for (let i = start; i < Math.min(lines.length, start + maxContextLines); i++) {
    const text = lines[i] ?? '';
    if (errorAt.test(text) || errorPlain.test(text)) return undefined;
    top ??= text;
    const line = /^l\.(\d+) ?/.exec(text)?.[1];
    if (line !== undefined) return { top, line: Number(line), end: Math.min(i + 1, lines.length - 1) };
  }
  return undefined;
}

const endsEarly = (lines: readonly string[], i: number): boolean => lines.slice(i, i + 4).some(line => line.includes('no legal \\end found'));

/** The message with what a person needs beside it. */
function explain(message: string, top: string | undefined, platform: NodeJS.Platform = process.platform): string {
  if (message === 'Undefined control sequence.') {
    const command = /(\\(?:[A-Za-z@]+|\S))\s*$/.exec(top ?? '')?.[1];
    return command === undefined ? message : `Undefined control sequence ${command}.`;
  }
  const clean = message.replace(/^LaTeX3? Error: */, '').replace(/^(?:Fatal )?(?:Package|Class) (\S+) Error: */, '$1: ')
    .replace(/ (?:See the (?:LaTeX|\S+) (?:manual|package documentation|documentation).*|Type {2}H <return>.*)$/, '');
  const missing = /^(?:\w+: )?File [`'"]([^'"]+)['"] not found/.exec(clean)?.[1];
  if (missing === undefined) return clean;
  if (/^(?:\.\.|\/|[A-Za-z]:)|\/\.\./.test(missing)) return `File ${missing} was not read: only files in the root file's own folder are (openin_any=p).`;
  return [`File ${missing} was not found.`, packageRemedy(missing, platform)].filter(Boolean).join(' ');
}
