import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as vscode from 'vscode';
import { readJobFile, readJobPage } from '../../src/commands/steps/readJob.ts';
import { Pdfs } from '../../src/host/pdfs.ts';
import { fetchPage, pageAddress } from '../../src/host/fetchPage.ts';
import { isKnownError } from '../../src/shared/knownError.ts';
import { cleanUp, file, JOB, master, proposed } from './tailoring.ts';

const page = '<html><head><title>x</title></head><body><h1>Platform Engineer</h1><p>Brightwater Robotics is hiring a platform engineer who keeps forty robots awake in the bakeries of the coast, at night and at sea.</p><h2>Requirements</h2><ul><li>Kubernetes and Terraform</li><li>Go or Python</li><li>Caf&eacute; \xe9</li></ul></body></html>';
const answers: Record<string, RequestListener> = {
  '/ad': (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' }).end(Buffer.from(page, 'latin1')),
  '/moved': (_, response) => response.writeHead(302, { location: '/ad' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/inside': (request, response) => response.writeHead(302, { location: `http://localhost:${String(request.socket.localPort)}/ad` }).end(),
  '/inside6': (_, response) => response.writeHead(302, { location: 'http://[::ffff:127.0.0.1]:9/ad' }).end(),
  '/large': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(6_000_000)),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/wall': (_, response) => response.writeHead(403).end('no'),
  '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/never': () => undefined,
};

describe('a job ad from the web', () => {
  let server: Server;
  const at = (path: string): URL => new URL(path, `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
  const readers = { pdfs: new Pdfs() };
  const never = new AbortController().signal;
  const says = (path: string, message: RegExp) => assert.rejects(readJobPage(readers, at(path), never), (error: unknown) => isKnownError(error) && message.test(error.message), path);

  before(async () => {
    server = createServer((request, response) => (answers[request.url ?? ''] ?? ((_: unknown, all: typeof response) => all.writeHead(404).end()))(request, response));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  });
  after(async () => {
    server.closeAllConnections();
    server.close();
    await cleanUp();
  });

  it('reads the page that was typed, in its encoding, wherever it is, and where it has moved to', async () => {
    for (const path of ['/ad', '/moved']) {
      const { text, format } = await readJobPage(readers, at(path), never);
      assert.equal(format, 'markdown');
      assert.match(text, /^# Platform Engineer\n[\s\S]*- Café é/);
    }
  });

  it('follows no redirect to a file, to the own machine, or without end', async () => {
    await says('/file', /no web page, which is not followed/);
    await says('/inside', /inside your own computer or network \(localhost:\d+\)/);
    await says('/inside6', /inside your own computer or network/);
    await says('/loop', /without end/);
  });

  it('says what is wrong, and what to do instead', async () => {
    await says('/large', /larger than 5 MB/);
    await says('/gone', /no such page any more \(410\)/);
    await says('/wall', /to those who sign in \(403\).*Clipboard/);
    await says('/picture', /sent no page but image\/png/);
    await assert.rejects(fetchPage(new URL('http://nowhere.invalid/'), never), (error: unknown) => isKnownError(error) && /nowhere\.invalid could not be reached/.test(error.message));
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const reading = readJobPage(readers, at('/never'), controller.signal);
    controller.abort(new vscode.CancellationError());
    await assert.rejects(reading, vscode.CancellationError);
  });

  it('takes for an address what is one', () => {
    assert.equal(pageAddress(' example.com/jobs/1 ')?.href, 'https://example.com/jobs/1');
    for (const typed of ['', 'hello', 'file:///etc/hostname', 'javascript:alert(1)', 'two words.com', 'ftp://example.com']) assert.equal(pageAddress(typed), undefined, typed);
  });

  it('tailors to a page', async () => {
    const uri = file('test-page.tex');
    await vscode.workspace.fs.writeFile(uri, Buffer.from(master('\n')));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await vscode.commands.executeCommand('resumeCustomizer.tailor', vscode.Uri.parse(at('/ad').href));
    assert.ok((await proposed(uri)).length > 0);
  });

  it('keeps what is in a file as it is', async () => {
    await vscode.workspace.fs.writeFile(file('test-ad.md'), Buffer.from(JOB));
    assert.deepEqual(await readJobFile(readers, file('test-ad.md'), never), { text: JOB, format: 'markdown' });
  });
});
