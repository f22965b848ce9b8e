import type { Cursor, Slice } from './cursor.ts';
import { sourceText } from './cursor.ts';

export interface Parameter {
  readonly kind: 'mandatory' | 'optional' | 'star';
  readonly fallback: Slice | undefined;
}

export interface Macro {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly body: Slice;
  /** Environments: what `\end{…}` expands to. */
  readonly ending: Slice | undefined;
  /** `\let\name=\alias`: it takes the arguments of that one. */
  readonly alias?: string;
}

const definers = new Set([
  'newcommand', 'renewcommand', 'providecommand', 'DeclareRobustCommand', 'newenvironment', 'renewenvironment', 'provideenvironment', 'NewDocumentCommand', 'RenewDocumentCommand', 'ProvideDocumentCommand', 'DeclareDocumentCommand',
  'NewDocumentEnvironment', 'RenewDocumentEnvironment', 'DeclareDocumentEnvironment', 'NewEnviron', 'def', 'gdef', 'edef', 'xdef', 'let', 'newrobustcmd', 'renewrobustcmd', 'DeclareTextFontCommand', 'DeclareMathOperator',
]);

export function isDefiner(name: string): boolean {
  return definers.has(name);
}

function commandName(slice: Slice | undefined): string | undefined {
  const found = slice && /^\s*\\([A-Za-z@]+|.)\s*$/.exec(sourceText(slice));
  return found?.[1];
}

const mandatory: Parameter = { kind: 'mandatory', fallback: undefined };

function counted(count: Slice | undefined, first: Slice | undefined): Parameter[] {
  const number = Math.min(9, Number.parseInt(count ? sourceText(count) : '0', 10) || 0);
  return Array.from({ length: number }, (_, index) => (index === 0 && first ? { kind: 'optional', fallback: first } : mandatory));
}

/** Argument specification of xparse: `m`, `o`, `O{default}`, `s`, `d()`…; processors (`>{…}`) are skipped. */
function specified(slice: Slice): Parameter[] {
  const parameters: Parameter[] = [];
  const { tokens, text } = slice.source;
  for (let at = slice.from; at < slice.to; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'space') continue;
    if (token.kind === 'open') {
      at = token.match > at ? token.match : at;
      continue;
    }
    for (const letter of text.slice(token.start, token.end)) {
      if (letter === 's' || letter === 't') parameters.push({ kind: 'star', fallback: undefined });
      else if (letter === 'o' || letter === 'O') {
        const next = tokens[at + 1];
        const fallback = letter === 'O' && next?.kind === 'open' && next.match > at ? { ...slice, from: at + 2, to: next.match } : undefined;
        parameters.push({ kind: 'optional', fallback });
      } else if ('mrRvb+'.includes(letter) && letter !== '+') parameters.push(mandatory);
    }
  }
  return parameters;
}

/** Reads a definition after its defining command; undefined where it is not one that can be understood. The cursor stands behind it afterwards. */
export function readDefinition(definer: string, cursor: Cursor): Macro | undefined {
  if (definer === 'let') return readLet(cursor);
  if (definer.endsWith('def')) return readDef(cursor);
  cursor.star();
  if (definer === 'DeclareTextFontCommand' || definer === 'DeclareMathOperator') {
    cursor.star();
    const name = commandName(cursor.mandatory());
    const body = cursor.mandatory();
    if (name === undefined || !body) return undefined;
    return definer === 'DeclareMathOperator' ? { name, parameters: [], body, ending: undefined } : undefined;
  }
  const environment = /environ/i.test(definer);
  const target = cursor.mandatory();
  const name = environment ? target && sourceText(target).trim() : commandName(target);
  const document = definer.includes('Document');
  const specification = document ? cursor.mandatory() : undefined;
  const count = document ? undefined : cursor.optional();
  const first = count ? cursor.optional() : undefined;
  const parameters = specification ? specified(specification) : counted(count, first);
  const body = cursor.mandatory();
  const ending = environment ? cursor.mandatory() : undefined;
  if (name === undefined || name === '' || !body) return undefined;
  return { name, parameters, body, ending };
}

function readDef(cursor: Cursor): Macro | undefined {
  cursor.skipBlank();
  const token = cursor.token();
  if (token?.kind !== 'command' && token?.kind !== 'symbol') return undefined;
  cursor.at++;
  let parameters = 0;
  for (let next = cursor.token(); next && next.kind !== 'open' && next.kind !== 'paragraph'; next = cursor.token()) {
    if (next.kind === 'parameter') parameters++;
    cursor.at++;
  }
  const body = cursor.group();
  return body && { name: token.name, parameters: Array.from({ length: Math.min(9, parameters) }, () => mandatory), body, ending: undefined };
}

/** `\let\a=\b`: \a means what \b means. */
function readLet(cursor: Cursor): Macro | undefined {
  cursor.skipBlank();
  const token = cursor.token();
  if (token?.kind !== 'command' && token?.kind !== 'symbol') return undefined;
  cursor.at++;
  cursor.skipBlank();
  const sign = cursor.token();
  if (sign?.kind === 'text' && cursor.source.text.slice(sign.start, sign.end) === '=') {
    cursor.at++;
    cursor.skipBlank();
  }
  const meaning = cursor.token();
  if (!meaning || (meaning.kind !== 'command' && meaning.kind !== 'symbol')) return undefined;
  cursor.at++;
  if (meaning.name === token.name || meaning.name === 'relax') return undefined;
  return { name: token.name, parameters: [], body: { ...cursor.slice, from: cursor.at - 1, to: cursor.at }, ending: undefined, ...(meaning.kind === 'command' ? { alias: meaning.name } : {}) };
}
