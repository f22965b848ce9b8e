import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { extractPdfText } from '../../../src/pdf/index.ts';
import { createFastBuilder, type FastBuildResult } from '../../../src/tex/index.ts';

const editCount = 200;
const editMilliseconds = 200;

/** 200 edits in a row, five a second, on one document: what is left of processes, folders and memory, and whose PDF the last one is. */
export async function soak(original: string): Promise<void> {
  const before = process.env['TMPDIR'];
  const work = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'bench-soak-')));
  cpSync(path.dirname(original), path.join(work, 'document'), { recursive: true });
  mkdirSync(path.join(work, 'tmp'));
  process.env['TMPDIR'] = path.join(work, 'tmp');
  const root = path.join(work, 'document', path.basename(original));
  const source = readFileSync(root, 'latin1');
  const builder = createFastBuilder({ root, timeoutSeconds: 120, trusted: true });
  const processes = (): number => execFileSync('ps', ['-eo', 'stat=,args=', '-ww'], { encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\n').filter(line => !line.startsWith('Z') && line.includes(work)).length;
  const folders = (): number => readdirSync(path.join(work, 'tmp'), { recursive: true, withFileTypes: true }).filter(entry => entry.isDirectory()).length;
  const figures: Record<string, string | number>[] = [];
  const note = (when: string): void => {
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    figures.push({ when, 'TeX processes': processes(), folders: folders(), 'heap MB': (heapUsed / 2 ** 20).toFixed(1), 'resident MB': (rss / 2 ** 20).toFixed(0) });
  };
  try {
    await builder.build();
    await builder.idle();
    note('before');
    let last: FastBuildResult | undefined;
    let [fast, full, overtaken] = [0, 0, 0];
    const running: Promise<void>[] = [];
    for (let edit = 1; edit <= editCount; edit++) {
      writeFileSync(root, source.replace(/\\end\s*\{document\}/, `\n\nEdit number ${edit}.\n\\end{document}`), 'latin1');
      running.push(builder.build().then(result => {
        last = result;
        if (result.path === 'fast') fast++;
        else full++;
      }, () => { overtaken++; }));
      await sleep(editMilliseconds);
      if (edit % 50 === 0) note(`after ${edit} edits`);
    }
    await Promise.all(running);
    await builder.idle();
    note('at rest');
    const text = last?.pdf ? (await extractPdfText(new Uint8Array(last.pdf))).pages.map(page => page.streamText).join(' ').replace(/\s+/g, ' ') : '';
    await builder.dispose();
    note('disposed');
    console.table(figures);
    console.log(`${path.basename(original)}: ${editCount} edits, ${editMilliseconds} ms apart: ${fast} by the fast path, ${full} by the full build, ${overtaken} overtaken by a newer one; `
      + `the last PDF is ${text.includes(`Edit number ${editCount}.`) ? 'that of the last edit' : 'NOT that of the last edit'}`);
  } finally {
    await builder.dispose();
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(work, { recursive: true, force: true });
  }
}
