import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { vsix } from '../../scripts/lib/paths.ts';
import { launch, screenshot, screenshotOnFailure, type VscodeHost } from '../support/vscodeHost.ts';
import { sampleWorkspace, type TestWorkspace } from '../support/workspace.ts';

const JOB = 'lumen-harbor-backend-engineer.md';

describe('fixing what the score found', function () {
  this.timeout(180_000);
  let workspace: TestWorkspace;
  let host: VscodeHost;
  screenshotOnFailure(() => host);

  before(async () => {
    workspace = await sampleWorkspace();
    const text = await readFile(workspace.file('resume.tex'), 'utf8');
    await writeFile(workspace.file('resume.tex'), text.replace('reproducible builds', 'reproducable builds').replace('website that drivers', 'website that grivers'));
    host = await launch({ folder: workspace.folder, vsix: [vsix] });
  });
  after(async () => {
    await host?.close();
    await workspace?.remove();
  });

  it('the Problems panel tells of it, and a button of the panel mends it in the source', async () => {
    const { workbench, page } = host;
    await workbench.open(`jobs/${JOB}`);
    await workbench.command('Resume: Choose Job');
    await workbench.pick(JOB);
    await workbench.treeRow('Required', 'Job').waitFor();
    await workbench.command('View: Close All Editors');
    await workbench.open('resume.tex');
    await workbench.command('Resume: Score Against Another Job');
    await workbench.pick('Used before');
    const panel = workbench.webview();
    const check = panel.locator('.check').filter({ hasText: 'Spelling' });
    await check.locator('summary').first().click({ timeout: 90_000 });
    await workbench.command('Problems: Focus on Problems View');
    await page.locator('.markers-panel').getByText('"reproducable" may be misspelt. Perhaps "reproducible"?').waitFor();
    await screenshot(page, 'fixes-1-problems');
    await check.getByRole('button', { name: 'Write "reproducible"' }).click();
    await page.locator('.markers-panel').getByText(/reproducable/).waitFor({ state: 'detached' });
    await workbench.open('resume.tex');
    await page.keyboard.press('Control+S');
    await page.locator('.tabs-container .tab.dirty').waitFor({ state: 'detached' });
  });

  it('the score rises, and its history tells of both', async () => {
    const { workbench, page } = host;
    await workbench.command('View: Toggle Problems');
    await workbench.open('resume.tex');
    assert.match(await readFile(workspace.file('resume.tex'), 'utf8'), /reproducible builds/);
    const panel = workbench.webview();
    await panel.getByRole('button', { name: 'Score against the job' }).first().click();
    await panel.getByRole('tab', { name: 'History' }).or(panel.getByRole('button', { name: 'History' })).first().click();
    await panel.locator('svg.history circle.dot').nth(1).waitFor({ timeout: 60_000 });
    assert.equal(await panel.locator('svg.history circle.dot').count(), 2);
    await screenshot(page, 'fixes-2-history');
    await panel.getByRole('tab', { name: 'What the ATS reads' }).or(panel.getByRole('button', { name: 'What the ATS reads' })).first().click();
    await panel.getByText('reproducible').locator('visible=true').first().waitFor();
    await screenshot(page, 'fixes-3-read');
  });
});
