import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { vsix } from '../../scripts/lib/paths.ts';
import { startCeph, type Ceph } from '../support/cephRgw.ts';
import { launch, screenshot, screenshotOnFailure, type VscodeHost } from '../support/vscodeHost.ts';
import { sampleWorkspace, type TestWorkspace } from '../support/workspace.ts';

const BUCKET = 'resumes-credentials';

/** Keys come from a .env file, the set-up is checked, and the keys are replaced and forgotten; each step builds on the one before. */
describe('credentials and the set-up check', function () {
  this.timeout(120_000);
  this.bail(true);
  let ceph: Ceph;
  let workspace: TestWorkspace;
  let host: VscodeHost;
  screenshotOnFailure(() => host);

  before(async () => {
    ceph = await startCeph();
    const client = new S3Client({ endpoint: ceph.endpoint, region: ceph.region, forcePathStyle: true, credentials: ceph });
    await client.send(new CreateBucketCommand({ Bucket: BUCKET }));
    client.destroy();
    workspace = await sampleWorkspace({ 'resumeCustomizer.s3.endpoint': ceph.endpoint, 'resumeCustomizer.s3.forcePathStyle': true });
    await workspace.write('.env', `# of the shop\nAWS_ACCESS_KEY_ID=${ceph.accessKeyId}\nAWS_SECRET_ACCESS_KEY="${ceph.secretAccessKey}"\nAWS_REGION=${ceph.region}\nS3_BUCKET_NAME=${BUCKET}\nOTHER=stays\n`);
    host = await launch({ folder: workspace.folder, vsix: [vsix] });
  });
  after(async () => {
    await host?.close();
    await ceph?.stop();
    await workspace?.remove();
  });

  it('keys are moved out of a .env file, which Git then ignores', async () => {
    const { workbench, page } = host;
    await workbench.command('Resume: Import Credentials from .env');
    await workbench.asked('Which file holds the keys?');
    await workbench.pick('.env');
    await workbench.asked('The keys are in the secret storage now');
    await screenshot(page, 'credentials-1-clean');
    await page.keyboard.press('Enter');
    await workbench.notification(/The credentials work: the bucket resumes-credentials can be listed/, 60_000);
    assert.equal(await readFile(workspace.file('.env'), 'utf8'), '# of the shop\nOTHER=stays\n');
    assert.equal(await readFile(workspace.file('.gitignore'), 'utf8'), '.env\n');
  });

  it('the set-up check says line by line what is well', async () => {
    const { workbench, page } = host;
    await workbench.command('Resume: Check S3 Setup');
    await workbench.notification(/The S3 setup works/, 60_000);
    await workbench.tab('S3 setup.md').waitFor();
    const text = page.locator('.monaco-editor .view-lines');
    await text.filter({ hasText: /Folder\s+resumes\// }).first().waitFor();
    await text.filter({ hasText: /Everything\s+that\s+publishing\s+needs\s+works/ }).first().waitFor();
    await screenshot(page, 'credentials-2-check');
    assert.equal((await text.first().innerText()).includes(ceph.secretAccessKey), false);
  });

  it('a new pair that does not work leaves the old one in its place', async () => {
    const { workbench } = host;
    await workbench.command('Resume: Rotate S3 Credentials');
    await workbench.answer('Access key ID', ceph.accessKeyId);
    await workbench.answer('Secret access key', 'a-typing-error');
    await workbench.answer('Session token', '');
    const toast = await workbench.notification(/The credentials that were stored are still there/, 60_000);
    assert.equal((await toast.innerText()).includes('a-typing-error'), false);
    await workbench.command('Resume: Rotate S3 Credentials');
    await workbench.answer('Access key ID', ceph.plain.accessKeyId);
    await workbench.answer('Secret access key', ceph.plain.secretAccessKey);
    await workbench.answer('Session token', '');
    await workbench.notification(/may not list bucket .*The credentials that were stored are still there/, 60_000);
  });

  it('what was forgotten is gone', async () => {
    const { workbench } = host;
    await workbench.command('Resume: Forget S3 Credentials');
    await workbench.notification(/are forgotten/);
    await workbench.command('Resume: Check S3 Setup');
    await workbench.notification(/There are no credentials for the bucket resumes-credentials yet/);
  });
});
