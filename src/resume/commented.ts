import { toSource, type Source } from './flow.ts';
import { lex, type Token } from './lexer.ts';
import type { CommentedBullet } from './model.ts';
import { documentScope } from './cursor.ts';
import { findBody } from './inputs.ts';
import { tokenAt } from './strip.ts';
import type { Typesetter } from './typeset.ts';

/** Commented-out items in the body: lines that begin with `%` and an \item, or a macro that issues one. */
export function findCommentedBullets(sources: readonly Source[], typesetter: Typesetter): CommentedBullet[] {
  const macros = [...typesetter.macros.values()].filter(macro => {
    const { body } = macro;
    return body.source.tokens.slice(body.from, body.to).some(token => token.kind === 'command' && token.name === 'item') && macro.parameters.length < 3;
  }).map(macro => macro.name);
  const names = ['item', 'resumeItem', 'resumeSubItem', 'cvlistitem', ...macros].filter(name => /^[A-Za-z]+$/.test(name));
  const start = new RegExp(`^%+[ \\t]*\\\\(?:${names.join('|')})(?![A-Za-z])`);
  return sources.flatMap(source => inSource(source, start, typesetter));
}

function inSource(source: Source, start: RegExp, typesetter: Typesetter): CommentedBullet[] {
  const bullets: CommentedBullet[] = [];
  const { tokens, text } = source;
  let behind = tokens[findBody(source)?.from ?? 0]?.start ?? text.length;
  for (let at = text.indexOf('%', behind); at >= 0; at = text.indexOf('%', behind)) {
    const index = tokenAt(source, at);
    const token = tokens[index];
    behind = token?.end ?? text.length;
    if (token?.kind !== 'comment' || token.start !== at || !start.test(text.slice(token.start, token.end))) continue;
    const lineStart = text.lastIndexOf('\n', token.start - 1) + 1;
    if (text.slice(lineStart, token.start).trim() !== '') continue;
    let last = index;
    // The item goes on over the comment lines below while its braces are open.
    const inside = (): string => text.slice(token.start, tokens[last]?.end).replace(/^[ \t]*%+[ \t]?/gm, '');
    const unfinished = (): boolean => lex(inside()).some(part => part.kind === 'open' && part.match < 0);
    const nextIsArgument = (next: Token | undefined): boolean => next?.kind === 'comment' && /^%+[ \t]*\{/.test(text.slice(next.start, next.end));
    while (last - index < 30 && tokens[last + 1]?.kind === 'comment' && (unfinished() || nextIsArgument(tokens[last + 1]))) last++;
    const body = inside();
    const item = toSource(source.file, body, { index: -1 });
    const visible = typesetter.flatten({ source: item, from: 0, to: item.tokens.length, scope: documentScope }).replace(/\s+/g, ' ');
    const written = text.slice(token.start, tokens[last]?.end).replace(/\s+$/, '').length;
    if (visible !== '') bullets.push({ range: { file: source.file, start: token.start, end: token.start + written }, text: visible });
    behind = tokens[last]?.end ?? text.length;
  }
  return bullets;
}
