/**
 * Looks like the `code` executable to @vscode/test-electron and its like: opens a folder with extensions under development, runs
 * their tests inside the extension host, and ends with the tests' exit code. Started by the script `code` beside this file.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { main, ScriptError } from '../../scripts/lib/main.ts';
import { codeServerVersion } from '../../scripts/lib/paths.ts';
import { launch } from './vscodeHost.ts';

// Whoever started this may be gone first (Ctrl-C); what is still said to them must not break off the cleaning up.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

await main(async () => {
  const { values, positionals } = parseArgs({
    strict: false, // test-electron also passes flags that mean something to Electron only
    allowPositionals: true,
    options: {
      'extensionDevelopmentPath': { type: 'string', multiple: true },
      'extensionTestsPath': { type: 'string' },
      'folder-uri': { type: 'string' },
      'user-data-dir': { type: 'string' },
      'extensions-dir': { type: 'string' },
      'version': { type: 'boolean' },
    },
  });
  if (values.version) {
    console.log(codeServerVersion);
    return 0;
  }
  const text = (value: unknown): string | undefined => typeof value === 'string' ? value : undefined;
  const folderUri = text(values['folder-uri']);
  const folder = folderUri ? fileURLToPath(folderUri) : positionals.find(file => existsSync(file));
  const tests = text(values.extensionTestsPath);
  if (!tests) throw new ScriptError('This stand-in for VS Code only runs tests: --extensionTestsPath is missing.');
  const userDataDir = text(values['user-data-dir']);
  const extensionsDir = text(values['extensions-dir']);
  const host = await launch({
    extensionTestsPath: tests,
    developmentExtensions: (values.extensionDevelopmentPath ?? []).map(String),
    ...folder && { folder },
    ...userDataDir && { userDataDir },
    ...extensionsDir && { extensionsDir },
  });
  const tooLong = new Promise<number>(resolve => setTimeout(() => resolve(124), Number(process.env['RESUME_TEST_TIMEOUT_MS'] ?? 15 * 60_000)).unref());
  try {
    return await Promise.race([host.exit, tooLong]);
  } finally {
    await host.close();
  }
});
