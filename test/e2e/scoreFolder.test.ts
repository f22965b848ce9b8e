import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { vsix } from '../../scripts/lib/paths.ts';
import { launch, screenshot, screenshotOnFailure, type VscodeHost } from '../support/vscodeHost.ts';
import { sampleWorkspace, type TestWorkspace } from '../support/workspace.ts';

const AD = (title: string, company: string, ...skills: string[]) => `# ${title}\n\n${company} is hiring.\n\n## Requirements\n${skills.map(skill => `- ${skill}\n`).join('')}\n## Nice to have\n- GraphQL\n`;

/** The file dialog writes into its box when it has opened, and follows what is typed a moment later; its button takes what it shows then. */
async function typePath({ workbench, page }: VscodeHost, path: string): Promise<void> {
  await workbench.quickRow('..').waitFor();
  do {
    await workbench.quickInput.fill(path);
    await page.waitForTimeout(1000);
  } while (await workbench.quickInput.inputValue() !== path);
  await page.locator('.quick-input-widget .quick-input-action .monaco-button').first().click();
}

describe('scoring against a folder of jobs', function () {
  this.timeout(180_000);
  let workspace: TestWorkspace;
  let host: VscodeHost;
  screenshotOnFailure(() => host);

  before(async () => {
    workspace = await sampleWorkspace();
    await mkdir(workspace.file('ads'));
    await writeFile(workspace.file('ads/tern.md'), AD('Backend Engineer', 'Tern Analytics', 'Python', 'PostgreSQL', 'Docker'));
    await writeFile(workspace.file('ads/gannet.md'), AD('Platform Engineer', 'Gannet Marine', 'Kubernetes', 'Terraform', 'Haskell', 'Must be authorized to work in Canada'));
    await writeFile(workspace.file('ads/nurse.md'), AD('Registered Nurse | ICU', 'Saint Odile Clinic', 'BLS', 'ACLS', 'Haskell'));
    await writeFile(workspace.file('ads/broken.pdf'), 'no PDF');
    host = await launch({ folder: workspace.folder, vsix: [vsix] });
  });
  after(async () => {
    await host?.close();
    await workspace?.remove();
  });

  it('shows a table, best match first, and the same rows to act on', async () => {
    const { workbench, page } = host;
    await workbench.open('resume.tex');
    await workbench.command('Resume: Score Against Folder of Jobs');
    await workbench.asked('Folder of job descriptions');
    await typePath(host, `${workspace.file('ads')}/`);
    await workbench.treeRow('Backend Engineer', 'Job Ranking').waitFor({ timeout: 90_000 });
    const table = workbench.webview().locator('table').nth(1);
    await table.waitFor({ timeout: 30_000 });
    const rows = await table.locator('tbody tr').allInnerTexts();
    assert.deepEqual(rows.map(row => row.split('\t')[1]), ['Backend Engineer', 'Platform Engineer', 'Registered Nurse']);
    await workbench.treeRow('Platform Engineer', 'Job Ranking').click();
    await workbench.tab('gannet.md').waitFor();
    await workbench.tab(/Job ranking/).click();
    await screenshot(page, 'job-ranking');
  });

  it('exports the table as CSV', async () => {
    const { workbench } = host;
    await workbench.command('Resume: Export Ranking as CSV');
    await workbench.pick('The jobs, best match first');
    await workbench.asked('Export as CSV');
    await typePath(host, workspace.file('ranking.csv'));
    await workbench.notification('ranking.csv is written');
    const lines = (await readFile(workspace.file('ranking.csv'), 'utf8')).split('\r\n');
    assert.match(lines[0] ?? '', /^\uFEFFRank,File,Title,Company/);
    assert.deepEqual(lines.slice(1, 4).map(line => line.split(',')[1]), ['tern.md', 'gannet.md', 'nurse.md']);
  });

  it('a row is scored in the panel', async () => {
    const { workbench, page } = host;
    await workbench.rowAction('Platform Engineer', 'Score Against This Job');
    await page.locator('.tabs-container .tab').filter({ hasText: 'resume.pdf' }).waitFor({ timeout: 90_000 });
    await workbench.webview(1).getByText('Our estimate').first().waitFor({ timeout: 60_000 });
    await screenshot(page, 'job-ranking-scored');
  });
});
