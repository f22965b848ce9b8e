import type { Job, Requirement } from '../job/index.ts';
import type { Resume, Section, SkillRow, SourceFile } from '../resume/index.ts';
import type { Change } from './model.ts';
import { ascending, isIdentity, orderByScore, permuteSpans } from './permute.ts';
import { nameList, relevanceTo } from './relevance.ts';
import { isBalanced, verifyReordering } from './truth.ts';

/** Within each skill row, the keywords the job asks for come first; the rest keep their order. */
export function reorderSkills(resume: Resume, job: Job): Change[] {
  const relevance = relevanceTo(job);
  const changeOf = (section: Section, row: SkillRow): Change | undefined => {
    const source = resume.files.find(file => file.file === row.range.file);
    const spans = row.keywords.map(keyword => keyword.range);
    if (!source || spans.length < 2 || !canMove(source, spans)) return undefined;
    const found = row.keywords.map(keyword => relevance(keyword.text));
    const order = orderByScore(found.map(({ score }) => score));
    const [first, last] = [spans[0], spans.at(-1)];
    if (isIdentity(order) || !first || !last) return undefined;

    const before = source.text.slice(first.start, last.end);
    const after = permuteSpans(source.text, spans, order);
    if (before === after) return undefined;
    const served = unique(found.flatMap(({ requirements }) => requirements));
    const label = row.name?.text.replace(/\s*:\s*$/, '');
    return {
      id: `reorderSkills@${source.file}:${first.start}`,
      kind: 'reorderSkills',
      section: section.heading.text,
      title: `Skills order: ${label ? `${label}` : section.heading.text}`,
      range: { file: source.file, start: first.start, end: last.end },
      before,
      after,
      reason: `The job asks for ${nameList(served)}; what it asks for comes first.`,
      requirements: served.map(({ id }) => id),
      verification: verifyReordering(before, after),
    };
  };
  return resume.sections.flatMap(section => section.skills.flatMap(row => changeOf(section, row) ?? []));
}

function canMove(source: SourceFile, spans: SkillRow['range'][]): boolean {
  return ascending(spans)
    && spans.every(span => span.file === source.file)
    // A keyword that ends in a comment would swallow what comes to stand behind it.
    && spans.every(span => isBalanced(source.text.slice(span.start, span.end)) && !/(?<!\\)%/.test(source.text.slice(span.start, span.end)));
}

function unique(requirements: readonly Requirement[]): Requirement[] {
  return [...new Map(requirements.map(requirement => [requirement.id, requirement])).values()];
}
