import assert from 'node:assert/strict';
import * as vscode from 'vscode';

// The first file by name: afterwards the extension is active.
describe('activation', () => {
  it('waits for a command, a view or a LaTeX file: an open workspace alone does not cause it', async () => {
    const extension = vscode.extensions.getExtension('resume-customizer.resume-customizer');
    assert.ok(extension, 'the extension is installed');
    assert.equal(extension.isActive, false);
    await vscode.commands.executeCommand('resumeCustomizer.showLog');
    assert.equal(extension.isActive, true);
  });
});
