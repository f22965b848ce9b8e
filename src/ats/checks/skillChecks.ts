import type { Job } from '../../job/index.ts';
import type { CheckFunction, Inputs, Measured } from '../measured.ts';
import type { RequirementResult } from '../schema.ts';
import { listed } from '../text.ts';

/** The mean credit, weighed: what the job's title or several of its lines name counts for more. In whole numbers, so that the order of the lines changes nothing. */
function weighed(asked: readonly RequirementResult[], job: Job): number {
  const weights = new Map(job.requirements.map(({ id, weight = 1 }) => [id, Math.round(100 * weight)]));
  const parts = asked.map(({ id, credit }) => ({ weight: weights.get(id) ?? 100, credit: Math.round(1000 * credit) }));
  return parts.reduce((sum, { weight, credit }) => sum + weight * credit, 0) / parts.reduce((sum, { weight }) => sum + 1000 * weight, 0);
}

function skills({ requirements, job }: Inputs, id: string, importance: 'must' | 'preferred', word: string): Measured {
  const asked = requirements.filter(each => each.kind === 'skill' && each.importance === importance);
  if (asked.length === 0) return { id, share: undefined, summary: `The job names no ${word} skills.`, evidence: [] };
  // By name, not by place in the job: the order of the job's lines must change nothing.
  const names = (wanted: (each: typeof asked[number]) => boolean): string[] => asked.filter(wanted).map(({ name }) => name).toSorted();
  const missing = names(({ support }) => support === 'missing');
  const onlyListed = names(({ support, supportedBy }) => support === 'listed' && supportedBy === undefined);
  const byAlias = asked.filter(({ foundAs }) => foundAs !== undefined).map(({ name, foundAs }) => `${name} (${foundAs ?? ''})`).toSorted();
  const byKind = asked.filter(({ supportedBy }) => supportedBy !== undefined).map(({ name, supportedBy = [] }) => `${name} (${supportedBy.join(', ')})`).toSorted();
  const advice = [
    missing.length > 0 ? `If you have worked with ${listed(missing)}, say where.` : '',
    onlyListed.length > 0 ? `Show ${listed(onlyListed)} in a bullet of the job where you used it.` : '',
    byKind.length > 0 ? `You show these by something of the kind; name the kind too, as the job does: ${listed(byKind)}.` : '',
    byAlias.length > 0 ? `Write both the name and the short form: ${listed(byAlias)}.` : '',
  ].filter(sentence => sentence !== '').join(' ');
  return {
    id, share: weighed(asked, job),
    summary: `${asked.length - missing.length} of ${asked.length} ${word} skills found${[onlyListed.length > 0 ? `, ${onlyListed.length} of them only listed` : '', byKind.length > 0 ? `, ${byKind.length} by something of the kind` : ''].join('')}.`,
    evidence: asked.toSorted((a, b) => a.name < b.name ? -1 : 1).flatMap(({ found }) => found.slice(0, 1)),
    ...(advice === '' ? {} : { fix: advice }),
  };
}

/** B1: required skills, by the credit table. */
export const requiredSkills: CheckFunction = inputs => skills(inputs, 'B1', 'must', 'required');
/** B2: preferred skills, by the same table. */
export const preferredSkills: CheckFunction = inputs => skills(inputs, 'B2', 'preferred', 'preferred');
