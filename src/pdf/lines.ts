import type { PdfLine, PdfPage, PdfWord } from './model.ts';

/** Two words stand on one line when half the smaller one's height overlaps the other: superscripts do, the next line does not. */
function sameLine(one: PdfWord, other: PdfWord): boolean {
  const overlap = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return overlap >= 0.5 * Math.min(one.height, other.height);
}

/**
 * Visual lines, top to bottom, rebuilt from where the words stand. Columns that lie side by side come out as one line, as a reader that follows the page's geometry sees them.
 * Text that runs in another direction makes lines of its own, in the order of the file.
 */
export function linesOf(words: readonly PdfWord[]): PdfLine[] {
  const turned = turnedLines(words);
  const upright = turned.length === 0 ? words : words.filter(({ look }) => look?.turned === undefined);
  const groups: { anchor: PdfWord; words: PdfWord[] }[] = [];
  for (const word of upright.toSorted((a, b) => a.y + a.height - b.y - b.height || a.x - b.x)) {
    const group = groups.slice(-4).findLast(candidate => sameLine(candidate.anchor, word));
    if (group === undefined) groups.push({ anchor: word, words: [word] });
    else {
      group.words.push(word);
      if (word.height > group.anchor.height && word.height < 2 * group.anchor.height) group.anchor = word;
    }
  }
  const lines = groups.map(group => lineOf(group.words.toSorted((a, b) => a.x - b.x), group.anchor.y));
  return [...lines, ...turned].toSorted((a, b) => a.y - b.y);
}

function lineOf(words: readonly PdfWord[], y: number): PdfLine {
  return { text: words.map(word => word.text).join(' '), words, y };
}

/** Runs of words in one direction that is not the page's own, and in one row. */
function turnedLines(words: readonly PdfWord[]): PdfLine[] {
  const rows: PdfWord[][] = [];
  for (const word of words) {
    if (word.look?.turned === undefined) continue;
    const row = rows.at(-1);
    const last = row?.at(-1);
    const upwards = word.look.turned % 180 === 90;
    if (row !== undefined && last?.look?.turned === word.look.turned && (!upwards || Math.abs(last.x + last.width / 2 - word.x - word.width / 2) < last.look.size)) row.push(word);
    else rows.push([word]);
  }
  return rows.map(row => lineOf(row, Math.min(...row.slice(0, 1000).map(({ y }) => y))));
}

/** Share of the page's height, at its head and foot, in which a line that comes again is taken for a running one. */
const MARGIN = 0.2;

/** Marks the lines at head or foot that stand on a neighbouring page too, at the same height and with the same words; digits (page numbers) may differ. */
export function markRunning(pages: readonly PdfPage[]): PdfPage[] {
  const keys = pages.map(page => new Set(page.lines.flatMap(line => marginKey(page, line) ?? [])));
  return pages.map((page, index) => {
    const lines = page.lines.map(line => {
      const key = marginKey(page, line);
      return key !== undefined && (keys[index - 1]?.has(key) === true || keys[index + 1]?.has(key) === true) ? { ...line, running: true as const } : line;
    });
    return { ...page, lines };
  });
}

function marginKey(page: PdfPage, { text, y }: PdfLine): string | undefined {
  if (y > page.height * MARGIN && y < page.height * (1 - MARGIN)) return undefined;
  return `${Math.round(y / 3)} ${text.replace(/\d+/g, '0')}`;
}
