import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type Engine = 'pdflatex' | 'xelatex' | 'lualatex';

const done = new Map<string, Promise<Uint8Array>>();

/** The PDF that TeX makes of a document; the same source is compiled once. Rejects with the end of the log when there is none. */
export function compile(tex: string, engine: Engine = 'pdflatex'): Promise<Uint8Array> {
  const known = done.get(engine + tex);
  if (known !== undefined) return known;
  const fresh = run(tex, engine);
  done.set(engine + tex, fresh);
  return fresh;
}

async function run(tex: string, engine: Engine): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'resume-test-'));
  try {
    await writeFile(path.join(folder, 'resume.tex'), tex);
    const output = await new Promise<string>((resolve, reject) => {
      execFile(engine, ['-no-shell-escape', '-interaction=nonstopmode', '-halt-on-error', 'resume.tex'], { cwd: folder, timeout: 120_000 }, (error, stdout) => {
        if (error === null) resolve(stdout);
        else reject(new Error(error.code === 'ENOENT' ? `These tests need ${engine}; "npm run provision" installs it.` : stdout.slice(-2000)));
      });
    });
    return new Uint8Array(await readFile(path.join(folder, 'resume.pdf')).catch(() => { throw new Error(output.slice(-2000)); }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A page with this body; pdfTeX leaves the file uncompressed enough for small tests. */
export function page(body: string, preamble = ''): string {
  return `\\documentclass[10pt]{article}\n\\usepackage[margin=2cm]{geometry}\n\\usepackage[T1]{fontenc}\n\\usepackage{lmodern}\n${preamble}\n\\pagestyle{empty}\n\\begin{document}\n${body}\n\\end{document}\n`;
}
