import type { Cursor, Slice } from './cursor.ts';
import { sourceText } from './cursor.ts';
import type { Typesetter } from './typeset.ts';

/** Tests that take their branches as arguments: `\iftoggle{x}{yes}{no}`. The number: how many arguments the test has. */
const braced: ReadonlyMap<string, number> = new Map([
  ['iftoggle', 1], ['nottoggle', 1], ['ifbool', 1], ['notbool', 1], ['ifdefstring', 2], ['ifstrequal', 2], ['ifstrempty', 1], ['notstrempty', 1], ['ifblank', 1], ['notblank', 1], ['ifdefempty', 1], ['ifdefvoid', 1], ['ifthenelse', 1], ['IfNoValueTF', 1], ['IfValueTF', 1],
  ['IfBooleanTF', 1], ['IfBlankTF', 1], ['ifempty', 1], ['IfStrEq', 2], ['ifundef', 1], ['ifdef', 1], ['ifcsdef', 1], ['ifcsundef', 1], ['ifdefequal', 2], ['ifstr', 2], ['ifnumcomp', 3], ['@ifundefined', 1], ['IfFileExists', 1], ['isempty@', 1], ['@ifpackageloaded', 1], ['@ifclassloaded', 1], ['IfNoValueT', 1], ['IfValueT', 1],
]);

/** Those that are no tests. */
const others = new Set(['newif', 'else', 'fi', 'newtoggle', 'newbool', 'toggletrue', 'booltrue', 'togglefalse', 'boolfalse', 'setbool', 'settoggle', 'setboolean']);

/** Evaluates what can be told from the source; a test that cannot (engine, page) counts as true: its first branch is what the document was written for. */
export class Conditionals {
  private readonly typesetter: Typesetter;
  private readonly flags = new Map<string, boolean>();

  constructor(typesetter: Typesetter) {
    this.typesetter = typesetter;
  }

  /** True when `name` was a conditional (or set one) and has been dealt with. */
  command(cursor: Cursor, name: string): boolean {
    const flag = name.endsWith('true') || name.endsWith('false') ? /^(.+)(true|false)$/.exec(name) : null;
    if (flag?.[1] !== undefined && this.flags.has(flag[1])) return this.set(flag[1], flag[2] === 'true');
    return (others.has(name) || braced.has(name) || name.startsWith('if')) && this.conditional(cursor, name);
  }

  private conditional(cursor: Cursor, name: string): boolean {
    if (name === 'newif') {
      cursor.skipBlank();
      const flag = cursor.token()?.name.replace(/^if/, '') ?? '';
      cursor.at++;
      this.flags.set(flag, false);
      return true;
    }
    if (name === 'else') {
      this.skip(cursor, false);
      return true;
    }
    if (name === 'fi') return true;
    const arguments_ = braced.get(name);
    if (arguments_ !== undefined) {
      this.braced(cursor, name, arguments_);
      return true;
    }
    if (name === 'newtoggle' || name === 'newbool') return this.set(cursor.name(), false);
    if (name === 'toggletrue' || name === 'booltrue') return this.set(cursor.name(), true);
    if (name === 'togglefalse' || name === 'boolfalse') return this.set(cursor.name(), false);
    if (name === 'setbool' || name === 'settoggle' || name === 'setboolean') return this.set(cursor.name(), cursor.name() !== 'false');
    if (name.startsWith('if') && !this.typesetter.macros.has(name) && isPrimitive(name, this.flags)) {
      if (!this.test(cursor, name.slice(2))) this.skip(cursor, true);
      return true;
    }
    return false;
  }

  private set(flag: string, value: boolean): true {
    if (flag !== '') this.flags.set(flag, value);
    return true;
  }

  private braced(cursor: Cursor, name: string, count: number): void {
    const tests = Array.from({ length: count }, () => cursor.mandatory());
    const yes = cursor.mandatory();
    const no = name.endsWith('ValueT') ? undefined : cursor.mandatory();
    const branch = this.decide(name, tests) ? yes : no;
    if (branch) this.typesetter.run(branch);
  }

  private decide(name: string, [first, second]: readonly (Slice | undefined)[]): boolean {
    const text = (slice: Slice | undefined): string => (slice ? this.typesetter.flatten(slice) : '');
    const flag = first ? sourceText(first).trim() : '';
    switch (name) {
      case 'iftoggle': case 'ifbool': return this.flags.get(flag) ?? true;
      case 'nottoggle': case 'notbool': return !(this.flags.get(flag) ?? true);
      case 'ifdefstring': case 'ifstrequal': case 'IfStrEq': case 'ifdefequal': case 'ifstr': return text(first) === text(second);
      case 'ifstrempty': case 'ifblank': case 'IfBlankTF': case 'ifempty': case 'ifdefempty': case 'ifdefvoid': return text(first) === '';
      case 'notstrempty': case 'notblank': return text(first) !== '';
      case 'IfNoValueTF': case 'IfNoValueT': return this.missing(first);
      case 'IfValueTF': case 'IfValueT': return !this.missing(first);
      case 'IfBooleanTF': return false;
      case 'ifundef': case 'ifcsundef': case '@ifundefined': return !this.typesetter.macros.has(flag.replace(/^\\/, ''));
      case 'ifthenelse': return this.ifThenElse(first);
      default: return true;
    }
  }

  /** `#1` whose argument was not given. */
  private missing(slice: Slice | undefined): boolean {
    const token = slice?.source.tokens[slice.from];
    return token?.kind === 'parameter' && slice?.scope.args[Number(token.name) - 1] === undefined;
  }

  private ifThenElse(test: Slice | undefined): boolean {
    if (!test) return true;
    const source = sourceText(test);
    const negated = /\\(?:not|NOT)\b/.test(source);
    const found = /^\s*(?:\\(?:not|NOT)\s*)?\\(equal|isempty|boolean)\b/.exec(source);
    if (!found) return true;
    const groups: Slice[] = [];
    for (let at = test.from; at < test.to; at++) {
      const token = test.source.tokens[at];
      if (token?.kind === 'open' && token.match > at) {
        groups.push({ ...test, from: at + 1, to: token.match });
        at = token.match;
      }
    }
    const [first, second] = groups.map(group => this.typesetter.flatten(group));
    const holds = found[1] === 'equal' ? first === (second ?? '') : found[1] === 'isempty' ? (first ?? '') === '' : this.flags.get(first ?? '') ?? true;
    return holds !== negated;
  }

  /** Reads the test of a TeX conditional. */
  private test(cursor: Cursor, name: string): boolean {
    if (name === 'true') return true;
    if (name === 'false') return false;
    const flag = this.flags.get(name);
    if (flag !== undefined) return flag;
    if (name === 'defined' || name === 'csname') {
      const token = cursor.token();
      cursor.at++;
      return name === 'csname' || (token !== undefined && (this.typesetter.macros.has(token.name) || !/tex|XeTeX|lua/i.test(token.name)));
    }
    if (name === 'x') return this.same(cursor);
    if (['num', 'dim', 'odd', 'case', 'cat', ''].includes(name)) {
      // The test ends at the end of the line, as good as it gets.
      for (let token = cursor.token(); token && token.kind !== 'space' && token.kind !== 'comment' && token.kind !== 'paragraph'; token = cursor.token()) cursor.at++;
    }
    return true;
  }

  /** `\ifx#1\empty`, `\ifx&#1&`, `\ifx\a\b`. */
  private same(cursor: Cursor): boolean {
    const [a, b, c] = [cursor.token(), cursor.token(1), cursor.token(2)];
    if (!a || !b) return true;
    const parameter = [a, b].find(token => token.kind === 'parameter');
    if (parameter) {
      const closed = a.kind !== 'parameter' && c?.kind === a.kind && c.name === a.name;
      cursor.at += closed ? 3 : 2;
      const argument = cursor.slice.scope.args[Number(parameter.name) - 1];
      return !argument || this.typesetter.flatten(argument) === '';
    }
    cursor.at += 2;
    const meaning = (name: string): string => {
      const macro = this.typesetter.macros.get(name);
      return macro ? this.typesetter.flatten(macro.body) : name === 'empty' || name === '@empty' ? '' : `\\${name}`;
    };
    return meaning(a.name) === meaning(b.name);
  }

  /** Skips the branch that is not taken: to its `\fi`, or (`orElse`) behind its `\else`. */
  private skip(cursor: Cursor, orElse: boolean): void {
    let depth = 0;
    for (let token = cursor.token(); token; token = cursor.token()) {
      cursor.at++;
      if (token.kind !== 'command') continue;
      if (token.name === 'fi' && depth-- === 0) return;
      if (token.name === 'else' && depth === 0 && orElse) return;
      if (isPrimitive(token.name, this.flags)) depth++;
    }
  }
}

function isPrimitive(name: string, flags: ReadonlyMap<string, boolean>): boolean {
  if (!name.startsWith('if') || braced.has(name)) return false;
  return flags.has(name.slice(2)) || /^if(?:true|false|x|num|dim|odd|case|cat|defined|csname|vmode|hmode|mmode|inner|eof|tutex|pdf|PDFTeX|xetex|XeTeX|luatex|LuaTeX|pdftex|void|hbox|vbox|@.*)?$/.test(name);
}
