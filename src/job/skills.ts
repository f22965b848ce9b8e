import { findSkillsAndDoubts, skillOf } from './lexicon/index.ts';
import type { Importance, SkillMention } from './model.ts';
import { pattern } from './pattern.ts';
import { markAt, type Statement } from './statements.ts';
import type { TaggedSpan } from './tagger/index.ts';
import { taggedTerms, unknownTerms } from './unknown.ts';

/** Skills that are asked for together: one, or alternatives of which one is enough. */
export interface SkillGroup {
  readonly mentions: readonly SkillMention[];
  readonly importance: Importance;
}

type Join = 'and' | 'or' | 'comma' | 'slash' | 'none';

const filler = '(?:\\s*(?:in|with|the|an?|either|some|other|comparable|similar|equivalent|mit|in|en|avec|de|con|com)\\b)*';
const version = '(?:\\s+v?\\d+(?:\\.\\d+)*\\+?)?';
const joins: readonly (readonly [Join, RegExp])[] = [
  ['or', new RegExp(`^${version}\\s*(?:\\([^()]*\\))?\\s*,?\\s*/?\\s*\\b(?:and/or|or|oder|ou|o|bzw\\.?)\\b${filler}\\s*$`, 'i')],
  ['and', new RegExp(`^${version}\\s*(?:\\([^()]*\\))?\\s*,?\\s*(?:\\b(?:and|und|et|y|e|as well as|sowie)\\b|&|\\+)${filler}\\s*$`, 'i')],
  ['comma', new RegExp(`^${version}\\s*(?:\\([^()]*\\))?\\s*,${filler}\\s*$`, 'i')],
  ['slash', /^\s*\/\s*$/],
];
/** Words before a list that make its members examples or a choice, and words after it that do the same. */
const choiceBefore = pattern(String.raw`
  \b(?:such as|one of|any of|either|at least one|like|e\.g\.,?|for example|for instance|one or more of)
  \b(?:z\.\s?b\.,?|wie(?: etwa| zum Beispiel)?|beispielsweise)
  \b(?:comme|tels? que|telles? que|p\.\s?ex\.|como|por ejemplo|por exemplo)
  \b(?:one|a|an)\s+(?:\S+\s+){0,3}(?:languages?|frameworks?|tools?|platforms?|providers?|databases?)\s*[:(]
`, { after: '[^,.;]{0,30}$' });
/** How far from a list the words that make it a choice, and from a skill the next one of its list, may stand, in characters. */
const reach = 160;
const choiceAfter = /^\s*\)?,?\s*(?:or|and\/or|oder|ou|o)\s+(?:an?\s+|any\s+)?(?:other\b|similar|equivalent|comparable|related|something|ähnlich|vergleichbar|andere|équivalent|similaire)/i;

function joinOf(gap: string): Join {
  if (gap.length > reach) return 'none';
  return joins.find(([, expression]) => expression.test(gap))?.[0] ?? 'none';
}

/** "A, B or C" is one choice; "A, B and C" are three; a comma means what the next word of its list means. */
function choices(text: string, offset: number, mentions: readonly SkillMention[]): SkillMention[][] {
  const groups: SkillMention[][] = [];
  let chain: SkillMention[] = [];
  let between: Join[] = [];
  const flush = (): void => {
    const first = chain[0];
    const last = chain.at(-1);
    if (!first || !last) return;
    const choice = choiceBefore.test(text.slice(Math.max(0, first.start - offset - reach), first.start - offset)) || choiceAfter.test(text.slice(last.end - offset));
    let following: Join = choice ? 'or' : 'and';
    const resolved = between.toReversed().map((join, k) => {
      if (join === 'comma') return following;
      // "C# or C/C++": a slash is of one kind with the joins beside it; alone ("HTML/CSS") it joins.
      if (join === 'slash') return between[between.length - k - 2] === 'or' ? 'or' : following;
      // "A, B or C, D": a list that goes on with a comma after its "or" has a choice of two inside, and asks for all the rest.
      const next = between[between.length - k];
      following = join === 'or' && next === 'comma' && !choice ? 'and' : join;
      return join;
    }).toReversed();
    let group = [first];
    for (const [i, mention] of chain.slice(1).entries()) {
      if (resolved[i] === 'or') group.push(mention);
      else {
        groups.push(group);
        group = [mention];
      }
    }
    groups.push(group);
  };
  for (const mention of mentions) {
    const previous = chain.at(-1);
    const join = previous ? joinOf(text.slice(previous.end - offset, mention.start - offset)) : 'none';
    if (join === 'none') {
      flush();
      chain = [mention];
      between = [];
    } else {
      chain.push(mention);
      between.push(join);
    }
  }
  flush();
  return groups;
}

/** Written with a capital or a digit that does not come from standing first in the sentence. */
function isName(text: string, { start, text: written }: SkillMention): boolean {
  return /[\p{Lu}\d]/u.test(text.slice(0, start).trim() === '' ? written.slice(1) : written);
}

export interface Reading {
  /** What the statement's section says; a remark in the statement itself ("a plus") outranks it. */
  readonly base: Importance;
  /** Only what is written as a name (Kubernetes, AWS): in prose on the work a common noun ("testing") asks for nothing. */
  readonly namesOnly: boolean;
  /** Also names that the lexicon does not know. */
  readonly unknownToo: boolean;
  readonly nounsCapitalised: boolean;
  /** What the tagger found in the statement; nothing where it does not know the language. */
  readonly tagged: readonly TaggedSpan[];
  /** What another requirement has understood already ("degree in computer science"). */
  readonly taken: readonly { readonly start: number; readonly end: number }[];
}

/** From which probability on an ordinary word ("Go", "Spring") that the lexicon doubts is taken for the skill. */
const meant = 0.5;

/** The skills that one statement asks for. */
export function skillsOf(statement: Statement, { base, namesOnly, unknownToo, nounsCapitalised, tagged, taken }: Reading): SkillGroup[] {
  const { text, start: offset } = statement;
  // An item that is this one word.
  const alone = ({ text: written }: SkillMention): boolean => statement.bullet && text.replace(/[\s.,;]+$/, '').trim() === written && /^\p{Lu}/u.test(written);
  const vouched = ({ start, end }: SkillMention): boolean => unknownToo && tagged.some(span => span.probability >= meant && span.start === start && span.end === end);
  const known = findSkillsAndDoubts(text).filter(mention => !mention.doubtful || vouched(mention) || (unknownToo && alone(mention)));
  const named = unknownToo ? unknownTerms(text, known, nounsCapitalised) : [];
  const mentions = [...known, ...named, ...(unknownToo ? taggedTerms(text, tagged, [...known, ...named]) : [])]
    .sort((a, b) => a.start - b.start)
    .filter(mention => !namesOnly || isName(text, mention))
    .map(mention => ({ ...mention, start: mention.start + offset, end: mention.end + offset }))
    .filter(mention => !['spoken', 'certificates'].includes(skillOf(mention.skill)?.field ?? '') && !taken.some(range => range.start < mention.end && mention.start < range.end));
  return choices(text, offset, mentions).flatMap(group => {
    const importances = group.map(mention => markAt(statement, mention.start) ?? base);
    const importance = importances[0] ?? base;
    if (importances.every(other => other === importance)) return [{ mentions: group, importance }];
    return group.map((mention, i) => ({ mentions: [mention], importance: importances[i] ?? base }));
  });
}
