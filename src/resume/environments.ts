import type { Token } from './lexer.ts';

export interface Environment {
  readonly name: string;
  /** The backslash of `\begin`. */
  readonly start: number;
  /** The backslash of `\end`, and behind the brace of `\end{…}`. */
  readonly closing: number;
  readonly end: number;
}

/** Pairs of `\begin{name}` and `\end{name}` within one group. One that is never closed ends with what surrounds it and is left out. */
export function matchEnvironments(text: string, tokens: readonly Token[]): Environment[] {
  const found: Environment[] = [];
  /** What is open, with the depth of the group it stands in. */
  const open: { readonly name: string; readonly start: number; readonly depth: number }[] = [];
  let depth = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.kind === 'text' || token.kind === 'space') continue;
    if (token.kind === 'open') depth++;
    else if (token.kind === 'close' && depth > 0) {
      while (open[open.length - 1]?.depth === depth) open.pop();
      depth--;
    }
    if (token.kind !== 'command' || (token.name !== 'begin' && token.name !== 'end')) continue;
    const at = tokens[index + 1]?.kind === 'space' ? index + 2 : index + 1;
    const brace = tokens[at];
    const close = brace?.kind === 'open' ? tokens[brace.match] : undefined;
    if (!brace || !close) continue;
    index = brace.match;
    const name = text.slice(brace.end, close.start);
    if (token.name === 'begin') {
      open.push({ name, start: token.start, depth });
      continue;
    }
    const partner = open.findLastIndex(other => other.depth < depth || other.name === name);
    const begin = open[partner];
    if (begin?.depth !== depth) continue;
    open.length = partner;
    found.push({ name, start: begin.start, closing: token.start, end: close.end });
  }
  return found;
}
