/** How long reading a résumé takes: each fixture, and one of them repeated to 50, 200 and 400 KB. Median and slowest of the runs, in milliseconds. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseResume, type Resume } from '../../src/resume/index.ts';
import { lex } from '../../src/resume/lexer.ts';

const folder = path.join(import.meta.dirname, '../../test/fixtures/resumes');

function milliseconds(run: () => unknown, runs: number): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

function row(name: string, text: string, runs: number): Record<string, string | number> {
  const file = { file: name, text };
  const [first = 0, ...times] = milliseconds(() => parseResume(file), runs + 1);
  const sorted = times.toSorted((a, b) => a - b);
  const [lexing = 0] = milliseconds(() => lex(text), 5).toSorted((a, b) => a - b);
  const resume: Resume = parseResume(file);
  return {
    document: name, KB: Math.round(text.length / 1000), lex: lexing.toFixed(2), first: first.toFixed(1), median: (sorted[runs >> 1] ?? 0).toFixed(1), slowest: (sorted.at(-1) ?? 0).toFixed(1),
    entries: resume.sections.reduce((sum, section) => sum + section.entries.length, 0),
  };
}

export function bench(): void {
  const fixtures = readdirSync(folder).filter(name => name.endsWith('.tex')).map(name => [name, readFileSync(path.join(folder, name), 'utf8')] as const);
  const [preamble = '', rest = ''] = (fixtures.find(([name]) => name === 'jake.tex')?.[1] ?? '').split('\\begin{document}');
  const body = rest.replace('\\end{document}', '');
  const long = [50, 200, 400].map(size => [`jake.tex × ${Math.ceil(size * 1000 / body.length)}`, `${preamble}\\begin{document}${body.repeat(Math.ceil(size * 1000 / body.length))}\\end{document}`] as const);
  console.table([...fixtures.map(([name, text]) => row(name, text, 20)), ...long.map(([name, text]) => row(name, text, 9))]);
}
