import type { Source, Span } from './flow.ts';
import type { Token } from './lexer.ts';

/** What the tokens of a slice mean: which arguments `#1…` stand for, and which macro call of the document they came from. */
export interface Scope {
  readonly args: readonly (Slice | undefined)[];
  /** The call in the document whose expansion this is; undefined for tokens that stand in the document themselves. */
  readonly call: Span | undefined;
  readonly tag: number;
  readonly depth: number;
}

/** Tokens `from` to `to` of a source. */
export interface Slice {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
  readonly scope: Scope;
  /** Source offsets, where the slice begins or ends within a text. */
  readonly bounds?: { readonly start: number; readonly end: number };
}

export const documentScope: Scope = { args: [], call: undefined, tag: 0, depth: 0 };

/** Reads through a slice, token by token and argument by argument. */
export class Cursor {
  readonly slice: Slice;
  readonly source: Source;
  private readonly tokens: readonly Token[];
  at: number;
  /** Source offset up to which the current token was read already (an accent takes one character of a word). */
  inside = 0;

  constructor(slice: Slice) {
    this.slice = slice;
    this.source = slice.source;
    this.tokens = slice.source.tokens;
    this.at = slice.from;
  }

  token(offset = 0): Token | undefined {
    const index = this.at + offset;
    return index < this.slice.to ? this.tokens[index] : undefined;
  }

  /** Source offset behind the last token that was read. */
  get offset(): number {
    return this.tokens[this.at - 1]?.end ?? 0;
  }

  skipBlank(): void {
    for (let token = this.token(); token && (token.kind === 'space' || token.kind === 'comment'); token = this.token()) this.at++;
  }

  star(): boolean {
    const token = this.token();
    if (token?.kind !== 'text' || this.source.text.charCodeAt(token.start) !== 42 || token.end !== token.start + 1) return false;
    this.at++;
    return true;
  }

  private part(from: number, to: number): Slice {
    return { source: this.source, from, to, scope: this.slice.scope };
  }

  /** `{…}`, or a single command or parameter; undefined when neither follows. Where a closing brace is missing, the rest of the line at most. */
  mandatory(): Slice | undefined {
    const back = this.at;
    this.skipBlank();
    const token = this.token();
    if (token?.kind === 'open') {
      if (token.match >= 0 && token.match < this.slice.to) {
        const inner = this.part(this.at + 1, token.match);
        this.at = token.match + 1;
        return inner;
      }
      const from = this.at + 1;
      this.at = from;
      while (this.token() && this.token()?.kind !== 'paragraph' && !this.source.text.slice(this.token()?.start, this.token()?.end).includes('\n')) this.at++;
      return this.part(from, this.at);
    }
    if (token?.kind === 'parameter' || token?.kind === 'command' || token?.kind === 'symbol') {
      this.at++;
      return this.part(this.at - 1, this.at);
    }
    this.at = back;
    return undefined;
  }

  /** `{…}` only, and only when nothing but white space stands before it. */
  group(): Slice | undefined {
    const back = this.at;
    this.skipBlank();
    const token = this.token();
    if (token?.kind === 'open' && token.match >= 0 && token.match < this.slice.to) {
      const inner = this.part(this.at + 1, token.match);
      this.at = token.match + 1;
      return inner;
    }
    this.at = back;
    return undefined;
  }

  /** `[…]`, groups inside skipped. */
  optional(): Slice | undefined {
    const back = this.at;
    this.skipBlank();
    if (this.token()?.kind === 'bracketOpen') {
      const from = this.at + 1;
      let depth = 0;
      // An option is short; a bracket that is never closed must not be looked for over and over.
      const limit = Math.min(this.slice.to, this.at + 600);
      for (let index = this.at; index < limit; index++) {
        const token = this.tokens[index];
        if (!token || token.kind === 'paragraph' || token.kind === 'close') break;
        if (token.kind === 'open') {
          if (token.match < 0) break;
          index = token.match;
        } else if (token.kind === 'bracketOpen') depth++;
        else if (token.kind === 'bracketClose' && --depth === 0) {
          this.at = index + 1;
          return this.part(from, index);
        }
      }
    }
    this.at = back;
    return undefined;
  }

  /** The length behind a line break, `[2pt]`; what else stands in brackets on the next line is text. */
  length(): void {
    const back = this.at;
    const option = this.token()?.kind === 'bracketOpen' || this.token()?.kind === 'space' ? this.optional() : undefined;
    if (option && back + 1 < option.from && !/^\s*-?[\d.]+\s*(?:\\?[a-z]+)?\s*$/i.test(sourceText(option))) this.at = back;
  }

  /** `(…)` or `<…>` within one text token. */
  parenthesis(open = '(', close = ')'): boolean {
    const token = this.token();
    if (token?.kind !== 'text' || !this.source.text.startsWith(open, token.start)) return false;
    for (let index = this.at; index < this.slice.to && index < this.at + 12; index++) {
      const part = this.tokens[index];
      if (part && this.source.text.slice(part.start, part.end).endsWith(close)) {
        this.at = index + 1;
        return true;
      }
    }
    return false;
  }

  /** Moves on to a source offset, into the middle of a token if need be. */
  skipTo(offset: number): void {
    for (let token = this.token(); token && token.start < offset; token = this.token()) {
      if (token.end > offset) {
        this.inside = offset;
        return;
      }
      this.at++;
    }
  }

  /** Name of the environment in `\begin{name}`. */
  name(): string {
    const group = this.group();
    return group ? sourceText(group).trim() : '';
  }
}

export function sourceText(slice: Slice): string {
  const first = slice.source.tokens[slice.from];
  const last = slice.source.tokens[slice.to - 1];
  return first && last && slice.to > slice.from ? slice.source.text.slice(first.start, last.end) : '';
}
