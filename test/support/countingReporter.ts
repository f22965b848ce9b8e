import Mocha from 'mocha';
import { writeFileSync } from 'node:fs';

/** How a run of mocha ended. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Titles of the tests that were left out on purpose. */
  readonly pending: readonly string[];
  /** Tests that were never reached, after a failed hook or in a suite that ends at its first failure. */
  readonly notRun: number;
}

/** Mocha's ordinary output, and the counts as JSON in the file that RESUME_TEST_COUNTS names. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    const pending: string[] = [];
    runner.on('pending', test => pending.push(test.fullTitle()));
    runner.once('end', () => {
      const file = process.env['RESUME_TEST_COUNTS'];
      const { passes, failures, tests } = this.stats;
      const counts: Counts = { passed: passes, failed: failures, pending, notRun: Math.max(0, runner.total - tests) };
      if (file) writeFileSync(file, JSON.stringify(counts));
    });
  }
}
