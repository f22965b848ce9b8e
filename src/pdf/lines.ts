import type { PdfLine, PdfWord } from './model.ts';

/** Two words stand on one line when half the smaller one's height overlaps the other: superscripts do, the next line does not. */
function sameLine(one: PdfWord, other: PdfWord): boolean {
  const overlap = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return overlap >= 0.5 * Math.min(one.height, other.height);
}

/** Visual lines, top to bottom, rebuilt from where the words stand. Columns that lie side by side come out as one line, as a reader that follows the page's geometry sees them. */
export function linesOf(words: readonly PdfWord[]): PdfLine[] {
  const groups: { anchor: PdfWord; words: PdfWord[] }[] = [];
  for (const word of words.toSorted((a, b) => a.y + a.height - b.y - b.height || a.x - b.x)) {
    const group = groups.slice(-4).findLast(candidate => sameLine(candidate.anchor, word));
    if (group === undefined) groups.push({ anchor: word, words: [word] });
    else {
      group.words.push(word);
      if (word.height > group.anchor.height && word.height < 2 * group.anchor.height) group.anchor = word;
    }
  }
  return groups.map(group => {
    const ordered = group.words.toSorted((a, b) => a.x - b.x);
    return { text: ordered.map(word => word.text).join(' '), words: ordered, y: group.anchor.y };
  }).toSorted((a, b) => a.y - b.y);
}
