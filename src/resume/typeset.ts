import { classMacros } from './classMacros.ts';
import { setCommand } from './commands.ts';
import { Conditionals } from './conditionals.ts';
import { Cursor, documentScope, type Scope, type Slice } from './cursor.ts';
import type { Macro } from './definitions.ts';
import { closeEnvironment, type OpenEnvironment } from './environmentFlow.ts';
import { spaceAt, type BreakKind, type FlowEvent, type Source, type Span, type Style } from './flow.ts';
import { findBody } from './inputs.ts';
import { expand } from './expansion.ts';
import { typesetMath } from './math.ts';
import { accents, controlSymbols } from './symbols.ts';

const plainStyle: Style = { bold: false, italic: false, large: false, huge: false, caps: false, mono: false, upper: false };
/** Macros may call macros this deep. */
export const maximumDepth = 40;
const maximumNesting = 150;
/** Steps for expansions beyond the document's own tokens: macros that call each other ten times over print no more than this. */
const expansionSteps = 300_000;

/**
 * Sets a document the way TeX would, as far as a résumé needs it: macros are expanded by their definitions, and every visible character keeps
 * the way back to the source: to itself where it stands in the document, to the call where a macro's body prints it.
 */
export class Typesetter {
  events: FlowEvent[] = [];
  readonly macros = new Map<string, Macro>();
  readonly environments = new Map<string, Macro>();
  readonly conditionals: Conditionals;
  style = plainStyle;
  link: string | undefined;
  /** babel's German shorthands are on: `"a` prints ä. */
  german = false;
  /** What \\maketitle prints. */
  title: Slice | undefined;
  /** Every line end of the source is one on the page. */
  obeyLines = false;
  /** In the preamble nothing is printed. */
  silent = false;
  known = classMacros([]);
  readonly classDefinitions = new Set<string>();
  readonly names: string[] = [];
  readonly open: OpenEnvironment[] = [];
  readonly excluded = new Set<string>();
  readonly headingMacros = new Set<string>();
  /** Macros seen within a line: no headings. */
  readonly inlineMacros = new Set<string>();
  tags = 0;
  /** Class macros whose fields are being printed. */
  records = 0;
  /** How many pieces were printed so far. */
  pieces = 0;
  private steps = 0;
  private limit = expansionSteps;
  private nesting = 0;
  readonly load: (path: string, from: Source, kind: 'input' | 'class') => Source | undefined;

  constructor(load: (path: string, from: Source, kind: 'input' | 'class') => Source | undefined) {
    this.load = load;
    this.conditionals = new Conditionals(this);
  }

  /** The document from its preamble on; `false` when it has no `\begin{document}` (then everything is body). */
  document(source: Source, onBody: () => void): boolean {
    const body = findBody(source);
    this.allow(source);
    this.silent = true;
    if (body) this.run({ source, from: 0, to: body.from, scope: documentScope });
    this.silent = false;
    this.style = plainStyle;
    onBody();
    this.run({ source, from: body?.from ?? 0, to: body?.to ?? source.tokens.length, scope: documentScope });
    while (this.open.length > 0) closeEnvironment(this, this.open[this.open.length - 1]?.name ?? '', { source, start: source.text.length, end: source.text.length });
    return body !== undefined;
  }

  /** A file that is read may take steps for each of its tokens. */
  allow(source: Source): void {
    this.limit += source.tokens.length * 6;
  }

  /** Counts a step taken outside of `run`; false when no more are allowed. */
  step(): boolean {
    return ++this.steps < this.limit;
  }

  run(slice: Slice): void {
    // Groups within groups without end are no document; the call stack has one.
    if (this.nesting > maximumNesting) return this.runFlat(slice);
    this.nesting++;
    this.runTokens(slice);
    this.nesting--;
  }

  /** The characters only. */
  private runFlat({ source, from, to, scope }: Slice): void {
    for (let index = from; index < to && this.steps < this.limit; index++, this.steps++) {
      const token = source.tokens[index];
      if (token?.kind === 'text') this.text(source, token.start, token.end, scope);
      else if (token?.kind === 'space' || token?.kind === 'paragraph') this.space(source, token.start, token.end, scope);
    }
  }

  private runTokens(slice: Slice): void {
    const saved: Style[] = [];
    const cursor = new Cursor(slice);
    const { source, scope, bounds } = slice;
    for (let token = cursor.token(); token && this.steps < this.limit; token = cursor.token()) {
      this.steps++;
      cursor.at++;
      switch (token.kind) {
        case 'text': {
          const start = Math.max(token.start, cursor.inside);
          if (bounds) this.text(source, Math.max(start, bounds.start), Math.min(token.end, bounds.end), scope);
          else this.text(source, start, this.lineOfWords(cursor, token.end), scope);
          break;
        }
        case 'space': this.space(source, token.start, token.end, scope); break;
        case 'paragraph': this.break('paragraph', this.span(cursor, token.start)); break;
        case 'tie': this.print('\u00a0', this.span(cursor, token.start)); break;
        case 'cell': this.break('cell', this.span(cursor, token.start)); break;
        case 'bracketOpen': case 'bracketClose': this.text(source, token.start, token.end, scope); break;
        case 'verbatim': this.verbatim(source, token.start, token.name, scope); break;
        case 'open': saved.push(this.style); break;
        case 'close': this.style = saved.pop() ?? this.style; break;
        case 'parameter': this.argument(scope, token.name); break;
        case 'math': typesetMath(this, cursor, token); break;
        case 'symbol': this.symbol(cursor, token.name, token.start); break;
        case 'command': setCommand(this, cursor, token.name, token.start); break;
        case 'comment': break;
      }
    }
    if (saved[0]) this.style = saved[0];
  }

  /** Words with single blanks between them are one piece: reads on from a word that ends at `end`, and returns where the last one does. */
  private lineOfWords(cursor: Cursor, end: number): number {
    const { source, slice } = cursor;
    // What a macro prints is all from one place, and its words are told apart by their pieces.
    if (slice.scope.call || this.obeyLines) return end;
    for (let space = cursor.token(); space?.kind === 'space' && space.end - space.start === 1 && source.text.charCodeAt(space.start) === 32; space = cursor.token()) {
      const word = cursor.token(1);
      if (word?.kind !== 'text') break;
      cursor.at += 2;
      this.steps += 2;
      end = word.end;
    }
    return end;
  }

  private argument(scope: Scope, name: string): void {
    const slice = scope.args[Number(name) - 1];
    if (slice && scope.depth < maximumDepth) this.group(slice);
  }

  /** Runs a slice as TeX does a group: style changes end with it. */
  group(slice: Slice, style: Partial<Style> = {}): void {
    const outer = this.style;
    this.style = { ...outer, ...style };
    this.run(slice);
    this.style = outer;
  }

  /** What a slice prints, as plain text; nothing is added to the flow. */
  flatten(slice: Slice): string {
    const { events, silent } = this;
    this.events = [];
    this.silent = false;
    this.group(slice);
    const text = this.events.map(event => (event.kind === 'text' ? event.text : event.kind === 'space' ? ' ' : '')).join('').trim();
    this.events = events;
    this.silent = silent;
    return text;
  }

  /** Where something came from: the call in the document, or the tokens from `start` to where the cursor stands. */
  span(cursor: Cursor, start: number): Span {
    return cursor.slice.scope.call ?? { source: cursor.source, start, end: cursor.offset };
  }

  emit(event: FlowEvent): void {
    if (!this.silent) this.events.push(event);
  }

  break(what: BreakKind, span: Span): void {
    this.emit({ kind: 'break', what, span });
  }

  print(text: string, { source, start, end }: Span, linear = false): void {
    this.printFrom(source, start, end, text, linear);
  }

  private printFrom(source: Source, start: number, end: number, text: string, linear: boolean): void {
    if (this.silent || text === '') return;
    this.events.push({ kind: 'text', id: this.pieces++, text: this.style.upper ? raised(text) : text, source, start, end, linear, style: this.style, tag: this.currentTag, link: this.link });
  }

  /** Tag of the pieces printed now. */
  currentTag = 0;

  private space(source: Source, start: number, end: number, scope: Scope): void {
    if (this.silent) return;
    const { call } = scope;
    if (this.obeyLines && source.text.slice(start, end).includes('\n')) this.break('line', call ?? { source, start, end });
    else this.events.push(call ? spaceAt(call) : { kind: 'space', source, start, end });
  }

  /** Ordinary characters; TeX's ligatures of dashes and quotes become what they print. */
  private text(source: Source, start: number, end: number, scope: Scope): void {
    if (this.silent || start >= end) return;
    this.currentTag = scope.tag;
    const text = source.text.slice(start, end);
    if (this.style.mono || !anyLigature.test(text)) return this.part(source, start, end, text, scope);
    let at = 0;
    for (const match of text.matchAll(this.german ? /---?|``|''|,,|"[aouAOUsSz`'=~|"/-]|[`']/g : /---?|``|''|,,|[`']/g)) {
      const [written] = match;
      const value = ligatures.get(written) ?? germanShorthands.get(written);
      if (value === undefined) continue;
      if (match.index > at) this.between(source, start + at, start + match.index, scope);
      at = match.index + written.length;
      this.part(source, start + match.index, start + at, value, scope);
    }
    if (at < text.length) this.between(source, start + at, end, scope);
  }

  /** What stands between two ligatures; blanks at its ends are spaces of their own. */
  private between(source: Source, start: number, end: number, scope: Scope): void {
    const { text } = source;
    const [first, last] = [text.charCodeAt(start) === 32 ? start + 1 : start, text.charCodeAt(end - 1) === 32 ? end - 1 : end];
    if (first > start) this.space(source, start, first, scope);
    if (last > first) this.part(source, first, last, text.slice(first, last), scope);
    if (last < end && last >= first) this.space(source, last, end, scope);
  }

  private part(source: Source, start: number, end: number, text: string, scope: Scope): void {
    if (scope.call) this.print(text, scope.call);
    else this.printFrom(source, start, end, text, text.length === end - start);
  }

  private verbatim(source: Source, start: number, inside: string, scope: Scope): void {
    if (this.silent) return;
    this.currentTag = scope.tag;
    const from = source.text.indexOf(inside, start);
    for (const match of inside.matchAll(/\S+/g)) {
      if (match.index > 0) this.space(source, from + match.index - 1, from + match.index, scope);
      const span = scope.call ?? { source, start: from + match.index, end: from + match.index + match[0].length };
      const text = match[0].replace(/\\([%#_&~{}])/g, '$1');
      this.print(text, span, scope.call === undefined && text.length === match[0].length);
    }
  }

  private symbol(cursor: Cursor, name: string, start: number): void {
    this.currentTag = cursor.slice.scope.tag;
    if (name === '\\') {
      cursor.star();
      cursor.length();
      return this.break('line', this.span(cursor, start));
    }
    if (name === '(' || name === '[') return typesetMath(this, cursor, undefined, name === '(' ? ')' : ']');
    if (name === '/' || name === '-' || name === '!' || name === '@') return;
    if (name === '=' || name === '>' || name === '+') {
      if (this.open.some(environment => environment.name === 'tabbing')) return name === '>' ? this.break('cell', this.span(cursor, start)) : undefined;
    }
    const macro = this.macros.get(name);
    if (macro && cursor.slice.scope.depth < maximumDepth) return expand(this, cursor, macro, start);
    const accent = accents.get(name);
    if (accent !== undefined) return this.accent(cursor, accent, start);
    const value = controlSymbols.get(name);
    if (value === ' ') this.emit(spaceAt(this.span(cursor, start)));
    else if (value !== undefined) this.print(value, this.span(cursor, start));
  }

  accent(cursor: Cursor, mark: string, start: number): void {
    cursor.skipBlank();
    const token = cursor.token();
    let base = '';
    if (token?.kind === 'text') {
      const from = Math.max(token.start, cursor.inside);
      base = String.fromCodePoint(cursor.source.text.codePointAt(from) ?? 32);
      const end = from + base.length;
      if (end >= token.end) cursor.at++;
      else cursor.inside = end;
      const span = cursor.slice.scope.call ?? { source: cursor.source, start, end };
      return this.print((base + mark).normalize('NFC'), span);
    }
    const argument = cursor.mandatory();
    if (argument) base = this.flatten(argument);
    const first = base === 'ı' ? 'i' : base === 'ȷ' ? 'j' : base;
    const [head = '', ...rest] = [...first];
    this.print((head === '' ? '' : (head + mark).normalize('NFC')) + rest.join(''), this.span(cursor, start));
  }

}

/** In upper case, where that has as many characters. */
function raised(text: string): string {
  const upper = text.toUpperCase();
  return upper.length === text.length ? upper : text;
}

const anyLigature = /--|["'`]|,,/;
const ligatures = new Map([['--', '–'], ['---', '—'], ['``', '“'], ["''", '”'], ['`', '‘'], ["'", '’'], [',,', '„']]);
const germanShorthands = new Map([['"a', 'ä'], ['"o', 'ö'], ['"u', 'ü'], ['"A', 'Ä'], ['"O', 'Ö'], ['"U', 'Ü'], ['"s', 'ß'], ['"S', 'SS'], ['"z', 'ß'], ['"`', '„'], ['"\'', '“'], ['"=', '-'], ['"~', '-'], ['"|', ''], ['""', ''], ['"/', '/'], ['"-', '']]);
