import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const extension = vscode.extensions.getExtension('resume-customizer.resume-customizer');

describe('the manifest', () => {
  it('every command it declares is registered, and every registered one is declared', async () => {
    assert.ok(extension, 'the extension is there');
    await extension.activate();
    const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[]; views: Record<string, { id: string }[]> } };
    const declared = contributes.commands.map(({ command }) => command);
    const registered = (await vscode.commands.getCommands(true)).filter(id => id.startsWith('resumeCustomizer.'));
    const ofViews = Object.values(contributes.views).flat().map(({ id }) => `${id}.`); // VS Code makes `focus` and others for each.
    const isOfView = (id: string) => ofViews.some(view => id.startsWith(view) && /^(focus|open|\w*(View|Location|Visibility)\w*)$/.test(id.slice(view.length)));
    assert.deepEqual(declared.filter(id => !registered.includes(id)), []);
    assert.deepEqual(registered.filter(id => !declared.includes(id) && !isOfView(id)), []);
  });

  it('every text it refers to is there', () => {
    const text = JSON.stringify(extension?.packageJSON);
    assert.equal(/"%[\w.]+%"/.exec(text), null, 'VS Code found a text for every %key%');
  });
});
