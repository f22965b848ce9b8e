import type { Job } from '../job/index.ts';
import type { Resume, Section, SkillRow, SourceFile } from '../resume/index.ts';
import type { Change } from './model.ts';
import { BLANK_OR_BREAK, movableRuns } from './movable.ts';
import { ascending, orderByScore } from './permute.ts';
import { quotedList, type Judge } from './relevance.ts';
import { reordering } from './reorder.ts';
import { isBalanced } from './truth/index.ts';

const GROUP_END = /\\divider|\\hrule|\\rule\b|\\hline|\\midrule|\\(?:big|med|small)skip|\\par\b|\n[ \t]*\n/;

/** Within each skill row, the keywords the job asks for come first; the rest keep their order. */
export function reorderSkills(resume: Resume, job: Job, relevance: Judge): Change[] {
  const changeOf = (section: Section, row: SkillRow): Change | undefined => {
    const source = resume.files.find(file => file.file === row.range.file);
    const spans = row.keywords.map(keyword => keyword.range);
    if (!source || !canMove(source, spans)) return undefined;
    const found = row.keywords.map(keyword => relevance(keyword.text));
    return reordering({
      source, kind: 'reorderSkills', section: section.heading.text, title: labelOf(row) ?? section.heading.text, spans, found,
      order: orderByScore(found.map(({ score }) => score)),
      reason: served => `The job asks for ${quotedList(job, served)}; what it asks for comes first.`,
    });
  };
  return resume.sections.flatMap(section => section.skills.flatMap(row => changeOf(section, row) ?? []));
}

/** Within a skills section, the rows that hold most of what the job asks for come first. */
export function reorderRows(resume: Resume, job: Job, relevance: Judge): Change[] {
  return resume.sections.flatMap(section => {
    const source = resume.files.find(({ file }) => file === section.skills[0]?.range.file);
    if (!source) return [];
    return movableRuns(source, section.skills, BLANK_OR_BREAK).flatMap(run => {
      // A row without a label among others that have one goes on with the row above it.
      if (run.some(({ item }) => !labelOf(item)) && run.some(({ item }) => labelOf(item))) return [];
      const found = run.map(({ item }) => relevance(item.keywords.map(({ text }) => text).join(', ')));
      return reordering({
        source, kind: 'reorderRows', section: section.heading.text, title: section.heading.text, spans: run.map(({ span }) => span), found,
        order: orderByScore(found.map(({ score }) => score)),
        reason: served => `The rows with ${quotedList(job, served)} come first, because the job asks for them.`,
      }) ?? [];
    });
  });
}

function labelOf(row: SkillRow): string | undefined {
  return row.name?.text.replace(/\s*:\s*$/, '');
}

function canMove(source: SourceFile, spans: SkillRow['range'][]): boolean {
  return ascending(spans)
    // A line of its own, or a rule, parts what a person grouped.
    && spans.every((span, index) => index === 0 || !GROUP_END.test(source.text.slice(spans[index - 1]?.end ?? 0, span.start)))
    && spans.every(span => span.file === source.file)
    // A keyword that ends in a comment would swallow what comes to stand behind it.
    && spans.every(span => isBalanced(source.text.slice(span.start, span.end)) && !/(?<!\\)%/.test(source.text.slice(span.start, span.end)));
}
