/**
 * Runs inside VS Code's extension host: every `*.test.ts` of this folder, by mocha.
 *
 * A test here may use `vscode` as an extension does; the workspace is a copy of test/fixtures/workspace (samples/, where there is
 * none) that may be written to. Modal dialogs are refused in this mode, and the API learns of tabs and diagnostics late: poll
 * (`eventually` of ./eventually.ts). Whatever needs a click belongs into test/e2e.
 */
import Mocha from 'mocha';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import CountingReporter from '../support/countingReporter.ts';

/** VS Code calls this; a rejected promise is a failed run. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', reporter: CountingReporter, timeout: 60_000, slow: 5000, forbidOnly: true, color: false });
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.test.js')).sort();
  for (const file of files) mocha.addFile(path.join(__dirname, file));
  const failures = await new Promise<number>(resolve => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
