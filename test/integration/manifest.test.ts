import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const extension = vscode.extensions.getExtension('resume-customizer.resume-customizer');

describe('the manifest', () => {
  it('every command it declares is registered, and every registered one is declared', async () => {
    assert.ok(extension, 'the extension is there');
    await extension.activate();
    const declared = (extension.packageJSON as { contributes: { commands: { command: string }[] } }).contributes.commands.map(({ command }) => command);
    const registered = (await vscode.commands.getCommands(true)).filter(id => id.startsWith('resumeCustomizer.'));
    const views = /^resumeCustomizer\.(changes|bucket)\.(focus|open|resetViewLocation|toggleVisibility|removeView)$|^resumeCustomizer\.(changes|bucket)\.\w*(View|Location)\w*$/;
    assert.deepEqual(declared.filter(id => !registered.includes(id)), []);
    assert.deepEqual(registered.filter(id => !declared.includes(id) && !views.test(id)), []);
  });

  it('every text it refers to is there', () => {
    const text = JSON.stringify(extension?.packageJSON);
    assert.equal(/"%[\w.]+%"/.exec(text), null, 'VS Code found a text for every %key%');
  });
});
