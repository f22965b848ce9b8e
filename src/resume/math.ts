import type { Cursor } from './cursor.ts';
import { spaceAt } from './flow.ts';
import type { Token } from './lexer.ts';
import { accents, controlSymbols, mathSymbols, superscripts, textSymbols } from './symbols.ts';
import type { Typesetter } from './typeset.ts';

/** Sets simple formulas as a reader sees them: `$\sim$95\%`, `$C^{++}$`, `$|$`. The cursor stands behind the opening token. */
export function typesetMath(typesetter: Typesetter, cursor: Cursor, opener: Token | undefined, closing = ''): void {
  const width = opener ? opener.end - opener.start : 0;
  let raised = false;
  for (let token = cursor.token(); token; token = cursor.token()) {
    if (token.kind === 'paragraph' || (token.kind === 'close' && opener && token.match < cursor.slice.from)) return;
    cursor.at++;
    const span = (): ReturnType<Typesetter['span']> => typesetter.span(cursor, token.start);
    if (token.kind === 'math' && opener && token.end - token.start === width) return;
    if (token.kind === 'symbol' && closing !== '' && token.name === closing) return;
    if (token.kind === 'text') {
      const text = cursor.source.text.slice(token.start, token.end);
      for (let index = 0; index < text.length; index++) {
        const character = text.charAt(index);
        if (character === '^' || character === '_') raised = character === '^';
        else {
          const at = { source: cursor.source, start: token.start + index, end: token.start + index + 1 };
          typesetter.print(raised ? superscripts.get(character) ?? character : character, cursor.slice.scope.call ?? at, !cursor.slice.scope.call);
          raised = false;
        }
      }
      continue;
    }
    if (token.kind === 'open' && raised && token.match > 0) {
      raised = false;
      const inside = cursor.source.text.slice(token.end, cursor.source.tokens[token.match]?.start);
      if (/^\s*\\circ\s*$/.test(inside)) {
        cursor.at = token.match + 1;
        typesetter.print('°', typesetter.span(cursor, token.start));
      } else if (/^[\d+-]*\d[\d+-]*$/.test(inside)) {
        cursor.at = token.match + 1;
        typesetter.print([...inside].map(character => superscripts.get(character) ?? character).join(''), typesetter.span(cursor, token.start));
      }
      continue;
    }
    if (token.kind === 'command') command(typesetter, cursor, token, raised);
    else if (token.kind === 'symbol') {
      const value = controlSymbols.get(token.name);
      if (value === undefined || value.trim() === '') typesetter.emit(spaceAt(span()));
      else typesetter.print(value, span());
    } else if (token.kind === 'parameter') {
      const argument = cursor.slice.scope.args[Number(token.name) - 1];
      if (argument) typesetter.group(argument);
    } else if (token.kind === 'bracketOpen' || token.kind === 'bracketClose') typesetter.print(cursor.source.text.charAt(token.start), span());
    else if (token.kind === 'space' && opener === undefined) typesetter.emit(spaceAt(span()));
    if (token.kind === 'command') raised = false;
  }
}

function command(typesetter: Typesetter, cursor: Cursor, token: Token, raised: boolean): void {
  const span = typesetter.span(cursor, token.start);
  if (raised && token.name === 'circ') return typesetter.print('°', span);
  const symbol = mathSymbols.get(token.name) ?? textSymbols.get(token.name);
  if (symbol !== undefined) {
    if (symbol === ' ') typesetter.emit(spaceAt(span));
    else typesetter.print(symbol, span);
    return;
  }
  if (token.name === 'frac' || token.name === 'tfrac') {
    const [above, below] = [cursor.mandatory(), cursor.mandatory()];
    if (above) typesetter.group(above);
    typesetter.print('/', span);
    if (below) typesetter.group(below);
    return;
  }
  if (['text', 'textbf', 'textit', 'textrm', 'texttt', 'textsf', 'mbox', 'mathrm', 'mathbf', 'mathit', 'mathsf', 'mathtt', 'mathcal', 'operatorname', 'hbox', 'vcenter', 'textsc', 'mathbb'].includes(token.name)) {
    const argument = cursor.mandatory();
    if (argument) typesetter.group(argument);
    return;
  }
  const macro = typesetter.macros.get(token.name);
  if (macro && macro.parameters.length === 0 && cursor.slice.scope.depth < 20) {
    typesetter.run({ ...macro.body, scope: { args: [], call: span, tag: cursor.slice.scope.tag, depth: cursor.slice.scope.depth + 1 } });
  } else if (accents.has(token.name)) cursor.mandatory();
}
