import type { Mark, Token } from './lexer.ts';

export interface Environment {
  readonly name: string;
  /** The backslash of `\begin`. */
  readonly start: number;
  /** The backslash of `\end`, and behind the brace of `\end{…}`. */
  readonly closing: number;
  readonly end: number;
}

/** Pairs of `\begin{name}` and `\end{name}` within one group, in the order of their ends. One that is never closed ends with what surrounds it and is left out. */
export function matchEnvironments(text: string, tokens: readonly Token[], marks: readonly Mark[]): Environment[] {
  const found: Environment[] = [];
  const open: { readonly name: string; readonly start: number; readonly group: number }[] = [];
  let behind = 0;
  for (const { index, group } of marks) {
    const token = tokens[index];
    const brace = tokens[tokens[index + 1]?.kind === 'space' ? index + 2 : index + 1];
    const close = brace?.kind === 'open' ? tokens[brace.match] : undefined;
    // In `\begin{\end{…}}` the inner one is a name.
    if (!token || !brace || !close || index < behind) continue;
    behind = brace.match;
    for (let last = open[open.length - 1]; last && isClosed(last.group, token.start); last = open[open.length - 1]) open.pop();
    const name = text.slice(brace.end, close.start);
    if (token.name === 'begin') {
      open.push({ name, start: token.start, group });
      continue;
    }
    let partner = open.length - 1;
    while (open[partner]?.group === group && open[partner]?.name !== name) partner--;
    const begin = open[partner];
    if (begin?.group !== group) continue;
    open.length = partner;
    found.push({ name, start: begin.start, closing: token.start, end: close.end });
  }
  return found;

  function isClosed(group: number, before: number): boolean {
    const partner = group < 0 ? -1 : tokens[group]?.match ?? -1;
    return partner >= 0 && (tokens[partner]?.start ?? before) < before;
  }
}
