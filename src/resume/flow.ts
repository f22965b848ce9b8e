import { matchEnvironments, type Environment } from './environments.ts';
import { lex, type Mark, type Token } from './lexer.ts';

/** One source file, cut into tokens. `index` is its place in `Resume.files`. */
export interface Source {
  readonly index: number;
  readonly file: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly environments: readonly Environment[];
}

export function toSource(file: string, text: string, { index = 0, atLetter = false }: { index?: number; atLetter?: boolean } = {}): Source {
  const marks: Mark[] = [];
  const tokens = lex(text, { atLetter, marks });
  return { index, file, text, tokens, environments: matchEnvironments(text, tokens, marks) };
}

export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** Set of flags of how a piece of text looks. */
export interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly large: boolean;
  /** Larger than a section's heading: a name. */
  readonly huge: boolean;
  readonly caps: boolean;
  readonly mono: boolean;
  /** Text is set in upper case. */
  readonly upper: boolean;
}

/** A run of visible characters, of words with single blanks between them, and where it comes from. (Pieces and spaces are spans themselves: a document has tens of thousands.) */
export interface Piece extends Span {
  readonly kind: 'text';
  /** Number of the piece in the flow; the parts it is cut into keep it. */
  readonly id: number;
  readonly text: string;
  /** Each unit of the text is the source unit at the same distance from `start`. */
  readonly linear: boolean;
  readonly style: Style;
  /** Which argument of which macro call it came through; 0 outside of any. A change of tag is a change of field. */
  readonly tag: number;
  /** Target of the hyperlink it stands in. */
  readonly link: string | undefined;
}

export interface Space extends Span {
  readonly kind: 'space';
}

export function spaceAt({ source, start, end }: Span): Space {
  return { kind: 'space', source, start, end };
}

export type BreakKind = 'line' | 'paragraph' | 'cell' | 'row' | 'fill' | 'wide' | 'rule' | 'bullet';

/** What the source sets on the page, in the order in which it sets it, each with where it comes from. */
export type FlowEvent =
  | Piece
  | Space
  | { readonly kind: 'break'; readonly what: BreakKind; readonly span: Span }
  | { readonly kind: 'listOpen' | 'listClose'; readonly name: string; readonly span: Span }
  | { readonly kind: 'item'; readonly span: Span; readonly fromMacro: boolean }
  | { readonly kind: 'labelOpen' | 'labelClose'; readonly span: Span }
  | { readonly kind: 'headingOpen'; readonly level: number; readonly span: Span }
  | { readonly kind: 'headingClose'; readonly span: Span }
  | { readonly kind: 'recordOpen'; readonly name: string; readonly id: number; readonly span: Span }
  | { readonly kind: 'field'; readonly role: Role; readonly span: Span }
  | { readonly kind: 'recordClose'; readonly id: number; readonly span: Span }
  | { readonly kind: 'boxOpen' | 'boxClose'; readonly name: string; readonly span: Span };

/** What an argument of a known macro holds, as far as its documentation says; content overrules it where the two disagree. */
export type Role =
  | 'position' | 'organisation' | 'location' | 'dates' | 'head' | 'item' | 'body' | 'note' | 'bullet' | 'skillName' | 'skills' | 'tag' | 'text' | 'heading'
  | 'fullName' | 'label' | 'email' | 'phone' | 'address' | 'url' | 'contact';
