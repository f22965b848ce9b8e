import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually.ts';
import { bytesOf, cleanUp, file, master, proposed, proposedIds, tailor, texFiles } from './tailoring.ts';

const MASTER = master('\n');
const edit = async (uri: vscode.Uri, at: vscode.Position, text: string) => {
  const change = new vscode.WorkspaceEdit();
  change.insert(uri, at, text);
  assert.ok(await vscode.workspace.applyEdit(change));
};
const requirement = (name: string) => ({ requirement: { id: `skill:${name}` } });

describe('a review', function () {
  this.timeout(60_000);
  afterEach(cleanUp);

  it('stands above each change, which moves with the text, saved or not', async () => {
    const uri = await tailor('test-r.tex', MASTER);
    const before = await proposed(uri);
    assert.deepEqual(before.map(({ title }) => title.split(':')[0]), ['order of bullets', 'order of skills']);
    const document = await vscode.workspace.openTextDocument(uri);
    await edit(uri, new vscode.Position(1, 0), '% a note\n');
    assert.deepEqual(await proposed(uri), before.map(({ title, line }) => ({ title, line: line + 1 })));
    await document.save();
    await eventually(async () => assert.deepEqual(await proposed(uri), before.map(({ title, line }) => ({ title, line: line + 1 }))));
    await vscode.commands.executeCommand('resumeCustomizer.changes.accept');
    assert.equal((await bytesOf(file('test-r-brightwater-robotics.tex'))).toString(), (await bytesOf(uri)).toString()
      .replace('  \\item Answered the phone at the front desk  \n  \\item Ran 14 services on Kubernetes and Terraform\n', '  \\item Ran 14 services on Kubernetes and Terraform  \n  \\item Answered the phone at the front desk\n')
      .replace('COBOL, Pascal, Go, Python', 'Go, Python, COBOL, Pascal'), 'the copy has the edit and the changes');
  });

  it('a change whose lines were edited is stale, and never applied; undoing the edit heals it', async () => {
    const uri = await tailor('test-s.tex', MASTER);
    const document = await vscode.workspace.openTextDocument(uri);
    const line = MASTER.split('\n').findIndex(text => text.includes('front desk'));
    await edit(uri, new vscode.Position(line, 8), 'Politely a');
    await document.save();
    await eventually(async () => assert.deepEqual((await proposed(uri)).map(({ title }) => title.split(':')[0]), ['order of skills']));
    await vscode.commands.executeCommand('undo');
    await document.save();
    await eventually(async () => assert.equal((await proposed(uri)).length, 2));
    await edit(uri, new vscode.Position(line, 8), 'Politely a');
    await document.save();
    await eventually(async () => assert.equal((await proposed(uri)).length, 1));
    await vscode.commands.executeCommand('resumeCustomizer.changes.accept');
    assert.equal((await bytesOf(file('test-s-brightwater-robotics.tex'))).toString(), (await bytesOf(uri)).toString().replace('COBOL, Pascal, Go, Python', 'Go, Python, COBOL, Pascal'));
  });

  it('a master with unsaved edits is not copied', async () => {
    const uri = await tailor('test-t.tex', MASTER);
    await edit(uri, new vscode.Position(1, 0), '% a note\n');
    await vscode.commands.executeCommand('resumeCustomizer.changes.accept');
    assert.deepEqual(await texFiles(), ['test-t.tex']);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('requirements that are removed, restored or made nice to have count at once, and again when the ad is read again', async () => {
    const uri = await tailor('test-u.tex', MASTER);
    const kinds = async () => (await proposed(uri)).map(({ title }) => title.split(':')[0]);
    for (const name of ['kubernetes', 'terraform']) await vscode.commands.executeCommand('resumeCustomizer.requirements.remove', requirement(name));
    assert.deepEqual(await kinds(), ['order of skills']);
    await tailor('test-u.tex', MASTER); // The same ad from its file again.
    assert.deepEqual(await kinds(), ['order of skills']);
    await vscode.commands.executeCommand('resumeCustomizer.requirements.restore', requirement('kubernetes'));
    assert.deepEqual(await kinds(), ['order of bullets', 'order of skills']);
    await vscode.commands.executeCommand('resumeCustomizer.requirements.restore', requirement('terraform'));
  });

  it('what is passed a nonsense argument changes nothing', async () => {
    const uri = await tailor('test-v.tex', MASTER);
    for (const command of ['requirements.remove', 'requirements.toggle', 'changes.acceptOne', 'changes.show', 'changes.discardOne']) {
      // Each ends in a message, which nobody closes.
      for (const argument of [undefined, null, 7, 'nothing', {}, { requirement: 'x' }, { change: { id: 3 } }]) await vscode.commands.executeCommand('resumeCustomizer.showLog').then(() => void vscode.commands.executeCommand(`resumeCustomizer.${command}`, argument));
    }
    await vscode.commands.executeCommand('resumeCustomizer.requirements.restore', requirement('terraform')); // Behind all of them, in turn.
    assert.equal((await proposed(uri)).length, 2);
    assert.deepEqual(await texFiles(), ['test-v.tex']);
  });

  it('what is taken back in the copy by undo is open again, and can be accepted again', async () => {
    const uri = await tailor('test-o.tex', MASTER);
    await vscode.commands.executeCommand('resumeCustomizer.changes.accept');
    // The score after an accept proposes mends of its own.
    const left = async () => (await proposed(uri)).filter(({ title }) => !title.startsWith('fix:')).length;
    assert.equal(await left(), 0);
    const copy = file('test-o-brightwater-robotics.tex');
    const document = await vscode.workspace.openTextDocument(copy);
    const accepted = document.getText();
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await document.save();
    await eventually(async () => assert.equal(await left(), 2));
    await vscode.commands.executeCommand('resumeCustomizer.changes.acceptPassed');
    assert.equal((await bytesOf(copy)).toString(), accepted);
  });

  it('what a person writes into the copy stays, and further changes go beside it', async () => {
    await tailor('test-h.tex', MASTER);
    const [bullets, skills] = await proposedIds('test-h.tex');
    await vscode.commands.executeCommand('resumeCustomizer.changes.acceptOne', bullets);
    const copy = file('test-h-brightwater-robotics.tex');
    const written = (await bytesOf(copy)).toString();
    await vscode.workspace.fs.writeFile(copy, Buffer.from(written.replace('\\begin{document}', '% mine\n\\begin{document}').replace('the café’s menu', 'the café’s menus')));
    await vscode.commands.executeCommand('resumeCustomizer.changes.acceptOne', skills);
    assert.equal((await bytesOf(copy)).toString(), written.replace('\\begin{document}', '% mine\n\\begin{document}').replace('the café’s menu', 'the café’s menus').replace('COBOL, Pascal, Go, Python', 'Go, Python, COBOL, Pascal'));
  });

  it('a change whose lines a person edited in the copy is not applied, and nothing else is', async () => {
    await tailor('test-i.tex', MASTER);
    const [bullets] = await proposedIds('test-i.tex');
    await vscode.commands.executeCommand('resumeCustomizer.changes.acceptOne', bullets);
    const copy = file('test-i-brightwater-robotics.tex');
    const written = (await bytesOf(copy)).toString().replace('COBOL', 'Ada');
    await vscode.workspace.fs.writeFile(copy, Buffer.from(written));
    void vscode.commands.executeCommand('resumeCustomizer.changes.accept');
    await vscode.commands.executeCommand('resumeCustomizer.requirements.restore', requirement('terraform'));
    assert.equal((await bytesOf(copy)).toString(), written);
  });

  it('a copy that was deleted is made anew from the master as it is now, with what was in it', async () => {
    const uri = await tailor('test-j.tex', MASTER);
    const [bullets, skills] = await proposedIds('test-j.tex');
    await vscode.commands.executeCommand('resumeCustomizer.changes.acceptOne', bullets);
    const copy = file('test-j-brightwater-robotics.tex');
    await vscode.workspace.fs.delete(copy);
    await vscode.workspace.fs.writeFile(uri, Buffer.from(MASTER.replace('\\begin{document}', '% new\n\\begin{document}')));
    await vscode.commands.executeCommand('resumeCustomizer.changes.acceptOne', skills);
    const now = (await bytesOf(copy)).toString();
    assert.ok(now.includes('% new\n') && now.includes('Go, Python, COBOL, Pascal') && now.indexOf('Ran 14') < now.indexOf('Answered'), now);
  });
});
