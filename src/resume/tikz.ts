import type { Macro } from './definitions.ts';
import { documentScope, sourceText, type Cursor, type Slice } from './cursor.ts';
import { toSource } from './flow.ts';
import type { Typesetter } from './typeset.ts';

const maximumRounds = 200;

/** `\tikz[…]{…}` and `\tikz … ;` */
export function setTikz(typesetter: Typesetter, cursor: Cursor): void {
  cursor.optional();
  const group = cursor.group();
  if (group) return setPicture(typesetter, group, false);
  const { source, scope } = cursor.slice;
  const from = cursor.at;
  let token = cursor.token();
  while (token && !(token.kind === 'text' && source.text.slice(token.start, token.end).includes(';')) && token.kind !== 'paragraph') {
    cursor.at = token.kind === 'open' && token.match > cursor.at && token.match < cursor.slice.to ? token.match + 1 : cursor.at + 1;
    token = cursor.token();
  }
  if (token?.kind === 'text') cursor.skipTo(source.text.indexOf(';', token.start) + 1);
  setPicture(typesetter, { source, from, to: cursor.at, scope }, false);
}

/** What a picture prints: the text of its nodes, each by itself. Coordinates, options and lines print nothing. */
export function setPicture(typesetter: Typesetter, slice: Slice, apart = true): void {
  const { source } = slice;
  let node = false;
  for (let index = slice.from; index < slice.to; index++) {
    const token = source.tokens[index];
    if (!token || !typesetter.step()) break;
    if (token.kind === 'command') {
      if (token.name === 'node') node = true;
      else if (token.name === 'foreach') {
        index = loop(typesetter, slice, index);
        continue;
      } else if (typesetter.macros.has(token.name) && typesetter.macros.get(token.name)?.parameters.length === 0) continue;
      continue;
    }
    if (token.kind === 'text') {
      const text = source.text.slice(token.start, token.end);
      if (text.includes(';')) node = false;
      if (/(?:^|[^A-Za-z])node(?![A-Za-z])/.test(text)) node = true;
      continue;
    }
    if (token.kind === 'bracketOpen') {
      // Options hold groups that are no text: [font={\bfseries}].
      for (let depth = 0; index < slice.to; index++) {
        const kind = source.tokens[index]?.kind;
        if (kind === 'bracketOpen') depth++;
        else if (kind === 'bracketClose' && --depth === 0) break;
      }
      continue;
    }
    if (token.kind !== 'open' || token.match <= index || token.match > slice.to) continue;
    if (node) {
      const span = slice.scope.call ?? { source, start: token.start, end: source.tokens[token.match]?.end ?? token.end };
      if (apart) typesetter.break('paragraph', span);
      typesetter.group({ ...slice, from: index + 1, to: token.match });
      if (apart) typesetter.break('paragraph', span);
      node = false;
    } else setPicture(typesetter, { ...slice, from: index + 1, to: token.match }, apart);
    index = token.match;
  }
}

/** `\foreach \x/\y in {a/b, c/d} {…}`; returns the index of its last token. */
function loop(typesetter: Typesetter, slice: Slice, start: number): number {
  const { source, scope } = slice;
  const names: string[] = [];
  let at = start + 1;
  for (; at < slice.to; at++) {
    const token = source.tokens[at];
    if (!token || token.kind === 'open') break;
    if (token.kind === 'command') names.push(token.name);
  }
  const items = source.tokens[at];
  if (!items || items.kind !== 'open' || items.match <= at) return at;
  const list = sourceText({ ...slice, from: at + 1, to: items.match });
  const bodyAt = source.tokens[items.match + 1]?.kind === 'space' ? items.match + 2 : items.match + 1;
  const body = source.tokens[bodyAt];
  if (!body || body.kind !== 'open' || body.match <= bodyAt) return items.match;
  const span = scope.call ?? { source, start: items.start, end: source.tokens[items.match]?.end ?? items.end };
  const before = names.map(name => typesetter.macros.get(name));
  for (const item of list.split(/,(?![^{]*\})/).slice(0, maximumRounds)) {
    if (!typesetter.step()) break;
    const values = item.trim().split('/');
    names.forEach((name, index) => {
      const value = toSource(source.file, (values[index] ?? values[values.length - 1] ?? '').replace(/^\{(.*)\}$/s, '$1'), { index: source.index });
      typesetter.macros.set(name, { name, parameters: [], body: { source: value, from: 0, to: value.tokens.length, scope: { ...documentScope, call: span } }, ending: undefined } satisfies Macro);
    });
    setPicture(typesetter, { ...slice, from: bodyAt + 1, to: body.match });
  }
  names.forEach((name, index) => {
    const macro = before[index];
    if (macro) typesetter.macros.set(name, macro);
    else typesetter.macros.delete(name);
  });
  return body.match;
}
