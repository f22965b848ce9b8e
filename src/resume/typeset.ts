import { classMacros, type ClassMacro } from './classMacros.ts';
import { environmentArguments, headingLevels, hiddenEnvironments, listEnvironments, signatures, styledArguments, styleSwitches, tableEnvironments } from './commandTable.ts';
import { Conditionals } from './conditionals.ts';
import { Cursor, documentScope, sourceText, type Scope, type Slice } from './cursor.ts';
import { isDefiner, readDefinition, type Macro } from './definitions.ts';
import type { BreakKind, FlowEvent, Role, Source, Span, Style } from './flow.ts';
import { isHeadingText, sectionKind } from './headings.ts';
import { typesetMath } from './math.ts';
import { accents, controlSymbols, mathSymbols, textSymbols } from './symbols.ts';

const plainStyle: Style = { bold: false, italic: false, large: false, caps: false, mono: false, upper: false };
const maximumDepth = 40;
const maximumSteps = 3_000_000;

const breaks: ReadonlyMap<string, BreakKind> = new Map([
  ['par', 'paragraph'], ['newline', 'line'], ['linebreak', 'line'], ['tabularnewline', 'row'], ['hfill', 'fill'], ['hfil', 'fill'], ['dotfill', 'fill'], ['hrulefill', 'fill'], ['hss', 'fill'], ['quad', 'wide'], ['qquad', 'wide'], ['hline', 'rule'], ['hrule', 'rule'],
  ['titlerule', 'rule'], ['toprule', 'rule'], ['midrule', 'rule'], ['bottomrule', 'rule'], ['divider', 'rule'], ['newpage', 'paragraph'], ['clearpage', 'paragraph'], ['pagebreak', 'paragraph'], ['switchcolumn', 'paragraph'], ['columnbreak', 'paragraph'],
  ['bigskip', 'paragraph'], ['medskip', 'paragraph'], ['sectionsep', 'paragraph'], ['fakeNewLine', 'line'], ['crlf', 'line'], ['tab', 'wide'], ['indent', 'paragraph'], ['noindent', 'paragraph'],
]);

interface OpenEnvironment {
  readonly name: string;
  readonly macro: Macro | undefined;
  readonly scope: Scope;
  readonly style: Style;
  readonly close: FlowEvent | undefined;
}

/**
 * Sets a document the way TeX would, as far as a résumé needs it: macros are expanded by their definitions, and every visible character keeps
 * the way back to the source: to itself where it stands in the document, to the call where a macro's body prints it.
 */
export class Typesetter {
  events: FlowEvent[] = [];
  readonly macros = new Map<string, Macro>();
  readonly environments = new Map<string, Macro>();
  readonly conditionals: Conditionals;
  style = plainStyle;
  link: string | undefined;
  /** babel's German shorthands are on: `"a` prints ä. */
  private german = false;
  /** In the preamble nothing is printed. */
  silent = false;
  private known = classMacros([]);
  private readonly classDefinitions = new Set<string>();
  private readonly names: string[] = [];
  private readonly open: OpenEnvironment[] = [];
  private readonly excluded = new Set<string>();
  private readonly headingMacros = new Set<string>();
  private tags = 0;
  private pieces = 0;
  private steps = 0;
  private readonly load: (path: string, from: Source, kind: 'input' | 'class') => Source | undefined;

  constructor(load: (path: string, from: Source, kind: 'input' | 'class') => Source | undefined) {
    this.load = load;
    this.conditionals = new Conditionals(this);
  }

  /** The document from its preamble on; `false` when it has no `\begin{document}` (then everything is body). */
  document(source: Source, onBody: () => void): boolean {
    const body = findBody(source);
    this.silent = true;
    if (body) this.run({ source, from: 0, to: body.from, scope: documentScope });
    this.silent = false;
    this.style = plainStyle;
    onBody();
    this.run({ source, from: body?.from ?? 0, to: body?.to ?? source.tokens.length, scope: documentScope });
    while (this.open.length > 0) this.closeEnvironment(this.open[this.open.length - 1]?.name ?? '', { source, start: source.text.length, end: source.text.length });
    return body !== undefined;
  }

  run(slice: Slice): void {
    const saved: Style[] = [];
    const cursor = new Cursor(slice);
    for (let token = cursor.token(); token && this.steps < maximumSteps; token = cursor.token()) {
      this.steps++;
      const { scope } = slice;
      cursor.at++;
      switch (token.kind) {
        case 'text': this.text(slice.source, Math.max(token.start, cursor.inside), token.end, scope); break;
        case 'space': this.space(slice.source, token.start, token.end, scope); break;
        case 'paragraph': this.break('paragraph', this.span(cursor, token.start)); break;
        case 'tie': this.print('\u00a0', this.span(cursor, token.start)); break;
        case 'cell': this.break('cell', this.span(cursor, token.start)); break;
        case 'bracketOpen': case 'bracketClose': this.text(slice.source, token.start, token.end, scope); break;
        case 'verbatim': this.verbatim(slice.source, token.start, token.name, scope); break;
        case 'open': saved.push(this.style); break;
        case 'close': this.style = saved.pop() ?? this.style; break;
        case 'parameter': this.argument(scope, token.name); break;
        case 'math': typesetMath(this, cursor, token); break;
        case 'symbol': this.symbol(cursor, token.name, token.start); break;
        case 'command': this.command(cursor, token.name, token.start); break;
        case 'comment': break;
      }
    }
    if (saved[0]) this.style = saved[0];
  }

  private argument(scope: Scope, name: string): void {
    const slice = scope.args[Number(name) - 1];
    if (slice && scope.depth < maximumDepth) this.group(slice);
  }

  /** Runs a slice as TeX does a group: style changes end with it. */
  group(slice: Slice, style: Partial<Style> = {}): void {
    const outer = this.style;
    this.style = { ...outer, ...style };
    this.run(slice);
    this.style = outer;
  }

  /** What a slice prints, as plain text; nothing is added to the flow. */
  flatten(slice: Slice): string {
    const { events, silent } = this;
    this.events = [];
    this.silent = false;
    this.group(slice);
    const text = this.events.map(event => (event.kind === 'text' ? event.text : event.kind === 'space' ? ' ' : '')).join('').trim();
    this.events = events;
    this.silent = silent;
    return text;
  }

  /** Where something came from: the call in the document, or the tokens from `start` to where the cursor stands. */
  span(cursor: Cursor, start: number): Span {
    return cursor.slice.scope.call ?? { source: cursor.source, start, end: cursor.offset };
  }

  emit(event: FlowEvent): void {
    if (!this.silent) this.events.push(event);
  }

  break(what: BreakKind, span: Span): void {
    this.emit({ kind: 'break', what, span });
  }

  print(text: string, span: Span, linear = false, tag = this.currentTag): void {
    if (this.silent || text === '') return;
    const upper = this.style.upper ? text.toUpperCase() : text;
    this.events.push({ kind: 'text', id: this.pieces++, from: 0, text: upper.length === text.length ? upper : text, span, linear, style: this.style, tag, link: this.link });
  }

  private currentTag = 0;

  private space(source: Source, start: number, end: number, scope: Scope): void {
    this.emit({ kind: 'space', span: scope.call ?? { source, start, end } });
  }

  /** Ordinary characters; TeX's ligatures of dashes and quotes become what they print. */
  private text(source: Source, start: number, end: number, scope: Scope): void {
    if (this.silent || start >= end) return;
    this.currentTag = scope.tag;
    const text = source.text.slice(start, end);
    const part = (from: number, to: number, value: string, linear: boolean): void => {
      if (scope.call) this.print(value, scope.call);
      else this.print(value, { source, start: start + from, end: start + to }, linear);
    };
    let at = 0;
    if (!this.style.mono && /--|["'`]|,,/.test(text)) {
      for (const match of text.matchAll(this.german ? /---?|``|''|,,|"[aouAOUsSz`'=~|"/-]|[`']/g : /---?|``|''|,,|[`']/g)) {
        const [written] = match;
        const value = ligatures.get(written) ?? germanShorthands.get(written);
        if (value === undefined) continue;
        if (match.index > at) part(at, match.index, text.slice(at, match.index), true);
        part(match.index, match.index + written.length, value, value.length === written.length);
        at = match.index + written.length;
      }
    }
    if (at < text.length) part(at, text.length, text.slice(at), true);
  }

  private verbatim(source: Source, start: number, inside: string, scope: Scope): void {
    if (this.silent) return;
    this.currentTag = scope.tag;
    const from = source.text.indexOf(inside, start);
    for (const match of inside.matchAll(/\S+/g)) {
      if (match.index > 0) this.space(source, from + match.index - 1, from + match.index, scope);
      const span = scope.call ?? { source, start: from + match.index, end: from + match.index + match[0].length };
      const text = match[0].replace(/\\([%#_&~{}])/g, '$1');
      this.print(text, span, scope.call === undefined && text.length === match[0].length);
    }
  }

  private symbol(cursor: Cursor, name: string, start: number): void {
    this.currentTag = cursor.slice.scope.tag;
    if (name === '\\') {
      cursor.star();
      const token = cursor.token();
      if (token?.kind === 'bracketOpen') cursor.optional();
      return this.break('line', this.span(cursor, start));
    }
    if (name === '(' || name === '[') return typesetMath(this, cursor, undefined, name === '(' ? ')' : ']');
    if (name === '/' || name === '-' || name === '!' || name === '@') return;
    if (name === '=' || name === '>' || name === '+') {
      if (this.open.some(environment => environment.name === 'tabbing')) return name === '>' ? this.break('cell', this.span(cursor, start)) : undefined;
    }
    const accent = accents.get(name);
    if (accent !== undefined) return this.accent(cursor, accent, start);
    const value = controlSymbols.get(name);
    if (value === ' ') this.emit({ kind: 'space', span: this.span(cursor, start) });
    else if (value !== undefined) this.print(value, this.span(cursor, start));
  }

  private accent(cursor: Cursor, mark: string, start: number): void {
    cursor.skipBlank();
    const token = cursor.token();
    let base = '';
    if (token?.kind === 'text') {
      const from = Math.max(token.start, cursor.inside);
      base = String.fromCodePoint(cursor.source.text.codePointAt(from) ?? 32);
      const end = from + base.length;
      if (end >= token.end) cursor.at++;
      else cursor.inside = end;
      const span = cursor.slice.scope.call ?? { source: cursor.source, start, end };
      return this.print((base + mark).normalize('NFC'), span);
    }
    const argument = cursor.mandatory();
    if (argument) base = this.flatten(argument);
    const first = base === 'ı' ? 'i' : base === 'ȷ' ? 'j' : base;
    const [head = '', ...rest] = [...first];
    this.print((head === '' ? '' : (head + mark).normalize('NFC')) + rest.join(''), this.span(cursor, start));
  }

  private command(cursor: Cursor, name: string, start: number): void {
    this.currentTag = cursor.slice.scope.tag;
    if (isDefiner(name)) return this.define(name, cursor);
    if (this.conditionals.command(cursor, name)) return;
    if (name === 'begin') return this.openEnvironment(cursor, start);
    if (name === 'end') return this.closeEnvironment(cursor.name(), this.span(cursor, start));
    if (name === 'item') return this.item(cursor, start);
    const level = headingLevels.get(name);
    if (level !== undefined) return this.heading(cursor, level, start);
    const macro = this.macros.get(name);
    const known = this.known.macros.get(name);
    if (macro && (!known || !this.classDefinitions.has(name)) && cursor.slice.scope.depth < maximumDepth) return this.expand(cursor, macro, start);
    if (known && (!this.silent || isContact(known)) && this.record(cursor, name, known, start)) return;
    if (this.builtin(cursor, name, start)) return;
    const symbol = textSymbols.get(name) ?? mathSymbols.get(name);
    if (symbol !== undefined) {
      const token = cursor.token();
      // White space after a command word is swallowed.
      if (token?.kind === 'space') cursor.at++;
      if (symbol === ' ') this.emit({ kind: 'space', span: this.span(cursor, start) });
      else this.print(symbol, this.span(cursor, start));
      return;
    }
    if (accents.has(name) && name.length === 1) return this.accent(cursor, accents.get(name) ?? '', start);
    if (!this.silent) this.unknown(cursor, name, start);
  }

  private define(name: string, cursor: Cursor): void {
    const macro = readDefinition(name, cursor);
    if (!macro) return;
    const environment = /environ/i.test(name);
    const table = environment ? this.environments : this.macros;
    if (name.startsWith('provide') && table.has(macro.name)) return;
    if (!environment && (headingLevels.has(macro.name) || styledArguments.has(macro.name) || styleSwitches.has(macro.name) || protectedNames.has(macro.name))) return;
    table.set(macro.name, macro);
    if (/\.(?:cls|sty)$/.test(cursor.source.file)) this.classDefinitions.add(macro.name);
    else this.classDefinitions.delete(macro.name);
  }

  private item(cursor: Cursor, start: number): void {
    const label = cursor.optional();
    const span = this.span(cursor, start);
    this.emit({ kind: 'item', span, fromMacro: cursor.slice.scope.call !== undefined });
    if (label && label.to > label.from) {
      this.emit({ kind: 'labelOpen', span });
      this.group(label);
      this.emit({ kind: 'labelClose', span });
    }
  }

  private heading(cursor: Cursor, level: number, start: number): void {
    cursor.star();
    cursor.optional();
    const title = cursor.mandatory();
    const span = this.span(cursor, start);
    this.emit({ kind: 'headingOpen', level, span });
    if (title) this.group(title);
    this.emit({ kind: 'headingClose', span });
  }

  /** A call of a macro that the document defines: its arguments keep their own places, what its body prints belongs to the call. */
  private expand(cursor: Cursor, macro: Macro, start: number): void {
    const { args, count } = this.arguments(cursor, macro);
    const outer = cursor.slice.scope;
    const call = this.span(cursor, start);
    const title = args.find(argument => argument !== undefined);
    const level = sectionLike(macro, count) ?? (count === 1 && outer.call === undefined && !/\\(?:sub)*section\b|\\item\b/.test(sourceText(macro.body)) && title && this.drawsHeading(cursor, macro.name, title) ? 1 : undefined);
    if (level !== undefined && title) {
      this.emit({ kind: 'headingOpen', level, span: call });
      this.group(title);
      this.emit({ kind: 'headingClose', span: call });
      return;
    }
    const scope: Scope = { args: macro.parameters.length > 0 ? args : macro.body.scope.args, call, tag: outer.tag, depth: outer.depth + 1 };
    const head = outer.call === undefined && count > 1;
    if (head) this.emit({ kind: 'boxOpen', name: 'call', span: call });
    // Style switches in a macro's body last beyond it, as in TeX: \bodyfont{} is often such a switch.
    this.run({ ...macro.body, scope });
    if (head) this.emit({ kind: 'boxClose', name: 'call', span: call });
  }

  /**
   * Whether a macro of one argument draws a section's heading: it stands on a line of its own with nothing but heading words ("Work Experience").
   * Once seen, every such call of that macro is a heading, whatever its words.
   */
  private drawsHeading(cursor: Cursor, name: string, title: Slice): boolean {
    if (this.silent) return false;
    const last = this.events.findLast(event => event.kind !== 'space');
    const next = cursor.token();
    const alone = last?.kind !== 'text' && (!next || next.kind === 'paragraph' || next.kind === 'comment' || next.kind === 'command' || next.kind === 'symbol' || /\n/.test(cursor.source.text.slice(next.start, next.end)));
    if (!alone) return false;
    if (this.headingMacros.has(name) || /(?:section|heading|rubri(?:c|que)|CVtitle|headertext)$/i.test(name) || name.endsWith('Sec')) return true;
    const text = this.flatten(title);
    if (!isHeadingText(text) || text.split(/\s+/).length > 5) return false;
    this.headingMacros.add(name);
    return true;
  }

  private arguments(cursor: Cursor, macro: Macro): { readonly args: (Slice | undefined)[]; readonly count: number } {
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
      args.push(slice && { ...slice, scope: mandatories > 1 ? { ...slice.scope, tag: ++this.tags } : slice.scope });
    }
    return { args, count };
  }

  /** A heading whose words the class brings along. */
  private printedHeading(title: string, span: Span): void {
    this.emit({ kind: 'headingOpen', level: 1, span });
    this.print(title, span);
    this.emit({ kind: 'headingClose', span });
  }

  /** A macro of a class: each argument is a field. False when its arguments do not follow (then it is some other macro of that name). */
  private record(cursor: Cursor, name: string, known: ClassMacro, start: number): boolean {
    const back = cursor.at;
    const fields: { readonly role: Role | undefined; readonly slice: Slice }[] = [];
    let missing = 0;
    for (const argument of known.arguments) {
      if (argument.kind === 'star') cursor.star();
      else {
        const slice = argument.kind === 'optional' ? cursor.optional() : cursor.group();
        if (slice) fields.push({ role: argument.role, slice: { ...slice, scope: { ...slice.scope, tag: ++this.tags } } });
        else if (argument.kind === 'mandatory') missing++;
      }
    }
    if (known.arguments.length === 0 && !known.item) return true;
    if (missing > 0 && missing === known.arguments.filter(argument => argument.kind === 'mandatory').length) {
      cursor.at = back;
      return false;
    }
    const { silent } = this;
    this.silent = false;
    const span = this.span(cursor, start);
    if (name.startsWith('Datestamp')) {
      fields.forEach(({ slice }, index) => {
        if (index > 0) this.print('-', span);
        this.group({ ...slice, scope: cursor.slice.scope });
      });
      return true;
    }
    const [only] = fields;
    if (only?.role === 'text' && known.arguments.length === 1) {
      if (known.title !== undefined) this.printedHeading(known.title, span);
      this.group({ ...only.slice, scope: cursor.slice.scope });
      this.silent = silent;
      return true;
    }
    if (known.item) this.emit({ kind: 'item', span, fromMacro: true });
    else if (known.title !== undefined) this.printedHeading(known.title, span);
    if (known.heading !== undefined) {
      this.emit({ kind: 'headingOpen', level: known.heading, span });
      fields.filter(field => field.role !== undefined).forEach(({ slice }, index) => {
        if (index > 0) this.break('fill', span);
        this.group(slice);
      });
      this.emit({ kind: 'headingClose', span });
    } else if (fields.length > 0) {
      const id = ++this.tags;
      this.emit({ kind: 'recordOpen', name, id, span });
      for (const { role, slice } of fields) {
        if (role === undefined) continue;
        this.emit({ kind: 'field', role, span });
        this.group(slice);
      }
      this.emit({ kind: 'recordClose', id, span });
    }
    this.silent = silent;
    return true;
  }

  private builtin(cursor: Cursor, name: string, start: number): boolean {
    const style = styleSwitches.get(name);
    if (style) {
      this.style = { ...this.style, ...style };
      if (cursor.token()?.kind === 'space') cursor.at++;
      return true;
    }
    const styled = styledArguments.get(name);
    if (styled) {
      cursor.star();
      const argument = cursor.mandatory();
      if (argument) this.group(argument, styled);
      return true;
    }
    if (name === 'href' || name === 'url' || name === 'hyperlink' || name === 'nolinkurl') {
      this.hyperlink(cursor, name);
      return true;
    }
    if (name === 'hspace' || name === 'hskip') {
      cursor.star();
      const argument = cursor.group();
      const text = argument ? sourceText(argument) : '';
      if (/fill/.test(text)) this.break('fill', this.span(cursor, start));
      else if (!text.startsWith('-')) this.break('wide', this.span(cursor, start));
      return true;
    }
    const what = breaks.get(name);
    if (what) {
      if (name === 'linebreak' || name === 'pagebreak' || name === 'titlerule') cursor.optional();
      this.break(what, this.span(cursor, start));
      return true;
    }
    const signature = signatures.get(name);
    if (signature !== undefined) {
      this.signature(cursor, signature);
      return true;
    }
    return this.files(cursor, name) || this.oddities(cursor, name);
  }

  /** Reads arguments by a signature (see `commandTable.ts`) and prints the visible ones. */
  private signature(cursor: Cursor, signature: string): void {
    for (const letter of signature) {
      if (letter === '*') cursor.star();
      else if (letter === 'o') cursor.optional();
      else if (letter === 'p') cursor.parenthesis();
      else {
        const argument = cursor.mandatory();
        if (argument && letter === 'v') this.group(argument);
      }
    }
  }

  private hyperlink(cursor: Cursor, name: string): void {
    // The lexer hides an option before the address in a comment token.
    cursor.optional();
    const target = cursor.mandatory();
    if (!target) return;
    const outer = this.link;
    this.link = sourceText(target);
    if (name === 'url' || name === 'nolinkurl') this.group(target, { mono: true });
    else {
      const text = cursor.mandatory();
      if (text) this.group(text);
    }
    this.link = outer;
  }

  private files(cursor: Cursor, name: string): boolean {
    if (name === 'documentclass' || name === 'LoadClass' || name === 'usepackage' || name === 'RequirePackage') {
      const options = cursor.optional();
      const argument = cursor.group();
      cursor.optional();
      if (options && /german|austrian/.test(sourceText(options))) this.german = true;
      for (const file of (argument ? sourceText(argument) : '').split(',').map(part => part.trim())) this.useClass(file, name, cursor.source);
      return true;
    }
    if (!['input', 'include', 'subfile', 'import', 'subimport', 'subfileinclude', 'InputIfFileExists'].includes(name)) return false;
    const first = cursor.group();
    let path = first ? sourceText(first).trim() : '';
    if (!first) {
      // Plain TeX's \input name
      cursor.skipBlank();
      const token = cursor.token();
      if (token?.kind === 'text') {
        path = cursor.source.text.slice(token.start, token.end);
        cursor.at++;
      }
    }
    if (name.endsWith('import')) {
      const second = cursor.group();
      const folder = path.replace(/\/?$/, '/');
      path = (folder === '/' ? '' : folder) + (second ? sourceText(second).trim() : '');
    }
    const source = path === '' ? undefined : this.load(path.replaceAll('"', ''), cursor.source, 'input');
    if (source) {
      const body = findBody(source);
      this.run({ source, from: body?.from ?? 0, to: body?.to ?? source.tokens.length, scope: documentScope });
    }
    return true;
  }

  private useClass(name: string, command: string, from: Source): void {
    if (name === '') return;
    this.names.push(name);
    this.known = classMacros(this.names);
    const source = this.load(`${name}.${command === 'documentclass' || command === 'LoadClass' ? 'cls' : 'sty'}`, from, 'class');
    if (!source) return;
    const { silent } = this;
    this.silent = true;
    this.run({ source, from: 0, to: source.tokens.length, scope: documentScope });
    this.silent = silent;
  }

  private oddities(cursor: Cursor, name: string): boolean {
    if (name === 'setbox' || name === 'box' || name === 'copy' || name === 'wd' || name === 'ht' || name === 'dp') {
      const token = cursor.token();
      const number = token?.kind === 'text' ? /^\d*=?/.exec(cursor.source.text.slice(token.start, token.end))?.[0].length ?? 0 : 0;
      if (token && token.start + number >= token.end) cursor.at++;
      else if (token) cursor.inside = token.start + number;
    } else if (name === 'csname') {
      while (cursor.token() && cursor.token()?.name !== 'endcsname') cursor.at++;
      cursor.at++;
    } else if (name === 'foreach') {
      // \foreach \x in {a, b} {body}: what is looped over is what gets printed.
      while (cursor.token() && cursor.token()?.kind !== 'open') cursor.at++;
      const items = cursor.group();
      cursor.group();
      if (items) this.group(items);
    } else if (name === 'excludecomment') this.excluded.add(cursor.name());
    else if (name === 'includecomment') this.excluded.delete(cursor.name());
    else if (/^(?:fa[A-Z]|ai[A-Z]|academicons)|^(?:faIcon|aiIcon|faicon|simpleicon|simpleIcon|ding|Letter|Mobilefone|Telefon|Email|Mundus|makecvtitle|titleformat|Email|Telephone|dingline)$/.test(name)) {
      cursor.star();
      cursor.optional();
      if (/^(?:faIcon|aiIcon|faicon|simpleicon|simpleIcon|ding|dingline)$/.test(name)) cursor.group();
      if (name === 'titleformat') this.titleFormat(cursor);
      // \faPhone\ and \faPhone{} both are in use.
      else if (cursor.token()?.kind === 'space') cursor.at++;
    } else return false;
    return true;
  }

  private titleFormat(cursor: Cursor): void {
    const star = cursor.star();
    cursor.mandatory();
    cursor.optional();
    for (let index = 0; index < (star ? 1 : 4); index++) cursor.mandatory();
    cursor.optional();
  }

  /** A macro nobody knows: one group after it is taken for text it prints, several for the fields of a record. */
  private unknown(cursor: Cursor, name: string, start: number): void {
    const back = cursor.at;
    cursor.star();
    const option = cursor.optional();
    const fields: Slice[] = [];
    for (let slice = cursor.group(); slice && fields.length < 8; slice = cursor.group()) fields.push(slice);
    const visible = fields.filter(slice => !looksTechnical(sourceText(slice)));
    if (fields.length < 2) {
      if (fields.length === 1 && visible.length === 0) return;
      const [field] = fields;
      if (field && this.drawsHeading(cursor, name, field)) {
        const span = this.span(cursor, start);
        this.emit({ kind: 'headingOpen', level: 1, span });
        this.group(field);
        this.emit({ kind: 'headingClose', span });
        return;
      }
      if (field) this.group(field);
      else if (!option || /^[\p{L}\d.,;:'’"\s()-]+$/u.test(sourceText(option))) {
        cursor.at = back;
        if (cursor.token()?.kind === 'space') cursor.at++;
      }
      return;
    }
    const span = this.span(cursor, start);
    const id = ++this.tags;
    this.emit({ kind: 'recordOpen', name, id, span });
    // An option of several words is text too: \school[with honours]{…}{…}
    if (option && /^[\p{L}][^=\\]*\s[^=\\]*$/u.test(sourceText(option))) visible.push(option);
    for (const slice of visible) {
      this.emit({ kind: 'field', role: 'head', span });
      this.group({ ...slice, scope: { ...slice.scope, tag: ++this.tags } });
    }
    this.emit({ kind: 'recordClose', id, span });
  }

  private openEnvironment(cursor: Cursor, start: number): void {
    const name = cursor.name();
    if (hiddenEnvironments.has(name) || this.excluded.has(name)) return skipEnvironment(cursor, name);
    const outer = this.style;
    const known = this.known.environments.get(name);
    const macro = this.environments.get(name);
    if (macro && cursor.slice.scope.depth < maximumDepth && !tableEnvironments.has(name) && !(known && this.classDefinitions.has(name))) {
      const { args } = this.arguments(cursor, macro);
      const scope: Scope = { args, call: this.span(cursor, start), tag: cursor.slice.scope.tag, depth: cursor.slice.scope.depth + 1 };
      this.open.push({ name, macro, scope, style: outer, close: undefined });
      this.run({ ...macro.body, scope });
      return;
    }
    if (known?.heading !== undefined || (known && known.arguments.length > 0)) {
      this.record(cursor, name, known, start);
      if (known.heading === undefined) return this.openList(cursor, name, start, outer);
      this.open.push({ name, macro: undefined, scope: documentScope, style: outer, close: undefined });
      return;
    }
    const title = /^(?:cv|resume)([A-Z][a-z]+)s?$/.exec(name)?.[1];
    if (title !== undefined && known === undefined && sectionKind(title) !== 'other') this.printedHeading(title, this.span(cursor, start));
    if (listEnvironments.has(name) || /items$|itemi[sz]e$|List$|list$/.test(name)) return this.openList(cursor, name, start, outer);
    const signature = environmentArguments.get(name);
    if (signature !== undefined) this.signature(cursor, signature);
    const span = this.span(cursor, start);
    this.open.push({ name, macro: undefined, scope: documentScope, style: outer, close: { kind: 'boxClose', name, span } });
    this.emit({ kind: 'boxOpen', name, span });
    if (signature === undefined && !plainEnvironments.has(name) && cursor.token()?.kind !== 'space') this.unknown(cursor, name, start);
  }

  private openList(cursor: Cursor, name: string, start: number, outer: Style): void {
    this.signature(cursor, environmentArguments.get(name) ?? 'o');
    // \begin{cvlist}{Education}: a list of some class, with its title.
    const title = listEnvironments.has(name) || cursor.token()?.kind !== 'open' ? undefined : cursor.group();
    if (title) {
      const titled = this.span(cursor, start);
      this.emit({ kind: 'headingOpen', level: 1, span: titled });
      this.group(title);
      this.emit({ kind: 'headingClose', span: titled });
    }
    const span = this.span(cursor, start);
    this.open.push({ name, macro: undefined, scope: documentScope, style: outer, close: { kind: 'listClose', name, span } });
    this.emit({ kind: 'listOpen', name, span });
  }

  private closeEnvironment(name: string, span: Span): void {
    const index = this.open.findLastIndex(environment => environment.name === name);
    if (index < 0) return;
    while (this.open.length > index) {
      const environment = this.open.pop();
      if (!environment) return;
      if (environment.macro?.ending) this.run({ ...environment.macro.ending, scope: { ...environment.scope, call: span } });
      if (environment.close && 'name' in environment.close) this.emit({ ...environment.close, span });
      this.style = environment.style;
    }
  }
}

const ligatures = new Map([['--', '–'], ['---', '—'], ['``', '“'], ["''", '”'], ['`', '‘'], ["'", '’'], [',,', '„']]);
const germanShorthands = new Map([['"a', 'ä'], ['"o', 'ö'], ['"u', 'ü'], ['"A', 'Ä'], ['"O', 'Ö'], ['"U', 'Ü'], ['"s', 'ß'], ['"S', 'SS'], ['"z', 'ß'], ['"`', '„'], ['"\'', '“'], ['"=', '-'], ['"~', '-'], ['"|', ''], ['""', ''], ['"/', '/'], ['"-', '']]);
const protectedNames = new Set(['item', 'begin', 'end', 'href', 'url', 'input', 'include', 'textcolor', 'hspace', 'vspace', 'documentclass', 'LaTeX', 'TeX']);
const plainEnvironments = new Set(['center', 'flushleft', 'flushright', 'quote', 'quotation', 'document', 'small', 'large', 'footnotesize', 'raggedright', 'singlespace', 'onehalfspace', 'samepage', 'titlepage', 'abstract', 'verse', 'cvparagraph', 'tabbing', 'aside', 'entrylist', 'cventries', 'cvhonors', 'cvskills', 'twenty', 'twentyshort']);

function isContact(known: ClassMacro): boolean {
  return known.arguments.length > 0 && known.arguments.every(({ role }) => role === undefined || ['fullName', 'label', 'email', 'phone', 'address', 'url', 'contact'].includes(role));
}

/** A macro of one argument, named like a heading, that does not itself call \section: a heading drawn by hand. */
function sectionLike(macro: Macro, count: number): number | undefined {
  if (count !== 1 || !/(?:section|heading|rubric|sectitle)/i.test(macro.name) || /sep|skip|space|font|rule|colou?r|style|project|entry|item|job|edu|work|resumeSub|header|line|event/i.test(macro.name)) return undefined;
  const body = sourceText(macro.body);
  if (!body.includes('#1') || /\\(?:sub)*section\b|\\item\b/.test(body)) return undefined;
  return /^sub|[a-z]Sub|sub(?:section|head)/.test(macro.name) ? 2 : 1;
}

/** Lengths, colours, file names, keys: arguments that print nothing. */
function looksTechnical(text: string): boolean {
  return /^\s*(?:[-+]?(?:\d+\.?\d*|\.\d+)?\s*(?:\\[a-z]*(?:width|height|skip|sep|fill|stretch)|pt|em|ex|cm|mm|in|fill|bp|sp)|[\w-]+=[^\s].*|[\w./-]+\.(?:png|jpe?g|pdf|eps|bib|tex|svg))\s*$/.test(text);
}

export function findBody(source: Source): { readonly from: number; readonly to: number } | undefined {
  const { tokens, text } = source;
  const isDocument = (index: number): boolean => tokens[index + 1]?.kind === 'open' && text.startsWith('{document}', tokens[index + 1]?.start);
  const begin = tokens.findIndex((token, index) => token.kind === 'command' && token.name === 'begin' && isDocument(index));
  if (begin < 0) return undefined;
  const end = tokens.findIndex((token, index) => index > begin && token.kind === 'command' && token.name === 'end' && isDocument(index));
  return { from: begin + 4, to: end < 0 ? tokens.length : end };
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
