import type { Job } from '../job/index.ts';
import { csv } from './csv.ts';
import { createEvaluator, type Paper } from './evaluate.ts';
import type { Evaluation } from './schema.ts';

/** A job by the name of its file, or whatever else tells it from others. */
export interface NamedJob {
  readonly name: string;
  readonly job: Job;
}

export interface RankedJob {
  readonly name: string;
  readonly title: string | null;
  readonly company: string | null;
  /** Job match (group B), 0..100; null for a job in which no requirement was found. */
  readonly match: number | null;
  /** 0..100; null without a PDF. */
  readonly total: number | null;
  /** Skills by what the résumé shows of them. */
  readonly required: { readonly shown: readonly string[]; readonly listed: readonly string[]; readonly missing: readonly string[] };
  readonly preferred: { readonly shown: readonly string[]; readonly listed: readonly string[]; readonly missing: readonly string[] };
  /** Conditions that only the person can answer. */
  readonly knockouts: readonly string[];
}

/** A skill that several of the jobs ask for and the résumé lacks, or only lists. */
export interface RecurringGap {
  readonly name: string;
  readonly support: 'missing' | 'listed';
  /** Jobs that ask for it, and how many of those require it. */
  readonly jobs: number;
  readonly required: number;
}

export interface JobRanking {
  /** Best match first. */
  readonly jobs: readonly RankedJob[];
  /** What most of the jobs ask for first. */
  readonly gaps: readonly RecurringGap[];
}

/** Order of code units: the same on every machine. */
function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function skillsBy(evaluation: Evaluation, importance: 'must' | 'preferred'): RankedJob['required'] {
  const skills = evaluation.requirements.filter(each => each.kind === 'skill' && each.importance === importance);
  const names = (wanted: (support: Evaluation['requirements'][number]['support']) => boolean): string[] => skills.filter(({ support }) => wanted(support)).map(({ name }) => name).toSorted(byText);
  return { shown: names(support => support === 'recent' || support === 'older'), listed: names(support => support === 'listed'), missing: names(support => support === 'missing') };
}

/** One row of the table. `evaluateJob` comes from `createEvaluator`, so that a caller can tell its progress, and stop, between two jobs. */
export function scoreJob(evaluateJob: (job: Job) => Evaluation, { name, job }: NamedJob): RankedJob {
  const evaluation = evaluateJob(job);
  const match = evaluation.groups.find(({ id }) => id === 'B');
  return {
    name, title: job.title ?? null, company: job.company ?? null, total: evaluation.total,
    match: match === undefined || match.max === 0 ? null : Math.round(match.points / match.max * 1000) / 10,
    required: skillsBy(evaluation, 'must'), preferred: skillsBy(evaluation, 'preferred'),
    knockouts: job.requirements.filter(({ kind }) => kind === 'knockout').map(({ name: condition }) => condition).toSorted(byText),
  };
}

/** The rows in order, and the gaps that recur. The order in which the rows come does not matter. */
export function rankScores(rows: readonly RankedJob[]): JobRanking {
  const jobs = rows.toSorted((a, b) => (b.match ?? -1) - (a.match ?? -1) || (b.total ?? 0) - (a.total ?? 0) || byText(a.name, b.name));
  const gaps = new Map<string, { name: string; support: 'missing' | 'listed'; jobs: number; required: number }>();
  for (const { required, preferred } of jobs) {
    for (const [skills, must] of [[required, 1], [preferred, 0]] as const) {
      for (const support of ['missing', 'listed'] as const) {
        for (const name of skills[support]) {
          const gap = gaps.get(name) ?? { name, support, jobs: 0, required: 0 };
          gaps.set(name, { name, support: gap.support === 'missing' ? 'missing' : support, jobs: gap.jobs + 1, required: gap.required + must });
        }
      }
    }
  }
  return { jobs, gaps: [...gaps.values()].toSorted((a, b) => b.jobs - a.jobs || b.required - a.required || byText(a.support, b.support) * -1 || byText(a.name, b.name)) };
}

/** Which of these jobs fit the résumé best, and what they ask for that it lacks. */
export function rankJobs(paper: Paper, jobs: Iterable<NamedJob>): JobRanking {
  const evaluateJob = createEvaluator(paper);
  return rankScores(Array.from(jobs, job => scoreJob(evaluateJob, job)));
}

/** The table of jobs for a spreadsheet. */
export function rankingCsv({ jobs }: JobRanking): string {
  const list = (names: readonly string[]): string => names.join('; ');
  return csv([
    ['Rank', 'File', 'Title', 'Company', 'Job match', 'Total', 'Required: shown', 'Required: only listed', 'Required: missing', 'Preferred: shown', 'Preferred: only listed', 'Preferred: missing', 'For you to answer'],
    ...jobs.map(({ name, title, company, match, total, required, preferred, knockouts }, index) => [
      index + 1, name, title, company, match, total, list(required.shown), list(required.listed), list(required.missing), list(preferred.shown), list(preferred.listed), list(preferred.missing), list(knockouts),
    ]),
  ]);
}

/** The recurring gaps for a spreadsheet. */
export function gapsCsv({ gaps, jobs }: JobRanking): string {
  return csv([['Skill', 'In your résumé', 'Jobs that ask for it', 'Of these, required', 'Jobs in all'],
    ...gaps.map(({ name, support, jobs: asking, required }) => [name, support === 'listed' ? 'only listed' : 'missing', asking, required, jobs.length])]);
}
