import type { Job } from '../job/index.ts';
import type { Resume, Section, SectionKind, SourceFile } from '../resume/index.ts';
import type { Change, Span } from './model.ts';
import { inputCommands } from './inputs.ts';
import { BLANK, core, hasOwnLines } from './movable.ts';
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
 * Only neighbours change places, each of them whole in itself; a section in a file of its own moves by the command that reads it.
 */
export function reorderSections(resume: Resume, job: Job, relevance: Judge): Change[] {
  return resume.files.flatMap(source => runsOf(source, resume).flatMap(run => {
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

/** Neighbours that may change places: only white space and comments stand between them. */
function runsOf(source: SourceFile, resume: Resume): Whole[][] {
  const runs: Whole[][] = [[]];
  let end = 0;
  for (const { section, span } of [...sectionsIn(source, resume), ...inputSections(source, resume)].sort((a, b) => a.span.start - b.span.start)) {
    const latex = source.text.slice(span.start, span.end);
    // On lines of its own, and the whole in balance: nothing opened before it ends in it.
    const whole = !STAY.has(section.kind) && isBalanced(latex) && !PLACED.test(latex) && hasOwnLines(source.text, span);
    if (!whole || !BLANK.test(source.text.slice(end, span.start))) runs.push([]);
    if (whole) runs.at(-1)?.push({ section, span });
    end = span.end;
  }
  return runs.filter(run => run.length > 1);
}

function sectionsIn(source: SourceFile, { files, sections }: Resume): Whole[] {
  const inputs = inputCommands(files).filter(({ file }) => file === source.file).map(({ start }) => source.text.lastIndexOf('\\', start));
  return sections.filter(({ range }) => range.file === source.file).map(section => {
    const { start, end } = section.range;
    const close = source.text.slice(start, end).search(/^[ \t]*\\end\s*\{document\}/m);
    // What a file that is read in it holds after a heading of its own is another section.
    const ends = [close < 0 ? end : start + close, ...inputs.filter(at => start < at && at < end && startsSection(source, at, files, sections))];
    return { section, span: withBanner(source.text, core(source.text, { start, end: Math.min(...ends) })) };
  });
}

/** The commands that read a file which is one section and nothing else. */
function inputSections(source: SourceFile, { files, sections }: Resume): Whole[] {
  return inputCommands(files).filter(({ file }) => file === source.file).flatMap(({ target, start, end }): Whole[] => {
    const [section, ...others] = sections.filter(({ range }) => range.file === target);
    const text = files.find(({ file }) => file === target)?.text ?? '';
    const command = { start: source.text.lastIndexOf('\\', start), end: source.text[end] === '}' ? end + 1 : end };
    // \include and its kin start a page: those stay.
    if (!section || others.length > 0 || !/^\\(?:input|import|subimport|subfile)\b/.test(source.text.slice(command.start, command.end))) return [];
    const isAll = BLANK.test(text.slice(0, section.range.start)) && isBalanced(text) && !PLACED.test(text);
    const note = /^[ \t]*%[^\n\r]*/.exec(source.text.slice(command.end))?.[0] ?? '';
    return isAll ? [{ section, span: withBanner(source.text, { start: command.start, end: command.end + note.length }) }] : [];
  });
}

function startsSection(source: SourceFile, at: number, files: readonly SourceFile[], sections: readonly Section[]): boolean {
  const target = inputCommands(files).find(({ file, start }) => file === source.file && source.text.lastIndexOf('\\', start) === at)?.target;
  return sections.some(({ range }) => range.file === target);
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
