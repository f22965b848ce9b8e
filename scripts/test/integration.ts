import { runTests, TestRunFailedError } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import { cpSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cache, root } from '../lib/paths.ts';
import { withCounts, type StageResult } from './counts.ts';

const bundled = path.join(cache, 'integration');

/**
 * Mocha inside VS Code's extension host. Which VS Code, RESUME_TEST_VSCODE says: `download` fetches a desktop one, a path names an
 * executable; without it the stand-in test/support/code is used on Linux (no display, no download), elsewhere `download`.
 */
export async function runIntegration(only: string): Promise<StageResult> {
  await bundleTests(only);
  const folder = mkdtempSync(path.join(tmpdir(), 'resume-integration-'));
  const workspace = path.join(folder, 'workspace');
  const fixture = path.join(root, 'test', 'fixtures', 'workspace');
  cpSync(existsSync(fixture) ? fixture : path.join(root, 'samples'), workspace, { recursive: true });
  const executable = chosenExecutable();
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.once('exit', remove); // when interrupted
  try {
    return await withCounts('integration', async env => {
      try {
        return await runTests({
          ...executable && { vscodeExecutablePath: executable },
          extensionDevelopmentPath: [root, path.join(root, 'test', 'fixtures', 'model-provider')],
          extensionTestsPath: path.join(bundled, 'index.js'),
          extensionTestsEnv: env,
          launchArgs: [workspace, '--user-data-dir', path.join(folder, 'user'), '--extensions-dir', path.join(folder, 'extensions'), '--disable-extensions'],
        });
      } catch (error) {
        if (error instanceof TestRunFailedError) return error.code ?? 1;
        throw error;
      }
    });
  } finally {
    process.off('exit', remove);
    remove();
  }
}

function chosenExecutable(): string | undefined {
  const chosen = process.env['RESUME_TEST_VSCODE'] ?? (process.platform === 'linux' ? path.join(root, 'test', 'support', 'code') : 'download');
  return chosen === 'download' ? undefined : chosen;
}

/** The extension host strips no types: each test file becomes a CommonJS file of its own. */
async function bundleTests(only: string): Promise<void> {
  rmSync(bundled, { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['test/integration/index.ts', ...globSync('test/integration/**/*.test.ts', { cwd: root }).filter(file => file.includes(only))],
    outbase: 'test/integration',
    outdir: bundled,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node22',
    mainFields: ['module', 'main'],
    // Mocha must be the one whose globals the test files see; it is found in node_modules, two folders up.
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
