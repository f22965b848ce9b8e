import { globSync } from 'node:fs';
import path from 'node:path';
import { activationLimit, build } from '../build/index.ts';
import { packageVsix } from '../build/vsix.ts';
import { nodeFlags, root } from '../lib/paths.ts';
import { run } from '../lib/processes.ts';
import type { Steps } from '../lib/steps.ts';
import { provision } from '../provision/index.ts';
import { runIntegration } from './integration.ts';
import { nothingCounted, withCounts, type StageResult } from './counts.ts';

export type { StageResult };
export type StageName = 'provision' | 'lint' | 'types' | 'unit' | 'build' | 'package' | 'integration' | 'e2e';

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
  lint: { needs: ['types'], run: () => tool('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']) },
  types: {
    needs: [],
    async run() {
      const results = [await tool('types', 'typescript/bin/tsc', ['-p', '.']), await tool('types of the webview', 'typescript/bin/tsc', ['-p', 'media'])];
      return results.find(result => result.problem) ?? nothingCounted;
    },
  },
  unit: { needs: [], run: ({ only }) => mocha('unit', 'test/unit/**/*.test.ts', only) },
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
  e2e: { needs: ['provision', 'package'], run: ({ only }) => mocha('e2e', 'test/e2e/**/*.test.ts', only, ['--timeout', '120000', '--slow', '20000']) },
};

/** A program out of node_modules, live; its exit code is the result. */
async function tool(name: string, file: string, args: readonly string[]): Promise<StageResult> {
  const { code } = await run(process.execPath, [path.join(root, 'node_modules', file), ...args], { cwd: root, live: true });
  return code === 0 ? nothingCounted : { ...nothingCounted, problem: `${name}: ${path.basename(file)} ended with ${code}` };
}

function mocha(name: string, pattern: string, only: string, args: readonly string[] = []): Promise<StageResult> {
  // The files are named here: the pattern of .mocharc.json, which is for running a single file by hand, would be added to ours.
  const files = globSync(pattern, { cwd: root }).filter(file => file.includes(only)).sort();
  return withCounts(name, async env => {
    if (files.length === 0) return 0;
    const command = [...nodeFlags, path.join('node_modules', 'mocha', 'bin', 'mocha.js'), '--no-config', '--forbid-only', process.stdout.isTTY ? '--color' : '--no-color', '--timeout', '20000',
      '--reporter', path.join(root, 'test', 'support', 'countingReporter.ts'), ...args, ...files];
    return (await run(process.execPath, command, { cwd: root, live: true, env })).code;
  });
}
