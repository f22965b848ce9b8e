import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { vsix } from '../../scripts/lib/paths.ts';
import { startModelServer, type ModelServer, type ReceivedRequest } from '../support/modelServer.ts';
import { launch, screenshot, screenshotOnFailure, type VscodeHost } from '../support/vscodeHost.ts';
import { eventually } from '../integration/eventually.ts';
import { sampleWorkspace, type TestWorkspace } from '../support/workspace.ts';

const JOB = 'lumen-harbor-backend-engineer.md';

/** Rewords the slot that holds `words`, and claims a doctorate in the one after it. */
function rewording(words: string, better: (text: string) => string) {
  return ({ body }: ReceivedRequest) => {
    const slots = [...JSON.stringify(body).matchAll(/\{\\"id\\":\\"(s\d+)\\",\\"kind\\":\\"bullet\\",\\"text\\":\\"(.*?)\\"/g)].map(([, id = '', text = '']) => ({ id, text }));
    const at = slots.findIndex(({ text }) => text.includes(words));
    return { pieceDelay: 20, text: JSON.stringify({ rewrites: [
      { id: slots[at]?.id, text: better(slots[at]?.text ?? ''), requirements: [] },
      { id: slots[at + 1]?.id, text: `${slots[at + 1]?.text ?? ''}, and holds a PhD in Blockchain`, requirements: [] },
    ] }) };
  };
}

/** Requirements, review and rewording as a person does them, with closed windows in between. */
describe('tailoring with corrections', function () {
  this.timeout(120_000);
  this.bail(true);
  let workspace: TestWorkspace;
  let model: ModelServer;
  let host: VscodeHost;
  screenshotOnFailure(() => host);

  const row = (text: string | RegExp, view = 'Changes') => host.workbench.treeRow(text, view);
  const isChecked = async (text: string) => (await row(text).locator('.monaco-custom-toggle').getAttribute('aria-checked')) === 'true';
  async function reload(): Promise<void> {
    await host.page.waitForTimeout(1500); // The workbench writes its state a moment later.
    await host.page.reload();
    await host.workbench.ready();
    await host.workbench.command('Resume: Review Changes');
  }

  before(async () => {
    model = await startModelServer();
    workspace = await sampleWorkspace({ 'resumeCustomizer.model.provider': 'openai', 'resumeCustomizer.model.endpoint': model.endpoint, 'resumeCustomizer.model.name': 'test-model' });
    host = await launch({ folder: workspace.folder, vsix: [vsix] });
    await host.page.setViewportSize({ width: 1280, height: 2000 }); // Rows out of sight are not drawn.
  });
  after(async () => {
    await host?.close();
    await model?.close();
    await workspace?.remove();
  });

  it('the requirements of a job are shown before anything is tailored, and can be corrected', async () => {
    const { workbench, page } = host;
    await workbench.open(`jobs/${JOB}`);
    await workbench.command('Resume: Choose Job');
    await workbench.asked('Which job?');
    await workbench.pick(JOB);
    await row('Required', 'Job').waitFor();
    await workbench.rowAction('Docker', 'Remove Requirement');
    await row('Removed by you', 'Job').waitFor();
    await workbench.rowAction('Kubernetes', 'Required ↔ Nice to Have');
    await workbench.command('Resume: Add Requirement');
    await workbench.answer('What else does the job ask for?', 'ansible');
    await row('Ansible', 'Job').waitFor();
    await screenshot(page, 'tailoring-1-job');
    await reload();
    await row('Removed by you', 'Job').waitFor();
    await row('Ansible', 'Job').waitFor();
  });

  it('the proposal, with what is checked and discarded, outlives the window', async () => {
    const { workbench, page } = host;
    await workbench.open('resume.tex');
    await workbench.open(`jobs/${JOB}`);
    await workbench.command('Resume: Tailor to Job Description');
    await workbench.asked('Which job?');
    await workbench.pick(JOB);
    await row('Databases').locator('.monaco-custom-toggle').click();
    await row(/Technical Skills.*5 of 6/).waitFor();
    await workbench.rowAction('Frameworks', 'Discard This Change');
    await row('Frameworks').waitFor({ state: 'detached' });
    await row(/Estimate: /).waitFor();
    await reload();
    await row('Databases').waitFor();
    assert.equal(await isChecked('Databases'), false);
    assert.equal(await isChecked('Languages'), true);
    assert.equal(await row('Frameworks').count(), 0);
    await screenshot(page, 'tailoring-2-reopened');
  });

  it('every change has a line above its place in the document', async () => {
    const { workbench, page } = host;
    await workbench.open('resume.tex');
    await page.locator('.codelens-decoration').filter({ hasText: /order of bullets/ }).first().waitFor();
    await screenshot(page, 'tailoring-3-lenses');
  });

  it('what a model would be sent is shown first, without contact details; refusing sends nothing', async () => {
    const { workbench, page } = host;
    await workbench.command('Resume: Reword with a Language Model');
    await workbench.asked('Send this to test-model?');
    await page.locator('.view-line').filter({ hasText: 'What is sent to test-model' }).first().waitFor();
    await screenshot(page, 'tailoring-4-what-is-sent');
    await workbench.pick('Do not send it');
    await workbench.tab('What is sent').waitFor({ state: 'detached' });
    assert.equal(model.requests.length, 0);
  });

  it('wordings are proposed beside the rules’ changes, what is invented is blocked', async () => {
    const { workbench, page } = host;
    model.answer(rewording('shared the on-call rota', text => text.replace('Set up dashboards and alerts', 'Built dashboards and alerting')));
    await workbench.command('Resume: Reword with a Language Model');
    await workbench.asked('Send this to test-model?');
    await workbench.pick('Send it');
    await row(/blocked/).waitFor({ timeout: 60_000 });
    const sent = JSON.stringify(model.requests);
    for (const contact of ['Okafor', '555-0142', 'mira@', 'example.org']) assert.ok(!sent.includes(contact), contact);
    await page.locator('.codelens-decoration').filter({ hasText: /wording: Backend Engineer/ }).first().waitFor();
    await screenshot(page, 'tailoring-5-reworded');
    await row(/blocked/).locator('.monaco-tl-twistie').click();
    await row(/Blocked, your résumé does not say/).waitFor();
    await screenshot(page, 'tailoring-6-blocked');
  });

  it('a slow model is cancelled, and nothing is lost', async () => {
    const { workbench } = host;
    model.answer({ silent: true });
    await workbench.command('Resume: Reword with a Language Model'); // It was agreed to before.
    const toast = await workbench.notification(/test-model rewords/);
    await toast.hover();
    await toast.getByRole('button', { name: 'Cancel' }).click();
    await eventually(() => assert.equal(model.abandoned(), 1));
    await row('Languages').waitFor();
    await row(/blocked/).waitFor();
  });

  it('accepting measures the PDF in place of the estimate', async () => {
    const { workbench, page } = host;
    await workbench.command('Resume: Accept Checked Changes');
    await row(/Measured: /).waitFor({ timeout: 90_000 });
    const variant = await readFile(workspace.file('resume-lumen-harbor.tex'), 'utf8');
    assert.ok(!variant.includes('PhD'));
    await screenshot(page, 'tailoring-7-measured');
    await reload();
    await row(/Measured: /).waitFor();
  });

  it('a résumé that is too long gets bullets proposed to be left out, until its PDF fits the page target', async () => {
    const { workbench, page } = host;
    const bullets = Array.from({ length: 48 }, (_, index) => `  \\item Looked after the ${index + 2}nd greenhouse of the botanical garden and wrote down what grew there`);
    await workspace.write('long.tex', `\\documentclass{article}\n\\begin{document}\n\\section{Experience}\n\\textbf{Gardener}, Fernbank Gardens \\hfill 2018 -- 2024\n\\begin{itemize}\n  \\item Ran the irrigation controllers on Kubernetes and Python\n${bullets.join('\n')}\n\\end{itemize}\n\\end{document}\n`);
    await workspace.write('.vscode/settings.json', JSON.stringify({ 'resumeCustomizer.tailor.pages': 1 }));
    await workbench.command('View: Close All Editors');
    await workbench.open(`jobs/${JOB}`);
    await workbench.open('long.tex');
    await workbench.command('Resume: Tailor to Job Description');
    await workbench.asked('Which job?');
    await workbench.pick('Lumen Harbor');
    await row(/left out/).waitFor({ timeout: 60_000 });
    await screenshot(page, 'tailoring-8-page-target');
    await workbench.command('Resume: Accept Checked Changes');
    await row(/Measured: /).waitFor({ timeout: 90_000 });
    const panel = workbench.webview();
    await panel.getByRole('button', { name: 'PDF', exact: true }).click();
    await panel.locator('.pdf-layer canvas:visible').first().waitFor();
    await screenshot(page, 'tailoring-9-fits');
    assert.match(await readFile(workspace.file('long-lumen-harbor.tex'), 'utf8'), /^ {2}% \\item Looked after/m);
  });
});
