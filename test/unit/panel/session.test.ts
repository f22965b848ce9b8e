import assert from 'node:assert/strict';
import { isKnownError } from '../../../src/shared/knownError.ts';
import type { HostMessage, PanelContent } from '../../../src/shared/protocol.ts';
import { PanelSession } from '../../../src/views/panelSession.ts';

const content = (title: string, pdf?: Uint8Array): PanelContent => ({ title, origin: 'built', after: { label: title, pdf } });

describe('the conversation with the panel', () => {
  let posted: HostMessage[];
  let session: PanelSession;
  const shows = (): { id: number; title: string }[] => posted.flatMap(message => message.type === 'show' ? [{ id: message.id, title: message.content.title }] : []);
  const settled = async (promise: Promise<void>): Promise<string> => Promise.race([
    promise.then(() => 'resolved', (error: unknown) => (isKnownError(error) ? `known: ${error.message}` : 'other')),
    new Promise<string>(resolve => { setImmediate(() => { resolve('waiting'); }); }),
  ]);

  beforeEach(() => {
    posted = [];
    session = new PanelSession(message => { posted.push(message); }, {
      noAnswer: title => `no answer for ${title}`,
      notShown: (label, reason) => `${label} not shown: ${reason}`,
    });
  });

  it('sends nothing before the page is ready, then everything that is current', async () => {
    session.busy('Compiling');
    const shown = session.show(content('a.pdf'));
    assert.deepEqual(posted, []);
    session.receive({ type: 'ready' });
    assert.deepEqual(posted[0], { type: 'busy', text: 'Compiling' });
    assert.deepEqual(shows(), [{ id: 1, title: 'a.pdf' }]);
    assert.equal(await settled(shown), 'waiting');
    session.receive({ type: 'rendered', id: 1 });
    assert.equal(await settled(shown), 'resolved');
  });

  it('the latest request wins: the older one ends, its late answers change nothing', async () => {
    session.receive({ type: 'ready' });
    const first = session.show(content('a.pdf'));
    const second = session.show(content('b.pdf'));
    assert.equal(await settled(first), 'resolved');
    session.receive({ type: 'rendered', id: 1 });
    session.receive({ type: 'failed', id: 1, label: 'a.pdf', reason: 'x' });
    assert.equal(await settled(second), 'waiting');
    session.receive({ type: 'rendered', id: 2 });
    assert.equal(await settled(second), 'resolved');
  });

  it('a failure is a known error, and the last good content is what comes back', async () => {
    session.receive({ type: 'ready' });
    const good = session.show(content('good.pdf'));
    session.receive({ type: 'rendered', id: 1 });
    await good;
    const bad = session.show(content('bad.pdf'));
    session.receive({ type: 'failed', id: 2, label: 'bad.pdf', reason: 'Invalid PDF structure.' });
    assert.equal(await settled(bad), 'known: bad.pdf not shown: Invalid PDF structure.');
    session.hidden();
    session.receive({ type: 'ready' });
    assert.equal(shows().at(-1)?.title, 'good.pdf');
  });

  it('does not wait for a page that is gone, and shows the same again when it is back', async () => {
    session.receive({ type: 'ready' });
    const shown = session.show(content('a.pdf'));
    session.hidden();
    assert.equal(await settled(shown), 'resolved');
    session.busy('Scoring');
    assert.equal(shows().length, 1);
    session.receive({ type: 'ready' });
    assert.deepEqual(shows(), [{ id: 1, title: 'a.pdf' }, { id: 1, title: 'a.pdf' }]);
    assert.ok(posted.some(message => message.type === 'busy' && message.text === 'Scoring'));
  });

  it('a place is revealed once what it is in is on the screen, and the latest one only', async () => {
    const reveals = () => posted.flatMap(message => message.type === 'reveal' ? [message.page] : []);
    const reveal = (page: number) => { session.reveal({ type: 'reveal', side: 'after', page, rect: { x: 0, y: 0, width: 1, height: 1 } }); };
    const shown = session.show(content('a.pdf'));
    reveal(1);
    session.receive({ type: 'ready' });
    reveal(2);
    assert.deepEqual(reveals(), []);
    session.receive({ type: 'rendered', id: 1 });
    await shown;
    assert.deepEqual(reveals(), [2]);
    reveal(3);
    assert.deepEqual(reveals(), [2, 3]);
  });

  it('sends the bytes as a plain Uint8Array of their own', async () => {
    session.receive({ type: 'ready' });
    const whole = Buffer.from('....%PDF-1.7');
    void session.show(content('a.pdf', whole.subarray(4)));
    const message = posted.at(-1);
    assert.ok(message?.type === 'show');
    const pdf = message.content.after?.pdf;
    assert.ok(pdf instanceof Uint8Array && !Buffer.isBuffer(pdf));
    assert.equal(Buffer.from(pdf).toString(), '%PDF-1.7');
    assert.equal(pdf.buffer.byteLength, 8);
    session.hidden();
  });
});
