// Calls the pure rooms from the shell: `npm run -s measure -- <what> <files…>`. Standard output holds the JSON and nothing else.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isKnownError } from '../src/shared/knownError.ts';

const usage = `Usage: npm run -s measure -- <what> <files…>
  resume <file.tex…>                                       what was understood of a résumé; of a folder, a line for each document
  job <file…>                                              title, company and requirements of a job description (.txt, .md, .html)
  score <file.pdf> --resume <file.tex> --job <file> [--asOf YYYY-MM-DD]   the evaluation
  spans <file.json…>                                       the skill tagger against annotated ads (SkillSpan's format): precision, recall and F1
  truth <pairs.jsonl…>                                     each {resume, bullet, rewrite} judged, one line of JSON for each`;

/** A call that cannot be carried out as it was written. */
class UsageError extends Error {}

function existing(files: string[]): string[] {
  if (files.length === 0) throw new UsageError(`No file was named.\n${usage}`);
  const missing = files.find(file => !existsSync(file));
  if (missing !== undefined) throw new UsageError(`${missing}: no such file.`);
  return files;
}

/** Each room is loaded only when it is asked for, so that one that does not load leaves the others usable. */
async function measure(args: string[]): Promise<unknown> {
  const [what, ...rest] = args;
  if (what === 'resume') return (await import('./measure/resume.ts')).measureResume(existing(rest));
  if (what === 'job') return (await import('./measure/job.ts')).measureJob(existing(rest));
  if (what === 'spans') return (await import('./measure/spans.ts')).measureSpans(existing(rest));
  if (what === 'truth') return (await import('./measure/truth.ts')).measureTruth(existing(rest));
  if (what === 'score') {
    const { values, positionals } = parseScore(rest);
    const [pdf] = existing(positionals);
    if (pdf === undefined || positionals.length > 1) throw new UsageError(`score takes exactly one PDF.\n${usage}`);
    if (values.resume === undefined || values.job === undefined) throw new UsageError(`score needs --resume and --job.\n${usage}`);
    existing([values.resume, values.job]);
    if (values.asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.asOf)) throw new UsageError('--asOf takes a day, YYYY-MM-DD.');
    const { measureScore } = await import('./measure/score.ts');
    return measureScore({ pdf, resume: values.resume, job: values.job, ...(values.asOf === undefined ? {} : { asOf: values.asOf }) });
  }
  throw new UsageError(what === undefined ? usage : `Unknown: ${what}.\n${usage}`);
}

function parseScore(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { resume: { type: 'string' }, job: { type: 'string' }, asOf: { type: 'string' } } });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

try {
  const args = process.argv.slice(2);
  const result = await measure(args);
  // What is a line each comes as lines: the answers about pairs, the documents of a folder.
  const lines = args[0] === 'truth' || (args[0] === 'resume' && args.length === 2);
  const text = lines && Array.isArray(result) ? result.map(answer => JSON.stringify(answer)).join('\n') : JSON.stringify(result, null, 2);
  process.stdout.write(`${text}\n`);
} catch (error) {
  if (error instanceof UsageError) {
    console.error(error.message);
    process.exitCode = 2;
  } else if (isKnownError(error)) {
    console.error(error.message);
    process.exitCode = 1;
  } else {
    console.error(error instanceof Error ? error.stack : error);
    process.exitCode = 1;
  }
}
