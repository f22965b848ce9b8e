import { KnownError } from '../shared/knownError.ts';
import { skillOf } from './lexicon/index.ts';
import { languageOf } from './language.ts';
import type { Importance, Job, JobFormat, Requirement } from './model.ts';
import { readJob } from './read/index.ts';
import { placeLines, type SectionKind } from './sections.ts';
import { skillsOf, type SkillGroup } from './skills.ts';
import { statementsOf, type Statement } from './statements.ts';

export const slug = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, '-');

/**
 * What a statement's section says about the skills it names; undefined: nothing (a company's blurb, benefits).
 * What one will do or the stack at hand is only wished for where the ad also says what it requires.
 */
function baseImportance(statement: Statement, hasRequirements: boolean): Importance | undefined {
  const { section } = statement;
  if (section === 'must' || section === 'preferred') return section;
  const implied: Importance = hasRequirements ? 'preferred' : 'must';
  if (section === 'duty' || section === 'stack') return implied;
  if (section === 'company' || section === 'benefits' || section === 'process') return undefined;
  if (statement.asks) return 'must';
  return statement.tells || (statement.bullet && !hasRequirements) ? implied : undefined;
}

function skillRequirement({ mentions, importance }: SkillGroup): Requirement | undefined {
  const members = [...new Map(mentions.map(({ skill }) => [skill, { name: skill, aliases: skillOf(skill)?.aliases ?? [] }])).values()];
  const [first] = members;
  const start = mentions[0]?.start;
  const end = mentions.at(-1)?.end;
  if (!first || start === undefined || end === undefined) return undefined;
  const id = `skill:${members.map(member => slug(member.name)).sort().join('|')}`;
  return { id, kind: 'skill', importance, ...first, ...(members.length > 1 ? { anyOf: members } : {}), range: { start, end } };
}

/** One of each; the earliest mention gives the range, `must` wins over `preferred`. */
function distinct(requirements: readonly Requirement[]): Requirement[] {
  const found = new Map<string, Requirement>();
  for (const requirement of requirements) {
    const known = found.get(requirement.id);
    if (!known) found.set(requirement.id, requirement);
    else if (known.importance === 'preferred' && requirement.importance === 'must') found.set(requirement.id, { ...known, importance: 'must' });
  }
  const musts = new Set([...found.values()].filter(({ importance, anyOf }) => importance === 'must' && !anyOf).map(({ id }) => id));
  // A choice is settled where one of its members is required anyway.
  return [...found.values()].filter(({ anyOf }) => !anyOf?.some(({ name }) => musts.has(`skill:${slug(name)}`)));
}

/**
 * Reads a job description. Without `format` it is told from the text (tags, Markdown marks).
 * @throws KnownError when there is nothing to read.
 */
export function parseJob(source: string, options: { readonly format?: JobFormat } = {}): Job {
  const { text, lines } = readJob(source, options.format);
  if (!/\p{L}{2,}/u.test(text)) throw new KnownError('The job description is empty: there are no words to read. Select or paste the text of the job ad and try again.');
  const statements = placeLines(lines).flatMap(statementsOf);
  const kinds = new Set<SectionKind>(statements.map(statement => statement.section));
  const hasRequirements = kinds.has('must') || kinds.has('preferred') || statements.some(statement => statement.asks && !['company', 'benefits', 'process'].includes(statement.section));
  const skills = statements.flatMap(statement => {
    const base = baseImportance(statement, hasRequirements);
    return base ? skillsOf(statement, base, []) : [];
  });
  const requirements = skills.map(skillRequirement).filter(requirement => requirement !== undefined);
  return { text, language: languageOf(text), requirements: distinct(requirements).sort((a, b) => a.range.start - b.range.start) };
}
