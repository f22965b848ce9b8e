import type { Job } from '../job/index.ts';
import type { Resume, Section, SectionKind, SourceFile } from '../resume/index.ts';
import type { Change, Span } from './model.ts';
import { core } from './movable.ts';
import { orderByScore } from './permute.ts';
import { quotedList, type Judge } from './relevance.ts';
import { reordering } from './reorder.ts';
import { isBalanced } from './truth/index.ts';

/** What a reader looks for at its place: the summary opens, references and what is only for completeness close. Unknown sections stay where they are. */
const STAY: ReadonlySet<SectionKind> = new Set<SectionKind>(['summary', 'references', 'interests', 'other']);

/** Layout that belongs to its place on the page. */
const PLACED = /\\(?:switchcolumn|columnbreak|newpage|clearpage|pagebreak|vfill?|fill|null|makecvfooter|end\s*\{document\}|appendix)\b/;

/**
 * Whole sections by what they show for the job; equals keep their order. Work and education keep the order in which the person has them.
 * Only neighbours in one file change places, each of them whole in itself.
 */
export function reorderSections(resume: Resume, job: Job, relevance: Judge): Change[] {
  return resume.files.flatMap(source => runsOf(source, resume.sections).flatMap(run => {
    const found = run.map(({ section }) => relevance(textOf(section)));
    const kinds = run.map(({ section }) => section.kind);
    return reordering({
      source, kind: 'reorderSections', section: 'Document', title: run.map(({ section }) => section.heading.text).join(', '),
      spans: run.map(({ span }) => span), found, order: keepingWorkAndEducation(orderByScore(found.map(({ score }) => score)), kinds),
      reason: served => `The sections with ${quotedList(job, served)} come first, because the job asks for them.`,
    }) ?? [];
  }));
}

interface Whole {
  readonly section: Section;
  readonly span: Span;
}

/** Neighbours that may change places. */
function runsOf(source: SourceFile, sections: readonly Section[]): Whole[][] {
  const runs: Whole[][] = [[]];
  for (const section of sections.filter(({ range }) => range.file === source.file)) {
    const close = source.text.slice(section.range.start, section.range.end).search(/^[ \t]*\\end\s*\{document\}/m);
    const span = withBanner(source.text, core(source.text, { start: section.range.start, end: close < 0 ? section.range.end : section.range.start + close }));
    const latex = source.text.slice(span.start, span.end);
    // A heading on a line of its own, and the whole in balance: nothing opened before it ends in it.
    const whole = !STAY.has(section.kind) && isBalanced(latex) && !PLACED.test(latex) && /(?:^|\n)[ \t]*$/.test(source.text.slice(0, span.start)) && /^[ \t\r]*(?:\n|$)/.test(source.text.slice(span.end));
    if (whole) runs.at(-1)?.push({ section, span });
    else runs.push([]);
  }
  return runs.filter(run => run.length > 1);
}

/** Comment lines right above a heading ("%--- EDUCATION ---") go with it. */
function withBanner(text: string, { start, end }: Span): Span {
  let top = text.lastIndexOf('\n', start - 1) + 1;
  while (top > 0) {
    const above = text.lastIndexOf('\n', top - 2) + 1;
    if (!text.slice(above, top).trimStart().startsWith('%')) break;
    top = above;
  }
  return { start: text.slice(top, start).trim() === '' ? start : top + text.slice(top).search(/%/), end };
}

function textOf({ heading, entries, highlights, skills, paragraphs }: Section): string {
  return [
    heading.text, ...paragraphs.map(({ text }) => text), ...highlights.map(({ body }) => body.text),
    ...skills.flatMap(({ keywords }) => keywords.map(({ text }) => text)),
    ...entries.flatMap(({ position, name, summary, highlights: bullets }) => [position?.text, name?.text, ...summary.map(({ text }) => text), ...bullets.map(({ body }) => body.text)]),
  ].filter(text => text !== undefined).join('. ');
}

/** Whichever of the two the person puts first stays in front of the other; they change places with each other and with nothing else. */
function keepingWorkAndEducation(order: readonly number[], kinds: readonly SectionKind[]): number[] {
  const isEither = (item: number): boolean => kinds[item] === 'work' || kinds[item] === 'education';
  const inOrder = order.filter(isEither).sort((a, b) => a - b);
  return order.map(item => (isEither(item) ? inOrder.shift() ?? item : item));
}
