import type { Job } from '../../job/index.ts';
import type { Resume } from '../../resume/index.ts';
import type { Change } from '../model.ts';
import { LIGHT_TOUCH, type ProposeOptions } from '../propose.ts';
import { relevanceTo } from '../relevance.ts';
import { entryTitle } from '../reorderBullets.ts';
import type { RephraseSlot } from './model.ts';
import { targetsOf } from './targets.ts';

/** More than a model rewords with care in one answer. */
const MOST_BULLETS = 40;
/** What a summary may draw on, in characters: the statements of the first one or two pages. */
const SUMMARY_CONTEXT = 6_000;

/**
 * What a model is asked about, in document order: the paragraphs of the summary, and the bullets of jobs, projects and voluntary work that
 * none of `changes` exchanges or leaves out. Where there are too many bullets, those that name most of what the job asks for, then the most recent.
 */
export function slotsOf(resume: Resume, job: Job, changes: readonly Change[], { maxBulletShare }: ProposeOptions = LIGHT_TOUCH): RephraseSlot[] {
  const relevance = relevanceTo(job);
  const targets = targetsOf(resume, changes);
  const chosen = new Set(maxBulletShare <= 0 ? [] : targets
    .filter(({ kind }) => kind === 'bullet')
    .map((target, place) => ({ target, place, score: relevance(target.bullet.body.text).score }))
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, MOST_BULLETS)
    .map(({ target }) => target));
  const statements = statementsOf(resume);
  return targets.flatMap((target): RephraseSlot[] => {
    const { id, kind, bullet: { body: { text } } } = target;
    if (kind === 'summary') return [{ id, kind, text, context: statements }];
    const context = entryTitle(target.entry);
    return chosen.has(target) ? [{ id, kind, text, ...context === undefined ? {} : { context } }] : [];
  });
}

/** What the résumé says of jobs, projects and skills; whole statements only. */
function statementsOf(resume: Resume): string {
  const statements = resume.sections.filter(({ kind }) => kind !== 'summary').flatMap(section => [
    ...section.entries.flatMap(entry => [entryTitle(entry) ?? '', ...entry.highlights.map(({ body }) => body.text)]),
    ...section.highlights.map(({ body }) => body.text),
    ...section.skills.map(({ name, keywords }) => [name?.text, keywords.map(({ text }) => text).join(', ')].filter(Boolean).join(': ')),
  ]).filter(text => text !== '');
  let length = 0;
  return statements.filter(text => (length += text.length + 3) <= SUMMARY_CONTEXT).join(' · ');
}
