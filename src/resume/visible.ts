import { documentScope } from './cursor.ts';
import { spaceAt, toSource } from './flow.ts';
import type { SourceRange, VisibleText } from './model.ts';
import { Strip, toVisibleText } from './strip.ts';
import { Typesetter } from './typeset.ts';

/**
 * What a reader sees of a piece of LaTeX, with the way back to its offsets. `context`: source whose definitions hold (the document the piece is from).
 * Empty text (and an empty range at the start) when nothing is visible.
 */
export function visibleText(latex: string, { range, context }: { readonly range?: SourceRange; readonly context?: string } = {}): VisibleText {
  const file = range?.file ?? '';
  const typesetter = new Typesetter(() => undefined);
  if (context !== undefined) typesetter.document(toSource('', context), () => undefined);
  typesetter.events = [];
  const source = toSource(file, latex);
  typesetter.allow(source);
  const [from, to] = [range?.start ?? 0, range?.end ?? latex.length];
  const first = source.tokens.findIndex(token => token.start >= from);
  const last = source.tokens.findLastIndex(token => token.end <= to);
  if (first >= 0) typesetter.run({ source, from: first, to: last + 1, scope: documentScope });
  const strip = new Strip(typesetter.events.flatMap(event => {
    if (event.kind === 'text' || event.kind === 'space') return [event];
    return event.kind === 'break' || event.kind === 'item' ? [spaceAt(event.span)] : [];
  }));
  return toVisibleText(strip) ?? { text: '', range: { file, start: from, end: from }, offsets: [from] };
}
