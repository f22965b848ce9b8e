import { readJob } from './readJob.ts';

/** What was understood of each job description; see readJob.ts. */
export async function measureJob(paths: string[]): Promise<unknown> {
  const jobs = await Promise.all(paths.map(async path => {
    const { text, title, company, location, seniority, employment, language, requirements } = await readJob(path);
    return {
      file: path, title: title ?? null, company: company ?? null, location: location ?? null, seniority: seniority ?? null, employment: employment ?? null, language,
      requirements: requirements.map(({ kind, importance, name, aliases, range, anyOf, years, weight }) => ({
        kind, importance, name, aliases, text: text.slice(range.start, range.end),
        ...(anyOf ? { anyOf: anyOf.map(member => member.name) } : {}), ...(years === undefined ? {} : { years }), ...(weight === undefined ? {} : { weight }),
      })),
    };
  }));
  return jobs.length === 1 ? jobs[0] : jobs;
}
