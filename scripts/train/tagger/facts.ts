import { hashOf } from '../../../src/job/tagger/hash.ts';
import { keyOf } from '../../../src/job/tagger/shape.ts';
import { shareOf, spreadOf, type Vocabulary, type WordFacts } from '../../../src/job/tagger/vocabulary.ts';
import type { Example } from './learn.ts';
import { wordsOf, type Word } from '../../../src/job/tagger/words.ts';
import { goldOf, sentencesOf, tokenAt, type Row } from './rows.ts';
import type { SectionKind } from '../../../src/job/sections.ts';

/** A row, cut into words, with the tag of each. */
export interface Tagged {
  readonly row: Row;
  readonly section: SectionKind;
  readonly words: readonly Word[];
  readonly tags: Example['tags'];
}

export function taggedOf(ad: readonly Row[]): Tagged[] {
  return sentencesOf(ad).map(({ text, section }, k) => {
    const row = ad[k]!;
    const words = wordsOf(text);
    const token = tokenAt(row);
    const owner = words.map(word => token(word.start));
    const spans = goldOf(row);
    const span = owner.map(at => spans.findIndex(({ from, to }) => from <= at && at < to));
    const tags = span.map((own, i) => {
      if (own < 0) return 0;
      const [opens, closes] = [span[i - 1] !== own, span[i + 1] !== own];
      return opens ? (closes ? 4 : 1) : closes ? 3 : 2;
    });
    return { row, section, words, tags };
  });
}

interface Counts { ads: number; all: number; inside: number; opens: number; closes: number }
const nothing: Counts = { ads: 0, all: 0, inside: 0, opens: 0, closes: 0 };

/** How each word is used in these ads, by its key. */
export function countsOf(ads: readonly (readonly Tagged[])[]): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const ad of ads) {
    const seen = new Set<string>();
    for (const { words, tags } of ad) {
      for (const [i, word] of words.entries()) {
        const key = keyOf(word.text);
        let count = counts.get(key);
        if (!count) counts.set(key, count = { ...nothing });
        const tag = tags[i]!;
        count.all += 1;
        if (!seen.has(key)) count.ads += 1;
        seen.add(key);
        if (tag !== 0) count.inside += 1;
        if (tag === 1 || tag === 4) count.opens += 1;
        if (tag === 3 || tag === 4) count.closes += 1;
      }
    }
  }
  return counts;
}

const factsOf = ({ ads, all, inside, opens, closes }: Counts): WordFacts => ({ spread: spreadOf(ads), inside: shareOf(inside, all), opens: shareOf(opens, inside), closes: shareOf(closes, inside) });

/** What is known of a word from all ads but `own`: an ad that is learned from must not know its own answers. */
export function vocabularyWithout(own: ReadonlyMap<string, Counts>, counts: ReadonlyMap<string, Counts>): Vocabulary {
  return key => {
    const all = counts.get(key) ?? nothing;
    const mine = own.get(key) ?? nothing;
    return factsOf({ ads: all.ads - mine.ads, all: all.all - mine.all, inside: all.inside - mine.inside, opens: all.opens - mine.opens, closes: all.closes - mine.closes });
  };
}

export function factsByHash(counts: ReadonlyMap<string, Counts>): Map<number, WordFacts> {
  return new Map([...counts].map(([key, count]) => [hashOf(key), factsOf(count)]));
}
