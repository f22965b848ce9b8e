import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { vsix } from '../../scripts/lib/paths.ts';
import { launch, screenshot, screenshotOnFailure, type VscodeHost } from '../support/vscodeHost.ts';
import { sampleWorkspace, type TestWorkspace } from '../support/workspace.ts';

/** A person writes, and what is beside the text follows: PDF, scores, status bar, Problems. */
describe('live builds', function () {
  this.timeout(120_000);
  this.bail(true);
  let workspace: TestWorkspace;
  let host: VscodeHost;
  screenshotOnFailure(() => host);

  before(async () => {
    workspace = await sampleWorkspace();
    await mkdir(workspace.file('empty'));
    host = await launch({ folder: workspace.folder, vsix: [vsix] });
  });
  after(async () => {
    await host?.close();
    await workspace?.remove();
  });

  /** Puts the cursor at the end of the line that holds this text. */
  async function goTo(text: string): Promise<void> {
    const { page, workbench } = host;
    await workbench.tab('resume.tex').click();
    await page.keyboard.press('Control+F');
    await page.locator('.find-widget textarea').first().fill(text);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
  }
  const save = () => host.page.keyboard.press('Control+S');
  const item = (text: string | RegExp) => host.workbench.statusBarItem(text);

  it('a preview follows what is saved, without a word', async () => {
    const { workbench, page } = host;
    await workbench.open('resume.tex');
    await workbench.command('Resume: Open Preview');
    const panel = workbench.webview();
    await panel.locator('.pdf-layer canvas:visible').first().waitFor({ timeout: 60_000 });
    await item(/Résumé · 1 page/).waitFor();
    await goTo('dispatch');
    await page.keyboard.type(' Zanzibar');
    await save();
    await panel.locator('.pdf-layer .textLayer').getByText('Zanzibar').first().waitFor({ timeout: 30_000 });
    await screenshot(page, 'live-1-follows');
    assert.equal(await page.locator('.notifications-toasts .notification-list-item').count(), 0);
  });

  it('an error keeps the last good PDF, which says that it is stale, until the error is gone', async () => {
    const { workbench, page } = host;
    const panel = workbench.webview();
    await page.keyboard.type(' \\nosuchmacro');
    await page.keyboard.press('Escape');
    await save();
    await panel.getByText(/last PDF that was good.*Undefined control sequence \\nosuchmacro/).first().waitFor({ timeout: 30_000 });
    await panel.locator('.pdf-layer .textLayer').getByText('Zanzibar').first().waitFor();
    await item(/the PDF is older than the text/).waitFor();
    await screenshot(page, 'live-2-stale');
    for (let i = 0; i < ' \\nosuchmacro'.length; i++) await page.keyboard.press('Backspace');
    await save();
    await item(/Résumé · 1 page/).waitFor({ timeout: 30_000 });
    await panel.getByText(/last PDF that was good/).first().waitFor({ state: 'hidden' });
    assert.equal(await page.locator('.notifications-toasts .notification-list-item').count(), 0);
  });

  it('the line of the cursor is shown in the PDF, and a double click in the PDF opens its line', async () => {
    const { workbench, page } = host;
    const panel = workbench.webview();
    await goTo('Zanzibar');
    const line = String(await item(/^Ln /).textContent()).replace(/, Col.*/, ',');
    await page.keyboard.press('Control+Alt+J');
    await panel.locator('.mark.pointed').first().waitFor();
    await screenshot(page, 'live-3-in-the-pdf');
    await workbench.tab('resume.tex').click();
    await page.keyboard.press('Control+Home');
    await panel.locator('.pdf-layer .textLayer').getByText('Zanzibar').first().dblclick();
    await item(line).waitFor();
    await screenshot(page, 'live-4-in-the-source');
  });

  it('a score follows too', async () => {
    const { workbench, page } = host;
    await workbench.open('jobs/lumen-harbor-backend-engineer.md');
    await workbench.command('Resume: Score Against Another Job');
    await workbench.asked('Which job?');
    await workbench.pick('lumen-harbor-backend-engineer.md');
    await workbench.tab('resume.tex').click();
    await item(/score \d/).waitFor({ timeout: 60_000 });
    const before = String(await item(/score \d/).textContent());
    await goTo('Zanzibar');
    await page.keyboard.press('Control+Shift+K'); // The line goes.
    await save();
    for (let after = before; after === before || !/score \d/.test(after); after = String(await item(/Résumé ·/).textContent())) await page.waitForTimeout(100);
    await workbench.webview().getByText('Our estimate').first().waitFor(); // What was looked at stays in front.
    await screenshot(page, 'live-5-score');
  });

  it('the TeX setup is a page to read and copy', async () => {
    const { workbench, page } = host;
    await workbench.command('Resume: Check TeX Setup');
    await workbench.tab('TeX Setup.txt').waitFor({ timeout: 60_000 });
    await page.locator('.view-line').filter({ hasText: /compiled\sit\sin/ }).first().waitFor();
    await screenshot(page, 'live-6-tex-setup');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.editorAction('Copy Report').click();
    await workbench.notification('The report is copied');
    assert.match(String(await page.evaluate('navigator.clipboard.readText()')), /TeX works here\.[^]*pdflatex/);
  });

  it('without TeX there is one message with what helps, and a score from the source', async () => {
    const { workbench, page } = host;
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.tab('resume.tex').click();
    await workspace.write('.vscode/settings.json', JSON.stringify({ 'resumeCustomizer.tex.programs': workspace.file('empty') }));
    await page.waitForTimeout(2000); // The editor watches the file, and says nothing when it has read it.
    await workbench.editorAction('Score Against Job').click();
    const toast = await workbench.notification(/There is no pdflatex, xelatex or lualatex/, 60_000);
    await toast.getByRole('button', { name: 'Check TeX Setup' }).waitFor();
    await workbench.webview().getByText(/Scored from the LaTeX source/).first().waitFor();
    await screenshot(page, 'live-7-from-the-source');
    assert.equal(await page.locator('.notifications-toasts .notification-list-item').filter({ hasText: 'There is no pdflatex' }).count(), 1);
  });
});
