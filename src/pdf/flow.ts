import type { PdfPage, PdfText, PdfWord } from './model.ts';

/** A line of a text set for reading: an ad, a letter. */
export interface FlowLine {
  readonly text: string;
  readonly heading: boolean;
}

interface Row {
  readonly words: readonly PdfWord[];
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  readonly bold: boolean;
}

const boldName = /bold|black|heavy|semibold|demi/i;
const bulletSign = /^[-*•·▪◦‣●○■□➢➤✓✔✅–—\uF0B7\uF0A7]$/u;
const pageNumber = /^(?:(?:page|seite) )?[-–]?\s?\d{1,3}(?:\s?(?:\/|of|von) ?\d{1,3})?\s?[-–]?$/i;
/** So many times may the file's order go back up a page: once a column, and some for head and foot. */
const COLUMNS = 4;

function rowOf(words: readonly PdfWord[]): Row {
  const sizes = words.map(({ look, height }) => look?.size ?? height);
  return {
    words, x: Math.min(...words.map(({ x }) => x)), y: Math.max(...words.map(({ y, height }) => y + height)),
    right: Math.max(...words.map(({ x, width }) => x + width)), size: Math.max(...sizes), bold: words.every(({ look }) => boldName.test(look?.font ?? '')),
  };
}

/** Rows in the file's order, which reads columns one after the other; undefined where that order jumps about the page. */
function byStream(words: readonly PdfWord[]): Row[] | undefined {
  const rows: PdfWord[][] = [];
  let jumps = 0;
  for (const word of words) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const level = last !== undefined && Math.abs(word.y + word.height - last.y - last.height) < 0.5 * Math.max(word.height, last.height);
    if (row && last && level && word.x >= last.x) row.push(word);
    else {
      if (last && word.y + word.height < last.y) jumps += 1;
      rows.push([word]);
    }
  }
  return jumps > COLUMNS ? undefined : rows.map(rowOf);
}

function rowsOf(page: PdfPage): Row[] {
  const shown = ({ hidden, look }: PdfWord): boolean => hidden === undefined && look?.turned === undefined;
  const running = new Set(page.lines.filter(line => line.running).flatMap(({ words }) => words));
  const byLines = (): Row[] => page.lines.map(({ words }) => words.filter(word => shown(word) && !running.has(word))).filter(words => words.length > 0).map(rowOf);
  return byStream(page.words.filter(word => shown(word) && !running.has(word))) ?? byLines();
}

/** Compounds keep their hyphen at a line's end; what only the typesetter parted does not. */
const compound = /(?:^|[\s(/-])(?:full|part|self|well|long|short|real|high|low|cross|front|back|open|end|to|on|off|in|co|non|multi|day|team|problem|decision|detail|data|cloud|user|customer|hands|state|best|follow|third|first|mid|entry|large|small|test|event|cost|time|job|on-the|e|pre|post|up|know|\d+)-$/iu;

function joined(text: string, next: string): string {
  if (!/\p{L}-$/u.test(text)) return `${text} ${next}`;
  return compound.test(text) || !/^\p{Ll}/u.test(next) ? text + next : text.slice(0, -1) + next;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const textOf = ({ words }: Row): string => words.map(({ text }) => text).join(' ').replace(/^[\uF0B7\uF0A7](?=\s)/, '•');

/**
 * The text of a document in reading order, without hidden words and running heads: wrapped lines joined, an empty line where a paragraph
 * ends, items indented under their sign. What is set large, or bold by itself, is a heading.
 */
export function flowOf({ pages }: PdfText): FlowLine[] {
  const rows = pages.map(rowsOf);
  const all = rows.flat();
  const body = median(all.flatMap(({ words, size }) => words.map(() => size)));
  const left = Math.min(...all.map(({ x }) => x));
  const lines: { text: string; heading: boolean }[] = [];
  for (const page of rows) {
    const step = median(page.slice(1).map(({ y }, i) => y - (page[i]?.y ?? y)).filter(gap => gap > 0)) || 1.2 * body;
    let last: Row | undefined;
    for (const row of page) {
      const text = textOf(row);
      if (pageNumber.test(text) && (row === page[0] || row === page.at(-1))) continue;
      const item = bulletSign.test(row.words[0]?.text ?? '') || /^\d{1,2}[.)]$/.test(row.words[0]?.text ?? '');
      const heading = !item && text.length <= 80 && /\p{L}/u.test(text) && (row.size > 1.15 * body || (row.bold && !/[.,;]$/.test(text)));
      const apart = last === undefined || row.y - last.y > 1.35 * step || row.y < last.y;
      const previous = lines.at(-1);
      // It went on to the end of its row, and what follows is no new item.
      const wraps = last !== undefined && previous !== undefined && !apart && !item && !heading && !previous.heading && (last.right > row.right - 3 * body || /^\p{Ll}/u.test(text)) && row.right - row.x > 0
        && (last.right - last.x > 30 * 0.45 * body) && (/^\s*(?:[-*•·▪◦‣●○■□➢➤✓✔✅–—]|\d{1,2}[.)])\s/u.test(previous.text) ? row.x > left + 0.3 * body : !/[:]$/.test(previous.text));
      if (wraps) previous.text = joined(previous.text, text);
      else {
        if (apart && previous && previous.text !== '') lines.push({ text: '', heading: false });
        lines.push({ text: item ? `${' '.repeat(Math.min(12, Math.round((row.x - left) / body)))}${text}` : text, heading });
      }
      last = row;
    }
  }
  return lines;
}
