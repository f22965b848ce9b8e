/** Words to look for in a text, `engineer*` for all that begin with it, `*leiter` for all that end with it. A hash look-up per word: an alternation of hundreds costs a cold start more than the parse. */
export class WordSet {
  private readonly exact = new Set<string>();
  /** By their first three letters. */
  private readonly beginnings = new Map<string, string[]>();
  private readonly endings: string[] = [];

  constructor(...lists: readonly string[]) {
    for (const word of lists.flatMap(list => list.split(' '))) {
      if (word.startsWith('*')) this.endings.push(word.slice(1));
      else if (!word.endsWith('*')) this.exact.add(word);
      else {
        const beginning = word.slice(0, -1);
        const same = this.beginnings.get(beginning.slice(0, 3));
        if (same) same.push(beginning);
        else this.beginnings.set(beginning.slice(0, 3), [beginning]);
      }
    }
  }

  has(word: string): boolean {
    if (this.exact.has(word)) return true;
    const beginnings = word.length < 3 ? undefined : this.beginnings.get(word.slice(0, 3));
    if (beginnings !== undefined && beginnings.some(beginning => word.startsWith(beginning))) return true;
    return word.length > 6 && this.endings.some(ending => word.endsWith(ending));
  }

  /** Whether one of the words stands in a folded text: lower case, no accents. */
  isIn(text: string): boolean {
    let start = -1;
    for (let index = 0; index <= text.length; index++) {
      const code = text.charCodeAt(index);
      const inside = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
      if (inside) {
        if (start < 0) start = index;
      } else if (start >= 0) {
        if (this.has(text.slice(start, index))) return true;
        start = -1;
      }
    }
    return false;
  }
}

/** Lower case, accents folded away. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return /^[ -~]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replaceAll('’', "'");
}
