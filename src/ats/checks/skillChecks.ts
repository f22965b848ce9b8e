import type { CheckFunction, Inputs, Measured } from '../measured.ts';
import { listed, mean } from '../text.ts';

function skills({ requirements }: Inputs, id: string, importance: 'must' | 'preferred', word: string): Measured {
  const asked = requirements.filter(each => each.kind === 'skill' && each.importance === importance);
  if (asked.length === 0) return { id, share: undefined, summary: `The job names no ${word} skills.`, evidence: [] };
  // By name, not by place in the job: the order of the job's lines must change nothing.
  const names = (wanted: (each: typeof asked[number]) => boolean): string[] => asked.filter(wanted).map(({ name }) => name).toSorted();
  const missing = names(({ support }) => support === 'missing');
  const onlyListed = names(({ support }) => support === 'listed');
  const byAlias = asked.filter(({ foundAs }) => foundAs !== undefined).map(({ name, foundAs }) => `${name} (${foundAs ?? ''})`).toSorted();
  const advice = [
    missing.length > 0 ? `If you have worked with ${listed(missing)}, say where.` : '',
    onlyListed.length > 0 ? `Show ${listed(onlyListed)} in a bullet of the job where you used it.` : '',
    byAlias.length > 0 ? `Write both the name and the short form: ${listed(byAlias)}.` : '',
  ].filter(sentence => sentence !== '').join(' ');
  return {
    id, share: mean(asked.map(({ credit }) => credit)),
    summary: `${asked.length - missing.length} of ${asked.length} ${word} skills found${onlyListed.length > 0 ? `, ${onlyListed.length} of them only listed` : ''}.`,
    evidence: asked.toSorted((a, b) => a.name < b.name ? -1 : 1).flatMap(({ found }) => found.slice(0, 1)),
    ...(advice === '' ? {} : { fix: advice }),
  };
}

/** B1: required skills, by the credit table. */
export const requiredSkills: CheckFunction = inputs => skills(inputs, 'B1', 'must', 'required');
/** B2: preferred skills, by the same table. */
export const preferredSkills: CheckFunction = inputs => skills(inputs, 'B2', 'preferred', 'preferred');
