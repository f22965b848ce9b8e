import { globSync } from 'node:fs';
import path from 'node:path';
import { activationLimit, build } from '../build/index.ts';
import { packageVsix } from '../build/vsix.ts';
import { nodeFlags, root } from '../lib/paths.ts';
import { run } from '../lib/processes.ts';
import type { Steps } from '../lib/steps.ts';
import { provision } from '../provision/index.ts';
import { runIntegration } from './integration.ts';
import { nothingCounted, sum, withCounts, type StageResult } from './counts.ts';

export type { StageResult };
export type StageName = 'provision' | 'lint' | 'unit' | 'build' | 'package' | 'integration' | 'e2e';

interface StageContext {
  readonly steps: Steps;
  readonly yes: boolean;
  /** Only test files with this in their path. */
  readonly only: string;
}

interface Stage {
  /** Stages without which this one cannot run. */
  readonly needs: readonly StageName[];
  readonly run: (context: StageContext) => Promise<StageResult>;
}

/** In the order in which `npm test` runs them: what is quick to fail comes first. */
export const stages: Readonly<Record<StageName, Stage>> = {
  provision: {
    needs: [],
    async run({ steps, yes }) {
      await provision('test', { steps, yes });
      return nothingCounted;
    },
  },
  lint: {
    needs: [],
    run: async () => sum([
      await tool('eslint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
      await tool('types', 'typescript/bin/tsc', ['-p', '.']),
      await tool('types of the webview', 'typescript/bin/tsc', ['-p', 'media']),
    ]),
  },
  // Some of them run TeX, Ceph or a browser.
  unit: { needs: ['provision'], run: ({ only }) => mocha('unit', testFiles('unit', only)) },
  build: {
    needs: [],
    async run() {
      const { activationBytes } = await build({ dev: false });
      console.log(`dist/extension.js: ${activationBytes} bytes of ${activationLimit}`);
      return activationBytes <= activationLimit ? nothingCounted : { ...nothingCounted, problem: 'dist/extension.js is too large' };
    },
  },
  package: {
    needs: ['build'],
    async run() {
      await packageVsix();
      return nothingCounted;
    },
  },
  integration: { needs: ['provision', 'build'], run: ({ only }) => runIntegration(only) },
  e2e: { needs: ['provision', 'package'], run: ({ only }) => e2e(only) },
};

/** A program out of node_modules, live; its exit code is the result. */
async function tool(name: string, file: string, args: readonly string[]): Promise<StageResult> {
  const { code } = await run(process.execPath, [path.join(root, 'node_modules', file), ...args], { cwd: root, live: true });
  return code === 0 ? nothingCounted : { ...nothingCounted, problem: `${name}: ended with ${code}` };
}

const testFiles = (kind: string, only: string): string[] => globSync(`test/${kind}/**/*.test.ts`, { cwd: root }).filter(file => file.includes(only)).sort();

/** Each file in a mocha of its own: they share nothing, and a suite that ends at its first failure must not end the others. */
async function e2e(only: string): Promise<StageResult> {
  const results: StageResult[] = [];
  for (const file of testFiles('e2e', only)) results.push(await mocha(`e2e ${path.basename(file, '.test.ts')}`, [file], ['--timeout', '120000', '--slow', '20000']));
  return results.length > 0 ? sum(results) : { ...nothingCounted, problem: 'e2e: not one test ran' };
}

function mocha(name: string, files: readonly string[], args: readonly string[] = []): Promise<StageResult> {
  return withCounts(name, async env => {
    if (files.length === 0) return 0;
    // Without .mocharc.json, whose pattern, for running by hand, would be added to these files.
    const command = [...nodeFlags, path.join('node_modules', 'mocha', 'bin', 'mocha.js'), '--no-config', '--forbid-only', process.stdout.isTTY ? '--color' : '--no-color', '--timeout', '20000',
      '--reporter', path.join(root, 'test', 'support', 'countingReporter.ts'), ...args, ...files];
    return (await run(process.execPath, command, { cwd: root, live: true, env })).code;
  });
}
