import { setBuiltin } from './builtins.ts';
import { headingLevels, styledArguments, styleSwitches } from './commandTable.ts';
import { sourceText, type Cursor } from './cursor.ts';
import { isDefiner, readDefinition, type Macro } from './definitions.ts';
import { closeEnvironment, openEnvironment } from './environmentFlow.ts';
import { expand } from './expansion.ts';
import { spaceAt } from './flow.ts';
import { setKeyValues } from './keyValues.ts';
import { isContact, setRecord, setUnknown } from './records.ts';
import { accents, mathSymbols, textSymbols } from './symbols.ts';
import { maximumDepth, type Typesetter } from './typeset.ts';

/** What a command does: definitions, conditionals and structure first, then the document's own macros, those of its class, LaTeX's, and last a guess. */
export function setCommand(typesetter: Typesetter, cursor: Cursor, name: string, start: number, aliases: readonly string[] = []): void {
  typesetter.currentTag = cursor.slice.scope.tag;
  if (isDefiner(name)) return define(typesetter, name, cursor);
  if (typesetter.conditionals.command(cursor, name)) return;
  if (name === 'begin') return openEnvironment(typesetter, cursor, start);
  if (name === 'end') return closeEnvironment(typesetter, cursor.name(), typesetter.span(cursor, start));
  if (name === 'item') return beginItem(typesetter, cursor, start);
  const level = headingLevels.get(name);
  if (level !== undefined) return setHeading(typesetter, cursor, level, start);
  if (name === 'bibitem') {
    cursor.optional();
    cursor.group();
    return typesetter.emit({ kind: 'item', span: typesetter.span(cursor, start), fromMacro: cursor.slice.scope.call !== undefined });
  }
  const macro = typesetter.macros.get(name);
  const known = typesetter.known.macros.get(name);
  if (!macro && (name === 'title' ? !known : name === 'maketitle')) return setTitle(typesetter, cursor, name, start);
  if (macro?.alias !== undefined && !aliases.includes(macro.alias)) return setCommand(typesetter, cursor, macro.alias, start, [...aliases, name]);
  if ((macro ? macro.parameters.length === 1 || macro.parameters[0]?.kind === 'optional' : !known || name.startsWith('cv')) && setKeyValues(typesetter, cursor, name, start)) return;
  if (macro && (!known || !typesetter.classDefinitions.has(name)) && cursor.slice.scope.depth < maximumDepth) return expand(typesetter, cursor, macro, start);
  if (known && (!typesetter.silent || isContact(known) || known.title !== undefined) && setRecord(typesetter, cursor, name, known, start)) return;
  if (setBuiltin(typesetter, cursor, name, start)) return;
  const symbol = textSymbols.get(name) ?? mathSymbols.get(name);
  if (symbol !== undefined) {
    const token = cursor.token();
    // White space after a command word is swallowed.
    if (token?.kind === 'space') cursor.at++;
    if (symbol === ' ') typesetter.emit(spaceAt(typesetter.span(cursor, start)));
    else typesetter.print(symbol, typesetter.span(cursor, start));
    return;
  }
  if (accents.has(name) && name.length === 1) return typesetter.accent(cursor, accents.get(name) ?? '', start);
  if (!typesetter.silent) setUnknown(typesetter, cursor, name, start);
}

/** \\title says nothing until \\maketitle prints it. */
function setTitle(typesetter: Typesetter, cursor: Cursor, name: string, start: number): void {
  if (name === 'title') {
    cursor.optional();
    typesetter.title = cursor.group();
    return;
  }
  const { title } = typesetter;
  if (!title || typesetter.silent) return;
  typesetter.break('paragraph', typesetter.span(cursor, start));
  typesetter.group(title, { large: true, huge: true });
  typesetter.break('paragraph', typesetter.span(cursor, start));
}

export function define(typesetter: Typesetter, name: string, cursor: Cursor): void {
  const macro = readDefinition(name, cursor);
  if (!macro) return;
  const environment = /environ/i.test(name);
  const table = environment ? typesetter.environments : typesetter.macros;
  if (name.startsWith('provide') && table.has(macro.name)) return;
  if (!environment && (headingLevels.has(macro.name) || styledArguments.has(macro.name) || styleSwitches.has(macro.name) || protectedNames.has(macro.name))) return;
  const fromClass = /\.(?:cls|sty)$/.test(cursor.source.file);
  if (fromClass && isProgram(macro)) return;
  table.set(macro.name, macro);
  if (fromClass) typesetter.classDefinitions.add(macro.name);
  else typesetter.classDefinitions.delete(macro.name);
}

export function beginItem(typesetter: Typesetter, cursor: Cursor, start: number): void {
  const label = cursor.optional();
  const span = typesetter.span(cursor, start);
  typesetter.emit({ kind: 'item', span, fromMacro: cursor.slice.scope.call !== undefined });
  if (label && label.to > label.from) {
    typesetter.emit({ kind: 'labelOpen', span });
    typesetter.group(label);
    typesetter.emit({ kind: 'labelClose', span });
  }
}

export function setHeading(typesetter: Typesetter, cursor: Cursor, level: number, start: number): void {
  cursor.star();
  cursor.optional();
  const title = cursor.mandatory();
  const span = typesetter.span(cursor, start);
  typesetter.emit({ kind: 'headingOpen', level, span });
  // What is set in medium weight there stands apart from the rest.
  if (title) typesetter.group(title, /\\(?:textmd|mdseries)(?![a-z])/.test(sourceText(title)) ? { bold: true } : {});
  typesetter.emit({ kind: 'headingClose', span });
}

const protectedNames = new Set(['item', 'begin', 'end', 'href', 'url', 'input', 'include', 'textcolor', 'hspace', 'vspace', 'documentclass', 'LaTeX', 'TeX']);

const programming = new Set(['expandafter', 'csname', 'futurelet', 'setbox', 'halign', 'everypar', 'noexpand', 'loop', 'newsavebox', 'sbox', 'ifdim', 'ifnum', 'edef', 'protected', 'unhbox', 'hbadness', 'ExplSyntaxOn']);

/** Class files hold programs in TeX, which expanding cannot follow; calls of such macros are better read by their shape. */
function isProgram({ body, ending }: Macro): boolean {
  return [body, ending].some(slice => slice?.source.tokens.slice(slice.from, slice.to).some(token => token.kind === 'command' && (token.name.includes('@') || programming.has(token.name))));
}
