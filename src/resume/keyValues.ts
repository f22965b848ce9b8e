import type { Cursor, Slice } from './cursor.ts';
import { sourceText } from './cursor.ts';
import type { Role } from './flow.ts';
import { normalizeHeading } from './headings.ts';
import { tokenAt } from './strip.ts';
import type { Typesetter } from './typeset.ts';

const keyRoles: ReadonlyMap<string, Role> = new Map(([
  ['position', 'title|position|role|job|jobtitle|job title|degree|studies|funktion|titel|stelle|poste|cargo|puesto'],
  ['organisation', 'company|employer|organisation|organization|org|institution|school|university|where|client|firma|arbeitgeber|entreprise|employeur|empresa|instituicao|institucion|uni|name|project'],
  ['location', 'location|place|city|loc|ort|lieu|lugar|local'],
  ['dates', 'dates|date|when|period|years|start|end|from|to|begin|start date|end date|startdate|enddate|zeitraum|von|bis|debut|fin|inicio|fim|datum|duration|year'],
  ['body', 'description|tasks|body|details|content|summary|highlights|duties|achievements|bullets|items|text|aufgaben'],
  ['note', 'grade|gpa|note|link|tech|technologies|stack|thesis'],
] as const).flatMap(([role, words]) => words.split('|').map(word => [word, role] as const)));

interface KeyValue {
  readonly key: string;
  readonly slice: Slice;
}

/** `title=Engineer, company={Acme Ltd}`: the parts between commas outside of groups; a part without `=` has an empty key. */
function readPairs(slice: Slice): KeyValue[] {
  const { tokens, text } = slice.source;
  const pairs: KeyValue[] = [];
  let start = tokens[slice.from]?.start ?? 0;
  const close = (end: number): void => {
    const part = text.slice(start, end);
    const found = /^\s*\/?([\p{L}][\p{L}\d _-]{0,24}?)\s*=\s*/u.exec(part);
    const value = part.trim() === '' ? undefined : cut(slice, start + (found?.[0].length ?? 0), end);
    if (value) pairs.push({ key: found?.[1] === undefined ? '' : normalizeHeading(found[1]), slice: value });
    start = end + 1;
  };
  for (let index = slice.from; index < slice.to; index++) {
    const token = tokens[index];
    if (!token) break;
    if (token.kind === 'open' && token.match > index && token.match < slice.to) index = token.match;
    else if (token.kind === 'text') for (let at = text.indexOf(',', token.start); at >= 0 && at < token.end; at = text.indexOf(',', at + 1)) close(at);
  }
  close(tokens[slice.to - 1]?.end ?? start);
  return pairs;
}

export function valueOf(slice: Slice, key: RegExp): Slice | undefined {
  return readPairs(slice).find(pair => key.test(pair.key))?.slice;
}

/** The source between two offsets, without white space and the braces around it. */
function cut(slice: Slice, start: number, end: number): Slice | undefined {
  const { source } = slice;
  const { text } = source;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (text.charAt(start) === '{' && text.charAt(end - 1) === '}') {
    start++;
    end--;
  }
  return start < end ? { ...slice, from: tokenAt(source, start), to: tokenAt(source, end - 1) + 1, bounds: { start, end } } : undefined;
}

/** A macro called with keys and values, `\job{title=…, company=…, dates=…}`: whatever it does with them, the keys say what they are. */
export function setKeyValues(typesetter: Typesetter, cursor: Cursor, name: string, start: number): boolean {
  if (typesetter.silent || typesetter.records > 0) return false;
  const back = cursor.at;
  const argument = cursor.token()?.kind === 'bracketOpen' ? cursor.optional() : cursor.group();
  if (!argument || !sourceText(argument).includes('=')) {
    cursor.at = back;
    return false;
  }
  const pairs = readPairs(argument).map(({ key, slice }) => ({ key, role: keyRoles.get(key), slice }));
  const named = new Set(pairs.flatMap(pair => pair.role ?? []));
  // A sentence with an equals sign in it has no such keys.
  if (named.size < 2 || !(named.has('position') || named.has('organisation')) || pairs.some(pair => pair.key === '')) {
    cursor.at = back;
    return false;
  }
  const body = cursor.token()?.kind === 'open' ? cursor.group() : undefined;
  const span = typesetter.span(cursor, start);
  const id = ++typesetter.tags;
  typesetter.records++;
  typesetter.emit({ kind: 'recordOpen', name, id, span });
  const order: readonly (Role | undefined)[] = ['position', 'organisation', 'location', 'dates', 'note', 'body', undefined];
  const fields = pairs.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  for (const { role, slice } of [...fields, ...(body ? [{ role: 'body' as const, slice: body }] : [])]) {
    typesetter.emit({ kind: 'field', role: role ?? 'note', span });
    typesetter.group({ ...slice, scope: { ...slice.scope, tag: ++typesetter.tags } });
  }
  typesetter.emit({ kind: 'recordClose', id, span });
  typesetter.records--;
  return true;
}
