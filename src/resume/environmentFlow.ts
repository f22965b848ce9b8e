import { readSignature } from './builtins.ts';
import { environmentArguments, hiddenEnvironments, listEnvironments, tableEnvironments } from './commandTable.ts';
import { documentScope, type Cursor, type Scope } from './cursor.ts';
import { readArguments, sectionLike } from './expansion.ts';
import type { Macro } from './definitions.ts';
import type { FlowEvent, Span, Style } from './flow.ts';
import { isHeadingText, sectionKind } from './headings.ts';
import { valueOf } from './keyValues.ts';
import { printedHeading, setRecord, setUnknown } from './records.ts';
import { setPicture } from './tikz.ts';
import { maximumDepth, type Typesetter } from './typeset.ts';

/** An environment whose end has not come yet. */
export interface OpenEnvironment {
  readonly name: string;
  readonly macro: Macro | undefined;
  readonly scope: Scope;
  readonly style: Style;
  readonly obeyLines?: boolean;
  readonly close: FlowEvent | undefined;
}

export function openEnvironment(typesetter: Typesetter, cursor: Cursor, start: number): void {
  const name = cursor.name();
  if (hiddenEnvironments.has(name) || typesetter.excluded.has(name)) return skipEnvironment(cursor, name);
  if (name === 'tikzpicture') {
    const from = cursor.at;
    skipEnvironment(cursor, name);
    return setPicture(typesetter, { ...cursor.slice, from, to: Math.max(from, cursor.at - 4) });
  }
  const outer = typesetter.style;
  const known = typesetter.known.environments.get(name);
  const macro = typesetter.environments.get(name);
  if (macro && cursor.slice.scope.depth < maximumDepth && !tableEnvironments.has(name) && !(known && typesetter.classDefinitions.has(name))) {
    const { args, count } = readArguments(typesetter, cursor, macro);
    const title = args.find(argument => argument !== undefined);
    const level = title && sectionLike(macro, count);
    if (title && level !== undefined) {
      const span = typesetter.span(cursor, start);
      typesetter.emit({ kind: 'headingOpen', level, span });
      typesetter.group(title);
      typesetter.emit({ kind: 'headingClose', span });
      typesetter.open.push({ name, macro: undefined, scope: documentScope, style: outer, close: undefined });
      return;
    }
    const scope: Scope = { args, call: typesetter.span(cursor, start), tag: cursor.slice.scope.tag, depth: cursor.slice.scope.depth + 1 };
    typesetter.open.push({ name, macro, scope, style: outer, close: undefined });
    const head = cursor.slice.scope.call === undefined && count > 1;
    if (head && scope.call) typesetter.emit({ kind: 'boxOpen', name: 'call', span: scope.call });
    typesetter.run({ ...macro.body, scope });
    if (head && scope.call) typesetter.emit({ kind: 'boxClose', name: 'call', span: scope.call });
    return;
  }
  if (known?.heading !== undefined || (known && known.arguments.length > 0)) {
    setRecord(typesetter, cursor, name, known, start);
    if (known.heading === undefined) return openList(typesetter, cursor, name, start, outer);
    typesetter.open.push({ name, macro: undefined, scope: documentScope, style: outer, close: undefined });
    return;
  }
  const title = /^(?:cv|resume)([A-Z][a-z]+)s?$/.exec(name)?.[1];
  if (title !== undefined && known === undefined && sectionKind(title) !== 'other') printedHeading(typesetter, title, typesetter.span(cursor, start));
  if (listEnvironments.has(name) || /items$|itemi[sz]e$|List$|list$/.test(name)) return openList(typesetter, cursor, name, start, outer);
  if (/tcolorbox|mdframed|block$/.test(name)) titledBox(typesetter, cursor, start);
  const signature = environmentArguments.get(name);
  if (signature !== undefined) readSignature(typesetter, cursor, signature);
  const span = typesetter.span(cursor, start);
  typesetter.open.push({ name, macro: undefined, scope: documentScope, style: outer, obeyLines: typesetter.obeyLines, close: { kind: 'boxClose', name, span } });
  if (name === 'aside' || name === 'obeylines') typesetter.obeyLines = true;
  typesetter.emit({ kind: 'boxOpen', name, span });
  if (signature === undefined && !plainEnvironments.has(name) && cursor.token()?.kind !== 'space') setUnknown(typesetter, cursor, name, start);
}

export function openList(typesetter: Typesetter, cursor: Cursor, name: string, start: number, outer: Style): void {
  readSignature(typesetter, cursor, environmentArguments.get(name) ?? 'o');
  // \begin{cvlist}{Education}: a list of some class, with its title.
  const title = listEnvironments.has(name) || cursor.token()?.kind !== 'open' ? undefined : cursor.group();
  if (title) {
    const titled = typesetter.span(cursor, start);
    typesetter.emit({ kind: 'headingOpen', level: 1, span: titled });
    typesetter.group(title);
    typesetter.emit({ kind: 'headingClose', span: titled });
  }
  const span = typesetter.span(cursor, start);
  typesetter.open.push({ name, macro: undefined, scope: documentScope, style: outer, close: { kind: 'listClose', name, span } });
  typesetter.emit({ kind: 'listOpen', name, span });
}

export function closeEnvironment(typesetter: Typesetter, name: string, span: Span): void {
  const index = typesetter.open.findLastIndex(environment => environment.name === name);
  const own = typesetter.open[index];
  if (!own) return;
  if (own.macro?.ending) {
    // It closes what the beginning opened: that must still be open then, or it would close the same further out.
    typesetter.open[index] = { ...own, macro: undefined };
    typesetter.run({ ...own.macro.ending, scope: { ...own.scope, call: span } });
  }
  while (typesetter.open.length > index) {
    const environment = typesetter.open.pop();
    if (!environment) return;
    if (environment.close && 'name' in environment.close) typesetter.emit({ ...environment.close, span });
    typesetter.style = environment.style;
    if (environment.obeyLines !== undefined) typesetter.obeyLines = environment.obeyLines;
  }
}

/** `\begin{tcolorbox}[title=Experience]`: what the option prints is a heading. */
function titledBox(typesetter: Typesetter, cursor: Cursor, start: number): void {
  const back = cursor.at;
  const option = cursor.optional();
  const title = option && valueOf(option, /^(?:frame)?title$/);
  cursor.at = back;
  if (!title || !isHeadingText(typesetter.flatten(title))) return;
  const span = typesetter.span(cursor, start);
  typesetter.emit({ kind: 'headingOpen', level: 1, span });
  typesetter.group(title);
  typesetter.emit({ kind: 'headingClose', span });
}

/** Moves behind the `\end` of an environment whose `\begin{name}` was read. */
function skipEnvironment(cursor: Cursor, name: string): void {
  let depth = 1;
  for (let token = cursor.token(); token; token = cursor.token()) {
    cursor.at++;
    if (token.kind !== 'command' || (token.name !== 'begin' && token.name !== 'end')) continue;
    if (cursor.name() === name) depth += token.name === 'begin' ? 1 : -1;
    if (depth === 0) return;
  }
}


const plainEnvironments = new Set(['center', 'flushleft', 'flushright', 'quote', 'quotation', 'document', 'small', 'large', 'footnotesize', 'raggedright', 'singlespace', 'onehalfspace', 'samepage', 'titlepage', 'abstract', 'verse', 'cvparagraph', 'tabbing', 'aside', 'entrylist', 'cventries', 'cvhonors', 'cvskills', 'twenty', 'twentyshort']);
