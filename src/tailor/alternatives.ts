import type { Job } from '../job/index.ts';
import type { Bullet, CommentedBullet, Entry, Resume, Section, SourceFile, SourceRange, TextEdit } from '../resume/index.ts';
import { effectOf } from './compose.ts';
import type { Group } from './groups.ts';
import type { Change } from './model.ts';
import { core, hasOwnLines } from './movable.ts';
import { entryTitle } from './reorderBullets.ts';
import { quotedList, type Judge, type Relevance } from './relevance.ts';
import { commentOut, shorten } from './text.ts';
import { isBalanced, verifyToggle } from './truth/index.ts';

/**
 * Chooses among the wordings the master itself carries: a commented-out bullet that serves the job better comes in for the visible
 * bullet of the same list that serves it least. What belongs to a `% tailor:` group stays out of this (see groups.ts).
 */
export function useAlternatives(resume: Resume, job: Job, groups: readonly Group[], relevance: Judge): Change[] {
  const changes: Change[] = [];
  const used = new Set<Bullet>();
  const inGroup = ({ file, start, end }: SourceRange): boolean =>
    groups.some(group => group.source.file === file && [group.visible, ...group.hidden].some(span => start < span.end && end > span.start));
  for (const alternative of resume.commentedBullets) {
    const place = listOf(resume, alternative);
    const source = resume.files.find(({ file }) => file === alternative.range.file);
    if (!place || !source || inGroup(alternative.range)) continue;
    const gain = relevance(alternative.text);
    const out = place.bullets
      .filter(bullet => !used.has(bullet) && canGo(source, bullet) && !inGroup(bullet.range))
      .map(bullet => ({ bullet, found: relevance(bullet.body.text) }))
      .sort((a, b) => a.found.score - b.found.score || b.bullet.range.start - a.bullet.range.start)[0];
    if (!out || gain.score <= out.found.score || !serves(gain, out.found)) continue;
    const comesIn = uncommented(source, alternative);
    if (!comesIn) continue;
    used.add(out.bullet);
    changes.push(exchange(job, source, place, alternative, comesIn, out.bullet, gain));
  }
  return changes;
}

/** It brings something that the bullet it replaces does not have. */
function serves(gain: Relevance, loss: Relevance): boolean {
  return gain.requirements.some(requirement => !loss.requirements.includes(requirement));
}

interface Place {
  readonly section: Section;
  readonly entry: Entry | undefined;
  readonly bullets: readonly Bullet[];
}

/** The list a commented-out bullet stands in: the one with a visible bullet nearest in front of it or behind it, in the same entry. */
function listOf(resume: Resume, { range }: CommentedBullet): Place | undefined {
  const text = resume.files.find(({ file }) => file === range.file)?.text ?? '';
  for (const section of resume.sections) {
    if (section.range.file === range.file && (range.start < section.range.start || range.end > section.range.end)) continue;
    for (const entry of section.entries) {
      if (within(entry.highlights, range, text)) return { section, entry, bullets: entry.highlights };
    }
    if (within(section.highlights, range, text)) return { section, entry: undefined, bullets: section.highlights };
  }
  return undefined;
}

/** Nothing but blanks and comments: what may stand between an alternative and a bullet of its list. The list's end, or a heading that is commented out too, ends it. */
function isSameList(between: string): boolean {
  return /^(?:\s|%[^\n]*(?:\n|$))*$/.test(between) && !/%.*\\(?:sub)*(?:section|begin|end|cventry|resumeSub\w*List)|%.*\\\w*List(?:Start|End)\b/.test(between);
}

/** Right behind a bullet of the list or right above one, other alternatives apart. */
function within(bullets: readonly Bullet[], { file, start, end }: CommentedBullet['range'], text: string): boolean {
  const before = bullets.findLast(({ range }) => range.file === file && range.end <= start);
  const after = bullets.find(({ range }) => range.file === file && range.start >= end);
  return (before !== undefined && isSameList(text.slice(before.range.end, start))) || (after !== undefined && isSameList(text.slice(end, after.range.start)));
}

export function canGo({ text }: SourceFile, bullet: Bullet): boolean {
  return hasOwnLines(text, core(text, bullet.range)) && isBalanced(text.slice(bullet.range.start, core(text, bullet.range).end));
}

/** One edit that takes the comment marks off; undefined when what appears is not whole. */
function uncommented({ file, text }: SourceFile, { range }: CommentedBullet): TextEdit | undefined {
  const newText = text.slice(range.start, range.end).replace(/^[ \t]*%+[ \t]?/gm, '');
  return isBalanced(newText) && /^\s*\\/.test(newText) ? { range: { file, start: range.start, end: range.end }, newText } : undefined;
}

function exchange(job: Job, source: SourceFile, { section, entry }: Place, alternative: CommentedBullet, comesIn: TextEdit, out: Bullet, gain: Relevance): Change {
  const goesOut = core(source.text, out.range);
  const edits = [...commentOut(source, goesOut), comesIn];
  const effect = effectOf(source, edits, undefined, [goesOut]);
  return {
    id: `useAlternative@${source.file}:${alternative.range.start}`,
    kind: 'useAlternative',
    section: section.heading.text,
    title: entryTitle(entry) ?? section.heading.text,
    ...effect,
    edits,
    reason: `Your own commented-out bullet names ${quotedList(job, gain.requirements)}, which the job asks for; it comes in for "${shorten(out.body.text)}".`,
    requirements: gain.requirements.map(({ id }) => id),
    verification: verifyToggle(effect.before, effect.after),
  };
}

export { shorten } from './text.ts';
