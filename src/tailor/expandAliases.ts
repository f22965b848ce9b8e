import type { Job, Requirement } from '../job/index.ts';
import { canonicalSkill, createTermFinder } from '../job/index.ts';
import type { Resume, Section, VisibleText } from '../resume/index.ts';
import { escapeLatex } from './escape.ts';
import type { Change } from './model.ts';
import { quotedList } from './relevance.ts';

/**
 * Where the job names a skill that the résumé has under an acronym or alias only ("K8s"), the keyword gets the job's name beside it:
 * "Kubernetes (K8s)". The résumé proves the skill, because both spellings are names of one and the same thing; only keywords of skill
 * rows are touched, whose whole text is the alias.
 */
export function expandAliases(resume: Resume, job: Job): Change[] {
  const find = createTermFinder(resume.visibleText);
  return job.requirements.filter(({ kind }) => kind === 'skill').flatMap(requirement => {
    const canonical = canonicalSkill(requirement.name);
    // The job's own word for it stands there already.
    if (!canonical || [requirement.name, job.text.slice(requirement.range.start, requirement.range.end)].some(term => term.trim() !== '' && find(term).length > 0)) return [];
    const aliases = new Set(canonical.aliases.map(folded));
    for (const section of resume.sections) {
      for (const keyword of section.skills.flatMap(row => row.keywords)) {
        if (!aliases.has(folded(keyword.text))) continue;
        const change = expansion(resume, section, keyword, requirement, job);
        return change ? [change] : [];
      }
    }
    return [];
  });
}

const folded = (text: string) => text.normalize('NFKC').trim().toLowerCase();

function expansion(resume: Resume, section: Section, keyword: VisibleText, requirement: Requirement, job: Job): Change | undefined {
  const { name } = requirement;
  const source = resume.files.find(({ file }) => file === keyword.range.file);
  const before = source?.text.slice(keyword.range.start, keyword.range.end);
  if (!source || before === undefined || /[\\{}$%,;|]/.test(before)) return undefined;
  const after = `${escapeLatex(name)} (${before})`;
  return {
    id: `expandAlias@${source.file}:${keyword.range.start}`,
    kind: 'expandAlias',
    section: section.heading.text,
    title: `${name} (${keyword.text})`,
    range: keyword.range, before, after,
    edits: [{ range: keyword.range, newText: after }],
    reason: `The job asks for ${quotedList(job, [requirement])}; "${keyword.text}" in your résumé is another name of ${name}. Many systems do not know that, so both stand there.`,
    requirements: [requirement.id],
    verification: { verdict: 'pass', rules: [], unsupported: [] },
  };
}
