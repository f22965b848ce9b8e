/**
 * How well skills are found in real ads, against SkillSpan's knowledge tags: the lexicon alone beside the tagger, and what a threshold
 * does to terms that the lexicon does not know. `--train`: on the split that both learned from. RESUME_CORPUS names the folder that
 * holds `skill-spans/dev.json`.
 */
import path from 'node:path';
import { findSkills } from '../../src/job/index.ts';
import { tagSkills } from '../../src/job/tagger/index.ts';
import { scored, taggerWith, type Extractor } from '../measure/spans.ts';
import { adsOf, goldOf, readRows, sentencesOf, tokenAt, type Row } from '../train/tagger/rows.ts';

const lexicon: Extractor = ad => ad.map(row => {
  const token = tokenAt(row);
  return findSkills(row.tokens.join(' ')).map(({ start, end }) => ({ from: token(start), to: token(end - 1) + 1 }));
});

/** Of the spans that hold no skill of the lexicon: how many there are in an ad, how many are exactly right, and how many touch one that is. */
function unknown(ads: readonly (readonly Row[])[], least: number): { threshold: number; perAd: number; exact: number; touching: number } {
  const count = { all: 0, exact: 0, touching: 0 };
  for (const ad of ads) {
    const tagged = tagSkills(sentencesOf(ad));
    for (const [k, row] of ad.entries()) {
      const known = findSkills(row.tokens.join(' '));
      const token = tokenAt(row);
      for (const { start, end, probability } of tagged[k] ?? []) {
        if (probability < least || known.some(mention => mention.start < end && start < mention.end)) continue;
        const [from, to] = [token(start), token(end - 1) + 1];
        count.all += 1;
        if (goldOf(row).some(span => span.from === from && span.to === to)) count.exact += 1;
        if (goldOf(row).some(span => span.from < to && from < span.to)) count.touching += 1;
      }
    }
  }
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  return { threshold: least, perAd: rounded(count.all / ads.length), exact: rounded(count.exact / Math.max(1, count.all)), touching: rounded(count.touching / Math.max(1, count.all)) };
}

export async function bench(args: readonly string[]): Promise<void> {
  const corpus = process.env['RESUME_CORPUS'];
  if (corpus === undefined) {
    console.log('RESUME_CORPUS is not set: there is nothing to measure against.');
    return;
  }
  const ads = adsOf(readRows(path.join(corpus, 'skill-spans', args.includes('--train') ? 'train.json' : 'dev.json')));
  for (const [name, extract] of [['lexicon', lexicon], ['tagger', taggerWith()]] as const) {
    console.log(name);
    console.table(Object.fromEntries(Object.entries(scored(ads, extract)).map(([source, { strict, relaxed }]) => [source, { 'strict P': strict.precision, R: strict.recall, F1: strict.f1, 'relaxed F1': relaxed.f1 }])));
  }
  console.log('terms unknown to the lexicon');
  console.table([0.23, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map(threshold => unknown(ads, threshold)));
  const started = performance.now();
  for (const ad of ads) tagSkills(sentencesOf(ad));
  console.log(`${((performance.now() - started) / ads.length).toFixed(1)} ms an ad`);
}
