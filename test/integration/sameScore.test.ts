import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import * as vscode from 'vscode';
import { cleanUp, file, master, tailor } from './tailoring.ts';

/** What the command resolves to, as far as it is of interest here. */
interface Scored { readonly after: { readonly pdf: Uint8Array; readonly evaluation: { readonly total: number; readonly checks: readonly { readonly id: string; readonly status: string }[] } } }

describe('the score', function () {
  this.timeout(120_000);
  afterEach(cleanUp);

  it('is the same in the editor and on the command line, spelling included', async () => {
    const uri = await tailor('test-same.tex', master('\n').replace('Ran 14 services', 'Ran and mantained 14 services'));
    const { after } = await vscode.commands.executeCommand<Scored>('resumeCustomizer.score', uri);
    assert.equal(after.evaluation.checks.find(({ id }) => id === 'C1')?.status, 'partial', 'the slip is found');
    await vscode.workspace.fs.writeFile(file('test-same.pdf'), after.pdf);
    const root = vscode.extensions.getExtension('resume-customizer.resume-customizer')?.extensionPath ?? '';
    const printed = execFileSync(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', path.join(root, 'scripts/measure.ts'), 'score', file('test-same.pdf').fsPath, '--resume', uri.fsPath, '--job', file('test-job.md').fsPath], { encoding: 'utf8', cwd: root });
    const evaluation: unknown = JSON.parse(printed);
    assert.deepEqual(evaluation, JSON.parse(JSON.stringify(after.evaluation)));
  });
});
