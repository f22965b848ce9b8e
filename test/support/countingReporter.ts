import Mocha from 'mocha';
import { writeFileSync } from 'node:fs';

/** How a run of mocha ended; `pending` names the tests that were left out. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly pending: readonly string[];
}

/** Mocha's ordinary output, and the counts as JSON in the file that RESUME_TEST_COUNTS names. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    const pending: string[] = [];
    runner.on('pending', test => pending.push(test.fullTitle()));
    runner.once('end', () => {
      const file = process.env['RESUME_TEST_COUNTS'];
      const counts: Counts = { passed: this.stats.passes, failed: this.stats.failures, pending };
      if (file) writeFileSync(file, JSON.stringify(counts));
    });
  }
}
