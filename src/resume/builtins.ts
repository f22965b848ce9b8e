import { signatures, styledArguments, styleSwitches } from './commandTable.ts';
import { sourceText, type Cursor } from './cursor.ts';
import { spaceAt, type BreakKind } from './flow.ts';
import { readFiles } from './inputs.ts';
import { setTikz } from './tikz.ts';
import type { Typesetter } from './typeset.ts';

const breaks: ReadonlyMap<string, BreakKind> = new Map([
  ['par', 'paragraph'], ['newline', 'line'], ['linebreak', 'line'], ['tabularnewline', 'row'], ['hfill', 'fill'], ['hfil', 'fill'], ['dotfill', 'fill'], ['hrulefill', 'fill'], ['hss', 'fill'], ['quad', 'wide'], ['qquad', 'wide'], ['hline', 'rule'], ['hrule', 'rule'],
  ['titlerule', 'rule'], ['toprule', 'rule'], ['midrule', 'rule'], ['bottomrule', 'rule'], ['divider', 'rule'], ['newpage', 'paragraph'], ['clearpage', 'paragraph'], ['pagebreak', 'paragraph'], ['switchcolumn', 'paragraph'], ['columnbreak', 'paragraph'],
  ['bigskip', 'paragraph'], ['medskip', 'paragraph'], ['sectionsep', 'paragraph'], ['fakeNewLine', 'line'], ['crlf', 'line'], ['tab', 'wide'], ['indent', 'paragraph'], ['noindent', 'paragraph'],
]);

/** Their argument stands on a line, or in the margin, by itself. */
const blocks = new Set(['centerline', 'leftline', 'rightline', 'marginpar', 'marginnote', 'marginline']);

/** Commands of LaTeX and of common packages. False when it is none of them. */
export function setBuiltin(typesetter: Typesetter, cursor: Cursor, name: string, start: number): boolean {
  const style = styleSwitches.get(name);
  if (style) {
    typesetter.style = { ...typesetter.style, ...style };
    if (cursor.token()?.kind === 'space') cursor.at++;
    return true;
  }
  const styled = styledArguments.get(name);
  if (styled) {
    cursor.star();
    const argument = cursor.mandatory();
    if (argument) typesetter.group(argument, styled);
    return true;
  }
  if (name === 'href' || name === 'url' || name === 'hyperlink' || name === 'nolinkurl') {
    setHyperlink(typesetter, cursor, name);
    return true;
  }
  if (name === 'hspace') {
    cursor.star();
    const argument = cursor.group();
    const text = argument ? sourceText(argument) : '';
    if (/fill/.test(text)) typesetter.break('fill', typesetter.span(cursor, start));
    else if (!text.startsWith('-')) typesetter.break('wide', typesetter.span(cursor, start));
    return true;
  }
  if (blocks.has(name)) {
    cursor.optional();
    const argument = cursor.mandatory();
    const what = name.startsWith('margin') || name === 'llap' ? 'fill' : 'line';
    typesetter.break(what, typesetter.span(cursor, start));
    if (argument) typesetter.group(argument);
    typesetter.break(what, typesetter.span(cursor, start));
    // \marginnote{text}[offset]
    if (cursor.token()?.kind === 'bracketOpen') cursor.optional();
    return true;
  }
  if (name === 'footnote' || name === 'footnotetext') {
    setNote(typesetter, cursor, start);
    return true;
  }
  const what = breaks.get(name);
  if (what) {
    if (name === 'linebreak' || name === 'pagebreak' || name === 'titlerule') cursor.optional();
    else if (name === 'tabularnewline') cursor.length();
    else if (name === 'hrule') skipRule(cursor);
    typesetter.break(what, typesetter.span(cursor, start));
    return true;
  }
  if (name === 'vrule') {
    skipRule(cursor);
    return true;
  }
  if (name === 'fontsize') {
    const size = cursor.mandatory();
    cursor.mandatory();
    const points = size === undefined ? 0 : Number.parseFloat(sourceText(size));
    typesetter.style = { ...typesetter.style, large: points >= 14, huge: points >= 20 };
    return true;
  }
  const signature = signatures.get(name);
  if (signature !== undefined) {
    readSignature(typesetter, cursor, signature);
    return true;
  }
  return readFiles(typesetter, cursor, name) || setOddity(typesetter, cursor, name);
}

/** A star and options right before an argument, `\textls*[250]{…}`: they print nothing, whether the table tells of them or not. */
export function skipOptions(cursor: Cursor): void {
  const back = cursor.at;
  cursor.star();
  while (cursor.token()?.kind === 'bracketOpen' && cursor.optional());
  if (cursor.token()?.kind !== 'open') cursor.at = back;
}

/** Reads arguments by a signature (see `commandTable.ts`) and prints the visible ones. */
export function readSignature(typesetter: Typesetter, cursor: Cursor, signature: string): void {
  skipOptions(cursor);
  for (const letter of signature) {
    if (letter === '*') cursor.star();
    else if (letter === 'o') cursor.optional();
    else if (letter === 'p') cursor.parenthesis();
    else {
      const argument = cursor.mandatory();
      if (argument && letter === 'v') typesetter.group(argument);
    }
  }
}

/** A footnote stands at the foot of the page: here it is kept apart from the word it hangs on. */
function setNote(typesetter: Typesetter, cursor: Cursor, start: number): void {
  skipOptions(cursor);
  const text = cursor.group();
  if (!text) return;
  const span = typesetter.span(cursor, start);
  typesetter.emit(spaceAt(span));
  typesetter.group({ ...text, scope: { ...text.scope, tag: ++typesetter.tags } });
  typesetter.emit(spaceAt(span));
}

export function setHyperlink(typesetter: Typesetter, cursor: Cursor, name: string): void {
  // The lexer hides an option before the address in a comment token.
  cursor.optional();
  const target = cursor.mandatory();
  if (!target) return;
  const outer = typesetter.link;
  typesetter.link = sourceText(target);
  if (name === 'url' || name === 'nolinkurl') typesetter.group(target, { mono: true });
  else {
    const text = cursor.mandatory();
    if (text) typesetter.group(text);
  }
  typesetter.link = outer;
}

export function setOddity(typesetter: Typesetter, cursor: Cursor, name: string): boolean {
  if (lengths.has(name)) skipLength(typesetter, cursor, name);
  else if (numbers.has(name)) skipText(cursor, /^\s*=?\s*-?\d+\s?/);
  else if (name === 'advance' || name === 'multiply' || name === 'divide') {
    cursor.mandatory();
    skipText(cursor, /^\s*(?:by\s*)?-?(?:\d+\.?\d*|\.\d+)\s*(?:(?:pt|pc|in|bp|cm|mm|sp|em|ex)(?![a-z]))?/);
  }
  else if (name === 'setbox' || name === 'box' || name === 'copy' || name === 'wd' || name === 'ht' || name === 'dp') {
    const token = cursor.token();
    const number = token?.kind === 'text' ? /^\d*=?/.exec(cursor.source.text.slice(token.start, token.end))?.[0].length ?? 0 : 0;
    if (token && token.start + number >= token.end) cursor.at++;
    else if (token) cursor.inside = token.start + number;
  } else if (name === 'tikz') {
    setTikz(typesetter, cursor);
    typesetter.break('wide', typesetter.span(cursor, cursor.offset));
  }
  else if (name === 'csname') {
    while (cursor.token() && cursor.token()?.name !== 'endcsname') cursor.at++;
    cursor.at++;
  } else if (name === 'foreach') {
    // \foreach \x in {a, b} {body}: what is looped over is what gets printed.
    while (cursor.token() && cursor.token()?.kind !== 'open') cursor.at++;
    const items = cursor.group();
    cursor.group();
    if (items) typesetter.group(items);
  } else if (name === 'excludecomment') typesetter.excluded.add(cursor.name());
  else if (name === 'includecomment') typesetter.excluded.delete(cursor.name());
  else if (/^(?:fa[A-Z]|ai[A-Z]|academicons)|^(?:faIcon|aiIcon|faicon|simpleicon|simpleIcon|ding|Letter|Mobilefone|Telefon|Email|Mundus|makecvtitle|titleformat|Email|Telephone|dingline)$/.test(name)) {
    cursor.star();
    cursor.optional();
    if (/^(?:faIcon|aiIcon|faicon|simpleicon|simpleIcon|ding|dingline)$/.test(name)) cursor.group();
    if (name === 'titleformat') titleFormat(cursor);
    // \faPhone\ and \faPhone{} both are in use.
    else if (cursor.token()?.kind === 'space') cursor.at++;
  } else return false;
  return true;
}

export const lengths = new Set(('kern hskip vskip mskip parskip itemsep parsep topsep partopsep parindent baselineskip tabcolsep leftmargin leftmargini rightmargin textwidth textheight oddsidemargin evensidemargin topmargin headheight headsep footskip '
  + 'hoffset voffset columnsep columnwidth fboxsep fboxrule lineskip raise lower moveleft moveright penalty hsize vsize leftskip rightskip parfillskip arrayrulewidth arraycolsep labelsep labelwidth itemindent listparindent linewidth hangindent abovedisplayskip belowdisplayskip overfullrule hfuzz vfuzz emergencystretch tabskip').split(' '));

/** Parameters of TeX that are numbers: `\hyphenpenalty=10000`. */
const numbers = new Set('tolerance pretolerance hbadness vbadness hyphenpenalty exhyphenpenalty linepenalty interlinepenalty clubpenalty widowpenalty brokenpenalty looseness hangafter adjdemerits doublehyphendemerits finalhyphendemerits lefthyphenmin righthyphenmin'.split(' '));

/** Moves behind what the pattern finds at the cursor. */
function skipText(cursor: Cursor, pattern: RegExp): void {
  const from = cursor.token()?.start;
  const found = from === undefined ? null : pattern.exec(cursor.source.text.slice(from, from + 80));
  if (found && from !== undefined) cursor.skipTo(from + found[0].length);
}

/** `\vrule height 0.8ex width .7ex depth -.1ex` */
function skipRule(cursor: Cursor): void {
  skipText(cursor, /^(?:\s*(?:height|width|depth)\s*-?(?:\d+\.?\d*|\.\d+)\s*(?:pt|pc|in|bp|cm|mm|dd|cc|sp|em|ex)(?![a-z]))*/);
}

/** `\kern 5.0 pt`, `\parskip=2pt plus 1pt`, `\itemsep -3pt`: the length goes with the command. */
function skipLength(typesetter: Typesetter, cursor: Cursor, name: string): void {
  const from = cursor.token()?.start;
  if (from === undefined) return;
  const rest = cursor.source.text.slice(from, from + 80);
  const found = /^\s*=?\s*(-?)(?:\s*(?:\d+\.?\d*|\.\d+)\s*(?:(?:pt|pc|in|bp|cm|mm|dd|cc|sp|em|ex|fil+)(?![a-z])|(?=\\[a-z])))?(?:\s*(?:plus|minus)\s*[\d.]+\s*(?:pt|em|ex|cm|mm|fil+)(?![a-z]))*/.exec(rest);
  const sign = found?.[1];
  if (found && /\d|=/.test(found[0])) cursor.skipTo(from + found[0].length);
  if (name === 'vskip') typesetter.break('paragraph', typesetter.span(cursor, from));
  if ((name === 'kern' || name === 'hskip') && sign !== '-') typesetter.break('wide', typesetter.span(cursor, from));
}

function titleFormat(cursor: Cursor): void {
  const star = cursor.star();
  cursor.mandatory();
  cursor.optional();
  for (let index = 0; index < (star ? 1 : 4); index++) cursor.mandatory();
  cursor.optional();
}
