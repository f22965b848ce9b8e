import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { createBucket, listPublications, preparePublication, publicationKeys, publish, type Bucket } from '../../src/bucket/index.ts';
import { vsix } from '../../scripts/lib/paths.ts';
import { startCeph, type Ceph } from '../support/cephRgw.ts';
import { launch, screenshot, screenshotOnFailure, type VscodeHost } from '../support/vscodeHost.ts';
import { sampleWorkspace, type TestWorkspace } from '../support/workspace.ts';
import { onePagePdf } from '../support/onePagePdf.ts';
import { startProxy, type Proxy } from '../unit/bucket/support/proxy.ts';
import { evaluation, recordInput } from '../unit/bucket/support/samples.ts';

const BUCKET = 'resumes-care';

/** What a person does rarely with a bucket, and cannot afford to see broken; each step builds on the one before. */
describe('the care of a bucket', function () {
  this.timeout(120_000);
  this.bail(true);
  let ceph: Ceph;
  let proxy: Proxy;
  let bucket: Bucket;
  let workspace: TestWorkspace;
  let host: VscodeHost;
  screenshotOnFailure(() => host);

  const text = async (key: string) => new TextDecoder().decode((await bucket.get(key)).bytes);
  const scores = async (base: string) => (await listPublications(bucket, base)).map(({ score }) => score);
  const file = (name: string) => path.join(workspace.folder, name);
  const menu = async (row: string | RegExp, item: string | RegExp) => {
    await host.workbench.treeRow(row, 'Bucket').click({ button: 'right' });
    const entry = host.page.locator('.monaco-menu .action-item').filter({ hasText: item }).first();
    await entry.waitFor();
    await host.page.waitForTimeout(300); // A menu takes no clicks in the first moment, lest the one that opened it counts.
    await entry.click();
  };
  /** The dialog completes what is typed, and takes Enter only when it has looked at the folder. */
  const give = async (title: string, name: string) => {
    await host.workbench.asked(title);
    const box = host.page.locator('.quick-input-widget').filter({ hasText: title });
    for (let tries = 0; await box.isVisible(); tries++) {
      assert.ok(tries < 20, title);
      await host.workbench.quickInput.fill(file(name));
      await host.page.waitForTimeout(600);
      await host.workbench.quickInput.press('Enter');
      await host.page.waitForTimeout(400);
    }
  };
  const quiet = () => host.workbench.command('Notifications: Clear All Notifications');
  async function seed(base: string, days: readonly number[]): Promise<void> {
    for (const day of days) {
      const pdf = await onePagePdf(`${base}, version ${day}`);
      const tex = Buffer.from(`\\documentclass{article}\n% ${base} day ${day}\n\\begin{document}\nAvery\n\\end{document}\n`);
      await publish(bucket, await preparePublication(recordInput({ base, createdAt: `2026-03-0${day}T09:30:00.000Z`, after: { evaluation: evaluation(60 + day), pdf, tex } })));
    }
  }
  const settings = async (changed: Readonly<Record<string, unknown>>) => {
    const now: unknown = JSON.parse(await readFile(file('.vscode/settings.json'), 'utf8'));
    assert.ok(typeof now === 'object');
    await workspace.write('.vscode/settings.json', JSON.stringify({ ...now, ...changed }));
  };

  before(async () => {
    ceph = await startCeph();
    proxy = await startProxy(ceph.endpoint);
    const { CreateBucketCommand, S3Client } = await import('@aws-sdk/client-s3');
    const client = new S3Client({ endpoint: ceph.endpoint, region: ceph.region, forcePathStyle: true, credentials: ceph });
    await client.send(new CreateBucketCommand({ Bucket: BUCKET }));
    client.destroy();
    bucket = createBucket({ bucket: BUCKET, region: ceph.region, endpoint: ceph.endpoint, forcePathStyle: true }, ceph);
    workspace = await sampleWorkspace({
      'resumeCustomizer.s3.bucket': BUCKET, 'resumeCustomizer.s3.endpoint': proxy.endpoint, 'resumeCustomizer.s3.region': ceph.region, 'resumeCustomizer.s3.forcePathStyle': true,
    });
    await mkdir(file('given'));
    const section = (name: string, { accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string }) => `[${name}]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n`;
    await writeFile(file('given/credentials'), section('work', ceph) + section('stranger', ceph.plain));
    host = await launch({ folder: workspace.folder, vsix: [vsix], env: { AWS_SHARED_CREDENTIALS_FILE: file('given/credentials'), AWS_CONFIG_FILE: file('given/config') } });
    await host.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await host.workbench.openContainer('Resumes');
    for (const view of ['Job', 'Changes']) await host.page.locator('.sidebar .pane-header').filter({ hasText: view }).first().click();
  });
  after(async () => {
    await host?.close();
    bucket?.dispose();
    await proxy?.close();
    await ceph?.stop();
    await workspace?.remove();
  });

  it('an AWS profile is named and tried; one that is not there is said to be missing', async () => {
    const { workbench, page } = host;
    await workbench.command('Resume: Use an AWS Profile');
    await workbench.answer('AWS profile', 'nobody');
    await workbench.notification(/nobody/);
    await screenshot(page, 'care-1-no-profile');
    await quiet();
    await workbench.command('Resume: Use an AWS Profile');
    await workbench.answer('AWS profile', 'work');
    await workbench.notification(/The AWS profile work works/);
    await quiet();
  });

  it('LaTeX from Overleaf becomes the next publication of its name, built here', async () => {
    const { workbench, page } = host;
    await seed('acme', [1, 2, 3]);
    const worked = (await readFile(file('resume.tex'), 'utf8')).replace('\\begin{document}', '% from Overleaf\n\\begin{document}');
    await writeFile(file('given/acme.tex'), worked);
    await workbench.command('Resume: Import from Overleaf');
    await give('The .tex or .zip from Overleaf', 'given/acme.tex');
    await workbench.asked('Which résumé is it the new version of?');
    await screenshot(page, 'care-2-import-name');
    await workbench.pick('acme');
    await workbench.asked('What did you download from Overleaf?');
    await workbench.pick('Only the LaTeX');
    await workbench.asked('Which job?');
    await screenshot(page, 'care-2-import-job');
    await workbench.pick('Choose a file');
    await give('Job description', 'jobs/lumen-harbor-backend-engineer.md');
    await workbench.notification(/is published to resumes-care as resumes\/acme\.pdf/, 90_000);
    await screenshot(page, 'care-2-imported');
    assert.equal((await scores('acme')).length, 4);
    assert.equal(await text('latex/acme.tex'), worked);
    assert.equal(await readFile(file('acme.tex'), 'utf8'), worked);
    await quiet();
  });

  it('an archive that cannot be built here is published with the PDF that came with it', async () => {
    const { workbench, page } = host;
    const pdf = await onePagePdf('Avery Lindqvist, made in Overleaf');
    await writeFile(file('given/Field Notes.zip'), zipSync({ 'main.tex': strToU8('\\documentclass{no-such-class-anywhere}\n\\begin{document}\nAvery \\input{part}\n\\end{document}\n'), 'part.tex': strToU8('Lindqvist\n') }));
    await writeFile(file('given/notes.pdf'), pdf);
    await workbench.command('Resume: Import from Overleaf');
    await give('The .tex or .zip from Overleaf', 'given/Field Notes.zip');
    await workbench.asked('Which résumé is it the new version of?');
    await workbench.pick('A new name');
    await workbench.asked('Name in the bucket');
    const base = await workbench.quickInput.inputValue();
    await page.keyboard.press('Enter');
    await workbench.asked('What did you download from Overleaf?');
    await workbench.pick('The PDF as well');
    await give('The PDF from Overleaf', 'given/notes.pdf');
    await workbench.asked('Which job?');
    await screenshot(page, 'care-3-archive-job');
    await workbench.pick('Choose a file');
    await give('Job description', 'jobs/lumen-harbor-backend-engineer.md');
    await workbench.notification(/is published to resumes-care/, 90_000);
    await screenshot(page, 'care-3-archive');
    assert.deepEqual(Buffer.from((await bucket.get(`resumes/${base}.pdf`)).bytes), Buffer.from(pdf));
    assert.ok(await bucket.head(`latex/${base}.zip`), 'every file it is built from');
    await quiet();
  });

  it('what broke in the middle of a publication is finished with the same id, and loses nothing', async () => {
    const { workbench, page } = host;
    const before = await listPublications(bucket, 'acme');
    const current = await text('json/acme.json');
    await workbench.command('View: Close All Editors');
    await workbench.open('acme.tex');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('% again');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+S');
    proxy.fault = ({ method, url }) => method === 'PUT' && url.includes('/json/') ? { kind: 'answer', status: 500, code: 'InternalError' } : undefined;
    await workbench.command('Resume: Publish to S3');
    await workbench.asked('acme is in the bucket already');
    await workbench.pick('New version of');
    const toast = await workbench.notification(/Nothing|nothing|not published|half/, 90_000);
    await screenshot(page, 'care-4-broken');
    assert.deepEqual(await listPublications(bucket, 'acme'), before);
    assert.equal(await text('json/acme.json'), current, 'the current one stays');
    await toast.getByRole('button', { name: 'Try Again' }).waitFor();
    proxy.fault = () => undefined;
    const sent = proxy.seen.length;
    await quiet();
    await workbench.command('Resume: Finish Publishing');
    await workbench.notification(/is published to resumes-care/, 60_000);
    assert.equal((await listPublications(bucket, 'acme')).length, before.length + 1);
    assert.match(await text('latex/acme.tex'), /^% again/);
    const again = proxy.seen.slice(sent).filter(({ method, url, headers }) => method === 'PUT' && /\/(resumes|latex)\/acme\//.test(url) && !headers['x-amz-copy-source']);
    assert.deepEqual(again.map(({ url }) => url), [], 'what had arrived is not sent again');
    await quiet();
    await workbench.command('Resume: Finish Publishing');
    await workbench.notification('Nothing is left to finish');
    await quiet();
  });

  it('a publication is copied, and renamed with its history', async () => {
    const { workbench, page } = host;
    await seed('beta', [1, 2]);
    await workbench.openContainer('Resumes');
    const folder = workbench.treeRow(/^resumes\//, 'Bucket');
    if (await folder.getAttribute('aria-expanded') !== 'true') await folder.click();
    await workbench.command('Resume: Refresh');
    await menu('beta.pdf', 'Copy Under Another Name');
    await workbench.answer('Copy beta as', 'beta-copy');
    await workbench.treeRow('beta-copy.pdf', 'Bucket').waitFor();
    assert.deepEqual(await scores('beta-copy'), [62]);
    await menu(/^beta\.pdf/, 'Rename');
    await workbench.asked('of all 2 publications');
    await screenshot(page, 'care-5-rename');
    await workbench.answer('New name of beta', 'acme');
    await workbench.notification(/is in the bucket already\. Choose another name/);
    assert.deepEqual(await scores('beta'), [62, 61], 'nothing is moved onto another name');
    await quiet();
    await menu(/^beta\.pdf/, 'Rename');
    await workbench.answer('New name of beta', 'gamma');
    await workbench.notification(/beta is named gamma now/);
    assert.deepEqual([await scores('gamma'), await scores('beta')], [[62, 61], []]);
    assert.equal(await bucket.head('resumes/beta.pdf'), undefined);
    assert.match(await text('latex/gamma.tex'), /day 2/);
    await quiet();
  });

  it('clean up shows what a rule removes, and keeps what is unchecked', async () => {
    const { workbench, page } = host;
    await seed('delta', [1, 2, 3]);
    const garbage = publicationKeys('delta', '2026-01-05T10-00-00.000Z-75.0-0badcafe00').immutable;
    await bucket.put(garbage.pdf, Buffer.from('%PDF of a publication that broke off'), 'application/pdf');
    const acme = await scores('acme');
    await workbench.command('Resume: Clean Up Bucket');
    await workbench.asked(/Clean up \d+ publications/);
    await screenshot(page, 'care-6-rules');
    await workbench.pick('Keep only the newest of each name');
    await workbench.asked('Remove these? Uncheck what to keep');
    await screenshot(page, 'care-6-preview');
    await workbench.quickInput.fill('score 62');
    await workbench.quickRow(/delta.*score 62/).locator('.quick-input-list-checkbox, .monaco-checkbox, input[type=checkbox]').first().click();
    await workbench.quickInput.fill('acme');
    for (const row of await page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: 'acme' }).all()) await row.click();
    await workbench.quickInput.fill('');
    await page.waitForTimeout(300);
    await screenshot(page, 'care-6-unchecked');
    await page.keyboard.press('Enter');
    await workbench.notification(/publications are removed/);
    assert.deepEqual([await scores('delta'), await scores('acme'), await scores('gamma')], [[63, 62], acme, [62]]);
    assert.equal(await bucket.head(garbage.pdf), undefined);
    assert.match(await text('latex/delta.tex'), /day 3/);
    await quiet();
  });

  it('versioning is shown, and turned on only when confirmed', async () => {
    const { workbench, page } = host;
    const title = 'Resume: Keep Earlier Versions in the Bucket';
    await workbench.command(title);
    await workbench.asked(/Versioning of resumes-care is off/);
    await screenshot(page, 'care-7-versioning');
    await workbench.pick('Turn versioning on');
    await workbench.asked('Turn versioning on for the whole bucket resumes-care?');
    await workbench.pick('Leave everything as it is');
    assert.notEqual((await bucket.protection()).versioning, 'Enabled');
    await workbench.command(title);
    await workbench.pick('Turn versioning on');
    await workbench.asked('Turn versioning on for the whole bucket resumes-care?');
    await workbench.pick('Turn versioning on');
    await workbench.notification('Done: Turn versioning on');
    assert.equal((await bucket.protection()).versioning, 'Enabled');
    await quiet();
  });

  it('hands LaTeX to Overleaf by a link after a question, and to nobody where Overleaf cannot fetch it', async () => {
    const { workbench, page } = host;
    await menu(/^gamma\.pdf/, 'Open in Overleaf');
    await workbench.notification(/Overleaf cannot reach 127\.0\.0\.1/);
    await quiet();
    // Another address of this same machine, one that does not tell so.
    await settings({ 'resumeCustomizer.s3.endpoint': proxy.endpoint.replace('127.0.0.1', '0.0.0.0') });
    await workbench.treeRow(/^gamma\.pdf/, 'Bucket').waitFor();
    await page.waitForTimeout(1000);
    await menu(/^gamma\.pdf/, 'Open in Overleaf');
    await workbench.asked('Whoever has that link can read the file until');
    await screenshot(page, 'care-9-overleaf');
    const opened = page.context().waitForEvent('page', { timeout: 20_000 }).catch(() => undefined);
    const asked = page.context().waitForEvent('request', { predicate: request => request.url().startsWith('https://www.overleaf.com/'), timeout: 30_000 });
    await workbench.pick('Open in Overleaf');
    await page.locator('.monaco-dialog-box').getByRole('button', { name: 'Open', exact: true }).click();
    const url = new URL((await asked).url());
    const link = url.searchParams.get('snip_uri') ?? '';
    assert.equal(url.searchParams.get('engine'), 'pdflatex');
    const answer = await fetch(link);
    assert.equal(answer.status, 200);
    assert.equal(await answer.text(), await text('latex/gamma.tex'));
    await (await opened)?.close();
    await settings({ 'resumeCustomizer.s3.endpoint': proxy.endpoint });
  });

  it('a long folder is loaded page by page', async () => {
    const { workbench, page } = host;
    const names = Array.from({ length: 1005 }, (_, index) => `json/zz-${String(index).padStart(4, '0')}.json`);
    for (let at = 0; at < names.length; at += 20) await Promise.all(names.slice(at, at + 20).map(name => bucket.put(name, Buffer.from('{}'), 'application/json')));
    await workbench.command('Resume: Refresh');
    await workbench.treeRow(/^resumes\//, 'Bucket').click();
    await workbench.treeRow(/^json\//, 'Bucket').click();
    await workbench.treeRow('acme.json', 'Bucket').click();
    await page.keyboard.press('End');
    await workbench.treeRow('Load more', 'Bucket').waitFor();
    await screenshot(page, 'care-10-more');
    await workbench.treeRow('Load more', 'Bucket').click();
    await workbench.treeRow('Load more', 'Bucket').waitFor({ state: 'hidden' });
    await page.keyboard.press('End');
    await workbench.treeRow('zz-1004.json', 'Bucket').waitFor();
  });

  it('says what credentials may not do, with the policy that is missing to copy', async () => {
    const { workbench, page } = host;
    await settings({ 'resumeCustomizer.s3.profile': 'stranger' });
    await page.waitForTimeout(1000);
    await workbench.command('Resume: Use an AWS Profile');
    await workbench.answer('AWS profile', 'stranger');
    await workbench.notification(/stranger|may not|AccessDenied|allowed/);
    await quiet();
    await workbench.command('Resume: Check S3 Setup');
    const toast = await workbench.notification('The S3 setup is not complete', 60_000);
    await screenshot(page, 'care-11-setup');
    await toast.getByRole('button', { name: 'Copy Policy' }).click();
    await page.waitForTimeout(500);
    const policy = String(await page.evaluate('navigator.clipboard.readText()'));
    assert.match(policy, /s3:PutObject/);
    assert.ok(JSON.parse(policy));
  });
});
