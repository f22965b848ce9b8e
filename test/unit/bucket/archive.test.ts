import assert from 'node:assert/strict';
import { zipSync } from 'fflate';
import { mainFiles, readArchive } from '../../../src/bucket/index.ts';
import { isKnownError } from '../../../src/shared/knownError.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const refused = (message: RegExp) => (error: unknown) => isKnownError(error) && message.test(error.message);

/** The same archive, whose last file claims to have this many bytes: 24 bytes behind the signature in the central directory. */
function withStatedSize(zip: Uint8Array<ArrayBuffer>, size: number): Uint8Array {
  const lying = zip.slice();
  new DataView(lying.buffer).setUint32(Buffer.from(lying).lastIndexOf(Buffer.from([0x50, 0x4B, 0x01, 0x02])) + 24, size, true);
  return lying;
}

describe('archives', () => {
  it('are unpacked below their folder', () => {
    const files = readArchive(zipSync({ 'main.tex': bytes('\\documentclass{article}'), parts: { 'a b.tex': bytes('A') }, './x.png': bytes('P') }), 'cv.zip');
    assert.deepEqual(files.map(({ path }) => path).sort(), ['main.tex', 'parts/a b.tex', 'x.png']);
    assert.equal(new TextDecoder().decode(files.find(({ path }) => path === 'parts/a b.tex')?.bytes), 'A');
  });

  it('that reach outside it, or mean something else there, are refused whole', () => {
    for (const name of ['../evil.tex', 'a/../../evil.tex', '/etc/passwd', '..\\evil.tex', 'C:\\evil.tex', 'a/con.tex', 'nul', 'a\u0000b', 'a\u202Eb', 'folder./x', 'x ']) {
      assert.throws(() => readArchive(zipSync({ 'main.tex': bytes('ok'), [name]: bytes('x') }), 'cv.zip'), refused(/lies outside its folder/), JSON.stringify(name));
    }
    assert.throws(() => readArchive(zipSync({ 'A.tex': bytes('1'), 'a.tex': bytes('2') }), 'cv.zip'), refused(/“a\.tex” twice/));
  });

  it('that would fill the disk are refused before they are unpacked', () => {
    const bomb = withStatedSize(zipSync({ 'a.tex': new Uint8Array(1000) }), 2_000_000_000);
    assert.throws(() => readArchive(bomb, 'bomb.zip'), refused(/larger than 100 MB/));
    const many = zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${index}.tex`, new Uint8Array()])));
    assert.throws(() => readArchive(many, 'many.zip'), refused(/more than 2000 files/));
  });

  it('that lie about their sizes unpack to no more than they said', () => {
    const lying = withStatedSize(zipSync({ 'a.tex': new Uint8Array(1_000_000) }, { level: 9 }), 10);
    assert.ok(readArchive(lying, 'cv.zip').every(file => file.bytes.byteLength <= 10));
  });

  it('that are none, or are cut short, say so', () => {
    const zip = zipSync({ 'main.tex': bytes('x'.repeat(1000)) });
    for (const broken of [bytes('no zip'), new Uint8Array(), zip.slice(0, zip.length - 30), zip.slice(20)]) {
      assert.throws(() => readArchive(broken, 'cv.zip'), refused(/not a zip archive|was not unpacked/));
    }
  });

  it('the main file has a document class that is not commented out; main.tex comes first, then what is nearest to the top', () => {
    const file = (path: string, text: string) => ({ path, bytes: bytes(text) });
    const found = mainFiles([file('deep/cv.tex', '\\documentclass{x}'), file('cv.tex', '\n  \\documentclass{x}'), file('part.tex', '% \\documentclass{x}'), file('main.tex', '\\documentclass{x}'), file('readme.md', '\\documentclass{x}')]);
    assert.deepEqual(found, ['main.tex', 'cv.tex', 'deep/cv.tex']);
  });
});
