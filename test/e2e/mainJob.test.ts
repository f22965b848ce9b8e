import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createBucket, listPublications, publicationRecordSchema, type Bucket } from '../../src/bucket/index.ts';
import { vsix } from '../../scripts/lib/paths.ts';
import { startCeph, type Ceph } from '../support/cephRgw.ts';
import { launch, screenshot, screenshotOnFailure, type VscodeHost } from '../support/vscodeHost.ts';
import { sampleWorkspace, sha256, type TestWorkspace } from '../support/workspace.ts';

const BUCKET = 'resumes-e2e';

/** The whole main job as a person does it, in one workbench against a real S3 server; each step builds on the one before. */
describe('the main job', function () {
  this.timeout(120_000);
  this.bail(true);
  let ceph: Ceph;
  let bucket: Bucket;
  let workspace: TestWorkspace;
  let host: VscodeHost;
  let masterHash: string;
  let variant: string;
  let link: string;
  screenshotOnFailure(() => host);

  before(async () => {
    ceph = await startCeph();
    const { CreateBucketCommand, S3Client } = await import('@aws-sdk/client-s3');
    const client = new S3Client({ endpoint: ceph.endpoint, region: ceph.region, forcePathStyle: true, credentials: ceph });
    await client.send(new CreateBucketCommand({ Bucket: BUCKET }));
    client.destroy();
    bucket = createBucket({ bucket: BUCKET, region: ceph.region, endpoint: ceph.endpoint, forcePathStyle: true }, ceph);
    workspace = await sampleWorkspace({
      'resumeCustomizer.s3.bucket': BUCKET,
      'resumeCustomizer.s3.endpoint': ceph.endpoint,
      'resumeCustomizer.s3.region': ceph.region,
      'resumeCustomizer.s3.forcePathStyle': true,
    });
    await workspace.write('broken.tex', '\\documentclass{article}\n\\begin{document}\n\\section{Work}\nText \\undefinedmacro here\n\\end{document}\n');
    masterHash = await workspace.sha256('resume.tex');
    host = await launch({ folder: workspace.folder, vsix: [vsix] });
    await host.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  after(async () => {
    await host?.close();
    bucket?.dispose();
    await ceph?.stop();
    await workspace?.remove();
  });

  it('shows how to begin, before anything is set up', async () => {
    await host.workbench.openContainer('Resumes');
    await host.page.getByRole('button', { name: 'Tailor to Job Description' }).first().waitFor();
    await host.page.getByRole('button', { name: 'Set S3 Credentials' }).first().waitFor();
    await screenshot(host.page, 'main-1-welcome');
  });

  it('tailors the open résumé to a job file, and shows the changes with their reasons', async () => {
    const { workbench } = host;
    await workbench.open('resume.tex');
    await workbench.open('jobs/lumen-harbor-backend-engineer.md');
    await workbench.command('Resume: Tailor to Job Description');
    await workbench.asked('Which job?');
    await screenshot(host.page, 'main-2-which-job');
    await workbench.pick('lumen-harbor-backend-engineer.md');
    await workbench.treeRow('order of bullets').waitFor();
    await workbench.treeRow('order of skills').waitFor();
    await screenshot(host.page, 'main-3-changes');
    assert.deepEqual((await readdir(workspace.folder)).filter(name => name.endsWith('.tex')).sort(), ['broken.tex', 'resume.tex'], 'proposing writes nothing');
  });

  it('a click on a change shows its diff', async () => {
    await host.workbench.treeRow('Backend Engineer', 'Changes').click();
    await host.workbench.tab('↔ proposal').waitFor();
    await host.page.locator('.monaco-diff-editor .line-insert').first().waitFor({ state: 'attached' });
    await screenshot(host.page, 'main-4-diff');
  });

  it('accepting the checked changes writes the variant and scores it beside the master', async () => {
    const { workbench, page } = host;
    await workbench.treeRow('Databases').locator('.monaco-custom-toggle').click();
    await workbench.treeRow(/Technical Skills.*5 of 6/).waitFor();
    await workbench.command('Resume: Accept Checked Changes');
    const panel = workbench.webview();
    await panel.getByText('Our estimate').first().waitFor({ timeout: 90_000 });
    await screenshot(page, 'main-5-scores');
    await panel.getByRole('button', { name: 'PDF', exact: true }).click();
    await panel.locator('.pdf-layer canvas:visible').first().waitFor();
    await screenshot(page, 'main-5-pdf');
    await workbench.treeRow('Databases').waitFor(); // Unchecked, so it is still there to decide on.

    const found = (await readdir(workspace.folder)).filter(name => /^resume-.*\.tex$/.test(name));
    assert.equal(found.length, 1);
    variant = found[0]!;
    assert.equal(await workspace.sha256('resume.tex'), masterHash, 'the master keeps its bytes');
    const [master, tailored] = await Promise.all([readFile(workspace.file('resume.tex'), 'utf8'), readFile(workspace.file(variant), 'utf8')]);
    assert.notEqual(tailored, master);
    const words = (text: string) => text.match(/\p{L}+/gu)?.sort() ?? [];
    assert.deepEqual(words(tailored), [...words(master), 'Amazon', 'Web', 'Services'].sort(), 'no word is lost, none added but the long form of one that is there');
    const preamble = (text: string) => text.slice(0, text.indexOf('\\begin{document}'));
    assert.equal(preamble(tailored), preamble(master));
  });

  it('TeX errors stand in the Problems panel at their line', async () => {
    const { workbench, page } = host;
    await workbench.open('broken.tex');
    await workbench.command('Resume: Compile');
    await workbench.command('Problems: Focus on Problems View');
    await page.locator('.markers-panel').getByText(/Undefined control sequence/).first().waitFor({ timeout: 60_000 });
    await page.locator('.markers-panel').getByText(/Ln 4/).first().waitFor();
    await screenshot(page, 'main-6-problems');
    await workbench.command('View: Toggle Problems');
  });

  it('credentials are typed once and tried at once', async () => {
    const { workbench } = host;
    await workbench.command('Resume: Set S3 Credentials');
    await workbench.answer('Access key ID', ceph.accessKeyId);
    await workbench.answer('Secret access key', ceph.secretAccessKey);
    await workbench.answer('Session token', '');
    await workbench.notification('The credentials work');
  });

  it('publishes PDF, LaTeX and the record of both evaluations', async () => {
    const { workbench, page } = host;
    await workbench.open(variant);
    await workbench.command('Resume: Publish to S3');
    const toast = await workbench.notification(/is published to resumes-e2e/, 90_000);
    await screenshot(page, 'main-7-published');
    const base = variant.replace(/\.tex$/, '');
    const read = async (key: string) => (await bucket.get(key)).bytes;
    const [pdf, tex, json] = await Promise.all([read(`resumes/${base}.pdf`), read(`latex/${base}.tex`), read(`json/${base}.json`)]);
    const record = publicationRecordSchema.parse(JSON.parse(new TextDecoder().decode(json)));
    assert.equal(record.after.pdfSha256, sha256(pdf));
    assert.equal(record.after.resumeSha256, sha256(tex));
    assert.equal(record.before.resumeSha256, masterHash);
    assert.deepEqual(Buffer.from(tex), await readFile(workspace.file(variant)));
    assert.ok(record.changes.length > 0 && record.changes.every(change => change.accepted && change.verification.verdict === 'pass'));
    const types = await Promise.all([`resumes/${base}.pdf`, `latex/${base}.tex`, `json/${base}.json`].map(async key => (await bucket.head(key))?.contentType));
    assert.deepEqual(types, ['application/pdf', 'text/plain; charset=utf-8', 'application/json']);
    await toast.getByRole('button', { name: 'Copy Link' }).click();
    await workbench.notification(/copied\. It works until/);
    link = String(await page.evaluate('navigator.clipboard.readText()'));
  });

  it('the copied link gives the published PDF to whoever has it, and nothing when it is changed', async () => {
    const response = await fetch(link);
    assert.equal(response.headers.get('content-type'), 'application/pdf');
    assert.equal(sha256(new Uint8Array(await response.arrayBuffer())), sha256((await bucket.get(`resumes/${variant.replace(/\.tex$/, '.pdf')}`)).bytes));
    assert.equal(new URL(link).searchParams.get('X-Amz-Expires'), '3600');
    assert.equal((await fetch(link.replace('.pdf?', '.tex?'))).status, 403);
  });

  it('asks about a name that is taken, and keeps what was published before', async () => {
    const { workbench, page } = host;
    const base = variant.replace(/\.tex$/, '');
    const taken = `${base} is in the bucket already`;
    const [first] = await listPublications(bucket, base);
    await workbench.open(variant);
    await workbench.command('Resume: Publish to S3');
    await workbench.asked(taken);
    await screenshot(page, 'main-8-name-is-taken');
    await workbench.pick('New version of');
    for (let tries = 0; (await listPublications(bucket, base)).length < 2; tries++) {
      assert.ok(tries < 600, 'the new version is in the history');
      await page.waitForTimeout(100);
    }
    assert.equal((await listPublications(bucket, base))[1]?.id, first?.id);
    await workbench.command('Resume: Publish to S3');
    await workbench.asked(taken);
    await workbench.pick('Another name');
    await workbench.asked('Name in the bucket');
    assert.equal(await workbench.quickInput.inputValue(), `${base}-2`);
    await page.keyboard.press('Enter');
    await workbench.notification(new RegExp(`as resumes/${base}-2\\.pdf`), 90_000);
    assert.deepEqual([(await listPublications(bucket, base)).length, (await listPublications(bucket, `${base}-2`)).length], [2, 1]);
  });

  it('the side bar lists what was published, and opens the PDF with its stored scores', async () => {
    const { workbench, page } = host;
    await workbench.command('View: Close All Editors');
    await workbench.openContainer('Resumes');
    const folder = workbench.treeRow(/^resumes\//);
    if (await folder.getAttribute('aria-expanded') !== 'true') await folder.click(); // The tree keeps what was open.
    await workbench.treeRow(variant.replace(/\.tex$/, '.pdf')).click();
    const panel = workbench.webview();
    await panel.locator('.pdf-layer canvas:visible').first().waitFor({ timeout: 60_000 });
    await panel.getByText('Our estimate').first().waitFor();
    await screenshot(page, 'main-8-from-the-bucket');
  });

  it('scores stored by another rubric are doubted, and the PDF is scored again from its published LaTeX', async () => {
    const { workbench, page } = host;
    const key = `json/${variant.replace(/\.tex$/, '.json')}`;
    const { bytes, metadata } = await bucket.get(key);
    const record = Buffer.from(bytes).toString().replace(/"rubricVersion":\s*"[^"]*"/, '"rubricVersion":"0.9.0"');
    await bucket.put(key, Buffer.from(record), 'application/json', { metadata }); // Without its id it would be a mixed copy, and be mended.
    await workbench.command('View: Close All Editors');
    await workbench.treeRow(variant.replace(/\.tex$/, '.pdf')).click();
    const panel = workbench.webview();
    await panel.getByText('The stored scores were measured by rubric 0.9.0').locator('visible=true').first().waitFor({ timeout: 60_000 });
    await screenshot(page, 'main-8-doubt');
    await panel.getByRole('button', { name: 'Score it again' }).first().click();
    await panel.getByText('Measured anew today').first().waitFor({ timeout: 60_000 });
    await screenshot(page, 'main-8-measured-anew');
  });

  it('opens published LaTeX to edit it in the bucket', async () => {
    const { workbench, page } = host;
    await workbench.treeRow(/^latex\//).click();
    await workbench.treeRow(new RegExp(`^${variant}`)).click();
    await workbench.tab(variant).waitFor();
    await page.locator('.editor-instance .view-line').filter({ hasText: 'documentclass' }).first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('% from the bucket ');
    await page.keyboard.press('Control+S');
    const key = `latex/${variant}`;
    for (let tries = 0; !new TextDecoder().decode((await bucket.get(key)).bytes).startsWith('% from the bucket '); tries++) {
      assert.ok(tries < 100, 'the edit is saved to the bucket');
      await page.waitForTimeout(100);
    }
    await screenshot(page, 'main-9-edited-in-the-bucket');
    assert.equal(await workspace.sha256('resume.tex'), masterHash);
  });
});
