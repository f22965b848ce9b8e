import { KnownError } from '../../src/shared/knownError.ts';
import { tagSkills } from '../../src/job/tagger/index.ts';
import { adsOf, goldOf, readRows, sentencesOf, tokenAt, type Row, type Span } from '../train/tagger/rows.ts';

interface Rates { readonly precision: number; readonly recall: number; readonly f1: number }
interface Score {
  /** Spans annotated, and found. */
  readonly gold: number;
  readonly found: number;
  /** Both ends are right; at least one word is shared. */
  readonly strict: Rates;
  readonly relaxed: Rates;
}
/** By source, and `all`. */
export type Scores = Readonly<Record<string, Score>>;
/** The spans found in each row of an ad, in tokens. */
export type Extractor = (ad: readonly Row[], index: number) => Span[][];

/** The tagger as an extractor. It gets the whole ad, as it would in the editor. */
export function taggerWith(options: Parameters<typeof tagSkills>[1] = {}): Extractor {
  return ad => {
    const tagged = tagSkills(sentencesOf(ad), options);
    return ad.map((row, k) => {
      const token = tokenAt(row);
      return (tagged[k] ?? []).map(({ start, end }) => ({ from: token(start), to: token(end - 1) + 1 }));
    });
  };
}

class Tally {
  gold = 0;
  found = 0;
  right = 0;
  nearlyRight = 0;
  met = 0;

  add(gold: readonly Span[], found: readonly Span[]): void {
    const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;
    this.gold += gold.length;
    this.found += found.length;
    this.right += found.filter(span => gold.some(({ from, to }) => from === span.from && to === span.to)).length;
    this.nearlyRight += found.filter(span => gold.some(other => overlap(span, other))).length;
    this.met += gold.filter(span => found.some(other => overlap(span, other))).length;
  }

  score(): Score {
    const rates = (hits: number, met: number): Rates => {
      const precision = hits / Math.max(1, this.found);
      const recall = met / Math.max(1, this.gold);
      const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
      return { precision: rounded(precision), recall: rounded(recall), f1: rounded(precision + recall === 0 ? 0 : 2 * precision * recall / (precision + recall)) };
    };
    return { gold: this.gold, found: this.found, strict: rates(this.right, this.right), relaxed: rates(this.nearlyRight, this.met) };
  }
}

export function scored(ads: readonly (readonly Row[])[], extract: Extractor): Scores {
  const tallies = new Map<string, Tally>();
  for (const [i, ad] of ads.entries()) {
    const found = extract(ad, i);
    for (const [k, row] of ad.entries()) {
      for (const name of [row.source, 'all']) {
        let tally = tallies.get(name);
        if (!tally) tallies.set(name, tally = new Tally());
        tally.add(goldOf(row), found[k] ?? []);
      }
    }
  }
  return Object.fromEntries([...tallies].sort(([a], [b]) => Number(a === 'all') - Number(b === 'all')).map(([name, tally]) => [name, tally.score()]));
}

/** How well the tagger finds SkillSpan's knowledge spans (Zhang et al., NAACL 2022) in files of its format. */
export function measureSpans(files: readonly string[]): unknown {
  const measured = files.map(file => {
    let rows: Row[];
    try {
      rows = readRows(file);
    } catch (error) {
      throw new KnownError(`${file} is not of SkillSpan's format: a JSON object a line with tokens, tags_knowledge (B, I or O for each token) and source. Name such a file.`, { cause: error });
    }
    return { file, tag: 'knowledge', rows: rows.length, scores: scored(adsOf(rows), taggerWith()) };
  });
  return measured.length === 1 ? measured[0] : measured;
}
