import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually.ts';
import { cleanUp, file, proposed, tailor } from './tailoring.ts';

const RESUME = `\\documentclass{article}
\\usepackage{hyperref}
\\begin{document}
\\begin{center}
{\\LARGE Ilse Marchetti}\\\\
212 555 0142 | Lyon, France | \\href{mailto:ilse@example.org}{$\\star$}
\\end{center}
\\section*{Berufsweg}
\\textbf{Engineer}, Larkspur Logistics \\hfill 2020 -- 2023
\\begin{itemize}
  \\item Improved the managment of 14 services on Kubernetes and Terraform for the crews of the ferries
  \\item Maintained the ticket machines of three islands and wrote the manual that the crews use
  \\item Built the booking service of a ferry line in Go and cut its response time by half
\\end{itemize}
\\section*{Skills}
\\textbf{Languages}: COBOL, Pascal, Go, Python
\\section*{Education}
\\textbf{Shipbuilding}, Harbour University \\hfill 2016 -- 2020
\\end{document}
`;

const found = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'score');
const at = async (uri: vscode.Uri, word: string): Promise<vscode.Range> => {
  const document = await vscode.workspace.openTextDocument(uri);
  const start = document.getText().indexOf(word);
  assert.ok(start >= 0, word);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + word.length));
};
const actions = async (uri: vscode.Uri, word: string) => vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, await at(uri, word), vscode.CodeActionKind.QuickFix.value);
const ownWords = () => vscode.workspace.getConfiguration('resumeCustomizer').get<string[]>('spelling.words');

describe('what a score finds', function () {
  this.timeout(120_000);
  let uri: vscode.Uri;
  let count = 0;
  beforeEach(async () => {
    uri = await tailor(`test-f${++count}.tex`, RESUME) ; // An editor of a file that was deleted keeps its unsaved text.
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('resumeCustomizer.score', uri);
    await eventually(() => assert.ok(found(uri).length > 0, 'the Problems panel tells of it'));
  });
  afterEach(async () => {
    await vscode.workspace.getConfiguration('resumeCustomizer').update('spelling.words', undefined, vscode.ConfigurationTarget.Global);
    await cleanUp();
  });

  it('stands in the Problems panel at its place, and a quick fix mends it', async () => {
    const codes = found(uri).map(({ code }) => code).sort();
    assert.deepEqual(codes, ['A2', 'A3', 'C1'], found(uri).map(({ message }) => message).join('\n'));
    const spelling = found(uri).find(({ code }) => code === 'C1');
    assert.deepEqual(spelling?.range, await at(uri, 'managment'));
    for (const [word, title, mended] of [['managment', 'Write "management"', 'the management of 14'], ['Berufsweg', 'Call "Berufsweg" "Experience"', '\\section*{Experience}'], ['$\\star$', 'Write ilse@example.org out', '{$\\star$\\ ilse@example.org}']] as const) {
      const action = (await actions(uri, word)).find(each => each.title === title);
      assert.ok(action?.edit, title);
      assert.ok(await vscode.workspace.applyEdit(action.edit));
      assert.ok((await vscode.workspace.openTextDocument(uri)).getText().includes(mended), mended);
    }
    await eventually(() => assert.deepEqual(found(uri), [], 'what is mended is told no more'));
    await vscode.workspace.save(uri);
    await vscode.commands.executeCommand('resumeCustomizer.score', uri);
    assert.deepEqual(found(uri).map(({ code }) => code), []);
  });

  it('follows the text, and goes when its text goes', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(1, 0), '% a note\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually(async () => assert.deepEqual(found(uri).find(({ code }) => code === 'C1')?.range, await at(uri, 'managment')));
    const remove = new vscode.WorkspaceEdit();
    remove.delete(uri, await at(uri, 'the managment of '));
    assert.ok(await vscode.workspace.applyEdit(remove));
    await eventually(() => assert.deepEqual(found(uri).map(({ code }) => code).sort(), ['A2', 'A3']));
  });

  it('a word that is right is added to the person\'s own, and marked no more, now or later', async () => {
    const add = (await actions(uri, 'managment')).find(({ command }) => command?.command === 'resumeCustomizer.addWord');
    assert.ok(add?.command);
    await vscode.commands.executeCommand(add.command.command, ...add.command.arguments ?? []);
    assert.deepEqual(ownWords(), ['managment']);
    await eventually(() => assert.deepEqual(found(uri).map(({ code }) => code).sort(), ['A2', 'A3']));
    await vscode.commands.executeCommand('resumeCustomizer.score', uri);
    assert.deepEqual(found(uri).map(({ code }) => code).sort(), ['A2', 'A3']);
  });

  it('what programs misread is mended by a quick fix, and so is a page too many', async () => {
    const long = RESUME.replace('\\usepackage{hyperref}', '\\usepackage{hyperref}\\usepackage[left=6.4cm,right=6.4cm]{geometry}')
      .replace('\\end{itemize}', () => `${Array.from({ length: 22 }, (_, index) => `  \\item Painted boat number ${index + 1} of the harbour in the colours of its owners and of their grandmothers\n`).join('')}\\end{itemize}`);
    const narrow = await tailor(`test-f${count}n.tex`, long);
    await vscode.window.showTextDocument(narrow);
    await vscode.commands.executeCommand('resumeCustomizer.score', narrow);
    await eventually(() => assert.ok(found(narrow).some(({ code }) => code === 'A1')));
    const offered = async (word: string) => (await actions(narrow, word)).map(({ title }) => title);
    const split = (await offered('\\begin{document}')).find(title => title.startsWith('Mend: No split words'));
    assert.ok(split, found(narrow).map(({ message }) => message).join('\n'));
    const shorter = (await actions(narrow, '\\documentclass')).find(({ title }) => title.startsWith('Leave out the'));
    assert.ok(shorter?.edit, found(narrow).map(({ code, message }) => `${String(code)} ${message}`).join('\n'));
    assert.ok(await vscode.workspace.applyEdit(shorter.edit));
    assert.match((await vscode.workspace.openTextDocument(narrow)).getText(), /% \\item /);
  });

  it('a page too many is told once, where it begins, and mended there', async () => {
    const settings = vscode.workspace.getConfiguration('resumeCustomizer');
    await settings.update('tailor.pages', 1, vscode.ConfigurationTarget.Global);
    try {
      const bullets = Array.from({ length: 70 }, (_, index) => `  \\item Painted boat number ${index + 1} of the harbour\n`).join('');
      const long = await tailor(`test-f${count}p.tex`, RESUME.replace('\\end{itemize}', () => `${bullets}\\end{itemize}`));
      await vscode.window.showTextDocument(long);
      await vscode.commands.executeCommand('resumeCustomizer.score', long);
      await eventually(() => assert.ok(found(long).some(({ code }) => code === 'C1'), 'the score is there'));
      const told = vscode.languages.getDiagnostics(long).filter(({ code }) => code === 'pages' || code === 'C5');
      assert.deepEqual(told.map(({ code }) => code), ['pages'], told.map(({ message }) => message).join('\n'));
      const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', long, told[0]?.range, vscode.CodeActionKind.QuickFix.value);
      assert.ok(offered.some(({ title }) => title.startsWith('Leave out the')), offered.map(({ title }) => title).join('\n'));
    } finally {
      await settings.update('tailor.pages', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('is proposed as changes too, and goes into the copy; the master stays as it is', async () => {
    const titles = (await proposed(uri)).map(({ title }) => title).filter(title => title.startsWith('fix'));
    assert.deepEqual(titles, ['fix: Write ilse@example.org out', 'fix: Call "Berufsweg" "Experience"', 'fix: Write "management"']);
    await vscode.commands.executeCommand('resumeCustomizer.changes.acceptPassed');
    const copy = Buffer.from(await vscode.workspace.fs.readFile(file(`test-f${count}-brightwater-robotics.tex`))).toString();
    assert.ok(copy.includes('{$\\star$\\ ilse@example.org}'), 'what the source holds passes');
    assert.ok(copy.includes('managment'), 'a spelling is for the person to confirm');
    assert.equal(Buffer.from(await vscode.workspace.fs.readFile(uri)).toString(), RESUME);
  });
});
