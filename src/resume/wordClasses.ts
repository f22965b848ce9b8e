/**
 * Lists of words to look for in a text, `engineer*` for all that begin with it, `*leiter` for all that end with it. One walk over a text finds the words of all lists, by a hash look-up each:
 * an alternation of hundreds costs a cold start more than the parse.
 */
export class WordClasses {
  /** Word → a bit for each list that has it. */
  private readonly exact = new Map<string, number>();
  /** By their first three letters. */
  private readonly beginnings = new Map<string, [string, number][]>();
  /** By their last three. */
  private readonly endings = new Map<string, [string, number][]>();

  constructor(...lists: readonly (readonly string[])[]) {
    lists.forEach((list, index) => {
      for (const word of list.join(' ').split(' ')) {
        const bit = 1 << index;
        if (word.startsWith('*')) file(this.endings, word.slice(-3), [word.slice(1), bit]);
        else if (word.endsWith('*')) file(this.beginnings, word.slice(0, 3), [word.slice(0, -1), bit]);
        else this.exact.set(word, (this.exact.get(word) ?? 0) | bit);
      }
    });
  }

  /** Bits of the lists that have a word of a folded text (lower case, no accents): bit 0 for the first list. */
  of(text: string): number {
    const words = text.match(/[a-z\d]+/g);
    let found = 0;
    if (words) for (const word of words) found |= this.ofWord(word);
    return found;
  }

  private ofWord(word: string): number {
    let found = this.exact.get(word) ?? 0;
    if (word.length < 3) return found;
    const beginnings = this.beginnings.get(word.slice(0, 3));
    if (beginnings) for (const [beginning, bit] of beginnings) if (word.startsWith(beginning)) found |= bit;
    const endings = word.length > 6 ? this.endings.get(word.slice(-3)) : undefined;
    if (endings) for (const [ending, bit] of endings) if (word.endsWith(ending)) found |= bit;
    return found;
  }
}

function file(words: Map<string, [string, number][]>, key: string, word: [string, number]): void {
  const same = words.get(key);
  if (same) same.push(word);
  else words.set(key, [word]);
}

/** Lower case, accents folded away. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return /^[ -~]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replaceAll('’', "'");
}
