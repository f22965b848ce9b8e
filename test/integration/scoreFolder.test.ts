import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually.ts';
import { cleanUp, file, master } from './tailoring.ts';

const AD = (skills: string, title = 'Platform Engineer') => `# ${title}\n\nBrightwater Robotics is hiring.\n\n## Requirements\n- ${skills}\n- Terraform\n`;
const TABLE = vscode.Uri.from({ scheme: 'resume-ranking', path: '/Job ranking.md' });
const table = async () => (await vscode.workspace.openTextDocument(TABLE)).getText().replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

describe('scoring against a folder of jobs', function () {
  this.timeout(120_000);
  const folder = file('test-jobs');
  const write = (name: string, content: string | Uint8Array) => vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), typeof content === 'string' ? Buffer.from(content) : content);
  before(async () => {
    await vscode.workspace.fs.writeFile(file('test-g.tex'), Buffer.from(master('\n')));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file('test-g.tex')));
  });
  after(async () => {
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await cleanUp();
  });

  it('ranks a hundred ads, tells what recurs and what cannot be read, and goes on', async () => {
    await write('fits.md', AD('Kubernetes', 'Fitting Engineer'));
    await write('sub/half.txt', AD('Haskell', 'Half Engineer').replace(/#+ /g, ''));
    await write('none.html', `<h1>Nurse</h1><h2>Requirements</h2><ul><li>BLS</li><li>ACLS</li></ul>`);
    for (let number = 0; number < 95; number++) await write(`more/ad-${String(number).padStart(3, '0')}.md`, AD('Haskell and Kotlin', `Engineer ${number}`));
    await write('empty.md', '   ');
    await write('broken.pdf', 'no PDF at all');
    await write('notes.docx', 'not an ad');
    await vscode.commands.executeCommand('resumeCustomizer.scoreFolder', folder);
    await eventually(async () => assert.match(await table(), /98 jobs, scored as of \d{4}-\d\d-\d\d/));
    const text = await table();
    const rows = text.split('\n').filter(line => /^\| \d+ \|/.test(line));
    assert.equal(rows.length, 98);
    assert.match(rows[0] ?? '', /Fitting Engineer \| Brightwater Robotics/);
    assert.match(rows.at(-1) ?? '', /Nurse/);
    assert.match(text, /\| Haskell \| no \| 96 \| 96 \|\n\| Kotlin \| no \| 95 \| 95 \|/);
    assert.match(text, /Not scored\n\n- \*\*broken\.pdf\*\*: .*damaged or not a PDF.*\n- \*\*empty\.md\*\*: .*holds no text/);
    assert.doesNotMatch(text, /notes\.docx/);
  });

  it('ranks by the source where there is no TeX, and says so', async () => {
    const config = vscode.workspace.getConfiguration('resumeCustomizer');
    await config.update('tex.programs', folder.fsPath, vscode.ConfigurationTarget.Global);
    try {
      await vscode.commands.executeCommand('resumeCustomizer.scoreFolder', vscode.Uri.joinPath(folder, 'sub'));
      await eventually(async () => assert.match(await table(), /nothing could be compiled here/));
      assert.match(await table(), /\| 1 \| Half Engineer \| Brightwater Robotics \| \d+ % \| – \|/);
    } finally {
      await config.update('tex.programs', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('a row is scored, and tailored to', async () => {
    const uri = vscode.Uri.joinPath(folder, 'fits.md');
    const node = { kind: 'job', job: { name: 'fits.md' }, rank: 1, uri };
    await vscode.commands.executeCommand('resumeCustomizer.ranking.score', node);
    await vscode.commands.executeCommand('resumeCustomizer.ranking.tailor', node);
    assert.ok((await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', file('test-g.tex'), 100)).some(({ command }) => command?.command === 'resumeCustomizer.changes.show'));
  });
});
