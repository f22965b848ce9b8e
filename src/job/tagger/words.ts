import { findSkillsAndDoubts } from '../lexicon/index.ts';

export interface Word {
  /** Without the punctuation around it; a bracket is a word of its own. */
  readonly text: string;
  /** Its place in the text. */
  readonly start: number;
  readonly end: number;
  /** Punctuation stood before it (1), after it (2), both (3). */
  readonly edges: number;
  /** A comma stands before it: no name goes on across one. */
  readonly apart: boolean;
  /** Where it stands in a skill that the lexicon found: outside, single, first, inside, last; and the field of that skill. */
  readonly place: 'O' | 'S' | 'B' | 'I' | 'E';
  readonly field: string;
  /** A spelling of a skill that is also an ordinary word, and that the lexicon alone does not take here. */
  readonly doubtful: boolean;
}

const chunk = /[()]|(?:[^\s(),]|(?<=\d),(?=\d))+/gu;
const punctuationBefore = /^[^\p{L}\p{N}.&/<+(]+|^\.(?!\p{L})/u;
const wordEnd = /[\p{L}\p{N}+#&/>%)]/u;

/** Where what is left of `chunk` after its closing punctuation ends. By hand: a pattern would look from every mark in a row of them. */
function trimmedEnd(text: string): number {
  let end = text.length;
  while (end > 0 && !wordEnd.test(text.charAt(end - 1)) && !/[\uDC00-\uDFFF]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** The words of a sentence, as SkillSpan cuts them but for the punctuation, which it leaves now on, now off. */
export function wordsOf(text: string): Word[] {
  const found = findSkillsAndDoubts(text);
  const words: { text: string; start: number; end: number; edges: number; apart: boolean }[] = [];
  let last = 0;
  let opened = 0;
  for (const { 0: raw, index } of text.matchAll(chunk)) {
    const apart = text.slice(last, index).includes(',');
    last = index + raw.length;
    const lead = punctuationBefore.exec(raw)?.[0].length ?? 0;
    const rest = raw.slice(lead);
    const length = raw === '(' ? 1 : trimmedEnd(rest);
    if (length === 0) {
      // Punctuation by itself belongs to its neighbours.
      const previous = words.at(-1);
      if (previous) previous.edges |= 2;
      opened = 1;
      continue;
    }
    const start = index + lead;
    words.push({ text: text.slice(start, start + length), start, end: start + length, edges: (lead > 0 ? 1 : opened) | (length < rest.length ? 2 : 0), apart });
    opened = 0;
  }
  let k = 0;
  return words.map((word): Word => {
    while ((found[k]?.end ?? Infinity) <= word.start) k += 1;
    const skill = found[k];
    if (!skill || skill.start >= word.end) return { ...word, place: 'O', field: '', doubtful: false };
    if (skill.doubtful) return { ...word, place: 'O', field: skill.field, doubtful: true };
    const closes = skill.end <= word.end;
    return { ...word, place: skill.start >= word.start ? (closes ? 'S' : 'B') : closes ? 'E' : 'I', field: skill.field, doubtful: false };
  });
}
