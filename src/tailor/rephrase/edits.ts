import type { SourceRange, TextEdit } from '../../resume/index.ts';
import { groupEnd, type Atom } from './atoms.ts';
import { hunksOf, TOKEN, tokensOf, type Token } from './diff.ts';
import { plainLatex } from './plainLatex.ts';
import type { Target } from './targets.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * The edits that make a target read as `rewrite`: words that stay keep their source, new ones are plain text, markup stays where it is. Undefined when
 * there is no way to write it so. Whether the result reads as it should is for the caller to check.
 */
export function rewordingEdits({ source, bullet, atoms }: Target, rewrite: string): TextEdit[] | undefined {
  const tokens = oldTokens(atoms);
  const starts = new Map<number, number>();
  let length = 0;
  atoms.forEach((atom, index) => { starts.set(length, index); length += atom.text.length; });
  starts.set(length, atoms.length);
  const phrases = tokens.filter(({ text }) => (text.match(TOKEN) ?? []).length > 1).map(({ text }) => text);
  const pieces: Piece[] = [];
  for (const { from, to, text, after } of hunksOf(tokens, tokensOf(rewrite, phrases))) {
    const [first, last] = [starts.get(from), starts.get(to)];
    const latex = plainLatex(text, after, atoms, source.text);
    if (first === undefined || last === undefined || latex === undefined) return undefined;
    const going = atoms.slice(first, last);
    if (going.some(({ fixed }) => fixed)) return undefined;
    if (going.length > 0) pieces.push(...replacing(source.text, going, latex));
    else {
      const at = between(source.text, bullet.body.range, atoms, first);
      if (at === undefined) return undefined;
      pieces.push({ start: at, end: at, newText: latex });
    }
  }
  return joined(pieces).map(piece => tidied(source.text, piece)).map(({ start, end, newText }) => ({ range: { file: source.file, start, end }, newText }));
}

/** The old text's words, joined where an atom holds more than one. */
function oldTokens(atoms: readonly Atom[]): Token[] {
  const text = atoms.map(atom => atom.text).join('');
  const bounds = new Set<number>([0]);
  const fixed = new Set<number>();
  let at = 0;
  for (const atom of atoms) {
    if (atom.fixed) for (let unit = at; unit < at + atom.text.length; unit++) fixed.add(unit);
    at += atom.text.length;
    bounds.add(at);
  }
  const tokens: Token[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const to = index + word.length;
    if (!bounds.has(to)) continue;
    tokens.push({ from, to, text: text.slice(from, to), fixed: fixed.has(from) });
    from = to;
  }
  return tokens;
}

/** Takes the atoms out and puts the text where they stood; of several stretches with markup between them, where the fewest groups are open. */
function replacing(source: string, going: readonly Atom[], newText: string): Piece[] {
  const runs: { start: number; end: number; depth: number }[] = [];
  for (const { start, end } of going) {
    const run = runs.at(-1);
    if (run && run.end === start) run.end = end;
    else runs.push({ start, end, depth: run ? run.depth + depthAfter(source.slice(run.end, start)) : 0 });
  }
  const lowest = Math.min(...runs.map(({ depth }) => depth));
  const place = runs.findIndex(({ depth }) => depth === lowest);
  return runs.map(({ start, end }, index) => ({ start, end, newText: index === place ? newText : '' }));
}

const NESTING = /\\begin\s*\{[^{}]*\}|\\end\s*\{[^{}]*\}|\\[^]|%[^\n]*|[{}]/g;

function depthAfter(markup: string): number {
  return steps(markup).reduce((sum, { step }) => sum + step, 0);
}

function steps(markup: string): { step: number; end: number }[] {
  return [...markup.matchAll(NESTING)].flatMap(({ 0: found, index }) => {
    const step = found === '{' || found.startsWith('\\begin') ? 1 : found === '}' || found.startsWith('\\end') ? -1 : 0;
    return step === 0 ? [] : [{ step, end: index + found.length }];
  });
}

/** Where a word comes in front of the atom at `index`; undefined between two that have no source of their own. */
function between(source: string, range: SourceRange, atoms: readonly Atom[], index: number): number | undefined {
  const [left, right] = [atoms[index - 1], atoms[index]];
  if (left?.fixed) return right?.fixed ? undefined : right?.start;
  if (right?.fixed) return left?.end;
  // The whole text is one call of a macro with several arguments: what stands outside of it is no part of the text.
  const bounds = atoms[0] && isOneCall(source, range, atoms) ? { start: atoms[0].start, end: atoms.at(-1)?.end ?? range.end } : range;
  const start = left?.end ?? Math.min(bounds.start, right?.start ?? bounds.start);
  return outermost(source, start, right?.start ?? Math.max(start, bounds.end));
}

function isOneCall(source: string, { start, end }: SourceRange, atoms: readonly Atom[]): boolean {
  const name = /^\\[A-Za-z@]+\*?\s*/.exec(source.slice(start, end))?.[0];
  if (name === undefined) return false;
  let [at, visible] = [start + name.length, 0];
  for (let close = groupEnd(source, at); close !== undefined; close = groupEnd(source, at)) {
    const [from, to] = [at, close];
    if (atoms.some(atom => atom.start >= from && atom.end <= to)) visible++;
    at = close + (/^\s*/.exec(source.slice(close))?.[0].length ?? 0);
  }
  return at >= end && visible > 1;
}

/** Of the places between two atoms the one where the fewest groups are open: a word put beside a bold one is not bold. */
function outermost(source: string, start: number, end: number): number {
  let [at, depth, lowest] = [start, 0, 0];
  for (const { step, end: offset } of steps(source.slice(start, end))) {
    depth += step;
    // Between two arguments of a macro nothing can stand.
    if (depth < lowest && !/^\s*[{[]/.test(source.slice(start + offset))) [at, lowest] = [start + offset, depth];
  }
  return depth < lowest ? end : at;
}

/** In order, one piece where two meet. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && last.end === piece.start) all[all.length - 1] = { start: last.start, end: piece.end, newText: last.newText + piece.newText };
    else all.push(piece);
  }
  return all;
}

const EMPTIED = /\\(?:text(?:bf|it|sl|sc|tt|rm|sf|md|up)|emph|underline|uline|mbox|href\s*\{[^{}]*\})\s*\{$/;

/** Leaves no empty group, no empty line (which is a paragraph to TeX), and neither a letter nor a space behind a command's name, which takes both. */
function tidied(source: string, piece: Piece): Piece {
  let { start, end, newText } = piece;
  for (let opener = EMPTIED.exec(source.slice(0, start)); newText === '' && opener && source.charAt(end) === '}'; opener = EMPTIED.exec(source.slice(0, start))) {
    start = opener.index;
    end++;
  }
  if (newText === '' && /\n[ \t]*$/.test(source.slice(0, start)) && /^[ \t]*\r?\n/.test(source.slice(end))) end += /^[ \t]*\r?\n[ \t]*/.exec(source.slice(end))?.[0].length ?? 0;
  if (/\\[A-Za-z@]+\*?$/.test(source.slice(Math.max(0, start - 60), start))) {
    if (/^[A-Za-z@*]/.test(newText === '' ? source.charAt(end) : newText)) newText = ` ${newText}`;
    else if (/^\s/.test(newText)) newText = `{}${newText}`;
  }
  return { start, end, newText };
}
