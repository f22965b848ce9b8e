import { skillOf } from './lexicon/index.ts';
import type { Importance, Job, Requirement } from './model.ts';

/** What a person changed about what was read from a job's text. It always wins over what was read. */
export interface RequirementEdits {
  /** Ids of requirements that do not count. */
  readonly removed: readonly string[];
  readonly importance: Readonly<Record<string, Importance>>;
  /** Names of skills the text does not name. */
  readonly added: readonly string[];
}

export const NO_EDITS: RequirementEdits = { removed: [], importance: {}, added: [] };

/** The job as the person wants it read. Edits of requirements that the job does not have change nothing. */
export function editRequirements(job: Job, edits: RequirementEdits): Job {
  const added = edits.added.flatMap(name => requirementNamed(job, name) ? [] : [addedSkill(name)]);
  const requirements = [...job.requirements, ...added]
    .filter(({ id }) => !edits.removed.includes(id))
    .map(requirement => ({ ...requirement, importance: edits.importance[requirement.id] ?? requirement.importance }));
  return { ...job, requirements };
}

/** The skill among the requirements that has this name, or this other spelling. */
export function requirementNamed({ requirements }: Job, name: string): Requirement | undefined {
  const wanted = new Set([folded(name), folded(skillOf(name)?.name ?? name)]);
  return requirements.find(({ kind, name, aliases, anyOf = [] }) => kind === 'skill'
    && [{ name, aliases }, ...anyOf].some(member => [member.name, ...member.aliases].some(spelling => wanted.has(folded(spelling)))));
}

/** A skill that a person adds, with the spellings the lexicon knows for it. It stands nowhere in the text: an empty range. */
export function addedSkill(name: string): Requirement {
  const known = skillOf(name);
  const own = known?.name ?? name.replace(/\s+/g, ' ').trim();
  return { id: `added:${folded(own)}`, kind: 'skill', importance: 'must', name: own, aliases: known?.aliases ?? [], range: { start: 0, end: 0 } };
}

const folded = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
