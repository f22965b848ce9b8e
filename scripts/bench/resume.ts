/**
 * How long reading a résumé takes, and reading it and proposing changes for a job (done again at every checkbox): each fixture, one of them repeated to 50, 200 and
 * 400 KB, and where RESUME_CORPUS is set the documents there. `cold`: the first parse of a fresh process, best of three. Milliseconds.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseJob, type Job } from '../../src/job/index.ts';
import { parseResume, type Resume } from '../../src/resume/index.ts';
import { proposeChanges } from '../../src/tailor/index.ts';
import { inputReader } from '../measure/readTex.ts';
import { readText } from '../measure/readText.ts';

const fixtures = path.join(import.meta.dirname, '../../test/fixtures');

function median(run: () => unknown, runs: number): string {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return (times.sort((a, b) => a - b)[runs >> 1] ?? 0).toFixed(1);
}

const fresh = `
import { readFileSync } from 'node:fs';
const { parseResume } = await import(process.argv[1]);
const text = readFileSync(process.argv[2], 'utf8');
const start = performance.now();
parseResume({ file: 'a.tex', text });
console.log(performance.now() - start);`;

function cold(file: string): string {
  const room = new URL('../../src/resume/index.ts', import.meta.url).href;
  const run = (): number => Number(execFileSync(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '--input-type=module', '-e', fresh, room, file], { encoding: 'utf8' }));
  return Math.min(run(), run(), run()).toFixed(1);
}

function row(name: string, file: string, job: Job): Record<string, string | number> {
  const text = readText(file);
  const read = (): Resume => parseResume({ file: path.basename(file), text }, inputReader(file));
  const runs = text.length > 40_000 ? 5 : 15;
  const resume = read();
  return {
    document: name, KB: Math.round(text.length / 1000), cold: cold(file), parse: median(read, runs), 'parse + propose': median(() => proposeChanges(read(), job), runs),
    entries: resume.sections.reduce((sum, section) => sum + section.entries.length, 0), changes: proposeChanges(resume, job).length,
  };
}

function documentsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.(?:tex|xtx)$/.test(name) && /^[^%\n]*\\begin\{document\}/m.test(readText(path.join(folder, name)))).sort();
}

export function bench(): void {
  const job = parseJob(readFileSync(path.join(fixtures, 'jobs/no-preferred.txt'), 'utf8'));
  const folder = path.join(fixtures, 'resumes');
  const [preamble = '', rest = ''] = readText(path.join(folder, 'jake.tex')).split('\\begin{document}');
  const body = rest.replace('\\end{document}', '');
  const scratch = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const long = [50, 200, 400].map(size => {
      const times = Math.ceil(size * 1000 / body.length);
      const file = path.join(scratch, `${size}.tex`);
      writeFileSync(file, `${preamble}\\begin{document}${body.repeat(times)}\\end{document}`);
      return [`jake.tex × ${times}`, file] as const;
    });
    console.table([...documentsIn(folder).map(name => [name, path.join(folder, name)] as const), ...long].map(([name, file]) => row(name, file, job)));
    const corpus = process.env['RESUME_CORPUS'];
    if (corpus !== undefined) console.table(documentsIn(path.join(corpus, 'resumes')).map(name => row(name, path.join(corpus, 'resumes', name), job)));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
