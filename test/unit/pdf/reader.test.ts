import assert from 'node:assert/strict';
import { extractPdfText, PdfReader } from '../../../src/pdf/index.ts';
import { isKnownError } from '../../../src/shared/knownError.ts';
import { pdfSeeds } from '../../../scripts/fuzz/seeds.ts';

const strange = { program: new URL('./support/strange.ts', import.meta.url), megabytes: 60 };
const known = (said: RegExp) => (error: unknown): boolean => isKnownError(error) && said.test(error.message);

describe('pdf: the reading thread', function () {
  this.timeout(60_000);
  let reader: PdfReader;
  afterEach(() => { reader.dispose(); });

  it('reads what the extractor reads, leaves the caller its bytes, and says the same of what cannot be read', async () => {
    reader = new PdfReader();
    for (const bytes of await pdfSeeds()) {
      assert.deepEqual(await reader.read(bytes), await extractPdfText(bytes));
      assert.ok(bytes.length > 0);
    }
    await assert.rejects(reader.read(Buffer.from('no PDF'), 'cv.pdf'), known(/^cv\.pdf cannot be read: it is damaged or not a PDF/));
    await assert.rejects(reader.read(new Uint8Array(), 'cv.pdf'), known(/^cv\.pdf is empty/));
  });

  it('a loop is ended, told, and whoever asks next is answered', async () => {
    reader = new PdfReader(strange);
    const [loop, next] = [reader.read(new Uint8Array(1), 'loop.pdf', undefined, { milliseconds: 100 }), reader.read(new Uint8Array(1), 'next.pdf')];
    await assert.rejects(loop, known(/^Reading loop\.pdf took longer than 0\.1 seconds and was stopped/));
    assert.equal((await next).extractor.name, 'next.pdf');
  });

  it('an abort ends a loop at once, and one that waits is never asked', async () => {
    reader = new PdfReader(strange);
    const stop = new AbortController();
    const waiting = [reader.read(new Uint8Array(1), 'loop.pdf', stop.signal), reader.read(new Uint8Array(1), 'loop.pdf', stop.signal)];
    setTimeout(() => { stop.abort(new Error('not wanted')); }, 200);
    for (const result of await Promise.allSettled(waiting)) assert.match(result.status === 'rejected' ? String(result.reason) : 'read', /not wanted/);
    assert.equal((await reader.read(new Uint8Array(1), 'next.pdf')).extractor.name, 'next.pdf');
  });

  it('too much memory, and a thread that dies, are told; the process lives', async () => {
    reader = new PdfReader(strange);
    for (const name of ['memory.pdf', 'exit.pdf']) await assert.rejects(reader.read(new Uint8Array(1), name), known(new RegExp(`^${name} cannot be read: reading it took too much memory or went wrong`)));
    assert.equal((await reader.read(new Uint8Array(1), 'next.pdf')).extractor.name, 'next.pdf');
  });

  it('a thread that rests ends, and another one is started', async () => {
    reader = new PdfReader({ ...strange, idleMilliseconds: 20 });
    await reader.read(new Uint8Array(1), 'one.pdf');
    await new Promise(resolve => setTimeout(resolve, 200));
    assert.equal((await reader.read(new Uint8Array(1), 'two.pdf')).extractor.name, 'two.pdf');
  });
});
