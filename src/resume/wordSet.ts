/** Words to look for in a text, `engineer*` for all that begin with it, `*leiter` for all that end with it. A hash look-up per word: an alternation of hundreds costs a cold start more than the parse. */
export class WordSet {
  private readonly exact = new Set<string>();
  /** By their first three letters. */
  private readonly beginnings = new Map<string, string[]>();
  /** By their last three. */
  private readonly endings = new Map<string, string[]>();

  constructor(...lists: readonly string[]) {
    for (const word of lists.flatMap(list => list.split(' '))) {
      if (word.startsWith('*')) file(this.endings, word.slice(-3), word.slice(1));
      else if (word.endsWith('*')) file(this.beginnings, word.slice(0, 3), word.slice(0, -1));
      else this.exact.add(word);
    }
  }

  has(word: string): boolean {
    if (this.exact.has(word)) return true;
    if (word.length < 3) return false;
    if (this.beginnings.get(word.slice(0, 3))?.some(beginning => word.startsWith(beginning)) === true) return true;
    return word.length > 6 && this.endings.get(word.slice(-3))?.some(ending => word.endsWith(ending)) === true;
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

function file(words: Map<string, string[]>, key: string, word: string): void {
  const same = words.get(key);
  if (same) same.push(word);
  else words.set(key, [word]);
}

/** Lower case, accents folded away. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return /^[ -~]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').replaceAll('’', "'");
}
