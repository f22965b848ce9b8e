import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.ts';
import { run, startGroup, stopGroup } from '../../scripts/lib/processes.ts';
import { sampleBucket, sampleCredentials } from '../../scripts/start/localS3.ts';
import { openBrowser, screenshot } from '../support/vscodeHost.ts';
import { Workbench } from '../support/workbench.ts';

/** The README's command, beside what a person may have running: with data and a port of its own. */
describe('npm start', function () {
  this.timeout(180_000);
  this.bail(true);
  let folder: string;
  let start: ChildProcess;
  let output = '';
  let address: string;
  const args = (): string[] => ['start', '--', '--no-open', '--server', '--yes', '--port', '0', '--data', path.join(folder, 'data')];

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'resume-start-'));
  });

  after(async () => {
    if (start) await stopGroup(start);
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  it('prints an address, the credentials, and the time of each step', async () => {
    start = startGroup('npm', args(), { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    address = await new Promise<string>((resolve, reject) => {
      for (const stream of [start.stdout, start.stderr]) {
        stream?.setEncoding('utf8').on('data', (chunk: string) => {
          output += chunk;
          const ready = /^Ready: (\S+)$/m.exec(output)?.[1];
          if (ready) resolve(ready);
        });
      }
      start.once('exit', code => reject(new Error(`npm start ended with ${code}:\n${output}`)));
    });
    assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/\?folder=/);
    assert.ok(output.includes(`${sampleCredentials.accessKeyId} / ${sampleCredentials.secretAccessKey}`));
    assert.match(output, /VS Code +\d+\.\d s +done/);
  });

  it('has the sample workspace open, with this extension and a bucket that is not empty', async () => {
    const context = await openBrowser(path.join(folder, 'browser'));
    try {
      const page = context.pages()[0] ?? await context.newPage();
      await page.goto(address);
      const workbench = new Workbench(page);
      await workbench.ready();
      await workbench.open('resume.tex');
      await workbench.openContainer('Resumes');
      await workbench.command('Resume: Set S3 Credentials');
      await workbench.answer('Access key ID', sampleCredentials.accessKeyId);
      await workbench.answer('Secret access key', sampleCredentials.secretAccessKey);
      await workbench.answer('Session token', '');
      await workbench.notification('The credentials work');
      await workbench.treeRow('.pdf').waitFor();
      await screenshot(page, 'start-workbench');
    } finally {
      await context.close();
    }
  });

  it('a second one on the same data says that one is running', async () => {
    const second = await run('npm', args(), { cwd: root });
    assert.equal(second.code, 1);
    assert.ok(second.output.includes('running already') && second.output.includes(address), second.output);
  });

  it('Ctrl-C stops VS Code and the S3 server, and leaves the data', async () => {
    const settings: Record<string, unknown> = JSON.parse(await readFile(path.join(folder, 'data', 'workspace', '.vscode', 'settings.json'), 'utf8'));
    const endpoint = String(settings['resumeCustomizer.s3.endpoint']);
    assert.ok((await fetch(`${endpoint}/health`)).ok);
    const ended = new Promise(resolve => start.once('exit', resolve));
    process.kill(-start.pid!, 'SIGINT');
    await ended;
    await assert.rejects(fetch(`${endpoint}/health`));
    await assert.rejects(fetch(address));
    assert.ok(existsSync(path.join(folder, 'data', 's3', 'buckets', sampleBucket)));
    assert.ok(!existsSync(path.join(folder, 'data', 'running.json')), 'the lock is gone');
  });
});
