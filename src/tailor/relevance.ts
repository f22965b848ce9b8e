import type { Job, Requirement } from '../job/index.ts';
import { createTermFinder } from '../job/index.ts';

/** What a must weighs against a preferred requirement when two places compete. */
export const WEIGHT = { must: 2, preferred: 1 } as const;

export interface Relevance {
  /** Sum of the weights of the requirements that the text names; 0 when it names none. */
  readonly score: number;
  /** The requirements named, in the job's order. */
  readonly requirements: readonly Requirement[];
}

function terms(requirement: Requirement): string[] {
  const members = requirement.anyOf ?? [];
  return [requirement.name, ...requirement.aliases, ...members.flatMap(member => [member.name, ...member.aliases])];
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** What a text does for one job; each requirement counts once however often it is named. Remembers the texts it has judged. */
export type Judge = (text: string) => Relevance;

export function relevanceTo(job: Job): Judge {
  const wanted = job.requirements.filter(requirement => requirement.kind === 'skill').map(requirement => ({ requirement, terms: terms(requirement) }));
  const judged = new Map<string, Relevance>();
  const judge: Judge = text => {
    const whole = folded(text);
    // A keyword that is the term and nothing else needs no context: "Go" in a list of skills is the language.
    const find = createTermFinder(text);
    const names = (term: string) => folded(term) === whole || find(term).length > 0;
    const requirements = wanted.filter(({ terms }) => terms.some(names)).map(({ requirement }) => requirement);
    return { score: requirements.reduce((sum, { importance }) => sum + WEIGHT[importance], 0), requirements };
  };
  return text => {
    const found = judged.get(text) ?? judge(text);
    judged.set(text, found);
    return found;
  };
}

/** "Python, Go and 2 more" */
export function nameList(requirements: readonly Requirement[], most = 3): string {
  return listOf(requirements.map(({ name }) => name), most);
}

/** The same as the job spells it, in quotes: `"k8s" and "Go or Python"`. What the person added to the list goes by its name. */
export function quotedList({ text }: Job, requirements: readonly Requirement[], most = 3): string {
  return listOf(requirements.map(({ name, range }) => {
    const spelling = text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
    return `"${spelling === '' || spelling.length > 40 ? name : spelling}"`;
  }), most);
}

function listOf(all: readonly string[], most: number): string {
  const names = [...new Set(all)];
  if (names.length <= 1) return names.join('');
  if (names.length <= most) return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}
