import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isOpenableLink, panelCommands, panelMessage } from '../../../src/shared/protocol.ts';

const accepts = (message: unknown): boolean => panelMessage.safeParse(message).success;

describe('what the panel may say to the host', () => {
  it('is each of the known messages', () => {
    assert.ok(accepts({ type: 'ready' }));
    assert.ok(accepts({ type: 'rendered', id: 3 }));
    assert.ok(accepts({ type: 'failed', id: 3, label: 'After', reason: 'Invalid PDF structure.' }));
    assert.ok(accepts({ type: 'revealSource', range: { file: 'resume.tex', start: 0, end: 7 } }));
    assert.ok(accepts({ type: 'pdfPlace', side: 'after', page: 1, x: 72.5, y: 0 }));
    assert.ok(accepts({ type: 'fix', checkId: 'A1', index: 0 }));
    assert.ok(accepts({ type: 'cancel' }));
    for (const command of panelCommands) assert.ok(accepts({ type: 'command', command }));
  });

  it('is nothing else', () => {
    assert.ok(!accepts({ type: 'command', command: 'workbench.action.terminal.new' }));
    assert.ok(!accepts({ type: 'command' }));
    assert.ok(!accepts({ type: 'rendered', id: '3' }));
    assert.ok(!accepts({ type: 'rendered', id: -1 }));
    assert.ok(!accepts({ type: 'revealSource', range: { file: 'resume.tex', start: 1.5, end: 7 } }));
    assert.ok(!accepts({ type: 'revealSource', range: { file: 'resume.tex', start: -1, end: 7 } }));
    assert.ok(!accepts({ type: 'pdfPlace', side: 'both', page: 1, x: 0, y: 0 }));
    assert.ok(!accepts({ type: 'pdfPlace', side: 'after', page: 0, x: 0, y: 0 }));
    assert.ok(!accepts({ type: 'pdfPlace', side: 'after', page: 1, x: Number.NaN, y: 0 }));
    assert.ok(!accepts({ type: 'fix', checkId: 'A1', index: -1 }));
    fc.assert(fc.property(fc.anything(), value => !accepts({ type: 'openLink', url: value }) || (typeof value === 'string' && isOpenableLink(value))));
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.record({ type: fc.string() })), value => {
      const result = panelMessage.safeParse(value);
      return !result.success || ['ready', 'rendered', 'failed', 'openLink', 'revealSource', 'command', 'pdfPlace', 'fix', 'cancel'].includes(result.data.type);
    }));
  });

  it('drops what does not belong to a message', () => {
    assert.deepEqual(panelMessage.parse({ type: 'command', command: 'publish', url: 'https://example.com' }), { type: 'command', command: 'publish' });
  });

  it('opens web and mail addresses only', () => {
    for (const url of ['https://example.org/robin?a=1#b', 'http://example.com', 'mailto:robin@example.org', 'HTTPS://EXAMPLE.ORG']) assert.ok(accepts({ type: 'openLink', url }), url);
    for (const url of ['javascript:alert(1)', 'file:///etc/hosts', 'command:workbench.action.quit', 'vscode://example/x', 'data:text/html,x', 'ftp://example.org', 'example.org', '#page=2', '', ' javascript:alert(1)', `https://example.org/${'x'.repeat(5000)}`]) {
      assert.ok(!accepts({ type: 'openLink', url }), url);
    }
  });
});
