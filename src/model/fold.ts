/** A text as it is compared: without accents, case, and characters that cannot be seen. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where it comes from; one more at the end, the length of the original. */
  readonly origins: readonly number[];
}

export function fold(text: string): Folded {
  let folded = '';
  const origins: number[] = [];
  for (const match of text.matchAll(/[^]/gu)) {
    // Lower case can bring back a mark (İ), so marks go last.
    const plain = match[0].normalize('NFKD').toLowerCase().replace(/[\p{M}\p{Cf}]/gu, '');
    folded += plain;
    for (let unit = 0; unit < plain.length; unit++) origins.push(match.index);
  }
  origins.push(text.length);
  return { text: folded, origins };
}

/** The runs of letters and digits of a text, folded. */
export function runsOf(text: string): string[] {
  return fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
