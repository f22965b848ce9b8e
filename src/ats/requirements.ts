import type { Job, Requirement } from '../job/index.ts';
import type { Entry, Resume, VisibleText } from '../resume/index.ts';
import { heldDegree, levelRank } from './degrees.ts';
import type { DutyMatcher } from './duties.ts';
import { place } from './measured.ts';
import { coveredMonths, monthOf } from './months.ts';
import type { RequirementResult } from './schema.ts';
import { type Corpus, type Finding, judgeSkill, judgeTerm } from './skills.ts';
import { titleMatch } from './titles.ts';

export interface Judging {
  readonly corpus: Corpus;
  readonly resume: Resume;
  readonly job: Job;
  readonly asOf: string;
  readonly duties: DutyMatcher;
}

const missing: Finding = { credit: 0, support: 'missing', found: [] };

/** Headline and held titles, the headline first. */
export function titlesOf(resume: Resume): VisibleText[] {
  const held = resume.sections.filter(({ kind }) => kind === 'work').flatMap(({ entries }) => entries.flatMap(({ position }) => position ?? []));
  return resume.basics.label === undefined ? held : [resume.basics.label, ...held];
}

function judgeTitle({ name, aliases }: Requirement, { corpus, resume }: Judging): Finding {
  const found = titlesOf(resume).flatMap(title => {
    const credit = Math.max(...[name, ...aliases].map(wanted => titleMatch(wanted, title.text)));
    const evidence = credit > 0 ? place(corpus.prepared.reader, title) : undefined;
    return evidence === undefined ? [] : [{ credit, evidence }];
  }).toSorted((a, b) => b.credit - a.credit);
  const [best] = found;
  return best === undefined ? missing : { credit: best.credit, support: 'older', found: [best.evidence] };
}

/** Roles that count towards the years a job asks for: a title like the wanted one, or at least one of the job's skills used there. Without either in the job, every role. */
export function relevantRoles({ corpus, resume, job }: Pick<Judging, 'corpus' | 'resume' | 'job'>): Entry[] {
  const titles = job.requirements.filter(({ kind }) => kind === 'title').flatMap(({ name, aliases }) => [name, ...aliases]);
  const wanted = new Set(job.requirements.filter(({ kind }) => kind === 'skill').flatMap(({ name, anyOf }) => [name, ...(anyOf ?? []).map(member => member.name)]));
  const roles = resume.sections.filter(({ kind }) => kind === 'work').flatMap(({ entries }) => entries);
  if (titles.length === 0 && wanted.size === 0) return roles;
  return roles.filter(role => {
    const held = role.position?.text ?? '';
    if (titles.some(title => titleMatch(title, held) > 0)) return true;
    return [...corpus.prepared.skillsOf(role)].some(skill => wanted.has(skill));
  });
}

function judgeYears({ years = 1 }: Requirement, judging: Judging): Finding {
  const roles = relevantRoles(judging);
  const months = coveredMonths(roles, monthOf(judging.asOf));
  if (months === 0) return missing;
  const found = roles.flatMap(({ dates }) => (dates && place(judging.corpus.prepared.reader, dates.text)) ?? []);
  return { credit: Math.min(1, months / 12 / years), support: 'older', found };
}

function judgeDegree(requirement: Requirement, { corpus, resume, asOf }: Judging): Finding {
  const wanted = (requirement.anyOf ?? [requirement]).map(({ name }) => levelRank(name));
  const least = Math.min(...wanted.map(level => level ?? Infinity));
  // No degree by name: a certificate or licence, which either stands there or does not.
  if (!Number.isFinite(least)) {
    const { found, ...rest } = judgeTerm(requirement.name, requirement.aliases, corpus);
    return { ...rest, credit: found.length > 0 ? 1 : 0, found };
  }
  const held = heldDegree(resume, corpus.prepared.reader, asOf, least);
  return held === undefined ? missing : { credit: held.finished ? 1 : 0.5, support: 'older', found: [held.evidence] };
}

function judge(requirement: Requirement, judging: Judging): Finding {
  switch (requirement.kind) {
    case 'skill': return judgeSkill(requirement, judging.corpus);
    case 'title': return judgeTitle(requirement, judging);
    case 'years': return judgeYears(requirement, judging);
    case 'degree': return judgeDegree(requirement, judging);
    case 'duty': return judging.duties(requirement.name);
    // Only the person can answer these.
    case 'knockout': return missing;
  }
}

/** What the résumé shows of each thing the job asks for, in the job's order. */
export function judgeRequirements(judging: Judging): RequirementResult[] {
  return judging.job.requirements.map(requirement => {
    const { id, name, kind, importance } = requirement;
    const found = judge(requirement, judging);
    return { id, name, kind, importance, ...found, credit: Math.round(found.credit * 1000) / 1000 };
  });
}
