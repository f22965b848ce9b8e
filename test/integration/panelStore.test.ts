import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { keepPanel, keptPanel } from '../../src/views/panelStore.ts';
import type { PanelContent } from '../../src/shared/protocol.ts';
import { evaluationAfter, evaluationBefore, historyPoints, readPages } from '../support/panelContent.ts';
import { file } from './tailoring.ts';

/** In the extension host, because it is the editor's file system that is written to. */
describe('what the panel shows, kept for the next window', () => {
  const folder = file('test-kept/panel');
  const pdf = (text: string): Uint8Array => new TextEncoder().encode(`%PDF-1.7 ${text}`);
  const content: PanelContent = {
    title: 'resume-acme.pdf', origin: 'built', wanted: 'score', note: 'a note', stale: 'because', job: { title: 'Platform Engineer' },
    before: { label: 'Before', pdf: pdf('before'), evaluation: evaluationBefore(), read: readPages() },
    after: { label: 'After', pdf: pdf('after'), evaluation: evaluationAfter() },
    history: historyPoints(3), built: { milliseconds: 400, path: 'fast', pages: 1 },
  };
  const names = async () => (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
  /** As JSON has it: what is undefined is not there. */
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  after(() => vscode.workspace.fs.delete(file('test-kept'), { recursive: true }));

  it('is the same again, with its subject', async () => {
    await keepPanel(folder, { content, subject: file('resume.tex') });
    const kept = await keptPanel(folder);
    assert.deepEqual(plain({ ...kept?.content, before: { ...kept?.content.before, pdf: undefined }, after: { ...kept?.content.after, pdf: undefined } }), plain({ ...content, before: { ...content.before, pdf: undefined }, after: { ...content.after, pdf: undefined } }));
    assert.equal(new TextDecoder().decode(kept?.content.before?.pdf), '%PDF-1.7 before');
    assert.equal(new TextDecoder().decode(kept?.content.after?.pdf), '%PDF-1.7 after');
    assert.ok(kept?.subject instanceof vscode.Uri);
    assert.equal(kept.subject.toString(), file('resume.tex').toString());
  });

  it('is only the last: the PDFs of the one before are gone', async () => {
    await keepPanel(folder, { content: { ...content, before: undefined, after: { label: 'After', pdf: pdf('after') } }, subject: { kind: 'object', object: { key: 'resumes/a.pdf' } } });
    assert.equal((await names()).length, 2);
    const kept = await keptPanel(folder);
    assert.deepEqual([kept?.content.before, kept?.subject], [undefined, { kind: 'object', object: { key: 'resumes/a.pdf' } }]);
  });

  it('is nothing when it is too large, broken, of another shape, or not there', async () => {
    const [name] = (await names()).filter(one => one.endsWith('.pdf'));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name ?? ''), pdf('other'));
    assert.equal(await keptPanel(folder), undefined, 'a PDF with other bytes');
    await keepPanel(folder, { content, subject: undefined });
    assert.ok(await keptPanel(folder));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'panel.json'), Buffer.from('{"subject":{"json":1},"content":{"title":7}}'));
    assert.equal(await keptPanel(folder), undefined, 'another shape');
    await keepPanel(folder, { content, subject: undefined });
    await keepPanel(folder, { content: { ...content, after: { label: 'After', pdf: new Uint8Array(20_000_001) } }, subject: undefined });
    assert.deepEqual(await names(), [], 'too large');
    assert.equal(await keptPanel(folder), undefined);
    assert.equal(await keptPanel(file('test-kept/nowhere')), undefined);
  });

  it('goes without the text of a very long PDF rather than not at all', async () => {
    const read = Array.from({ length: 300 }, () => Array.from({ length: 100 }, () => Array.from({ length: 12 }, () => ({ text: 'a rather long word', garbled: 'ligatures' }))));
    await keepPanel(folder, { content: { ...content, after: { label: 'After', pdf: pdf('after'), read } }, subject: undefined });
    const kept = await keptPanel(folder);
    assert.equal(kept?.content.title, content.title);
    assert.equal(kept.content.after?.read, undefined);
  });
});
