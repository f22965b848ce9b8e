import type { SectionKind } from '../sections.ts';
import { combined, hashOf } from './hash.ts';
import { announcing, shapeOf, type Shape } from './shape.ts';
import { outside, type Vocabulary, type WordFacts } from './vocabulary.ts';
import type { Word } from './words.ts';

export interface Sentence {
  readonly words: readonly Word[];
  readonly section: SectionKind;
}

const sections: readonly SectionKind[] = ['must', 'preferred', 'duty', 'stack', 'role', 'company', 'benefits', 'process', 'intro', 'other'];
const edge = shapeOf('\u0001');

/** A word's place in a skill of the lexicon: 0 none, 1 all of it, 2 first, 3 inside, 4 last, 5 doubtful, 6 beyond the sentence. */
const placeOf = (word: Word | undefined): number => (word ? (word.doubtful ? 5 : 'OSBIE'.indexOf(word.place)) : 6);
const fieldOf = (word: Word | undefined): number => (word && word.place !== 'O' ? hashOf(word.field) : 0) + placeOf(word);

/** What is known of the whole text. */
interface Whole {
  readonly shapeOf: (word: Word) => Shape;
  readonly vocabulary: Vocabulary;
  /** How dense its skills are, in steps: technical ads name many more. */
  readonly density: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** The features of every word of every sentence of one text. Linear in its length. */
export function featuresOf(sentences: readonly Sentence[], vocabulary: Vocabulary): number[][][] {
  const shapes = new Map<string, Shape>();
  const counts = new Map<string, number>();
  const shape = ({ text }: Word): Shape => {
    let known = shapes.get(text);
    if (!known) shapes.set(text, known = shapeOf(text));
    return known;
  };
  let total = 0;
  let skilled = 0;
  for (const word of sentences.flatMap(({ words }) => words)) {
    const { key } = shape(word);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    total += 1;
    if (word.place === 'S' || word.place === 'B') skilled += 1;
  }
  const density = Math.min(6, Math.floor(60 * skilled / Math.max(30, total)));
  return sentences.map(sentence => ofSentence(sentence, { shapeOf: shape, vocabulary, density, counts }));
}

/** How long a sentence is, in steps. */
const sizeOf = (words: number): number => [2, 4, 7, 13, 26, 61].filter(least => words >= least).length;

function ofSentence({ words, section }: Sentence, whole: Whole): number[][] {
  const shapes = words.map(whole.shapeOf);
  const facts = shapes.map(({ key }) => whole.vocabulary(key));
  const places = words.map(placeOf);
  const shape = (i: number): Shape => shapes[i] ?? edge;
  const fact = (i: number): WordFacts => facts[i] ?? outside;
  const place = (i: number): number => places[i] ?? 6;
  const role = (i: number): number => (i < 0 ? 30 : i >= words.length ? 31 : shape(i).role);
  const n = words.length;
  const size = sizeOf(n);
  const here = sections.indexOf(section);
  const share = Math.min(5, Math.floor(6 * places.filter(at => at === 1 || at === 2).length / Math.max(1, n)));
  const small = Math.floor(4 * shapes.filter(({ kind }) => kind === 3).length / Math.max(1, n));
  let cue = { role: 0, word: 0, distance: 9 };
  return words.map((word, i) => {
    const s = shape(i);
    const p = shape(i - 1);
    const q = shape(i + 1);
    const at = place(i);
    const { edges } = word;
    const edgesBefore = words[i - 1]?.edges ?? 0;
    const seen = Math.min(whole.counts.get(s.key) ?? 1, 4);
    const features = [
      // The word and those around it.
      combined(10, 0), combined(11, s.word), combined(12, p.word), combined(13, q.word), combined(14, shape(i - 2).word), combined(15, shape(i + 2).word),
      combined(16, p.word, s.word), combined(17, s.word, q.word), combined(18, shape(i - 2).word, p.word), combined(19, q.word, shape(i + 2).word),
      // Its looks.
      combined(20, s.form), combined(21, p.form), combined(22, q.form), combined(23, s.kind), combined(24, p.kind, s.kind), combined(25, s.kind, q.kind), combined(26, p.kind, s.kind, q.kind),
      combined(27, p.suffix), combined(28, q.suffix), combined(29, p.suffix, s.suffix), combined(30, s.suffix, q.suffix), combined(31, s.stem), combined(32, s.length, s.kind),
      ...s.affixes, ...s.parts.map(part => combined(33, part)),
      // What the lexicon says.
      combined(34, at), combined(35, fieldOf(word)), combined(36, fieldOf(words[i - 1])), combined(37, fieldOf(words[i + 1])), combined(38, place(i - 1), at, place(i + 1)),
      combined(39, place(i - 2), place(i - 1), at), combined(40, at, s.word), combined(41, at, place(i + 1), place(i + 2)), combined(71, p.suffix, at), combined(72, s.suffix, place(i + 1)), combined(73, s.suffix, place(i - 1)),
      // Words that announce, join or end.
      combined(42, role(i - 1), s.kind), combined(43, role(i - 2), role(i - 1)), combined(44, role(i + 1), s.kind), combined(45, role(i + 1), role(i + 2)),
      combined(46, role(i - 1), at), combined(47, at, role(i + 1)), combined(48, role(i - 1), role(i), role(i + 1)),
      combined(62, cue.role, Math.min(cue.distance, 6)), combined(63, cue.role, at), combined(64, cue.role, s.kind), combined(65, cue.word, Math.min(cue.distance, 3)),
      // The sentence and the text.
      combined(49, here), combined(50, here, s.kind), combined(51, here, at), combined(70, s.word, here), combined(52, size, s.kind), combined(53, size, at), combined(54, share, size), combined(55, small, size), combined(56, share, s.kind),
      combined(57, shape(0).word), combined(58, shape(0).word, s.kind), combined(59, whole.density), combined(60, whole.density, s.kind), combined(61, whole.density, at),
      combined(66, edges), combined(67, edgesBefore), combined(68, edgesBefore, edges, s.kind), combined(69, Math.min(i, 2), i === n - 1 ? 1 : 0, s.kind),
      combined(74, seen, fact(i).spread), combined(75, seen, s.kind, fact(i).spread),
    ];
    learned(features, fact(i - 2), fact(i - 1), fact(i), fact(i + 1), fact(i + 2), s);
    cue = announcing.has(s.role) ? { role: s.role, word: s.word, distance: 0 } : { ...cue, distance: cue.distance + 1 };
    return features;
  });
}

/** What the vocabulary tells of a word (`c`), of the two before it and of the two after it. */
function learned(features: number[], o: WordFacts, p: WordFacts, c: WordFacts, q: WordFacts, r: WordFacts, { kind, ending }: Shape): void {
  features.push(
    combined(80, c.spread), combined(81, c.spread, c.inside), combined(82, p.spread, p.inside), combined(83, q.spread, q.inside), combined(84, p.inside, c.inside), combined(85, c.inside, q.inside), combined(86, p.inside, c.inside, q.inside),
    combined(87, c.spread, Math.min(3, kind)), combined(88, c.inside, c.opens, c.closes), combined(89, p.inside, p.closes, c.inside, c.opens), combined(90, c.inside, c.closes, q.inside, q.opens), combined(91, p.spread, c.spread, q.spread),
    combined(92, c.spread, ending), combined(93, c.spread, c.inside, Math.min(3, kind), p.spread), combined(94, o.inside, p.inside, c.inside), combined(95, c.inside, q.inside, r.inside),
  );
}
