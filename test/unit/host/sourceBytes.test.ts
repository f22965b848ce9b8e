import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeSource, encodeSource } from '../../../src/host/sourceBytes.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('source bytes', () => {
  it('decoding and encoding gives the same bytes, with or without a byte order mark, for either line end', () => {
    const line = fc.string({ unit: 'grapheme' }).map(text => text.replace(/[\r\n\0\uFEFF]/g, ''));
    fc.assert(fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), fc.boolean(), (lines, end, bom) => {
      const original = bytes((bom ? '\uFEFF' : '') + lines.join(end));
      const decoded = decodeSource(original, 'resume.tex');
      assert.deepEqual(encodeSource(decoded), original);
      assert.equal(decoded.bom, bom);
      assert.ok(!decoded.text.startsWith('\uFEFF'));
    }));
  });

  const refused: [string, Uint8Array, RegExp][] = [
    ['Latin-1', Uint8Array.of(0x72, 0xe9, 0x73), /resume\.tex is not UTF-8.*Save with Encoding/],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0x00), /not UTF-8/],
    ['a binary file', Uint8Array.of(0x41, 0x00, 0x42), /not a text file/],
    ['mixed line ends', bytes('a\r\nb\nc'), /mixes different line ends/],
    ['old Macintosh line ends', bytes('a\rb'), /line ends/],
  ];
  for (const [what, content, message] of refused) {
    it(`refuses ${what}, and says what to do`, () => assert.throws(() => decodeSource(content, 'resume.tex'), { name: 'KnownError', message }));
  }
});
