import { sourceText, type Cursor, type Scope, type Slice } from './cursor.ts';
import type { Macro } from './definitions.ts';
import { isHeadingText } from './headings.ts';
import { countWords, lineStart } from './strip.ts';
import type { Typesetter } from './typeset.ts';

/** A call of a macro that the document defines: its arguments keep their own places, what its body prints belongs to the call. */
export function expand(typesetter: Typesetter, cursor: Cursor, macro: Macro, start: number): void {
  const { args, count } = readArguments(typesetter, cursor, macro);
  const outer = cursor.slice.scope;
  const call = typesetter.span(cursor, start);
  const title = args.find(argument => argument !== undefined);
  const level = sectionLike(macro, count) ?? (count === 1 && outer.call === undefined && !/\\(?:sub)*section\b|\\item\b/.test(sourceText(macro.body)) && title && drawsHeading(typesetter, cursor, macro.name, title, beginsLine(macro) || beginsSourceLine(cursor, start)) ? 1 : undefined);
  if (level !== undefined && title) {
    typesetter.emit({ kind: 'headingOpen', level, span: call });
    typesetter.group(title);
    typesetter.emit({ kind: 'headingClose', span: call });
    return;
  }
  const scope: Scope = { args: macro.parameters.length > 0 ? args : macro.body.scope.args, call, tag: outer.tag, depth: outer.depth + 1 };
  const head = outer.call === undefined && count > 1;
  if (head) typesetter.emit({ kind: 'boxOpen', name: 'call', span: call });
  // Style switches in a macro's body last beyond it, as in TeX: \bodyfont{} is often such a switch.
  typesetter.run({ ...macro.body, scope });
  if (head) typesetter.emit({ kind: 'boxClose', name: 'call', span: call });
}

const lineBreaks = new Set(['par', 'vspace', 'bigskip', 'medskip', 'smallskip', 'vskip', 'noindent', 'newline', 'newpage', 'hrule', 'needspace', 'addvspace', 'paragraph', 'leavevmode']);

function beginsSourceLine({ source }: Cursor, start: number): boolean {
  return source.text.slice(lineStart(source, start), start).trim() === '';
}

/** Its body begins with what ends a paragraph. */
function beginsLine({ body }: Macro): boolean {
  const first = body.source.tokens.slice(body.from, body.to).find(token => token.kind !== 'space' && token.kind !== 'comment' && token.kind !== 'open');
  return first !== undefined && (first.kind === 'paragraph' || (first.kind === 'command' && lineBreaks.has(first.name)) || (first.kind === 'symbol' && first.name === '\\'));
}

/**
 * Whether a macro of one argument draws a section's heading: it stands on a line of its own with nothing but heading words ("Work Experience").
 * Once seen, every such call of that macro is a heading, whatever its words.
 */
export function drawsHeading(typesetter: Typesetter, cursor: Cursor, name: string, title: Slice, own = false): boolean {
  if (typesetter.silent) return false;
  const last = typesetter.events.findLast(event => event.kind !== 'space');
  const next = cursor.token();
  const alone = (last?.kind !== 'text' || own) && (!next || next.kind === 'paragraph' || next.kind === 'comment' || next.kind === 'command' || next.kind === 'symbol' || /\n/.test(cursor.source.text.slice(next.start, next.end)));
  if (!alone) {
    typesetter.inlineMacros.add(name);
    return false;
  }
  if (typesetter.inlineMacros.has(name)) return false;
  if (typesetter.headingMacros.has(name) || /(?:section|heading|rubri(?:c|que)|CVtitle|headertext)$/i.test(name) || name.endsWith('Sec')) return true;
  const text = typesetter.flatten(title);
  if (!isHeadingText(text) || countWords(text) > 5) return false;
  typesetter.headingMacros.add(name);
  return true;
}

export function readArguments(typesetter: Typesetter, cursor: Cursor, macro: Macro): { readonly args: (Slice | undefined)[]; readonly count: number } {
  const args: (Slice | undefined)[] = [];
  let count = 0;
  const mandatories = macro.parameters.filter(parameter => parameter.kind === 'mandatory').length;
  for (const parameter of macro.parameters) {
    if (parameter.kind === 'star') {
      cursor.star();
      args.push(undefined);
      continue;
    }
    const slice = parameter.kind === 'optional' ? cursor.optional() ?? parameter.fallback : cursor.mandatory();
    if (parameter.kind === 'mandatory') count++;
    args.push(slice && { ...slice, scope: mandatories > 1 ? { ...slice.scope, tag: ++typesetter.tags } : slice.scope });
  }
  return { args, count };
}

/** A macro of one argument, named like a heading, that does not itself call \section: a heading drawn by hand. */
export function sectionLike(macro: Macro, count: number): number | undefined {
  if (count !== 1 || !/(?:section|heading|rubric|sectitle)/i.test(macro.name) || /sep|skip|space|font|rule|colou?r|style|project|entry|item|job|edu|work|resumeSub|header|line|event/i.test(macro.name)) return undefined;
  const body = sourceText(macro.body);
  if (!body.includes('#1') || /\\(?:sub)*section\b|\\item\b/.test(body)) return undefined;
  return /^sub|[a-z]Sub|sub(?:section|head)/.test(macro.name) ? 2 : 1;
}
