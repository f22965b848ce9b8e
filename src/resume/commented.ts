import { toSource, type Source } from './flow.ts';
import { lex, type Token } from './lexer.ts';
import type { CommentedBullet } from './model.ts';
import { documentScope } from './cursor.ts';
import { findBody } from './inputs.ts';
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
  const from = findBody(source)?.from ?? 0;
  const bullets: CommentedBullet[] = [];
  const { tokens, text } = source;
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'comment' || !start.test(text.slice(token.start, token.end))) continue;
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
    index = last;
  }
  return bullets;
}
