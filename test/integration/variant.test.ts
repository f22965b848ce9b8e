import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually.ts';
import { bytesOf, cleanUp, file, JOB, master, tailor, texFiles } from './tailoring.ts';

describe('tailoring in the editor', function () {
  this.timeout(120_000);
  afterEach(cleanUp);

  it('proposing and discarding leave no file, and the master as it was', async () => {
    const content = master('\n');
    const uri = await tailor('test-a.tex', content);
    assert.deepEqual(await texFiles(), ['test-a.tex']);
    await vscode.commands.executeCommand('resumeCustomizer.changes.discard');
    assert.deepEqual(await texFiles(), ['test-a.tex']);
    assert.equal((await bytesOf(uri)).toString(), content);
  });

  for (const [what, content] of [
    ['LF', master('\n')],
    ['CRLF', master('\r\n')],
    ['a byte order mark', `\uFEFF${master('\n')}`],
    ['a byte order mark and CRLF', `\uFEFF${master('\r\n')}`],
    ['no line end at the end', master('\n').trimEnd()],
  ] as const) {
    it(`accepting writes the master's bytes with the changes, one undo away: ${what}`, async () => {
      const config = vscode.workspace.getConfiguration('files');
      await config.update('trimTrailingWhitespace', true, vscode.ConfigurationTarget.Workspace);
      await config.update('insertFinalNewline', true, vscode.ConfigurationTarget.Workspace);
      try {
        const uri = await tailor('test-b.tex', content);
        await vscode.commands.executeCommand('resumeCustomizer.changes.accept');
        assert.deepEqual(await texFiles(), ['test-b-brightwater-robotics.tex', 'test-b.tex']);
        assert.equal((await bytesOf(uri)).toString(), content, 'the master');

        const end = content.includes('\r\n') ? '\r\n' : '\n';
        const expected = content
          .replace(`  \\item Answered the phone at the front desk  ${end}  \\item Ran 14 services on Kubernetes and Terraform${end}`, `  \\item Ran 14 services on Kubernetes and Terraform  ${end}  \\item Answered the phone at the front desk${end}`)
          .replace('COBOL, Pascal, Go, Python', 'Go, Python, COBOL, Pascal');
        const variant = file('test-b-brightwater-robotics.tex');
        assert.equal((await bytesOf(variant)).toString(), expected, 'the variant');

        const document = await vscode.workspace.openTextDocument(variant);
        await vscode.window.showTextDocument(document);
        await vscode.commands.executeCommand('undo');
        await eventually(() => assert.equal(document.getText(), content.replace('\uFEFF', ''), 'one undo gives the master back'));
        await vscode.commands.executeCommand('workbench.action.files.revert');
      } finally {
        await config.update('trimTrailingWhitespace', undefined, vscode.ConfigurationTarget.Workspace);
        await config.update('insertFinalNewline', undefined, vscode.ConfigurationTarget.Workspace);
      }
    });
  }

  for (const [what, bytes] of [
    ['Latin-1', Buffer.from(master('\n').replace('’', "'"), 'latin1')],
    ['mixed line ends', Buffer.from(master('\n').replace('\n', '\r\n'))],
  ] as const) {
    it(`a file whose bytes cannot be kept is refused: ${what}`, async () => {
      await vscode.workspace.fs.writeFile(file('test-c.tex'), bytes);
      await vscode.workspace.fs.writeFile(file('test-job.md'), Buffer.from(JOB));
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file('test-c.tex')));
      await vscode.commands.executeCommand('resumeCustomizer.tailor', file('test-job.md'));
      await vscode.commands.executeCommand('resumeCustomizer.changes.accept');
      assert.deepEqual(await texFiles(), ['test-c.tex']);
      assert.deepEqual(await bytesOf(file('test-c.tex')), bytes);
    });
  }

  it('a master that was edited after the proposal is copied as it is now; what no longer fits it is left out', async () => {
    const uri = await tailor('test-d.tex', master('\n'));
    const edited = master('\n').replace('phone', 'door');
    await vscode.workspace.fs.writeFile(uri, Buffer.from(edited));
    await vscode.commands.executeCommand('resumeCustomizer.changes.accept');
    assert.equal((await bytesOf(file('test-d-brightwater-robotics.tex'))).toString(), edited.replace('COBOL, Pascal, Go, Python', 'Go, Python, COBOL, Pascal'));
  });
});

describe('tailoring a document of several files', function () {
  this.timeout(120_000);
  const names = ['resume.tex', 'parts/work.tex', 'resume-brightwater-robotics.tex', 'parts/work-brightwater-robotics.tex'].map(name => `multi/${name}`);
  afterEach(async () => {
    await cleanUp();
    for (const name of ['multi', 'test-job.md']) await vscode.workspace.fs.delete(file(name), { recursive: true }).then(undefined, () => undefined);
  });

  it('copies the input file that changes, and the variant reads the copy; no file of the master is edited', async () => {
    const root = '\\documentclass{article}\n\\begin{document}\n\\section{Experience}\n\\input{parts/work}\n\\section{Skills}\n\\textbf{Languages}: COBOL, Pascal, Python\n\\end{document}\n';
    const part = '\\textbf{Engineer}, Larkspur Logistics \\hfill 2020 -- 2023\n\\begin{itemize}\n  \\item Answered the phone\n  \\item Ran 14 services on Kubernetes\n  \\item Wrote the menu\n  \\item Fed the cat\n\\end{itemize}\n';
    const [master = '', work = '', variant = '', copy = ''] = names;
    await vscode.workspace.fs.writeFile(file(master), Buffer.from(root));
    await vscode.workspace.fs.writeFile(file(work), Buffer.from(part));
    await vscode.workspace.fs.writeFile(file('test-job.md'), Buffer.from(JOB));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(work))); // The part is what is open.
    await vscode.commands.executeCommand('resumeCustomizer.tailor', file('test-job.md'));
    await vscode.commands.executeCommand('resumeCustomizer.changes.accept');
    assert.equal((await bytesOf(file(master))).toString(), root);
    assert.equal((await bytesOf(file(work))).toString(), part);
    assert.equal((await bytesOf(file(variant))).toString(), root.replace('{parts/work}', '{parts/work-brightwater-robotics}').replace('COBOL, Pascal, Python', 'Python, COBOL, Pascal'));
    assert.equal((await bytesOf(file(copy))).toString(), part.replace('  \\item Answered the phone\n  \\item Ran 14 services on Kubernetes', '  \\item Ran 14 services on Kubernetes\n  \\item Answered the phone'));
  });

  it('a second copy has parts of its own, and the parts of the first stay as they are', async () => {
    const root = '\\documentclass{article}\n\\begin{document}\n\\section{Experience}\n\\input{parts/work}\n\\section{Skills}\n\\textbf{Languages}: COBOL, Pascal, Python\n\\end{document}\n';
    const part = '\\textbf{Engineer}, Larkspur Logistics \\hfill 2020 -- 2023\n\\begin{itemize}\n  \\item Answered the phone\n  \\item Ran 14 services on Kubernetes\n  \\item Wrote the menu\n  \\item Fed the cat\n\\end{itemize}\n';
    const [master = '', work = '', , copy = ''] = names;
    await vscode.workspace.fs.writeFile(file(master), Buffer.from(root));
    await vscode.workspace.fs.writeFile(file(work), Buffer.from(part));
    await vscode.workspace.fs.writeFile(file(copy), Buffer.from('of another copy'));
    await vscode.workspace.fs.writeFile(file('test-job.md'), Buffer.from(JOB));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(master)));
    await vscode.commands.executeCommand('resumeCustomizer.tailor', file('test-job.md'));
    const accepted = vscode.commands.executeCommand('resumeCustomizer.changes.accept');
    await eventually(async () => { // The question about the name; the first answer keeps what is there.
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      assert.ok((await vscode.workspace.fs.readDirectory(file('multi/parts'))).some(([name]) => name === 'work-brightwater-robotics-2.tex'));
    });
    await accepted;
    assert.equal((await bytesOf(file(copy))).toString(), 'of another copy');
    assert.ok((await bytesOf(file('multi/resume-brightwater-robotics-2.tex'))).toString().includes('\\input{parts/work-brightwater-robotics-2}'));
  });
});
