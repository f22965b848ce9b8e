import type { Job } from '../job/index.ts';
import { placeStart } from './measured.ts';
import type { Reader } from './reader.ts';
import { usefulRepetitions } from './rubric.ts';
import type { Finding } from './skills.ts';
import type { Statement } from './statements.ts';
import { stems } from './stems.ts';
import { clamp, counts } from './text.ts';

export type DutyMatcher = (duty: string) => Finding;

/** BM25's saturation (Robertson and Zaragoza 2009). Its length normalisation b is 0 here: a bullet that says one thing more must not match less. */
const K1 = 1.2;
/** Part of a duty's own weight that a bullet has to reach to count as a full match; nobody repeats a duty word for word. */
const FULL = 0.5;

/**
 * How well the best bullet matches a duty line of the job, 0..1: BM25 on stems, as a share of the duty's match with itself.
 * Rare words weigh more; how rare is told from the job's own duty lines, so that the résumé cannot change the measure.
 */
export function createDutyMatcher(job: Job, bullets: readonly Statement[], reader: Reader | null): DutyMatcher {
  const lines = job.requirements.filter(({ kind }) => kind === 'duty').map(({ name }) => new Set(stems(name)));
  const frequency = counts(lines.flatMap(line => [...line]));
  const weight = (word: string): number => Math.log(1 + (lines.length - (frequency.get(word) ?? 0) + 0.5) / ((frequency.get(word) ?? 0) + 0.5));
  const documents = bullets.map(bullet => ({ bullet, words: counts(stems(bullet.text.text)) }));
  return duty => {
    const wanted = [...new Set(stems(duty))].toSorted();
    const score = (words: ReadonlyMap<string, number>): number => wanted.reduce((sum, word) => {
      const times = Math.min(words.get(word) ?? 0, usefulRepetitions);
      return sum + weight(word) * times * (K1 + 1) / (times + K1);
    }, 0);
    const whole = score(counts(wanted));
    const best = documents.map(({ bullet, words }) => ({ bullet, share: whole === 0 ? 0 : score(words) / whole }))
      .toSorted((a, b) => b.share - a.share)[0];
    if (best === undefined || best.share === 0) return { credit: 0, support: 'missing', found: [] };
    return { credit: clamp(best.share / FULL), support: best.bullet.support, found: [placeStart(reader, best.bullet.text)] };
  };
}
