import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { vsix } from '../../scripts/lib/paths.ts';
import { launch, screenshot, screenshotOnFailure, type VscodeHost } from '../support/vscodeHost.ts';
import { sampleWorkspace, type TestWorkspace } from '../support/workspace.ts';

const JOB = 'lumen-harbor-backend-engineer.md';

async function tailor({ workbench }: VscodeHost): Promise<void> {
  await workbench.command('View: Close All Editors');
  await workbench.open('resume.tex');
  await workbench.open(`jobs/${JOB}`);
  await workbench.command('Resume: Tailor to Job Description');
  await workbench.asked('Which job?');
  await workbench.pick(JOB);
  await workbench.treeRow('order of bullets').waitFor();
}

describe('reviewing changes', function () {
  this.timeout(120_000);
  this.bail(true);
  let workspace: TestWorkspace;
  let host: VscodeHost;
  screenshotOnFailure(() => host);
  const variant = () => readFile(workspace.file('resume-lumen-harbor.tex'), 'utf8');
  const texFiles = async () => (await readdir(workspace.folder)).filter(name => name.endsWith('.tex')).sort();

  before(async () => {
    workspace = await sampleWorkspace();
    host = await launch({ folder: workspace.folder, vsix: [vsix] });
  });
  after(async () => {
    await host?.close();
    await workspace?.remove();
  });

  it('one change is accepted by its button, and the others stay to be decided on', async () => {
    await tailor(host);
    await host.workbench.rowAction('Databases', 'Accept This Change');
    await host.workbench.webview().getByText('Our estimate').first().waitFor({ timeout: 90_000 });
    await host.workbench.treeRow('order of bullets').waitFor();
    assert.match(await variant(), /Databases\}: PostgreSQL, SQLite, Redis/);
    assert.match(await variant(), /Languages\}: TypeScript, Rust, Python, SQL, Go/);
  });

  it('the tree follows the change that is in front', async () => {
    const { workbench, page } = host;
    const selected = page.locator('.monaco-list-row.selected[aria-label*="order of"]').first();
    await workbench.command('Resume: Next Change');
    await selected.waitFor();
    const first = await selected.getAttribute('aria-label') ?? assert.fail('no row');
    await workbench.command('Resume: Next Change');
    await page.locator(`.monaco-list-row.selected[aria-label*="order of"]:not([aria-label=${JSON.stringify(first)}])`).first().waitFor();
    await screenshot(page, 'review-next');
  });

  it('one change is discarded, and the rest accepted into the same variant', async () => {
    await host.workbench.rowAction('Frameworks', 'Discard This Change');
    await host.workbench.treeRow('Frameworks').waitFor({ state: 'detached' });
    await host.workbench.command('Resume: Accept Checked Changes');
    await host.workbench.treeRow('order of bullets').waitFor({ state: 'detached', timeout: 90_000 }); // Nothing is left to decide on.
    const text = await variant();
    assert.match(text, /Languages\}: Python, Go, Rust, TypeScript, SQL/);
    assert.match(text, /Databases\}: PostgreSQL, SQLite, Redis/);
    assert.match(text, /Frameworks\}: React, Express, FastAPI, gRPC/);
    assert.deepEqual(await texFiles(), ['resume-lumen-harbor.tex', 'resume.tex']);
  });

  it('an existing variant is asked about; Escape writes nothing, the other name keeps it', async () => {
    const before = await variant();
    await tailor(host);
    await host.workbench.command('Resume: Accept Checked Changes');
    await host.workbench.asked('resume-lumen-harbor.tex exists already');
    await screenshot(host.page, 'review-exists');
    await host.page.keyboard.press('Escape');
    assert.deepEqual(await texFiles(), ['resume-lumen-harbor.tex', 'resume.tex']);
    await host.workbench.command('Resume: Accept Checked Changes');
    await host.workbench.asked('resume-lumen-harbor.tex exists already');
    await host.workbench.pick('Write resume-lumen-harbor-2.tex');
    await host.workbench.tab('resume-lumen-harbor-2.tex').waitFor();
    assert.equal(await variant(), before);
  });
});

describe('a workspace that is not trusted', function () {
  this.timeout(120_000);
  let workspace: TestWorkspace;
  let host: VscodeHost;
  screenshotOnFailure(() => host);

  before(async () => {
    workspace = await sampleWorkspace({ 'resumeCustomizer.s3.bucket': 'somebody-elses', 'resumeCustomizer.s3.endpoint': 'http://127.0.0.1:9' });
    host = await launch({ folder: workspace.folder, vsix: [vsix], workspaceTrust: true, settings: { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.untrustedFiles': 'open' } });
  });
  after(async () => {
    await host?.close();
    await workspace?.remove();
  });

  it('can be tailored, but TeX does not run, and its own bucket setting counts for nothing', async () => {
    const { workbench, page } = host;
    await tailor(host);
    await workbench.open('resume.tex');
    await workbench.command('Resume: Compile');
    await workbench.notification(/Compiling runs TeX on resume\.tex\. Trust this workspace first/);
    await workbench.openContainer('Resumes');
    await page.getByText('Publish to a bucket of your own').first().waitFor(); // Not "enter the key": no bucket is set.
    await screenshot(page, 'review-untrusted');
  });
});
