import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { vsix } from '../../scripts/lib/paths.ts';
import { startCeph, type Ceph } from '../support/cephRgw.ts';
import { launch, screenshot, screenshotOnFailure, type VscodeHost } from '../support/vscodeHost.ts';
import { sampleWorkspace, type TestWorkspace } from '../support/workspace.ts';

/** Whatever goes wrong gets one message that says what to do, and leaves nothing behind. */
describe('bad input', function () {
  this.timeout(120_000);
  let ceph: Ceph;
  let workspace: TestWorkspace;
  let host: VscodeHost;
  let files: string[];
  screenshotOnFailure(() => host);

  async function settings(extra: Record<string, unknown>): Promise<void> {
    await workspace.write('.vscode/settings.json', JSON.stringify({ 'resumeCustomizer.s3.forcePathStyle': true, ...extra }));
    await host.page.waitForTimeout(2000); // The editor watches the file, and says nothing when it has read it.
  }
  const listing = async () => (await readdir(workspace.folder, { recursive: true })).sort();

  before(async () => {
    ceph = await startCeph();
    workspace = await sampleWorkspace();
    await workspace.write('letter.tex', '\\documentclass{article}\n\\begin{document}\nDear Sir or Madam,\n\nplease find my letter here.\n\\end{document}\n');
    await workspace.write('fragment.tex', '\\documentclass{article}\n\\section{Skills}\nPython\n');
    await workspace.write('latin1.tex', Buffer.from('\\documentclass{article}\n\\begin{document}\n\\section{Skills}\ncaf\xe9\n\\end{document}\n', 'latin1'));
    await workspace.write('nopdf.tex', '\\documentclass{article}\n\\begin{document}\n\\section{Work}\n\\begin{itemize}\\item Wrote Python\\end{itemize}\n\\iftrue\n');
    await workspace.write('jobs/empty.txt', ' \n\n');
    await workspace.write('jobs/french.txt', 'Nous recherchons une personne aimable pour notre boulangerie. Vous aimez le pain et les gens, et vous vous levez tôt. Le travail se fait en équipe, dans une petite ville au bord de la mer.');
    files = await listing();
    host = await launch({ folder: workspace.folder, vsix: [vsix] });
  });

  after(async () => {
    await host?.close();
    await ceph?.stop();
    await workspace?.remove();
  });

  /** One notification, this one; nothing new in the folder. */
  async function says(message: RegExp, picture?: string): Promise<void> {
    const { workbench, page } = host;
    await workbench.notification(message, 60_000);
    const toasts = page.locator('.notifications-toasts .notification-list-item');
    for (let waited = 0; waited < 20 && await toasts.count() !== 1; waited++) await page.waitForTimeout(250); // Progress goes a moment later.
    assert.equal(await toasts.count(), 1, 'one message');
    if (picture) await screenshot(page, picture);
    assert.deepEqual(await listing(), files, 'nothing is left behind');
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.command('View: Close All Editors');
  }

  const documents: [string, string, RegExp][] = [
    ['what is no résumé', 'letter.tex', /letter\.tex does not read like a résumé.*Open the \.tex file/],
    ['no \\begin{document}', 'fragment.tex', /fragment\.tex has .*\\begin\{document\}/],
    ['an encoding that cannot be kept', 'latin1.tex', /latin1\.tex is not UTF-8.*Save it with the encoding UTF-8/],
  ];
  for (const [what, file, message] of documents) {
    it(`tailoring ${what}`, async () => {
      await host.workbench.open(file);
      await host.workbench.command('Resume: Tailor to Job Description');
      await says(message, `bad-${file}`);
    });
  }

  const jobs: [string, string, RegExp][] = [
    ['an empty job', 'jobs/empty.txt', /job description is empty/],
    ['a job in a language without known skills', 'jobs/french.txt', /No skill could be read.*another language \(fr\)/],
  ];
  for (const [what, file, message] of jobs) {
    it(`tailoring to ${what}`, async () => {
      await host.workbench.open('resume.tex');
      await host.workbench.open(file);
      await host.workbench.command('Resume: Tailor to Job Description');
      await host.workbench.asked('Which job?');
      await host.workbench.pick(file.replace('jobs/', ''));
      await says(message, `bad-${file}`);
    });
  }

  it('TeX that gives no PDF', async () => {
    await host.workbench.open('nopdf.tex');
    await host.workbench.command('Resume: Compile');
    await says(/nopdf\.tex did not compile: .*Problems panel/, 'bad-no-pdf');
  });

  it('TeX that is not there', async () => {
    await settings({ 'resumeCustomizer.tex.programs': workspace.file('jobs') });
    await host.workbench.open('resume.tex');
    await host.workbench.command('Resume: Compile');
    await says(/There is no pdflatex, xelatex or lualatex in .*jobs\. Correct or clear the setting/, 'bad-no-tex');
    await settings({});
  });

  it('no bucket in the settings', async () => {
    await host.workbench.open('resume.tex');
    await host.workbench.command('Resume: Publish to S3');
    await says(/No S3 bucket is named in the settings/, 'bad-no-bucket-setting');
  });

  const connections: [string, () => Promise<Record<string, string>>, string, RegExp][] = [
    ['a wrong secret', () => Promise.resolve({ bucket: 'resumes', endpoint: ceph.endpoint }), 'not-the-secret', /refused the signature for bucket .resumes.: the secret access key does not belong/],
    ['a bucket that is not there', () => Promise.resolve({ bucket: 'no-such-bucket', endpoint: ceph.endpoint }), '', /no-such-bucket/],
    ['no network', async () => ({ bucket: 'resumes', endpoint: `http://127.0.0.1:${await closedPort()}` }), '', /No connection to 127\.0\.0\.1:\d+.*Check the network connection, and the endpoint/],
  ];
  for (const [what, connection, wrongSecret, message] of connections) {
    it(`a bucket connection with ${what}`, async () => {
      const { bucket, endpoint } = await connection();
      await settings({ 'resumeCustomizer.s3.bucket': bucket, 'resumeCustomizer.s3.endpoint': endpoint });
      await host.workbench.command('Resume: Set S3 Credentials');
      await host.workbench.answer('Access key ID', ceph.accessKeyId);
      await host.workbench.answer('Secret access key', wrongSecret || ceph.secretAccessKey);
      await host.workbench.answer('Session token', '');
      const toast = await host.workbench.notification(message, 60_000);
      assert.ok(!(await toast.innerText()).includes(wrongSecret || ceph.secretAccessKey), 'the secret stays secret');
      await says(message, `bad-${what}`);
    });
  }
});

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  const address = server.address();
  await new Promise(resolve => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 1;
}
