import type { SourceRange, VisibleText } from '../../resume/index.ts';

/**
 * The smallest piece of a visible text that can be taken out of its source: a character, a formula, what a macro prints. `start` and `end` are
 * offsets into the file. What stands between two atoms is markup, which is never touched.
 */
export interface Atom {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Has no source of its own (the space of a line break, a word that a macro with visible arguments prints): it stays. */
  readonly fixed: boolean;
}

const BLANK = /[\s\u00a0\u2009]/;
/** Read as a whole: taking a part out of them would leave a formula or an address that means something else. */
const WHOLE = /\\(?:[^A-Za-z([]|(?!verb\b|url\b|nolinkurl\b|path\b)[A-Za-z]+)|%[^\n]*|(\$\$[^$]*\$\$|\$(?:\\.|[^$\\])*\$|\\\((?:(?!\\\))[^])*\\\)|\\\[(?:(?!\\\])[^])*\\\]|\\verb\*?([^\sA-Za-z*])(?:(?!\2)[^\n])*\2|\\(?:url|nolinkurl|path)\s*\{[^{}]*\})/g;

/** `around`: where the text stands, from a place on that is surely outside of formulas. The atoms' texts make up the visible text. */
export function atomsOf(source: string, { text, range, offsets }: VisibleText, around: SourceRange): Atom[] {
  const wholes = [...source.slice(around.start, around.end).matchAll(WHOLE)].flatMap(({ 0: all, 1: whole, index }) => (whole === undefined ? [] : [{ start: around.start + index, end: around.start + index + all.length }]));
  const atoms: Atom[] = [];
  for (let at = 0; at < text.length;) {
    const start = offsets[at] ?? range.end;
    const whole = wholes.find(candidate => candidate.start <= start && start < candidate.end);
    let to = at + 1;
    while (to < text.length && (whole ? (offsets[to] ?? range.end) < whole.end : offsets[to] === start)) to++;
    const next = offsets[to] ?? range.end;
    if (whole) atoms.push({ text: text.slice(at, to), ...whole, fixed: false });
    else atoms.push(...atomsAt(source, text.slice(at, to), start, to < text.length ? next : range.end));
    at = to;
  }
  return atoms;
}

/** Units that all come from `start`; the next one comes from `limit`. */
function atomsAt(source: string, text: string, start: number, limit: number): Atom[] {
  const rest = source.slice(start, start + 2);
  // A space that a line break makes borrows the place of what follows it, what a macro prints between its arguments that of what it follows.
  if (text.length > 1 && BLANK.test(text.charAt(0)) && !/^(?:\s|~|\\[\s,;:>a-z])/.test(rest)) return [...fixedAt(text.charAt(0), start), ...atomsAt(source, text.slice(1), start, limit)];
  if (text.length > 1 && rest.startsWith(text.charAt(0)) && !source.startsWith(text, start)) return [{ text: text.charAt(0), start, end: start + 1, fixed: false }, ...fixedAt(text.slice(1), start + 1)];
  const end = constructEnd(source, text, start, limit);
  return end === undefined || end > limit ? fixedAt(text, start) : [{ text, start, end, fixed: false }];
}

function fixedAt(text: string, start: number): Atom[] {
  return Array.from(text, character => ({ text: character, start, end: start, fixed: true }));
}

/** Where what prints `text` ends; undefined when it cannot be told, or when something else that is visible is inside. */
function constructEnd(source: string, text: string, start: number, limit: number): number | undefined {
  const rest = source.slice(start, Math.max(limit, start + 1));
  if (rest.startsWith(text)) return start + text.length;
  if (BLANK.test(text)) return lengthOf(/^(?:\s+|~|\\[\s,;:>]|\\[A-Za-z]+)/, rest, start);
  const accented = lengthOf(/^\\[bcdHkrtuv](?:\s*\{[^{}]*\}|\s+[^\s\\{}])/, rest, start);
  if (accented !== undefined) return accented;
  const word = /^\\[A-Za-z@]+\*?/.exec(rest)?.[0];
  if (word !== undefined) return argumentsEnd(source, start + word.length, limit);
  return lengthOf(/^(?:\\[`'^"~=.]\s*(?:\{[^{}]*\}|\\[ij](?![A-Za-z])|[^\\{}])|\\[^A-Za-z]|---?|``|''|,,|["?!][^\s{}\\]|[`'~])/u, rest, start);
}

function lengthOf(pattern: RegExp, rest: string, start: number): number | undefined {
  const found = pattern.exec(rest);
  return found ? start + found[0].length : undefined;
}

/** Behind the arguments of a macro. */
function argumentsEnd(source: string, from: number, limit: number): number | undefined {
  let at = from;
  for (let close = groupEnd(source, at); close !== undefined; close = groupEnd(source, at)) {
    // What is visible in it has a place of its own.
    if (close > limit) return undefined;
    at = close;
  }
  return at;
}

/** Behind the `{…}` or `[…]` that opens at `open`; undefined where none does. */
export function groupEnd(source: string, open: number): number | undefined {
  const closing = { '{': '}', '[': ']' }[source.charAt(open)];
  if (closing === undefined) return undefined;
  let depth = 0;
  for (let at = open; at < source.length && depth >= 0; at++) {
    const character = source.charAt(at);
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
    if (depth === 0 && at > open && source.charAt(at) === closing) return at + 1;
  }
  return undefined;
}
