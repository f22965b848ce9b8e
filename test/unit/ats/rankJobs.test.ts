import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEvaluator, gapsCsv, type NamedJob, rankJobs, type RankedJob, rankingCsv, rankScores, scoreJob } from '../../../src/ats/index.ts';
import { parseJob } from '../../../src/job/index.ts';
import { parseResume } from '../../../src/resume/index.ts';
import { adOf, fields, resumeOfField } from './support/fields.ts';
import { asOf } from './support/person.ts';

const ads = fields.flatMap(field => Array.from({ length: 10 }, (_, n) => ({ name: `${field.name}-${n}.txt`, field: field.name, text: adOf(field, n) })));
const jobs = (): NamedJob[] => ads.map(({ name, text }) => ({ name, job: parseJob(text) }));
const paperOfField = (index: number, n: number): Parameters<typeof createEvaluator>[0] => ({ pdf: null, resume: parseResume({ file: 'cv.tex', text: resumeOfField(fields[index]!, n) }), asOf });

/** The chance that one of `mine` lies above one of `theirs`: the area under the ROC curve. */
function auc(mine: readonly number[], theirs: readonly number[]): number {
  const wins = mine.flatMap(one => theirs.map<number>(other => one > other ? 1 : one === other ? 0.5 : 0));
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}

describe('ats: ranking jobs', function () {
  this.timeout(60_000);

  it('ten résumés of five fields rank the jobs of their own field first (AUC at least 0.9 each)', () => {
    const all = jobs();
    const results = fields.flatMap((field, index) => [0, 1].map(n => {
      const ranked = rankJobs(paperOfField(index, n), all).jobs;
      const [mine, theirs] = [true, false].map(own => ranked.filter(({ name }) => name.startsWith(field.name) === own).map(({ match }) => match ?? 0));
      return { who: `${field.name} ${n}`, auc: auc(mine!, theirs!) };
    }));
    console.log(`      AUC: ${results.map(({ who, auc: value }) => `${who} ${value.toFixed(3)}`).join(', ')}; least ${Math.min(...results.map(each => each.auc)).toFixed(3)}`);
    for (const { who, auc: value } of results) assert.ok(value >= 0.9, `${who}: ${value}`);
  });

  it('is the same as scoring each job by itself, in whatever order they come', () => {
    const paper = paperOfField(0, 0);
    const some = jobs().filter((_, index) => index % 5 === 0);
    const ranking = rankJobs(paper, some);
    assert.deepEqual(rankJobs(paper, some.toReversed()), ranking);
    assert.deepEqual(ranking.jobs.map(({ name }) => name), rankScores(some.map(job => scoreJob(createEvaluator(paper), job))).jobs.map(({ name }) => name));
    assert.ok(ranking.jobs.every(({ match }, index) => index === 0 || (match ?? -1) <= (ranking.jobs[index - 1]!.match ?? -1)));
  });

  it('gaps that recur stand on top, what is missing before what is only listed', () => {
    const row = (name: string, missing: string[], listed: string[] = []): RankedJob => ({
      name, title: null, company: null, match: 50, total: null, required: { shown: [], listed, missing }, preferred: { shown: [], listed: [], missing: [] }, knockouts: [],
    });
    const { gaps } = rankScores([row('a', ['Kafka', 'Go'], ['SQL']), row('b', ['Kafka'], ['SQL']), row('c', ['Rust'])]);
    assert.deepEqual(gaps.map(({ name, jobs: count, support }) => [name, count, support]), [['Kafka', 2, 'missing'], ['SQL', 2, 'listed'], ['Go', 1, 'missing'], ['Rust', 1, 'missing']]);
  });

  it('a job without requirements stands last, and has no match', () => {
    const empty: NamedJob = { name: 'empty', job: { text: 'Hello.', language: 'en', requirements: [] } };
    const { jobs: [first, last] } = rankJobs(paperOfField(0, 0), [empty, jobs()[0]!]);
    assert.deepEqual([first!.name, last!.name, last!.match], ['software-0.txt', 'empty', null]);
  });
});

/** A reader of RFC 4180, to check the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    row.push(match[1]!.startsWith('"') ? match[1]!.slice(1, -1).replace(/""/g, '"') : match[1]!);
    if (match[2] === '\r\n') { rows.push(row); row = []; }
  }
  return rows;
}

describe('ats: CSV', () => {
  const nasty = fc.oneof(fc.string(), fc.constantFrom('=1+1', '+33 6', '-2', '@SUM(A1)', '\t=1', 'a,b', 'say "hi"', 'two\r\nlines', '=HYPERLINK("x")', 'é'));
  const ranked: fc.Arbitrary<RankedJob> = fc.record({
    name: nasty, title: fc.option(nasty), company: fc.option(nasty), match: fc.option(fc.integer({ min: 0, max: 100 })), total: fc.option(fc.integer({ min: 0, max: 100 })),
    required: fc.record({ shown: fc.array(nasty), listed: fc.array(nasty), missing: fc.array(nasty) }), preferred: fc.record({ shown: fc.array(nasty), listed: fc.array(nasty), missing: fc.array(nasty) }),
    knockouts: fc.array(nasty),
  });
  it('comes back cell by cell, and no cell is a formula', () => {
    fc.assert(fc.property(fc.array(ranked, { maxLength: 5 }), rows => {
      const ranking = rankScores(rows);
      for (const text of [rankingCsv(ranking), gapsCsv(ranking)]) {
        const read = readCsv(text);
        assert.ok(read.every(row => row.length === read[0]!.length), text);
        for (const cell of read.flat()) assert.ok(!/^[=+\-@\t\r]/.test(cell), JSON.stringify(cell));
      }
      const cells = readCsv(rankingCsv(ranking)).slice(1).map(row => row[1]!);
      assert.equal(cells.length, ranking.jobs.length);
      for (const [index, { name }] of ranking.jobs.entries()) assert.equal(cells[index], /^\s*[=+\-@\t\r＝＋－＠]/u.test(name) ? `'${name}` : name);
    }), { numRuns: 200 });
  });
});
