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
});
