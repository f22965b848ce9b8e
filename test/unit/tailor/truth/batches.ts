import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseResume, type Bullet, type Resume } from '../../../../src/resume/index.ts';
import { bulletsOf } from './resumes.ts';

export interface Pair {
  readonly batch: string;
  readonly resume: Resume;
  readonly bullet: Bullet;
  readonly rewrite: string;
  readonly isHonest: boolean;
}

/** Signs that nobody would see in a file are written by their number. */
const unescaped = (text: string): string => text.replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/**
 * The pairs of one file of `batches/`: `@` and a name, then a résumé up to `\end{document}`; `>` and a bullet by its beginning; its rewrites, `+` those that
 * are honest and `-` those that lie. Each batch was written before the check was changed for it; from the tenth on by another hand.
 */
function readBatch(batch: string, text: string): { resumes: Resume[]; pairs: Pair[] } {
  const resumes: Resume[] = [];
  const pairs: Pair[] = [];
  let latex: string[] | undefined;
  let bullet: Bullet | undefined;
  for (const [i, line] of text.split('\n').entries()) {
    const resume = resumes.at(-1);
    const [sign, rest] = [line.charAt(0), unescaped(line.slice(2))];
    if (latex) {
      latex.push(line);
      if (!line.startsWith('\\end{document}')) continue;
      resumes.push(parseResume({ file: 'resume.tex', text: latex.join('\n') }));
      latex = undefined;
    } else if (sign === '@') latex = [];
    else if (sign === '>') {
      bullet = resume && bulletsOf(resume).find(({ body }) => body.text.startsWith(rest));
      assert.ok(bullet, `${batch}, line ${i + 1}: no such bullet`);
    } else if (line !== '') {
      assert.ok(resume && bullet && /^[+-] /.test(line), `${batch}, line ${i + 1}: not a pair`);
      pairs.push({ batch, resume, bullet, rewrite: rest, isHonest: sign === '+' });
    }
  }
  return { resumes, pairs };
}

const folder = join(import.meta.dirname, 'batches');
const batches = readdirSync(folder).map(file => readBatch(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8')));

export const pairs: readonly Pair[] = batches.flatMap(batch => batch.pairs);
/** Every bullet of every résumé of the batches. */
export const targets = batches.flatMap(({ resumes }) => resumes).flatMap(resume => bulletsOf(resume).map(bullet => ({ resume, bullet, text: bullet.body.text })));
