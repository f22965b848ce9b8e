import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { evaluationSchema } from '../../../src/ats/index.ts';
import { compile } from '../pdf/compile.ts';
import { source } from './support/person.ts';

interface Run { readonly code: number; readonly stdout: string; readonly stderr: string }

function measure(...args: string[]): Promise<Run> {
  return new Promise(resolve => {
    execFile(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'scripts/measure.ts', ...args], { maxBuffer: 10_000_000 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describe('measure score', function () {
  this.timeout(60_000);
  let folder: string;
  const at = (name: string): string => path.join(folder, name);
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'resume-measure-'));
    const tex = source({ now: ['Ran Kubernetes clusters for four ferries and cut their cost by 20 percent'] });
    await Promise.all([
      writeFile(at('mara.tex'), tex), writeFile(at('mara.pdf'), await compile(tex)),
      writeFile(at('job.txt'), 'Software Engineer\nNorthwind\n\nRequirements\n- Experience with Kubernetes and Python\n'), writeFile(at('broken.pdf'), 'no pdf'),
    ]);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('prints the evaluation as JSON and nothing else', async () => {
    const { code, stdout, stderr } = await measure('score', at('mara.pdf'), '--resume', at('mara.tex'), '--job', at('job.txt'), '--asOf', '2026-06-15');
    assert.deepEqual([code, stderr], [0, '']);
    const evaluation = evaluationSchema.parse(JSON.parse(stdout));
    assert.equal(evaluation.asOf, '2026-06-15');
    assert.equal(evaluation.requirements.find(({ name }) => name === 'Kubernetes')?.credit, 1);
    assert.equal(evaluation.requirements.find(({ name }) => name === 'Python')?.credit, 0);
  });

  const wrong: readonly [string, () => string[], number, RegExp][] = [
    ['nothing', () => [], 2, /^Usage:/],
    ['an unknown word', () => ['guess', 'x'], 2, /^Unknown: guess\.\nUsage:/],
    ['no file', () => ['job'], 2, /^No file was named/],
    ['a file that is not there', () => ['job', at('nowhere.txt')], 2, /nowhere\.txt: no such file\.\n$/],
    ['no job', () => ['score', at('mara.pdf'), '--resume', at('mara.tex')], 2, /^score needs --resume and --job/],
    ['an unknown option', () => ['score', at('mara.pdf'), '--rezume', at('mara.tex')], 2, /--rezume/],
    ['a day that is none', () => ['score', at('mara.pdf'), '--resume', at('mara.tex'), '--job', at('job.txt'), '--asOf', 'today'], 2, /^--asOf takes a day/],
    ['a file that is no PDF', () => ['score', at('broken.pdf'), '--resume', at('mara.tex'), '--job', at('job.txt')], 1, /^broken\.pdf cannot be read.*again\.\n$/],
  ];
  for (const [name, args, expected, message] of wrong) {
    it(`${name}: one message on standard error, exit ${expected}`, async () => {
      const { code, stdout, stderr } = await measure(...args());
      assert.deepEqual([code, stdout], [expected, '']);
      assert.match(stderr, message);
    });
  }
});
