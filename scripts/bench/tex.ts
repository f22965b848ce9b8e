import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { extractPdfText } from '../../src/pdf/index.ts';
import { build, createFastBuilder, findToolchain, type Engine, type FastBuildResult } from '../../src/tex/index.ts';
import { edits } from './tex/edits.ts';
import { runQuietly } from './tex/run.ts';
import { soak } from './tex/soak.ts';

const timeoutSeconds = 120;
const fixtures = path.resolve(import.meta.dirname, '../../test/fixtures/tex/resumes');
const maxFolderBytes = 30 * 2 ** 20;

interface Row {
  readonly file: string;
  readonly engine: Engine;
  readonly latexmk: number[];
  readonly bare: number[];
  readonly fast: number[];
  /** Edits that the full build had to compile, and why. */
  readonly fellBack: string[];
  /** Edits after which the words of the first PDF, and of the settled one, are those of the full build. */
  first: number;
  settled: number;
  edits: number;
}

/**
 * `npm run bench -- tex [folders or files…] [--soak]`: for every document, in turn so that a busy machine slows all alike: latexmk
 * after an edit, one bare pass of the engine, our fast build; each after the same edit (a changed bullet, an added one, paragraphs
 * in another order), `--rounds=2` times. Without arguments the project's own documents. `--soak` adds 200 edits in a row.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const given = args.filter(argument => !argument.startsWith('--')).map(argument => path.resolve(argument));
  const roots = (given.length > 0 ? given : [fixtures]).flatMap(documentsIn);
  const rounds = Number(args.find(argument => argument.startsWith('--rounds='))?.slice('--rounds='.length) ?? 2);
  const rows: Row[] = [];
  const left: string[] = [];
  for (const root of roots) {
    const row = await measure(root, rounds).catch((error: unknown) => String(error instanceof Error ? error.message : error));
    if (typeof row === 'string') left.push(`${shortName(root)}: ${row}`);
    else rows.push(row);
    console.log(typeof row === 'string' ? `- ${left.at(-1)}` : describe(row));
  }
  report(rows, left);
  if (args.includes('--soak')) for (const root of roots.slice(0, 1)) await soak(root);
}

const shortName = (root: string): string => root.split(path.sep).slice(-2).join('/');

/** Main files under a folder: those with `\documentclass` and `\begin{document}`. */
function documentsIn(place: string): string[] {
  if (!existsSync(place)) throw new Error(`${place} does not exist.`);
  if (statSync(place).isFile()) return [place];
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' }).sort().filter(name => /\.(?:tex|xtx)$/.test(name)).map(name => path.join(place, name));
  return files.filter(file => {
    const text = readFileSync(file, 'latin1').replace(/(?<!\\)%.*/g, '');
    return /\\documentclass\b/.test(text) && /\\begin\s*\{document\}/.test(text);
  });
}

/** Times one document in a copy of its folder. Returns why it was left out when it does not compile as it is. */
async function measure(original: string, rounds: number): Promise<Row | string> {
  const work = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'bench-tex-')));
  const builder: { fast?: ReturnType<typeof createFastBuilder> } = {};
  try {
    cpSync(path.dirname(original), path.join(work, 'document'), { recursive: true, filter: file => statSync(file).isDirectory() || statSync(file).size < maxFolderBytes });
    // The name of the job is one that latexmk and a bare engine take as well.
    const root = path.join(work, 'document', path.basename(original));
    const source = readFileSync(root, 'latin1');
    const plain = await build({ root, timeoutSeconds });
    if (!plain.pdf) return `does not compile: ${plain.diagnostics.find(({ severity }) => severity === 'error')?.message ?? 'no PDF'}`;
    const { engine } = plain;
    const row: Row = { file: shortName(original), engine, latexmk: [], bare: [], fast: [], fellBack: [], first: 0, settled: 0, edits: 0 };
    const other = path.join(work, 'other');
    cpSync(path.join(work, 'document'), other, { recursive: true });
    const { programs } = await findToolchain();
    let better: FastBuildResult | undefined;
    builder.fast = createFastBuilder({ root, timeoutSeconds, trusted: true, onBetter: result => { better = result; } });
    await builder.fast.build();
    await builder.fast.idle();
    const args = ['-no-shell-escape', '-interaction=nonstopmode', '-file-line-error'];
    const out = path.join(work, 'out');
    mkdirSync(out);
    const latexmk = [programs.get('latexmk') ?? 'latexmk', '-norc', '-f', { pdflatex: '-pdf', xelatex: '-pdfxe', lualatex: '-pdflua' }[engine], ...args, `-output-directory=${out}`, 'bench-document.tex'];
    const bare = [programs.get(engine) ?? engine, ...args, `-output-directory=${out}-bare`, 'bench-document.tex'];
    mkdirSync(`${out}-bare`);
    const copy = path.join(other, 'bench-document.tex');
    const put = (text: string): void => writeFileSync(copy, text, 'latin1');
    put(source);
    // Both twice: what they compare with has to be there.
    for (let i = 0; i < 2; i++) for (const [program = '', ...rest] of [latexmk, bare]) await runQuietly(program, rest, other);

    for (let round = 0; round < rounds; round++) {
      for (const edited of edits(source, round)) {
        put(edited);
        row.latexmk.push(await timed(() => runQuietly(latexmk[0] ?? '', latexmk.slice(1), other)));
        row.bare.push(await timed(() => runQuietly(bare[0] ?? '', bare.slice(1), other)));
        writeFileSync(root, edited, 'latin1');
        better = undefined;
        let result: FastBuildResult | undefined;
        const time = await timed(async () => { result = await builder.fast?.build(); });
        await builder.fast.idle();
        if (!result) return 'no result';
        if (result.path === 'fast') row.fast.push(time);
        else row.fellBack.push(result.why ?? '');
        const full = await wordsOf((await build({ root, timeoutSeconds })).pdf);
        row.edits++;
        if (await wordsOf(result.pdf) === full) row.first++;
        if (await wordsOf((better ?? result).pdf) === full) row.settled++;
      }
    }
    return row;
  } finally {
    await builder.fast?.dispose();
    rmSync(work, { recursive: true, force: true });
  }
}

async function timed(step: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await step();
  return performance.now() - started;
}

async function wordsOf(pdf: Uint8Array | undefined): Promise<string> {
  if (!pdf) return '';
  const text = await extractPdfText(new Uint8Array(pdf));
  return text.pages.flatMap(page => page.lines.map(line => line.text)).join('\n').replace(/\s+/g, ' ');
}

const quantile = (values: readonly number[], part: number): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? NaN;
const median = (values: readonly number[]): number => quantile(values, 0.5);
const ms = (value: number): string => `${Math.round(value)}`;
/** latexmk to fast, of the same edits. */
const ratio = (row: Row): number => (row.fast.length > 0 ? median(row.latexmk) / median(row.fast) : NaN);

function describe(row: Row): string {
  const back = row.fellBack.length > 0 ? `, ${row.fellBack.length} fell back (${[...new Set(row.fellBack)].join('; ')})` : '';
  const words = row.first === row.edits ? 'same words' : `same words at once ${row.first}/${row.edits}, settled ${row.settled}/${row.edits}`;
  return `${row.file} (${row.engine}): latexmk ${ms(median(row.latexmk))} ms, bare pass ${ms(median(row.bare))}, fast ${ms(median(row.fast))} (${ratio(row).toFixed(1)}×), ${words}${back}`;
}

function report(rows: readonly Row[], left: readonly string[]): void {
  const table = (['pdflatex', 'xelatex', 'lualatex'] as const).map(engine => {
    const of = rows.filter(row => row.engine === engine);
    const fast = of.filter(row => row.fast.length > 0);
    const all = (way: 'latexmk' | 'bare' | 'fast'): number[] => of.flatMap(row => row[way]);
    const pair = (way: 'latexmk' | 'bare' | 'fast'): string => `${ms(median(all(way)))} / ${ms(quantile(all(way), 0.9))}`;
    return {
      engine, documents: of.length, 'fast path': fast.filter(row => row.fellBack.length === 0).length, 'fell back': of.filter(row => row.fellBack.length > 0).length,
      'latexmk ms (median / p90)': pair('latexmk'), 'bare pass ms': pair('bare'), 'fast ms': pair('fast'),
      'latexmk : fast': `${median(fast.map(ratio)).toFixed(1)}× (p10 ${quantile(fast.map(ratio), 0.1).toFixed(1)}×)`,
      'bare : fast': `${median(fast.map(row => median(row.bare) / median(row.fast))).toFixed(1)}×`,
      'same words at once': `${of.filter(row => row.first === row.edits).length}/${of.length}`, 'settled': `${of.filter(row => row.settled === row.edits).length}/${of.length}`,
    };
  });
  console.table(table);
  console.log(`load average ${os.loadavg().map(value => value.toFixed(1)).join(' ')} on ${os.cpus().length} cores; ${left.length} documents left out`);
}
