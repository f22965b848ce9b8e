import path from 'node:path';
import { explain } from './explain.ts';
import type { TexDiagnostic } from './model.ts';
import { OpenFiles } from './openFiles.ts';
import { distributionOf } from './packages.ts';

const maxDiagnostics = 500;
const maxBlockLines = 40;

const errorAt = /^((?:[A-Za-z]:)?[^:]+):(\d+): *(\S.*)$/;
const errorPlain = /^! *(\S.*)$/;
const warning = /^(?:LaTeX(?: \w+)?|(?:Package|Class|Module) ([\w@.-]+)|(?:pdf|Xe|Lua)\w*) [Ww]arning(?: \([^)]*\))?: *(.*)$/;
const badBox = /^Overfull \\[hv]box \(([\d.]+pt too (?:wide|high))\)(.*)$/;
const missingCharacter = /^Missing character: There is no (.+?) in font ([^!]+)!/;
const onLine = /,? on (?:input )?line (\d+)\.?/;
const stopped = /^(?:Emergency stop\.|==> Fatal error occurred)/;

export interface LogOptions {
  /** The folder TeX ran in; relative names in the log start there. */
  readonly folder: string;
  /** Names a file as the user knows it; undefined for one the user does not have. */
  readonly rename?: (file: string) => string | undefined;
  /** For the remedies in messages. */
  readonly platform?: NodeJS.Platform;
}

/**
 * What a TeX log says, in its order, without repeats, at most 500. Expects `-file-line-error` and `max_print_line=1000`; on any
 * other text it finds less, and never throws. Underfull boxes are left out: they are no news to anyone.
 */
export function parseLog(log: string, options: LogOptions): TexDiagnostic[] {
  const { folder, rename = (file: string) => file, platform = process.platform } = options;
  const distribution = distributionOf(log, platform);
  const lines = log.split(/\r?\n/);
  const open = new OpenFiles();
  const found = new Diagnostics(name => rename(path.resolve(folder, name)));

  for (let i = 0; i < lines.length; i++) {
    const text = lines[i] ?? '';
    const error = errorOn(text);
    const warned = error ? null : warning.exec(text);
    const box = badBox.exec(text);
    const lost = missingCharacter.exec(text);
    if (error) {
      const block = /\b[Ee]rror:/.test(error.message) ? paragraph(lines, i) : [];
      const context = contextAfter(lines, i + 1 + block.length);
      const place = { name: error.name ?? open.current, line: error.line ?? context?.line };
      if (!stopped.test(error.message)) found.add('error', explain(join(error.message, block), context?.top, distribution), place);
      else if (lines.slice(i, i + 4).some(line => line.includes('no legal \\end found'))) found.add('error', 'The file ends before \\end{document}.', place);
      else found.stoppedAt(error.message, place);
      i = context?.end ?? i + block.length;
    } else if (warned) {
      const block = continuation(lines, i);
      const message = join(warned[2] ?? '', block);
      const line = onLine.exec(message)?.[1];
      const source = warned[1] === undefined ? '' : `${warned[1]}: `;
      found.add('warning', source + message.replace(onLine, ''), line === undefined ? {} : { name: open.current, line: Number(line) });
      i += block.length;
    } else if (box) {
      const line = /at lines? (\d+)/.exec(box[2] ?? '')?.[1];
      found.add('info', `Text is ${box[1] ?? ''} for its box.`, { name: open.current, line: line === undefined ? undefined : Number(line) });
      i += paragraph(lines, i).length; // the typeset words, whose parentheses are no files
    } else if (lost) {
      // The nullfont is what is left after a font error, which stands in the log itself.
      if (lost[2] !== 'nullfont') found.add('warning', `The character ${lost[1] ?? ''} is not in the font ${lost[2] ?? ''}: it is missing from the PDF.`, {});
    } else open.read(text);
  }
  return found.all();
}

function errorOn(text: string): { message: string; name?: string; line?: number } | undefined {
  const start = text.slice(0, 4000); // A message is short; a pattern over megabytes exhausts the stack.
  const [, name, line, message] = errorAt.exec(start) ?? [];
  if (name !== undefined && message !== undefined && /[./\\]/.test(name)) return { message, name, line: Number(line) };
  const plain = errorPlain.exec(start)?.[1];
  return plain === undefined ? undefined : { message: plain };
}

/** The lines below line `i` up to the next blank one. */
function paragraph(lines: readonly string[], i: number): string[] {
  const below = lines.slice(i + 1, i + 1 + maxBlockLines);
  const blank = below.findIndex(line => !line.trim());
  return blank < 0 ? below : below.slice(0, blank);
}

/** The lines below line `i` that belong to the same message: a package repeats its name before each, LaTeX indents them. */
function continuation(lines: readonly string[], i: number): string[] {
  const below = lines.slice(i + 1, i + 1 + maxBlockLines);
  const end = below.findIndex(line => !/^(?:\([\w@.-]+\)(?:\s{2}|$)| {4}\s*\S)/.test(line));
  return end < 0 ? below : below.slice(0, end);
}

const join = (first: string, more: readonly string[]): string => [first, ...more.map(line => line.replace(/^\([\w@.-]+\)(?=\s|$)/, ''))].join(' ');

/** Where TeX shows what it was reading: down to `l.<number>` and, below it, the rest of that source line. */
function contextAfter(lines: readonly string[], start: number): { top: string; line: number; end: number } | undefined {
  for (let i = start; i < Math.min(lines.length, start + maxBlockLines); i++) {
    const text = lines[i] ?? '';
    if (errorOn(text)) return undefined;
    const line = /^l\.(\d+)(?: |$)/.exec(text)?.[1];
    if (line !== undefined) return { top: lines[start] ?? '', line: Number(line), end: i + 1 };
  }
  return undefined;
}

interface Place {
  readonly name?: string | undefined;
  readonly line?: number | undefined;
}

/** Collects them once each, in order. */
class Diagnostics {
  readonly #found = new Map<string, TexDiagnostic>();
  readonly #locate: (name: string) => string | undefined;
  #lastError: string | undefined;

  constructor(locate: (name: string) => string | undefined) {
    this.#locate = locate;
  }

  all(): TexDiagnostic[] {
    return [...this.#found.values()];
  }

  add(severity: TexDiagnostic['severity'], message: string, place: Place): void {
    if (this.#found.size >= maxDiagnostics) return;
    const file = place.name === undefined ? undefined : this.#locate(place.name);
    const { line } = place;
    const diagnostic: TexDiagnostic = {
      severity,
      message: message.replace(/\s+/g, ' ').replace(/ (?=[.,]$)/, '').trim().slice(0, 2000),
      ...(file === undefined ? {} : { file }),
      // Without its file a line number would point at the wrong place.
      ...(file !== undefined && line !== undefined && Number.isSafeInteger(line) && line > 0 ? { line } : {}),
    };
    const key = JSON.stringify(diagnostic);
    if (!this.#found.has(key)) this.#found.set(key, diagnostic);
    if (severity === 'error') this.#lastError = key;
  }

  /** TeX gave up: no news after another error, but it has the line that "file not found" lacks. */
  stoppedAt(message: string, place: Place): void {
    const last = this.#lastError === undefined ? undefined : this.#found.get(this.#lastError);
    if (last === undefined) this.add('error', message, place);
    else if (this.#lastError !== undefined && last.line === undefined && place.line !== undefined) {
      this.#found.delete(this.#lastError);
      this.add('error', last.message, place);
    }
  }
}
