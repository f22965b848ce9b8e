// npm test [-- <stage> [<part of file names>]] [-- --yes]
// Without a stage: all of them, each of them live, with a table of times and the sum of the tests at the end.
// npm test -- e2e start: only test/e2e/start.test.ts, and what it needs.
import { inCi, wantsYes } from './lib/arguments.ts';
import { main, ScriptError } from './lib/main.ts';
import { onInterrupt, stopAll } from './lib/processes.ts';
import { Steps } from './lib/steps.ts';
import { stages, type StageName, type StageResult } from './test/stages.ts';

class StageFailure extends Error {
  readonly result: StageResult;
  constructor(result: StageResult) {
    super(result.problem);
    this.result = result;
  }
}

const isStage = (name: string): name is StageName => Object.hasOwn(stages, name);

/** The stages to run for the one that was named, what it needs first. */
function withNeeds(name: StageName, found = new Set<StageName>()): Set<StageName> {
  for (const needed of stages[name].needs) withNeeds(needed, found);
  return found.add(name);
}

await main(async () => {
  // Long enough for tests to close the editors and servers they have started, which lead groups of their own.
  onInterrupt(code => void stopAll(15_000).then(() => process.exit(code)));
  const [name, only = ''] = process.argv.slice(2).filter(arg => !arg.startsWith('-'));
  if (name !== undefined && !isStage(name)) throw new ScriptError(`There is no stage "${name}". The stages: ${Object.keys(stages).join(', ')}.`);
  const chosen = name === undefined ? Object.keys(stages).filter(isStage) : [...withNeeds(name)];

  const steps = new Steps();
  const results = new Map<StageName, StageResult>();
  for (const stage of chosen) {
    const brokenNeed = stages[stage].needs.find(needed => results.get(needed)?.problem);
    results.set(stage, brokenNeed
      ? { passed: 0, failed: 0, pending: [], problem: `${stage} could not run: ${brokenNeed} failed` }
      : await runStage(stage));
  }
  return summary();

  async function runStage(stage: StageName): Promise<StageResult> {
    try {
      return await steps.run(stage, async () => {
        const result = await stages[stage].run({ steps, yes: wantsYes(), only: stage === name ? only : '' });
        // Thrown, so that the step counts as failed in the table.
        if (result.problem) throw new StageFailure(result);
        return result;
      }, { live: true });
    } catch (error) {
      if (error instanceof StageFailure) return error.result;
      console.error(error instanceof ScriptError ? error.message : error);
      return { passed: 0, failed: 0, pending: [], problem: `${stage} broke off: ${error instanceof Error ? error.message : String(error)}` };
    }
  }

  /** The last line is for machines: a stage that failed without a failed test counts as one. */
  function summary(): number {
    const all = [...results.values()];
    const pending = all.flatMap(result => result.pending);
    const problems = all.flatMap(result => result.problem ? [result.problem] : []);
    if (pending.length > 0) console.log(`\n${pending.length} left out:\n${pending.map(title => `  ${title}`).join('\n')}`);
    if (pending.length > 0 && inCi()) problems.push('in CI no test may be left out');
    console.log(`\n${steps.table()}\n${problems.map(problem => `\nFAILED: ${problem}`).join('')}`);
    const passed = all.reduce((sum, result) => sum + result.passed, 0);
    const failed = all.reduce((sum, result) => sum + Math.max(result.failed, result.problem ? 1 : 0), 0) + (pending.length > 0 && inCi() ? 1 : 0);
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed > 0 ? 1 : 0;
  }
});
