import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build, chooseEngine, findToolchain } from '../../src/tex/index.ts';

const rounds = 7;
const timeoutSeconds = 120;
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * `npm run bench -- tex [files…]`: what a build costs beside one bare engine pass over the same document (the least TeX can take).
 * "first" is the first build in this process, "rebuild" the median of those after it: a build keeps nothing, so they differ by caches only.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const roots = args.length > 0 ? args.map(file => path.resolve(file)) : [path.resolve(import.meta.dirname, '../../samples/resume.tex')];
  const programs = (await findToolchain()).programs;
  const rows: Record<string, string | number>[] = [];
  for (const root of roots) {
    const engine = chooseEngine(readFileSync(root, 'utf8'), []);
    const temporary = mkdtempSync(path.join(os.tmpdir(), 'bench-tex-'));
    try {
      const only = path.join(temporary, 'bin');
      mkdirSync(only);
      symlinkSync(programs.get(engine) ?? '', path.join(only, engine));
      // In turn, so that a busy machine slows all three alike.
      const ways = {
        'one bare pass': async () => void spawnSync(programs.get(engine) ?? '', ['-no-shell-escape', '-interaction=nonstopmode', `-output-directory=${temporary}`, path.basename(root)], { cwd: path.dirname(root) }),
        'build (latexmk)': async () => void await build({ root, timeoutSeconds }),
        'build (no latexmk)': async () => void await build({ root, programs: only, timeoutSeconds }),
      };
      const times = new Map<string, number[]>(Object.keys(ways).map(way => [way, []]));
      for (let round = 0; round <= rounds; round++) {
        for (const [way, step] of Object.entries(ways)) {
          const started = performance.now();
          await step();
          times.get(way)?.push(performance.now() - started);
        }
      }
      const base = median(times.get('one bare pass')?.slice(1) ?? []);
      for (const [way, [first = NaN, ...later]] of times) {
        rows.push({ file: path.basename(root), engine, way, 'first ms': Math.round(first), 'rebuild ms': Math.round(median(later)), 'to bare pass': `${(median(later) / base).toFixed(1)}×` });
      }
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  }
  console.table(rows);
}
