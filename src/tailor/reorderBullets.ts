import type { Job } from '../job/index.ts';
import type { Bullet, Entry, Resume, Section } from '../resume/index.ts';
import type { Change } from './model.ts';
import { BLANK, movableRuns } from './movable.ts';
import { orderByFewRaises, orderByScore } from './permute.ts';
import { quotedList, type Judge } from './relevance.ts';
import { reordering } from './reorder.ts';

/**
 * Within each entry, the bullets that serve the job come first; equals keep their order. At most `most` bullets are raised in the
 * whole résumé, in document order: the entries at the top are read first.
 */
export function reorderBullets(resume: Resume, job: Job, most: number, relevance: Judge): Change[] {
  let left = most;
  const changesOf = (section: Section, entry: Entry | undefined, bullets: readonly Bullet[]): Change[] => {
    const source = resume.files.find(({ file }) => file === bullets[0]?.range.file);
    if (!source) return [];
    return movableRuns(source, bullets, BLANK).flatMap(run => {
      const found = run.map(({ item }) => relevance(item.body.text));
      const { order, moved } = orderByFewRaises(found.map(({ score }) => score), left);
      left -= moved;
      return reordering({
        source, kind: 'reorderBullets', section: section.heading.text, title: entryTitle(entry) ?? section.heading.text, spans: run.map(({ span }) => span), found, order,
        reason: served => `The bullets about ${quotedList(job, served)} come first, because the job asks for them.`,
      }) ?? [];
    });
  };
  return resume.sections.flatMap(section => [
    ...section.entries.flatMap(entry => changesOf(section, entry, entry.highlights)),
    ...(section.kind === 'skills' ? [] : changesOf(section, undefined, section.highlights)),
  ]);
}

/** Projects, which stand in no order of time, by what they do for the job. Jobs and degrees stay in date order. */
export function reorderProjects(resume: Resume, job: Job, relevance: Judge): Change[] {
  return resume.sections.filter(({ kind }) => kind === 'projects').flatMap(section => {
    const source = resume.files.find(({ file }) => file === section.entries[0]?.range.file);
    if (!source) return [];
    return movableRuns(source, section.entries, BLANK).flatMap(run => {
      const found = run.map(({ item }) => relevance([item.position?.text, item.name?.text, item.location?.text, ...item.highlights.map(({ body }) => body.text)].join('. ')));
      return reordering({
        source, kind: 'reorderEntries', section: section.heading.text, title: section.heading.text, spans: run.map(({ span }) => span), found,
        order: orderByScore(found.map(({ score }) => score)),
        reason: served => `The projects with ${quotedList(job, served)} come first, because the job asks for them.`,
      }) ?? [];
    });
  });
}

export function entryTitle(entry: Entry | undefined): string | undefined {
  const parts = [entry?.position?.text, entry?.name?.text].filter(text => text !== undefined && text !== '');
  return parts.length > 0 ? parts.join(', ') : undefined;
}
