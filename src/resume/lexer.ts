/** What a stretch of LaTeX source is. Every byte of the source belongs to exactly one token. */
export type TokenKind =
  | 'text' | 'space' | 'paragraph' | 'command' | 'symbol' | 'open' | 'close' | 'bracketOpen' | 'bracketClose'
  | 'math' | 'cell' | 'tie' | 'parameter' | 'comment' | 'verbatim';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** `command`: the name without backslash and star; `symbol`: the character; `parameter`: the number or ''; `verbatim`: the text inside. */
  readonly name: string;
  /** `open`, `close`: index of the partner; -1 without one. */
  match: number;
}

/** Where a `\begin` or `\end` stands: the index of its token, and of the brace that opens the group around it (-1 outside of any). */
export interface Mark {
  readonly index: number;
  readonly group: number;
}

const verbatimEnvironments = new Set(['verbatim', 'verbatim*', 'Verbatim', 'lstlisting', 'minted', 'comment', 'filecontents', 'filecontents*']);

function isLetter(code: number, extra: string, character: string): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (extra !== '' && extra.includes(character));
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/**
 * Splits LaTeX source into tokens that concatenate to the source. Never throws: whatever is malformed is some token too.
 * `atLetter`: start as if after \makeatletter, as in class and package files. `marks` is filled with the environments' commands.
 */
export function lex(text: string, { atLetter = false, marks = [] }: { atLetter?: boolean; marks?: Mark[] } = {}): Token[] {
  const tokens: Token[] = [];
  /** Ordinary characters. */
  const run = /[^\\{}%$&~[\]# \t\n\r]+/y;
  /** A command's name. */
  const word = /[A-Za-z]+/y;
  const stack: number[] = [];
  const length = text.length;
  let letters = atLetter ? '@' : '';
  let at = 0;

  const push = (kind: TokenKind, end: number, name = ''): void => {
    tokens.push({ kind, start: at, end, name, match: -1 });
    at = end;
  };

  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === 92) {
      lexCommand();
    } else if (code === 123) {
      stack.push(tokens.length);
      push('open', at + 1);
    } else if (code === 125) {
      const partner = stack.pop();
      const opener = partner === undefined ? undefined : tokens[partner];
      push('close', at + 1);
      const closer = tokens[tokens.length - 1];
      if (partner !== undefined && opener && closer) {
        opener.match = tokens.length - 1;
        closer.match = partner;
      }
    } else if (code === 37) {
      // TeX drops the line end with the comment, and the white space at the start of the next line.
      let end = text.indexOf('\n', at);
      end = end < 0 ? length : end + 1;
      while (end < length && (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9)) end++;
      push('comment', end);
    } else if (isSpace(code)) {
      let end = at;
      let lines = 0;
      while (end < length && isSpace(text.charCodeAt(end))) {
        if (text.charCodeAt(end) === 10) lines++;
        end++;
      }
      // After a comment, which took its own line end along, one line end makes an empty line.
      push(lines > 1 || (lines > 0 && tokens[tokens.length - 1]?.kind === 'comment') ? 'paragraph' : 'space', end);
    } else if (code === 36) {
      push('math', text.charCodeAt(at + 1) === 36 ? at + 2 : at + 1);
    } else if (code === 38) push('cell', at + 1);
    else if (code === 126) push('tie', at + 1);
    else if (code === 91) push('bracketOpen', at + 1);
    else if (code === 93) push('bracketClose', at + 1);
    else if (code === 35) {
      const digit = text.charCodeAt(at + 1);
      if (digit >= 49 && digit <= 57) push('parameter', at + 2, text.charAt(at + 1));
      else push('parameter', at + 1);
    } else {
      run.lastIndex = at;
      run.test(text);
      push('text', run.lastIndex);
      // Most words are followed by one blank.
      if (text.charCodeAt(at) === 32 && text.charCodeAt(at + 1) > 32) push('space', at + 1);
    }
  }
  return tokens;

  function lexCommand(): void {
    word.lastIndex = at + 1;
    let end = word.test(text) ? word.lastIndex : at + 1;
    if (letters !== '') while (end < length && isLetter(text.charCodeAt(end), letters, text.charAt(end))) end++;
    if (end === at + 1) {
      // A control symbol; a line break after the backslash is a space, and belongs to it.
      const point = text.codePointAt(end);
      const name = point === undefined ? '' : String.fromCodePoint(point);
      push('symbol', end + name.length, name);
      return;
    }
    const name = text.slice(at + 1, end);
    if (name === 'begin' || name === 'end') marks.push({ index: tokens.length, group: stack[stack.length - 1] ?? -1 });
    push('command', end, name);
    if (name === 'makeatletter') letters += '@';
    else if (name === 'makeatother') letters = letters.replaceAll('@', '');
    else if (name === 'ExplSyntaxOn') letters += '_:';
    else if (name === 'ExplSyntaxOff') letters = letters.replace(/[_:]/g, '');
    else if (name === 'href' || name === 'url' || name === 'nolinkurl' || name === 'path') lexAddress();
    else if (name === 'verb' || name === 'lstinline') lexVerb();
    else if (name === 'begin') lexVerbatimEnvironment();
  }

  /** The address in `\href{…}`, `\url{…}`: `%`, `#`, `&`, `~` stand for themselves there. One with macros or parameters is left to the ordinary way. */
  function lexAddress(): void {
    const found = /^(?:\s*\[[^\]{}\n]*\])?\s*\{/.exec(text.slice(at, at + 200));
    if (!found) return;
    const open = at + found[0].length - 1;
    let depth = 0;
    let end = open;
    const limit = Math.min(length, open + 4000);
    for (; end < limit; end++) {
      const code = text.charCodeAt(end);
      if (code === 92) end++;
      else if (code === 123) depth++;
      else if (code === 125 && --depth === 0) break;
      else if (code === 10 && depth === 0) return;
    }
    const inside = text.slice(open + 1, end);
    if (end >= limit || inside === '' || /\\[A-Za-z@]|#[1-9]|[{}]|\n\s*\n|%\s*\n/.test(inside)) return;
    // What stands before the brace (an option) is a token of its own kind only where there is something.
    if (open > at) push(/^\s+$/.test(text.slice(at, open)) ? 'space' : 'comment', open);
    const first = tokens.length;
    push('open', at + 1);
    push('verbatim', end, inside);
    push('close', at + 1);
    const [opener, closer] = [tokens[first], tokens[first + 2]];
    if (opener && closer) {
      opener.match = first + 2;
      closer.match = first;
    }
  }

  /** `\verb|…|`, `\verb*|…|`: ends at the delimiter, or at the end of the line in a half-typed source. */
  function lexVerb(): void {
    let open = at;
    if (text.charAt(open) === '*') open++;
    const delimiter = text.charAt(open);
    if (delimiter === '' || isSpace(delimiter.charCodeAt(0)) || delimiter === '{' || delimiter === '[') return;
    let end = open + 1;
    while (end < length && text.charAt(end) !== delimiter && text.charCodeAt(end) !== 10) end++;
    const closed = text.charAt(end) === delimiter ? end + 1 : end;
    push('verbatim', closed, text.slice(open + 1, end));
  }

  /** `\begin{verbatim}`: everything up to its `\end{verbatim}` is one token; to the end of the text when there is none. */
  function lexVerbatimEnvironment(): void {
    const found = /^\s*\{([A-Za-z]+\*?)\}/.exec(text.slice(at, at + 40));
    const name = found?.[1];
    if (!found || name === undefined || !verbatimEnvironments.has(name)) return;
    const opener = tokens.length;
    const brace = text.indexOf('{', at);
    if (brace > at) push('space', brace);
    push('open', at + 1);
    push('text', at + name.length);
    push('close', at + 1);
    const open = tokens.findLastIndex((token, index) => index >= opener && token.kind === 'open');
    const [first, last] = [tokens[open], tokens[tokens.length - 1]];
    if (first && last) {
      first.match = tokens.length - 1;
      last.match = open;
    }
    const found2 = text.indexOf(`\\end{${name}}`, at);
    const end = found2 < 0 ? length : found2;
    if (end > at) push('verbatim', end, text.slice(at, end));
  }
}
