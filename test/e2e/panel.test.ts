import { vsix } from '../../scripts/lib/paths.ts';
import { launch, screenshot, screenshotOnFailure, type VscodeHost } from '../support/vscodeHost.ts';
import { sampleWorkspace, type TestWorkspace } from '../support/workspace.ts';

/** The résumé panel in the editor: its ways to the PDF and to the source, and what a reload of the window leaves of it. */
describe('the résumé panel in the editor', function () {
  this.timeout(180_000);
  this.bail(true);
  let workspace: TestWorkspace;
  let host: VscodeHost;
  screenshotOnFailure(() => host);
  before(async () => {
    workspace = await sampleWorkspace();
    host = await launch({ folder: workspace.folder, vsix: [vsix] });
  });
  after(async () => {
    await host?.close();
    await workspace?.remove();
  });

  it('shows what the job asks for, and where it stands in the PDF and in the source', async () => {
    const { workbench, page } = host;
    await workbench.open('resume.tex');
    await workbench.open('jobs/lumen-harbor-backend-engineer.md');
    await workbench.command('Resume: Score Against Another Job');
    await workbench.asked('Which job?');
    await workbench.pick('lumen-harbor-backend-engineer.md');
    const panel = workbench.webview();
    await panel.getByText('Our estimate').first().waitFor({ timeout: 90_000 });
    await panel.getByRole('tab', { name: 'Requirements' }).click();
    await panel.locator('tr[data-id]').first().waitFor();
    await screenshot(page, 'panel-1-requirements');
    await panel.locator('.link', { hasText: 'page 1' }).first().click();
    await panel.locator('.mark.pointed').first().waitFor();
    await panel.getByRole('button', { name: 'Mark what the job asks for in the PDF' }).click();
    await panel.locator('.pdf-layer .mark.found').first().waitFor();
    await screenshot(page, 'panel-2-marks');
    await panel.getByRole('button', { name: /^Score [0-9.]+$/ }).click();
    await panel.getByRole('button', { name: 'source' }).first().click();
    await page.locator('.monaco-editor .selected-text').first().waitFor();
    await panel.getByRole('tab', { name: 'What the ATS reads' }).click();
    await panel.locator('.read-page').first().waitFor();
    await screenshot(page, 'panel-3-read');
    await panel.getByRole('tab', { name: 'History' }).click();
    await panel.locator('.dot').first().waitFor();
    await screenshot(page, 'panel-4-history');
  });

  it('is there again after a reload of the window, where it was left, and its buttons still know the résumé', async () => {
    const { workbench, page } = host;
    await page.waitForTimeout(1000); // The page's own state is written a moment after the last click.
    const reloaded = page.waitForEvent('domcontentloaded');
    await workbench.command('Developer: Reload Window');
    await reloaded;
    await workbench.ready();
    const panel = workbench.webview();
    await panel.locator('.dot').first().waitFor({ timeout: 60_000 });
    await screenshot(page, 'panel-5-reloaded');
    await panel.getByRole('button', { name: 'PDF', exact: true }).click();
    await panel.locator('.pdf-layer canvas:visible').first().waitFor();
    await panel.getByRole('heading', { level: 1, name: 'resume.pdf' }).waitFor();
    await panel.getByRole('button', { name: 'Compile' }).click();
    await panel.getByRole('status').getByText('Compiling resume.tex').waitFor();
    await panel.getByRole('status').getByText('Compiling resume.tex').waitFor({ state: 'hidden', timeout: 60_000 });
    await panel.locator('.pdf-layer canvas:visible').first().waitFor();
    await screenshot(page, 'panel-6-compiled-again');
  });
});
