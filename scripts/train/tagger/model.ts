import type { Learned } from '../../../src/job/tagger/asset.ts';
import { T } from '../../../src/job/tagger/chain.ts';
import { featuresOf } from '../../../src/job/tagger/features.ts';
import { countsOf, factsByHash, vocabularyWithout, type Tagged } from './facts.ts';
import { learn, settings } from './learn.ts';

/** A feature must stand at so many words to be learned of. */
const leastSeen = 2;
/** Of the features learned of first, so many are learned of again, alone: those whose weights decide most in the training ads. */
const mostFeatures = 40_000;

interface Sentence {
  readonly features: readonly (readonly number[])[];
  readonly tags: readonly number[];
}

/** Weights of the features of `known`, against tag "outside": only differences between tags count. */
function weighed(sentences: readonly Sentence[], known: readonly number[]): { features: Map<number, number[]>; transitions: Float64Array } {
  const numbers = new Map(known.map((hash, i) => [hash, i]));
  const examples = sentences.map(({ features, tags }) => ({ tags, features: features.map(list => list.map(hash => numbers.get(hash)).filter(number => number !== undefined)) }));
  const { features, transitions } = learn(examples, known.length, settings);
  return { transitions, features: new Map(known.map((hash, i) => [hash, [1, 2, 3, 4].map(t => features[i * T + t]! - features[i * T]!)])) };
}

export function modelOf(ads: readonly (readonly Tagged[])[], most = mostFeatures, least = leastSeen): Learned {
  const counts = countsOf(ads);
  const sentences = ads.flatMap((ad): Sentence[] => {
    const features = featuresOf(ad, vocabularyWithout(countsOf([ad]), counts));
    return ad.map(({ tags }, k) => ({ features: features[k]!, tags })).filter(({ tags }) => tags.length > 0);
  });
  const seen = new Map<number, number>();
  for (const { features } of sentences) for (const list of features) for (const hash of list) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  const all = weighed(sentences, [...seen].filter(([, times]) => times >= least).map(([hash]) => hash));
  const weight = (hash: number): number => Math.max(...(all.features.get(hash) ?? []).map(Math.abs)) * (seen.get(hash) ?? 0) ** 0.25;
  const best = [...all.features.keys()].sort((a, b) => weight(b) - weight(a) || a - b).slice(0, most);
  return { ...(best.length < all.features.size ? weighed(sentences, best) : all), words: factsByHash(counts) };
}
