import { extname } from 'node:path';
import { parseJob, type JobFormat } from '../../src/job/index.ts';
import { readText } from './readText.ts';

export const formats: Readonly<Record<string, JobFormat>> = { '.md': 'markdown', '.markdown': 'markdown', '.html': 'html', '.htm': 'html', '.txt': 'text' };

/** What was understood of each job description; the format follows the file's extension. */
export async function measureJob(paths: string[]): Promise<unknown> {
  const jobs = await Promise.all(paths.map(async path => {
    const format = formats[extname(path).toLowerCase()];
    const { text, title, company, language, requirements } = parseJob(readText(path), format ? { format } : {});
    return {
      file: path, title: title ?? null, company: company ?? null, language,
      requirements: requirements.map(({ kind, importance, name, aliases, range, anyOf, years }) => ({
        kind, importance, name, aliases, text: text.slice(range.start, range.end),
        ...(anyOf ? { anyOf: anyOf.map(member => member.name) } : {}), ...(years === undefined ? {} : { years }),
      })),
    };
  }));
  return jobs.length === 1 ? jobs[0] : jobs;
}
