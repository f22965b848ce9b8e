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
  let open: { readonly name: string; readonly start: number }[] = [];
  const outer: (typeof open)[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind === 'open') {
      outer.push(open);
      open = [];
    } else if (token?.kind === 'close') open = outer.pop() ?? open;
    if (token?.kind !== 'command' || (token.name !== 'begin' && token.name !== 'end')) continue;
    const at = tokens[index + 1]?.kind === 'space' ? index + 2 : index + 1;
    const brace = tokens[at];
    const close = brace?.kind === 'open' ? tokens[brace.match] : undefined;
    if (!brace || !close) continue;
    index = brace.match;
    const name = text.slice(brace.end, close.start);
    if (token.name === 'begin') {
      open.push({ name, start: token.start });
      continue;
    }
    const partner = open.findLastIndex(other => other.name === name);
    const begin = open[partner];
    if (!begin) continue;
    open.length = partner;
    found.push({ name, start: begin.start, closing: token.start, end: close.end });
  }
  return found;
}
