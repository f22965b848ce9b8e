import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createBucket, listPublications, preparePublication, publicationKeys, publish, type Bucket } from '../../src/bucket/index.ts';
import { vsix } from '../../scripts/lib/paths.ts';
import { startCeph, type Ceph } from '../support/cephRgw.ts';
import { launch, screenshot, screenshotOnFailure, type VscodeHost } from '../support/vscodeHost.ts';
import { sampleWorkspace, type TestWorkspace } from '../support/workspace.ts';
import { onePagePdf } from '../support/onePagePdf.ts';
import { evaluation, recordInput } from '../unit/bucket/support/samples.ts';

const BUCKET = 'resumes-tree';
const ODD = 'a b+c#d%e é😀.pdf';

/** A person at work in the side bar's bucket, against a real S3 server; each step builds on the one before. */
describe('the bucket in the side bar', function () {
  this.timeout(120_000);
  this.bail(true);
  let ceph: Ceph;
  let bucket: Bucket;
  let workspace: TestWorkspace;
  let host: VscodeHost;
  screenshotOnFailure(() => host);

  const text = async (key: string) => new TextDecoder().decode((await bucket.get(key)).bytes);
  async function eventually(holds: () => Promise<boolean>, what: string): Promise<void> {
    for (let tries = 0; !await holds(); tries++) {
      assert.ok(tries < 150, what);
      await host.page.waitForTimeout(100);
    }
  }
  const menu = async (row: string | RegExp, item: string | RegExp) => {
    await host.workbench.treeRow(row, 'Bucket').click({ button: 'right' });
    const entry = host.page.locator('.monaco-menu .action-item').filter({ hasText: item }).first();
    await entry.waitFor();
    await host.page.waitForTimeout(300); // A menu takes no clicks in the first moment, lest the one that opened it counts.
    await entry.click();
  };

  before(async () => {
    ceph = await startCeph();
    const { CreateBucketCommand, S3Client } = await import('@aws-sdk/client-s3');
    const client = new S3Client({ endpoint: ceph.endpoint, region: ceph.region, forcePathStyle: true, credentials: ceph });
    await client.send(new CreateBucketCommand({ Bucket: BUCKET }));
    client.destroy();
    bucket = createBucket({ bucket: BUCKET, region: ceph.region, endpoint: ceph.endpoint, forcePathStyle: true }, ceph);
    workspace = await sampleWorkspace({
      'resumeCustomizer.s3.bucket': BUCKET, 'resumeCustomizer.s3.endpoint': ceph.endpoint, 'resumeCustomizer.s3.region': ceph.region, 'resumeCustomizer.s3.forcePathStyle': true,
      'workbench.colorTheme': 'Default Dark Modern',
    });
    host = await launch({ folder: workspace.folder, vsix: [vsix] });
    await host.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  after(async () => {
    await host?.close();
    bucket?.dispose();
    await ceph?.stop();
    await workspace?.remove();
  });

  it('says what to do before credentials are set, and when nothing is there', async () => {
    const { workbench, page } = host;
    await workbench.openContainer('Resumes');
    await page.getByRole('button', { name: 'Set S3 Credentials' }).first().waitFor();
    for (const view of ['Job', 'Changes']) await page.locator('.sidebar .pane-header').filter({ hasText: view }).first().click();
    await workbench.command('Resume: Set S3 Credentials');
    await workbench.answer('Access key ID', ceph.accessKeyId);
    await workbench.answer('Secret access key', ceph.secretAccessKey);
    await workbench.answer('Session token', '');
    await page.getByText('Nothing is in the bucket yet').first().waitFor();
    await screenshot(page, 'bucket-1-empty');
  });

  it('lists what is published with its score, and the history below it', async () => {
    const { workbench, page } = host;
    for (const day of [0, 1, 2]) {
      const pdf = await onePagePdf(`Avery Lindqvist, version ${day}`);
      const tex = Buffer.from(`\\documentclass{article}\n% day ${day}\n\\begin{document}\nAvery\n\\end{document}\n`);
      const input = recordInput({ base: 'acme-engineer', createdAt: `2026-03-0${day + 1}T09:30:00.000Z`, after: { evaluation: evaluation(60 + 10 * day), pdf, tex } });
      await publish(bucket, await preparePublication(input));
    }
    for (const name of ['beta.pdf', 'gamma.pdf', ODD]) await bucket.put(`resumes/${name}`, await onePagePdf(name), 'application/pdf');
    await workbench.command('Resume: Refresh');
    await workbench.treeRow(/acme-engineer\.pdf.*score 80/, 'Bucket').waitFor();
    await workbench.treeRow(/acme-engineer\.pdf/, 'Bucket').locator('.monaco-tl-twistie').click();
    await workbench.treeRow(/Mar 3, 2026.*score 80.*current/, 'Bucket').waitFor();
    await workbench.treeRow(/Mar 1, 2026.*score 60/, 'Bucket').waitFor();
    await screenshot(page, 'bucket-2-history');
    await workbench.treeRow(/Mar 1, 2026/, 'Bucket').click({ button: 'right' });
    await page.locator('.monaco-menu .action-item').filter({ hasText: 'Make Current Again' }).waitFor();
    await screenshot(page, 'bucket-3-menu');
    await page.keyboard.press('Escape');
  });

  it('compares two publications: LaTeX as a difference, PDFs and scores in the panel', async () => {
    const { workbench, page } = host;
    await menu(/Mar 1, 2026/, 'Compare Publications');
    await page.locator('.monaco-diff-editor .line-insert').first().waitFor({ state: 'attached' });
    const panel = workbench.webview();
    await panel.locator('.pdf-layer canvas:visible').first().waitFor({ timeout: 60_000 });
    await screenshot(page, 'bucket-4-compare');
    await panel.getByRole('button', { name: 'Score', exact: true }).click();
    await panel.getByText('Our estimate').first().waitFor();
    await workbench.command('View: Close All Editors');
  });

  it('makes an earlier publication current again, and the history keeps all', async () => {
    const { workbench } = host;
    await menu(/Mar 1, 2026/, 'Make Current Again');
    await workbench.pick('Make It Current');
    await workbench.notification(/is the publication of .* again/);
    const all = await listPublications(bucket, 'acme-engineer');
    assert.equal(all.length, 4);
    assert.equal(all[0]?.score, 60);
    assert.match(await text('latex/acme-engineer.tex'), /% day 0/);
    await workbench.treeRow(/acme-engineer\.pdf.*score 60/, 'Bucket').waitFor();
  });

  it('filters on the server, and searches all names', async () => {
    const { workbench, page } = host;
    await workbench.command('Resume: Show Names That Begin With');
    await workbench.answer('Names that begin with', 'be');
    await page.getByText('Names that begin with “be”').first().waitFor();
    await workbench.treeRow('beta.pdf', 'Bucket').waitFor();
    await workbench.treeRow('acme-engineer.pdf', 'Bucket').waitFor({ state: 'hidden' });
    await screenshot(page, 'bucket-5-filter');
    await workbench.command('Resume: Show All Names');
    await workbench.treeRow('acme-engineer.pdf', 'Bucket').waitFor();
    await workbench.command('Resume: Search the Bucket');
    await workbench.quickInput.fill('GAMMA');
    await workbench.quickRow('gamma.pdf').waitFor();
    await page.getByText(/1 found in \d+ objects/).waitFor();
    await screenshot(page, 'bucket-6-search');
    await page.keyboard.press('Escape');
  });

  it('a link shows or saves the object under any name, for as long as was chosen', async () => {
    const { workbench, page } = host;
    await menu('a b+c#d%e', 'Copy Link That Lasts');
    await workbench.pick('1 day');
    await workbench.pick('Download it as a file');
    await workbench.notification(/copied\. It works until/);
    const link = String(await page.evaluate('navigator.clipboard.readText()'));
    const answer = await fetch(link);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''a%20b%2Bc%23d%25e%20%C3%A9%F0%9F%98%80\.pdf$/);
    assert.equal(new URL(link).searchParams.get('X-Amz-Expires'), '86400');
    await workbench.command('Resume: Open S3 URL');
    await workbench.answer('An s3:// or https:// address', link);
    await workbench.webview().locator('.pdf-layer canvas:visible').first().waitFor({ timeout: 60_000 });
    await workbench.command('Resume: Open S3 URL');
    await workbench.answer('An s3:// or https:// address', 's3://somebody-elses/resumes/a.pdf');
    await workbench.notification(/is in the bucket somebody-elses, but the settings name resumes-tree/);
    await screenshot(page, 'bucket-7-other-bucket');
    await workbench.command('View: Close All Editors');
  });

  it('an edit of published LaTeX does not overwrite what somebody else wrote', async () => {
    const { workbench, page } = host;
    await workbench.treeRow(/^latex\//, 'Bucket').click();
    await workbench.treeRow('acme-engineer.tex', 'Bucket').click();
    await workbench.tab('acme-engineer.tex').waitFor();
    await page.locator('.editor-instance .view-line').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('% mine');
    await page.keyboard.press('Enter');
    await bucket.put('latex/acme-engineer.tex', Buffer.from('% theirs\n'), 'text/plain; charset=utf-8');
    await page.keyboard.press('Control+S');
    await workbench.asked('was changed in the bucket by somebody else');
    await screenshot(page, 'bucket-8-conflict');
    assert.equal(await text('latex/acme-engineer.tex'), '% theirs\n');
    await workbench.pick('Save mine beside it');
    await eventually(async () => await bucket.head('latex/acme-engineer-2.tex') !== undefined, 'mine is saved beside theirs');
    assert.match(await text('latex/acme-engineer-2.tex'), /^% mine\n\\documentclass/);
    assert.equal(await text('latex/acme-engineer.tex'), '% theirs\n');
    await workbench.tab('acme-engineer-2.tex').waitFor();
    await workbench.command('View: Close All Editors');
  });

  it('a record is read-only, and its schema is applied', async () => {
    const { workbench, page } = host;
    await workbench.treeRow(/^json\//, 'Bucket').click();
    await workbench.treeRow('acme-engineer.json', 'Bucket').click();
    await workbench.tab('acme-engineer.json').waitFor();
    await page.locator('.editor-instance .view-line').filter({ hasText: 'schemaVersion' }).first().click();
    await page.keyboard.type('x');
    await page.getByText(/Editor is read-only because the file is read-only/).first().waitFor();
    await screenshot(page, 'bucket-9-record');
    await workbench.command('View: Close All Editors');
  });

  it('the LaTeX of a PDF is found by its name, that of an earlier publication stays as it was published', async () => {
    const { workbench, page } = host;
    await workbench.treeRow(/acme-engineer\.pdf/, 'Bucket').locator('.monaco-tl-twistie').click();
    await menu(/Mar 2, 2026/, 'Open LaTeX of This PDF');
    await page.locator('.editor-instance .view-line').filter({ hasText: 'day 1' }).first().click();
    await page.keyboard.type('x');
    await page.getByText(/Editor is read-only because the file is read-only/).first().waitFor();
    await workbench.command('View: Close All Editors');
    await workbench.command('Resume: Refresh');
    await workbench.treeRow(/Mar 2, 2026/, 'Bucket').waitFor(); // What was unfolded still is.
    await workbench.treeRow(/acme-engineer\.pdf.*score 60/, 'Bucket').waitFor();
  });

  it('renames a plain object, shows properties, and deletes after a question that counts', async () => {
    const { workbench, page } = host;
    await menu('gamma.pdf', 'Rename');
    await workbench.answer('New name of gamma.pdf', 'delta + 1.pdf');
    await workbench.treeRow('delta + 1.pdf', 'Bucket').waitFor();
    assert.equal(await bucket.head('resumes/gamma.pdf'), undefined);
    await menu('delta + 1.pdf', 'Properties');
    await workbench.quickRow('application/pdf').waitFor();
    await screenshot(page, 'bucket-10-properties');
    await page.keyboard.press('Escape');
    await menu('delta + 1.pdf', 'Delete');
    await workbench.pick('Delete this object');
    await eventually(async () => await bucket.head('resumes/delta + 1.pdf') === undefined, 'it is gone');
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.treeRow('acme-engineer.json', 'Bucket').click({ modifiers: ['Control'] }); // It was opened, and so is selected.
    await workbench.treeRow(/Mar 3, 2026/, 'Bucket').click({ modifiers: ['Control'] });
    await workbench.treeRow(/Mar 2, 2026/, 'Bucket').click({ modifiers: ['Control'] });
    await menu(/Mar 2, 2026/, 'Delete');
    await workbench.pick('publications: 2');
    await eventually(async () => (await listPublications(bucket, 'acme-engineer')).length === 2, 'both are gone');
    await workbench.treeRow(/Mar 3, 2026/, 'Bucket').waitFor({ state: 'hidden' });
    await workbench.treeRow(/acme-engineer\.pdf.*score 60/, 'Bucket').waitFor();
    await menu('acme-engineer.pdf', 'Delete');
    await workbench.quickRow('Delete acme-engineer with its history').waitFor();
    await screenshot(page, 'bucket-11-delete');
    await workbench.pick('Delete acme-engineer with its history');
    await eventually(async () => await bucket.head(publicationKeys('acme-engineer', 'current').current.pdf) === undefined, 'the current copies go last');
    assert.deepEqual(await listPublications(bucket, 'acme-engineer'), []);
    await workbench.treeRow('acme-engineer.pdf', 'Bucket').waitFor({ state: 'hidden' });
  });

  it('a file that is dropped on it is uploaded, and takes no name that is taken', async () => {
    const { workbench, page } = host;
    const drop = async () => {
      const bytes = JSON.stringify([...await onePagePdf('Dropped')]);
      const data = await page.evaluateHandle(`(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(${bytes})], 'dropped #1.pdf', { type: 'application/pdf' }));
        return transfer;
      })()`);
      const row = workbench.treeRow(/^resumes\//, 'Bucket');
      for (const type of ['dragenter', 'dragover', 'drop']) await row.dispatchEvent(type, { dataTransfer: data });
    };
    await workbench.command('Notifications: Clear All Notifications');
    await drop();
    await workbench.treeRow('dropped #1.pdf', 'Bucket').waitFor();
    assert.equal((await bucket.head('resumes/dropped #1.pdf'))?.contentType, 'application/pdf');
    await drop();
    await workbench.asked('dropped #1.pdf is there already');
    await screenshot(page, 'bucket-11-taken');
    await workbench.pick('Upload under another name');
    await workbench.answer('Name in the bucket', 'dropped-2.pdf');
    await workbench.treeRow('dropped-2.pdf', 'Bucket').waitFor();
  });

  it('says what the bucket holds, and what keeping it costs about', async () => {
    const { workbench, page } = host;
    await workbench.command('Resume: Bucket Usage');
    await workbench.quickRow(/a month/).waitFor();
    await screenshot(page, 'bucket-12-usage');
    await page.keyboard.press('Escape');
    assert.ok((await readFile(workspace.file('resume.tex'))).length > 0);
  });

  it('can be read in high contrast', async () => {
    const { workbench, page } = host;
    await workspace.write('.vscode/settings.json', JSON.stringify({ ...JSON.parse(await readFile(workspace.file('.vscode/settings.json'), 'utf8')), 'workbench.colorTheme': 'Default High Contrast' }));
    await page.locator('.monaco-workbench.hc-black').first().waitFor();
    await workbench.treeRow('beta.pdf', 'Bucket').click();
    await workbench.treeRow('beta.pdf', 'Bucket').click({ button: 'right' });
    await page.locator('.monaco-menu').first().waitFor();
    await screenshot(page, 'bucket-13-high-contrast');
    await page.keyboard.press('Escape');
  });

  it('tells that the server cannot be reached', async () => {
    await ceph.stop();
    await host.workbench.command('Resume: Refresh');
    await host.page.getByText('The bucket cannot be reached just now').first().waitFor({ timeout: 60_000 });
    await screenshot(host.page, 'bucket-14-offline');
  });
});
