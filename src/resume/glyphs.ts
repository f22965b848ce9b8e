import type { Cell, Item, Line } from './blocks.ts';
import { balanced, tokenAt } from './strip.ts';

const marks = /^[•·∙▪◦‣⁃∗⋆▷▶►∘■□✓➢★⋄◇♦▸–—-]$/;

/** A line that begins with a bullet drawn by hand, `$\\bullet$ Raised …\\\\`, as an item of a list; undefined for any other. */
export function glyphItem(line: Line): Item | undefined {
  const [first, ...others] = line.cells;
  const start = first?.findIndex(part => part.kind === 'text') ?? -1;
  const glyph = first?.[start];
  if (!first || glyph?.kind !== 'text') return undefined;
  const mark = glyph.text.charAt(0);
  const alone = glyph.text.length === 1;
  const next = first[start + 1];
  if (!marks.test(mark) || !(alone || /^.[ \u00a0]/.test(glyph.text)) || (/[–—-]/.test(mark) && next?.kind === 'text')) return undefined;
  const { strip } = line;
  // "• Go • Rust" is a list on one line; a lone mark is an ornament.
  if (strip.text.length < 4 || strip.text.indexOf(mark, 1) > 0) return undefined;
  const rest: Cell = first.slice(start + 1);
  const cut = alone ? rest : [{ ...glyph, text: glyph.text.slice(1), start: glyph.linear ? glyph.start + 1 : glyph.start }, ...rest];
  const cells = [cut, ...others].filter(cell => cell.some(part => part.kind === 'text'));
  const { source } = glyph;
  const last = strip.pieces.findLast(piece => piece.source === source);
  if (!last || cells.length === 0) return undefined;
  const before = source.tokens[tokenAt(source, glyph.start) - 1];
  const from = before?.kind === 'math' && before.end === glyph.start ? before.start : glyph.start;
  const { end } = balanced({ source, start: from, end: Math.max(last.end, glyph.end) });
  return { kind: 'item', span: { source, start: from, end: glyph.end }, label: [], blocks: [line.with({ cells })], end: { source, start: end, end } };
}
