import type { Job } from '../job/index.ts';
import type { Resume } from '../resume/index.ts';
import { escapeLatex, isPrintable } from './escape.ts';
import type { Change } from './model.ts';

/** The job's title as headline, where the résumé has one. It claims something that only the person can confirm, so it never passes by itself. */
export function proposeHeadline(resume: Resume, job: Job): Change[] {
  const label = resume.basics.label;
  const source = resume.files.find(({ file }) => file === label?.range.file);
  if (!label || !source || !job.title || !isPrintable(job.title) || label.text.trim().toLowerCase() === job.title.trim().toLowerCase()) return [];
  // What reads like a line of the ad, not like a title, is nobody's headline.
  if (job.title.length > 60 || job.title === job.title.toUpperCase() || (job.company && job.title.toLowerCase().includes(job.company.toLowerCase()))) return [];
  const before = source.text.slice(label.range.start, label.range.end);
  // Only a plain headline: with markup inside, what to keep of it would be a guess.
  if (/[\\{}$%&]/.test(before)) return [];
  const after = escapeLatex(job.title);
  return [{
    id: `headline@${source.file}:${label.range.start}`,
    kind: 'headline',
    section: 'Headline',
    title: job.title,
    range: label.range, before, after,
    edits: [{ range: label.range, newText: after }],
    reason: `The job's title as your headline, instead of "${label.text}". Check it only if you would say so of yourself.`,
    requirements: job.requirements.filter(({ kind }) => kind === 'title').map(({ id }) => id),
    verification: { verdict: 'warn', rules: ['title-needs-confirmation'], unsupported: [job.title] },
  }];
}
