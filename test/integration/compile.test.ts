import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const file = (name: string) => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first);
  return vscode.Uri.joinPath(first.uri, name);
};

describe('compiling in the editor', function () {
  this.timeout(120_000);
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['test-root.tex', 'test-part.tex', 'test-root.pdf']) await vscode.workspace.fs.delete(file(name)).then(undefined, () => undefined);
  });

  it('builds the root of an input file after saving it; an error stands in the file and line where it is', async () => {
    await vscode.workspace.fs.writeFile(file('test-root.tex'), Buffer.from('\\documentclass{article}\n\\begin{document}\nHello\n\\input{test-part}\n\\end{document}\n'));
    await vscode.workspace.fs.writeFile(file('test-part.tex'), Buffer.from('one\n\nthree\n'));
    const document = await vscode.workspace.openTextDocument(file('test-part.tex'));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit(edit => edit.insert(new vscode.Position(2, 0), '\\nosuchmacro '));
    await vscode.commands.executeCommand('resumeCustomizer.compile');
    assert.equal(document.isDirty, false);
    const errors = vscode.languages.getDiagnostics(file('test-part.tex')).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    assert.deepEqual(errors.map(({ range }) => range.start.line), [2]);
    assert.match(errors[0]?.message ?? '', /Undefined control sequence/);
    const pdf = await vscode.workspace.fs.readFile(file('test-root.pdf'));
    assert.equal(Buffer.from(pdf.slice(0, 5)).toString(), '%PDF-', 'TeX went on after the error, and the PDF is there');

    await editor.edit(edit => edit.delete(new vscode.Range(2, 0, 2, '\\nosuchmacro '.length)));
    await vscode.commands.executeCommand('resumeCustomizer.compile');
    assert.deepEqual(vscode.languages.getDiagnostics(file('test-part.tex')), []);
  });

  it('writes the PDF into the folder of the setting, and never out of the workspace', async () => {
    await vscode.workspace.fs.writeFile(file('test-root.tex'), Buffer.from('\\documentclass{article}\n\\begin{document}\nHello\n\\end{document}\n'));
    const isThere = (uri: vscode.Uri) => vscode.workspace.fs.stat(uri).then(() => true, () => false);
    const compileInto = async (folder: string, target: vscode.ConfigurationTarget) => {
      const config = vscode.workspace.getConfiguration('resumeCustomizer');
      await config.update('compile.outputFolder', folder, target);
      try {
        await vscode.commands.executeCommand('resumeCustomizer.compile', file('test-root.tex'));
      } finally {
        await config.update('compile.outputFolder', undefined, target);
      }
    };
    const { Global, Workspace } = vscode.ConfigurationTarget;
    await vscode.workspace.fs.delete(file('test-root.pdf')).then(undefined, () => undefined);
    await compileInto('test-out/pdf', Workspace);
    assert.equal(await isThere(file('test-out/pdf/test-root.pdf')), true);
    await compileInto('${workspaceFolder}/test-out', Workspace);
    assert.equal(await isThere(file('test-out/test-root.pdf')), true);
    const outside = vscode.Uri.joinPath(file('.'), '..', 'test-outside');
    await compileInto('../test-outside', Workspace);
    await compileInto(outside.fsPath, Workspace);
    assert.equal(await isThere(outside), false);
    await compileInto(outside.fsPath, Global);
    assert.equal(await isThere(vscode.Uri.joinPath(outside, 'test-root.pdf')), true);
    assert.equal(await isThere(file('test-root.pdf')), false);
    for (const uri of [outside, file('test-out')]) await vscode.workspace.fs.delete(uri, { recursive: true });
  });
});
