import type { PdfFont } from './model.ts';
import type { FontFacts } from './operators.ts';

/** U+FFFD, private use, control characters, or nothing at all: a letter shape with no letter behind it. */
function meaningless(unicode: string): boolean {
  return unicode === '' || /[\uFFFD\p{Co}\p{Cc}\p{Cn}]/u.test(unicode.replace(/\s/g, ' '));
}

/** Counts the glyphs of each font over all pages. */
export class FontTally {
  readonly #fonts = new Map<string, { name: string; type: string; glyphs: number; unmapped: number }>();

  add(unicode: string, { name, type }: FontFacts): void {
    const entry = this.#fonts.get(name) ?? { name, type, glyphs: 0, unmapped: 0 };
    entry.glyphs += 1;
    if (meaningless(unicode)) entry.unmapped += 1;
    this.#fonts.set(name, entry);
  }

  list(): PdfFont[] {
    return [...this.#fonts.values()];
  }
}
