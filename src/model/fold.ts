/** A text as details are looked for in it: its letters and digits in one row, without accents, case, and what cannot be seen. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where the character it comes from begins and ends in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether something else than a letter or digit stands before the unit; true for the place after the last. */
  readonly begins: readonly boolean[];
}

const isAlphanumeric = (one: string) => one < '\x80' ? /[a-z\d]/.test(one) : /^[\p{L}\p{N}]$/u.test(one);

export function fold(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const begins: boolean[] = [];
  let apart = true;
  for (const { 0: character, index } of text.matchAll(/[^]/gu)) {
    const end = index + character.length;
    // Lower case can bring back a mark (İ), so marks go last.
    const plain = character < '\x80' ? character.toLowerCase() : character.normalize('NFKD').toLowerCase().replace(/[\p{M}\p{Cf}]/gu, '');
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (const one of plain) {
      if (!isAlphanumeric(one)) {
        apart = true;
        continue;
      }
      folded += one;
      for (let unit = 0; unit < one.length; unit++) {
        starts.push(index);
        ends.push(end);
        begins.push(apart && unit === 0);
      }
      apart = false;
    }
  }
  begins.push(true);
  return { text: folded, starts, ends, begins };
}

/** The runs of letters and digits of a text, folded. */
export function runsOf(text: string): string[] {
  const { text: row, begins } = fold(text);
  const runs: string[] = [];
  for (let at = 0; at < row.length; at++) {
    if (begins[at]) runs.push('');
    runs[runs.length - 1] += row[at] ?? '';
  }
  return runs;
}
