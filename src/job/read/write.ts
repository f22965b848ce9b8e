import type { RawLine } from './lines.ts';

/** Letter by letter what Markdown would take for a mark. */
function escaped(text: string): string {
  return text.replace(/&(?=\w+;)/g, '&amp;').replace(/</g, '&lt;').replace(/[\\`*[\]{}~]/g, '\\$&').replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}

function written({ text, heading = false, level }: RawLine): string {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const words = text.slice(indent.length).trimEnd();
  // Rules, and rows of signs that would underline a heading.
  if (!/[\p{L}\p{N}]/u.test(words)) return '';
  if (heading) return `${'#'.repeat(level ?? 3)} ${escaped(words)}`;
  const bullet = /^[-*+•·▪◦‣●○■□➢➤✓✔✅–—]\s+/u.exec(words)?.[0];
  if (bullet !== undefined) return `${indent}- ${escaped(words.slice(bullet.length))}`;
  return indent + escaped(words).replace(/^[#>|+-]/, '\\$&');
}

/** One line of front matter, which knows no line breaks and takes ` #` for the start of a remark. */
const fact = (text: string): string => text.replace(/\s+/g, ' ').replace(/ #/g, ' ').trim().slice(0, 200);

/** Lines as Markdown that `readMarkdown` reads back: what a page or a PDF is kept as, small and fit for a person's eye. */
export function markdownOf(lines: readonly RawLine[], facts: Readonly<Record<string, string | undefined>> = {}): string {
  const stated = Object.entries(facts).flatMap(([key, value]) => value === undefined || fact(value) === '' ? [] : [`${key}: ${fact(value)}`]);
  const body = lines.map(written).join('\n').replace(/\n{3,}/g, '\n\n').trim();
  return `${stated.length > 0 ? `---\n${stated.join('\n')}\n---\n\n` : ''}${body}\n`;
}
