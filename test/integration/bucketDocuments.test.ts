import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import * as vscode from 'vscode';
import * as z from 'zod';
import { createBucket, type Bucket } from '../../src/bucket/index.ts';
import { eventually } from './eventually.ts';

const NAME = 'in-the-editor';
const started = z.object({ endpoint: z.string(), region: z.string(), accessKeyId: z.string(), secretAccessKey: z.string() });
const ODD = 'latex/a b+c#d%e é😀.tex';

describe('documents of the bucket', function () {
  this.timeout(60_000);
  let server: ChildProcess;
  let bucket: Bucket;
  let folder: string;
  const set = (key: string, value: unknown) => vscode.workspace.getConfiguration('resumeCustomizer').update(`s3.${key}`, value, vscode.ConfigurationTarget.Global);
  const text = async (key: string) => new TextDecoder().decode((await bucket.get(key)).bytes);
  const put = (key: string, content: string) => bucket.put(key, Buffer.from(content), 'text/plain; charset=utf-8');
  const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);
  const keyIn = (uri: vscode.Uri | undefined) => uri?.scheme === 'resumes3' ? uri.query.replace(/^key=/, '') : undefined;

  async function open(key: string): Promise<vscode.TextEditor> {
    await run('resumeCustomizer.openS3Url', `s3://${NAME}/${key}`);
    return eventually(() => {
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor && keyIn(editor.document.uri) === key);
      return editor;
    });
  }
  const type = (editor: vscode.TextEditor, what: string) => editor.edit(edit => edit.insert(new vscode.Position(0, 0), what));

  before(async () => {
    // Out of this process: Node strips its types, and it ends with this one.
    server = spawn(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', path.join(__dirname, '..', '..', 'test', 'support', 'cephRgw.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
    assert.ok(server.stdout);
    const [line] = await once(server.stdout, 'data');
    const ceph = started.parse(JSON.parse(String(line)));
    const client = new S3Client({ ...ceph, forcePathStyle: true, credentials: ceph });
    await client.send(new CreateBucketCommand({ Bucket: NAME }));
    client.destroy();
    bucket = createBucket({ bucket: NAME, region: ceph.region, endpoint: ceph.endpoint, forcePathStyle: true }, ceph);
    folder = await mkdtemp(path.join(tmpdir(), 'resume-aws-'));
    await writeFile(path.join(folder, 'credentials'), `[in-the-editor]\naws_access_key_id = ${ceph.accessKeyId}\naws_secret_access_key = ${ceph.secretAccessKey}\n`);
    process.env['AWS_SHARED_CREDENTIALS_FILE'] = path.join(folder, 'credentials');
    process.env['AWS_CONFIG_FILE'] = path.join(folder, 'config');
    await set('endpoint', ceph.endpoint);
    await set('region', ceph.region);
    await set('forcePathStyle', true);
    await set('profile', 'in-the-editor');
    await set('bucket', NAME);
  });
  after(async () => {
    await run('workbench.action.revertAndCloseActiveEditor');
    await run('workbench.action.closeAllEditors');
    for (const key of ['bucket', 'endpoint', 'region', 'forcePathStyle', 'profile']) await set(key, undefined);
    delete process.env['AWS_SHARED_CREDENTIALS_FILE'];
    delete process.env['AWS_CONFIG_FILE'];
    bucket?.dispose();
    const gone = once(server, 'exit');
    server.kill('SIGTERM');
    await gone;
    await rm(folder, { recursive: true, force: true });
  });

  for (const key of [ODD, 'latex//two slashes.tex', 'latex/?a=1&key=2.tex', `latex/${'x'.repeat(1014)}.tex`]) {
    it(`LaTeX is edited and saved under ${key.slice(0, 40)}`, async () => {
      await put(key, 'one');
      const editor = await open(key);
      await type(editor, '% mine ');
      assert.ok(await editor.document.save());
      assert.equal(await text(key), '% mine one');
      await type(editor, '% again ');
      assert.ok(await editor.document.save());
      assert.equal(await text(key), '% again % mine one');
      assert.equal((await bucket.head(key))?.contentType, 'text/plain; charset=utf-8');
    });
  }

  it('what somebody else wrote is not overwritten before it was compared and overwriting was chosen', async () => {
    const key = 'latex/shared.tex';
    await put(key, 'one');
    const editor = await open(key);
    await type(editor, '% mine ');
    await put(key, 'theirs');
    const first = editor.document.save();
    let asked = false;
    void first.then(() => { asked = true; });
    while (!asked) {
      await run('workbench.action.acceptSelectedQuickOpenItem'); // Compare first
      await new Promise(resolve => setTimeout(resolve, 200));
    }
    assert.equal(await text(key), 'theirs');
    assert.ok(editor.document.isDirty, 'the text is still there to be saved');
    await eventually(() => assert.ok(vscode.window.tabGroups.all.flatMap(group => group.tabs).some(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === editor.document.uri.toString())));
    await vscode.window.showTextDocument(editor.document, { preview: false });
    let saved = false;
    void editor.document.save().then(() => { saved = true; });
    while (!saved) {
      await new Promise(resolve => setTimeout(resolve, 300));
      for (let row = 0; row < 2; row++) await run('workbench.action.quickOpenSelectNext');
      await run('workbench.action.acceptSelectedQuickOpenItem'); // Overwrite with mine
    }
    assert.equal(await text(key), '% mine one');
    assert.ok(!editor.document.isDirty);
  });

  it('a record is read-only, and what does not fit its schema is marked', async () => {
    await bucket.put('json/broken.json', Buffer.from('{"schemaVersion": "one"}'), 'application/json');
    const { document } = await open('json/broken.json');
    assert.equal((await vscode.workspace.fs.stat(document.uri)).permissions, vscode.FilePermission.Readonly);
    await assert.rejects(Promise.resolve(vscode.workspace.fs.writeFile(document.uri, Buffer.from('{}'))));
    await eventually(() => assert.ok(vscode.languages.getDiagnostics(document.uri).some(({ message }) => /publicationId/.test(message))), 20_000);
  });

  it('a document of one bucket is not saved into another', async () => {
    const editor = await open(ODD);
    await set('bucket', 'another-bucket');
    await type(editor, '% lost? ');
    assert.equal(await editor.document.save(), false);
    await set('bucket', NAME);
    await eventually(async () => assert.ok(await editor.document.save()));
    assert.match(await text(ODD), /^% lost\? /);
  });
});
