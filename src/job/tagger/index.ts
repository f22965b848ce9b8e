import type { SectionKind } from '../sections.ts';
import { readModel, type Model } from './asset.ts';
import { chosen, spansOf } from './chain.ts';
import { featuresOf } from './features.ts';
import { weights } from './weights.ts';
import { wordsOf } from './words.ts';

/** A name or term that a sentence asks one to know, as a trained tagger sees it. */
export interface TaggedSpan {
  /** Range in the sentence. */
  readonly start: number;
  readonly end: number;
  /** That exactly these words are one, by the model: 0 to 1. */
  readonly probability: number;
}

/** Where strict F1 was highest in cross validation over the training ads (scripts/train/tagger.ts --validate). */
export const balanced = 0.25;

/** Decoded with the room, since every ad needs it; see NOTICE.md for what it was learned from. */
const shipped: Model = readModel(Uint8Array.from(Buffer.from(weights, 'base64')));

/**
 * The knowledge that the sentences of one English ad ask for, span by span, none overlapping. `threshold`: how probable a span must
 * be at least; of overlapping ones those with the largest sum of probabilities stay. Linear in the length of the text.
 */
export function tagSkills(sentences: readonly { readonly text: string; readonly section: SectionKind }[], { threshold = balanced, model = shipped }: { readonly threshold?: number; readonly model?: Model } = {}): TaggedSpan[][] {
  const placed = sentences.map(({ text, section }) => ({ words: wordsOf(text), section }));
  const features = featuresOf(placed, model.vocabulary);
  return placed.map(({ words }, k) => {
    const spans = spansOf(words.length, model.scores(features[k] ?? []), model.transitions, words.map(({ apart }) => apart));
    return chosen(words.length, spans, threshold).map(({ from, to, probability }) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, probability }));
  });
}
