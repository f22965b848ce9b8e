import { findTerm, type Job, type Requirement } from '../../job/index.ts';
import { relevanceTo } from '../relevance.ts';

export interface Served {
  /** Named by the new text, or in the job's own spelling, and not so by the old one. */
  readonly gained: readonly Requirement[];
  /** These, and those that the model names and the new text does too. */
  readonly all: readonly Requirement[];
}

/** What a rewording does for the job, judged by its words and not by what is claimed for it. */
export function servedBy(job: Job): (before: string, after: string, claimed: readonly string[]) => Served {
  const relevance = relevanceTo(job);
  return (before, after, claimed) => {
    const had = new Set(relevance(before).requirements);
    const named = relevance(after).requirements;
    const spelled = (requirement: Requirement, text: string): boolean => [requirement.name, job.text.slice(requirement.range.start, requirement.range.end)].some(term => term.trim() !== '' && findTerm(text, term).length > 0);
    const gained = named.filter(requirement => !had.has(requirement) || (spelled(requirement, after) && !spelled(requirement, before)));
    return { gained, all: named.filter(requirement => gained.includes(requirement) || claimed.includes(requirement.id)) };
  };
}
