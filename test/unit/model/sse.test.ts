import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sseData } from '../../../src/model/sse.ts';

async function read(bytes: Uint8Array, cuts: readonly number[]): Promise<string[]> {
  async function* chunks() {
    let from = 0;
    for (const cut of [...cuts.map(one => one % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)) {
      yield bytes.slice(from, cut);
      from = cut;
    }
  }
  const events: string[] = [];
  for await (const data of sseData(chunks())) events.push(data);
  return events;
}

describe('server-sent events', () => {
  it('are the same wherever chunks end and however lines do', () => fc.assert(fc.asyncProperty(
    fc.array(fc.array(fc.string({ unit: 'grapheme' }).map(text => text.replace(/[\r\n]/g, '').replace(/^\uFEFF/, '')), { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
    fc.constantFrom('\n', '\r\n', '\r'), fc.array(fc.nat()),
    async (events, end, cuts) => {
      const stream = events.map(lines => [': a comment', 'event: message', ...lines.map(line => `data: ${line}`), 'id: 1', '', ''].join(end)).join('');
      assert.deepEqual(await read(new TextEncoder().encode(stream), cuts), events.map(lines => lines.join('\n')));
    },
  )));

  it('a space after the colon is optional, and a last event without its blank line counts', async () => {
    assert.deepEqual(await read(new TextEncoder().encode('data:{"a":1}\n\ndata: [DONE]'), []), ['{"a":1}', '[DONE]']);
  });
});
