import type { SkillMention, TermMatch } from '../model.ts';
import { atomsOf } from './atoms.ts';
import { inContext } from './context.ts';
import { createMatcher } from './matcher.ts';
import { lexicon, type Field, type LexiconSkill } from './table.ts';

/** Every skill of the lexicon that the text names, in order, never overlapping. Linear in the length of the text. */
export function findSkills(text: string): SkillMention[] {
  return inContext(text, lexicon.matcher.candidates(text)).map(({ start, end, spelling }) => ({
    start, end, text: text.slice(start, end), skill: spelling.skill,
  }));
}

/** As `findSkills`, together with the spellings that are also ordinary words and that it did not take here (`doubtful`). */
export function findSkillsAndDoubts(text: string): (SkillMention & { readonly field: Field; readonly doubtful: boolean })[] {
  const candidates = lexicon.matcher.candidates(text);
  const taken = new Set(inContext(text, candidates));
  return candidates.flatMap(candidate => {
    const { start, end, spelling } = candidate;
    const field = lexicon.skills.get(spelling.skill)?.field;
    return field === undefined ? [] : [{ start, end, text: text.slice(start, end), skill: spelling.skill, field, doubtful: !taken.has(candidate) }];
  });
}

/**
 * Where one spelling stands in the text as words of its own: case, hyphens and (of common nouns) number may vary.
 * A spelling that the lexicon knows for an ordinary word ("Go", "Excel") is found only where it is meant as the skill.
 */
export function findTerm(text: string, term: string): TermMatch[] {
  const known = lexicon.matcher.whole(term);
  if (known && known.rule !== 'any') {
    return inContext(text, lexicon.matcher.candidates(text))
      .filter(candidate => candidate.spelling.text === known.text)
      .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  }
  if (atomsOf(term).length === 0) return [];
  return createMatcher([{ text: term.trim(), rule: 'any', skill: term }]).candidates(text)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** The skill that this term spells, by whatever spelling; undefined for a term the lexicon does not know. */
export function canonicalSkill(term: string): { readonly name: string; readonly aliases: readonly string[] } | undefined {
  const skill = skillOf(term);
  return skill && { name: skill.name, aliases: skill.aliases };
}

export function skillOf(term: string): LexiconSkill | undefined {
  const spelling = lexicon.matcher.whole(term);
  return spelling && lexicon.skills.get(spelling.skill);
}
