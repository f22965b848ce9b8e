import { skipOptions } from './builtins.ts';
import type { ClassMacro } from './classMacros.ts';
import { sourceText, type Cursor, type Slice } from './cursor.ts';
import { drawsHeading } from './expansion.ts';
import { spaceAt, type Role, type Span } from './flow.ts';
import type { Typesetter } from './typeset.ts';

/** A macro of a class: each argument is a field. False when its arguments do not follow (then it is some other macro of that name). */
export function setRecord(typesetter: Typesetter, cursor: Cursor, name: string, known: ClassMacro, start: number): boolean {
  const back = cursor.at;
  const fields: { readonly role: Role | undefined; readonly slice: Slice }[] = [];
  let missing = 0;
  for (const argument of known.arguments) {
    if (argument.kind === 'star') cursor.star();
    else {
      if (argument.kind === 'mandatory' && fields.length === 0) skipOptions(cursor);
      const slice = argument.kind === 'optional' ? cursor.optional() : argument.kind === 'group' && !adjacent(cursor) ? undefined : cursor.group();
      if (slice) fields.push({ role: argument.role, slice: { ...slice, scope: { ...slice.scope, tag: ++typesetter.tags } } });
      else if (argument.kind === 'mandatory') missing++;
    }
  }
  if (known.arguments.length === 0 && !known.item) return true;
  if (missing > 0 && missing === known.arguments.filter(argument => argument.kind === 'mandatory').length) {
    cursor.at = back;
    return false;
  }
  const { silent } = typesetter;
  typesetter.silent = false;
  const span = typesetter.span(cursor, start);
  if (name.startsWith('Datestamp')) {
    fields.forEach(({ slice }, index) => {
      if (index > 0) typesetter.print('-', span);
      typesetter.group({ ...slice, scope: cursor.slice.scope });
    });
    return true;
  }
  const [only] = fields;
  if (only?.role === 'text' && known.arguments.length === 1) {
    if (known.title !== undefined) printedHeading(typesetter, known.title, span);
    typesetter.group({ ...only.slice, scope: cursor.slice.scope });
    typesetter.silent = silent;
    return true;
  }
  if (known.item) typesetter.emit({ kind: 'item', span, fromMacro: true });
  else if (known.title !== undefined) printedHeading(typesetter, known.title, span);
  if (known.heading !== undefined) {
    typesetter.emit({ kind: 'headingOpen', level: known.heading, span });
    fields.filter(field => field.role !== undefined).forEach(({ slice }, index) => {
      if (index > 0) typesetter.break('fill', span);
      typesetter.group(slice);
    });
    typesetter.emit({ kind: 'headingClose', span });
  } else if (fields.length > 0) {
    const id = ++typesetter.tags;
    typesetter.records++;
    typesetter.emit({ kind: 'recordOpen', name, id, span });
    for (const { role, slice } of fields) {
      if (role === undefined) continue;
      typesetter.emit({ kind: 'field', role, span });
      typesetter.group(slice);
    }
    typesetter.emit({ kind: 'recordClose', id, span });
    typesetter.records--;
  }
  typesetter.silent = silent;
  return true;
}

/** A further argument stands right behind the last; a group on a line of its own is something else. */
function adjacent(cursor: Cursor): boolean {
  const token = cursor.token();
  return token?.kind === 'open' || token?.kind === 'comment' || (token?.kind === 'space' && cursor.token(1)?.kind === 'open');
}

/** A heading whose words the class brings along. */
export function printedHeading(typesetter: Typesetter, title: string, span: Span): void {
  typesetter.emit({ kind: 'headingOpen', level: 1, span });
  typesetter.print(title, span);
  typesetter.emit({ kind: 'headingClose', span });
}

/** A macro nobody knows: one group after it is taken for text it prints, several for the fields of a record. */
export function setUnknown(typesetter: Typesetter, cursor: Cursor, name: string, start: number): void {
  const back = cursor.at;
  cursor.star();
  const adjacentOption = cursor.token()?.kind === 'bracketOpen';
  const option = cursor.optional();
  while (option && cursor.token()?.kind === 'bracketOpen' && cursor.optional());
  const fields: Slice[] = [];
  for (let slice = cursor.group(); slice && fields.length < 8; slice = cursor.group()) fields.push(slice);
  const visible = fields.filter(slice => !looksTechnical(sourceText(slice)));
  if (fields.length < 2) {
    if (fields.length === 1 && visible.length === 0) return;
    const [field] = fields;
    if (field && drawsHeading(typesetter, cursor, name, field)) {
      const span = typesetter.span(cursor, start);
      typesetter.emit({ kind: 'headingOpen', level: 1, span });
      typesetter.group(field);
      typesetter.emit({ kind: 'headingClose', span });
      return;
    }
    if (field) typesetter.group(field);
    // \addlinespace[2pt] tells the macro something; "\today [draft]" prints what stands in the brackets.
    else if (!option || (/^[\p{L}\d.,;:'’"\s()-]+$/u.test(sourceText(option)) && !(adjacentOption && (looksTechnical(sourceText(option)) || /^\S*$/.test(sourceText(option)))))) {
      cursor.at = back;
      if (cursor.token()?.kind === 'space') cursor.at++;
    }
    return;
  }
  const span = typesetter.span(cursor, start);
  if (typesetter.records > 0) {
    // Inside a field it is part of the text: \cvevent{Map}{\cvreference{icon}{address}}{2020}{}
    visible.forEach((slice, index) => {
      if (index > 0) typesetter.emit(spaceAt(span));
      typesetter.group(slice);
    });
    return;
  }
  const id = ++typesetter.tags;
  typesetter.emit({ kind: 'recordOpen', name, id, span });
  // An option of several words is text too: \school[with honours]{…}{…}
  if (option && /^[\p{L}][^=\\]*\s[^=\\]*$/u.test(sourceText(option))) visible.push(option);
  for (const slice of visible) {
    typesetter.emit({ kind: 'field', role: 'head', span });
    typesetter.group({ ...slice, scope: { ...slice.scope, tag: ++typesetter.tags } });
  }
  typesetter.emit({ kind: 'recordClose', id, span });
}

export function isContact(known: ClassMacro): boolean {
  return known.arguments.length > 0 && known.arguments.every(({ role }) => role === undefined || ['fullName', 'label', 'email', 'phone', 'address', 'url', 'contact', 'tag'].includes(role));
}

/** Lengths, colours, file names, keys: arguments that print nothing. */
function looksTechnical(text: string): boolean {
  return /^\s*(?:[-+]?(?:\d+\.?\d*|\.\d+)?\s*(?:\\[a-z]*(?:width|height|skip|sep|fill|stretch)|pt|em|ex|cm|mm|in|fill|bp|sp)|[\w-]+=[^\s].*|[\w./-]+\.(?:png|jpe?g|pdf|eps|bib|tex|svg))\s*$/.test(text);
}
