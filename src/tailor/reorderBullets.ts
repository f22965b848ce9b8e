import type { Job } from '../job/index.ts';
import type { Bullet, Entry, Resume, Section } from '../resume/index.ts';
import type { Change } from './model.ts';
import { ascending, isIdentity, orderByScore, permuteSpans, type Span } from './permute.ts';
import { nameList, relevanceTo } from './relevance.ts';
import { isBalanced, verifyReordering } from './truth.ts';

/** Within each entry, the bullets that serve the job come first; equals keep their order. */
export function reorderBullets(resume: Resume, job: Job): Change[] {
  const relevance = relevanceTo(job);
  const changesOf = (section: Section, entry: Entry | undefined, bullets: readonly Bullet[]): Change[] => {
    const file = bullets[0]?.range.file;
    const source = resume.files.find(candidate => candidate.file === file);
    if (!source || bullets.some(({ range }) => range.file !== file)) return [];
    const items = bullets.map(bullet => ({ bullet, span: core(source.text, bullet.range) }));
    if (!ascending(items.map(({ span }) => span))) return [];
    return runs(source.text, items).flatMap(run => {
      const spans = run.map(({ span }) => span);
      if (!canMove(source.text, spans)) return [];
      const found = run.map(({ bullet }) => relevance(bullet.body.text));
      const order = orderByScore(found.map(({ score }) => score));
      const [first, last] = [spans[0], spans.at(-1)];
      if (isIdentity(order) || !first || !last) return [];

      const before = source.text.slice(first.start, last.end);
      const after = permuteSpans(source.text, spans, order);
      const raised = order.flatMap((item, place) => (item > place ? found[item]?.requirements ?? [] : []));
      const served = [...new Map(raised.map(requirement => [requirement.id, requirement])).values()];
      return [{
        id: `reorderBullets@${source.file}:${first.start}`,
        kind: 'reorderBullets' as const,
        section: section.heading.text,
        title: `Bullet order: ${nameOf(entry) ?? section.heading.text}`,
        range: { file: source.file, start: first.start, end: last.end },
        before,
        after,
        reason: `The bullets about ${nameList(served)} come first, because the job asks for them.`,
        requirements: served.map(({ id }) => id),
        verification: verifyReordering(before, after),
      }];
    });
  };
  return resume.sections.flatMap(section => [
    ...section.entries.flatMap(entry => changesOf(section, entry, entry.highlights)),
    ...(section.kind === 'skills' ? [] : changesOf(section, undefined, section.highlights)),
  ]);
}

function nameOf(entry: Entry | undefined): string | undefined {
  const parts = [entry?.position?.text, entry?.name?.text].filter(text => text !== undefined && text !== '');
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** A bullet without the white space and commented-out lines behind it: those stay at their place when bullets move. */
function core(text: string, range: Span): Span {
  let end = range.start + text.slice(range.start, range.end).trimEnd().length;
  for (;;) {
    const lineStart = text.lastIndexOf('\n', end - 1) + 1;
    if (lineStart <= range.start || !text.slice(lineStart, end).trimStart().startsWith('%')) return { start: range.start, end };
    end = range.start + text.slice(range.start, lineStart).trimEnd().length;
  }
}

/** Neighbours with nothing but white space and comments between them: only these may change places. */
function runs<T extends { span: Span }>(text: string, items: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && /^(?:\s|%[^\n]*(?:\n|$))*$/.test(text.slice(previous.span.end, item.span.start))) group.push(item);
    else groups.push([item]);
  }
  return groups.filter(group => group.length > 1);
}

function canMove(text: string, spans: readonly Span[]): boolean {
  // An item that ends in a comment needs a line end behind it wherever it comes to stand.
  const endsInComment = spans.some(({ start, end }) => /(?<!\\)%[^\n]*$/.test(text.slice(start, end)));
  const gapsBreakLines = spans.every((span, index) => index === 0 || /^[ \t]*(?:%[^\n]*)?\r?\n/.test(text.slice(spans[index - 1]?.end ?? 0, span.start)));
  return spans.every(({ start, end }) => isBalanced(text.slice(start, end))) && (!endsInComment || gapsBreakLines);
}
