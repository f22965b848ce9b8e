import assert from 'node:assert/strict';
import fc from 'fast-check';
import { artifactFolders, baseName, newPublicationId, publicationKeys, recordKeyFor } from '../../../src/bucket/index.ts';
import { assertKey } from '../../../src/bucket/keys.ts';
import { isKnownError } from '../../../src/shared/knownError.ts';

const id = '2026-03-01T10-00-00Z-0badcafe';
/** Anything a file system may hold, lone surrogates and control characters included. */
const fileNames = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 700 }),
  fc.string({ unit: 'grapheme', maxLength: 700 }),
  fc.string({ unit: fc.constantFrom('.', '/', '\\', '..', 'a', '\u0000', '\uD800', '\u202E', ' ', 'é', 'e\u0301', '.tex'), maxLength: 20 }),
);

describe('bucket keys', () => {
  it('lays a publication out in three folders, immutable and current', () => {
    assert.deepEqual(publicationKeys('ada-Example', id), {
      immutable: { pdf: `resumes/ada-Example/${id}.pdf`, tex: `latex/ada-Example/${id}.tex`, json: `json/ada-Example/${id}.json` },
      current: { pdf: 'resumes/ada-Example.pdf', tex: 'latex/ada-Example.tex', json: 'json/ada-Example.json' },
    });
  });

  it('keeps names of all languages, and signs that S3 takes', () => {
    for (const [file, base] of [
      ['Zoë Müller-Acme & Söhne.tex', 'Zoë Müller-Acme & Söhne'], ['履歴書-株式会社.tex', '履歴書-株式会社'], ['cv 100% C++ #1?.tex', 'cv 100% C++ #1?'],
      ['سيرة.TEX', 'سيرة'], ['a.b.c.tex', 'a.b.c'], ['folder/ada.tex', 'ada'], ['C:\\cv\\ada.tex', 'ada'], ['plain', 'plain'],
    ]) assert.equal(baseName(file!), base);
    assert.equal(baseName('re\u0301sume\u0301.tex'), 'r\u00E9sum\u00E9');
  });

  it('gives a name to what has none', () => {
    for (const file of ['', '.tex', '..', '...', '/', ' .tex', 'a/..']) assert.equal(baseName(file), 'resume');
  });

  it('cuts long names between letters, never inside an accent or an emoji', () => {
    const family = '👩‍👩‍👧‍👦';
    const base = baseName(`${family.repeat(40)}.tex`);
    assert.equal(base, family.repeat(Math.floor(400 / Buffer.byteLength(family))));
  });

  it('makes of any file name keys that S3 and URLs carry unchanged', () => {
    fc.assert(fc.property(fileNames, name => {
      const base = baseName(name);
      const keys = publicationKeys(base, id);
      for (const key of [...Object.values(keys.immutable), ...Object.values(keys.current)]) {
        assertKey(key);
        assert.ok(Buffer.byteLength(key) <= 1024);
        assert.equal(key, key.normalize('NFC'));
        assert.doesNotMatch(key, /\p{Cc}/u);
        const url = new URL(`https://bucket.example.org/${key.split('/').map(encodeURIComponent).join('/')}`);
        assert.equal(decodeURIComponent(url.pathname.slice(1)), key);
      }
      assert.equal(keys.current.pdf.split('/').length, 2);
      assert.equal(keys.immutable.pdf.split('/').length, 3);
    }), { numRuns: 500 });
  });

  it('finds the record of every published object', () => {
    fc.assert(fc.property(fileNames, name => {
      const keys = publicationKeys(baseName(name), id);
      for (const set of [keys.immutable, keys.current]) {
        for (const key of Object.values(set)) assert.equal(recordKeyFor(key), set.json);
      }
    }));
  });

  it('knows no record for other keys', () => {
    for (const key of ['', 'resumes/', 'resumes/a.tex', 'latex/a.pdf', 'photos/a.pdf', 'resumes/.pdf', 'xresumes/a.pdf', 'resumes/a.pdf.bak']) assert.equal(recordKeyFor(key), undefined);
    assert.deepEqual(Object.keys(artifactFolders), ['pdf', 'tex', 'json']);
  });

  it('refuses segments that would leave their folder', () => {
    for (const [base, bad] of [['..', id], ['a/b', id], ['', id], ['a', '../x'], ['a', '.'], ['a', 'x\n']]) assert.throws(() => publicationKeys(base!, bad!), isKnownError);
  });

  it('refuses keys that no URL can carry', () => {
    for (const key of ['', 'a/../b', './a', 'a/.', 'x'.repeat(1025), 'a\uD800']) assert.throws(() => assertKey(key), isKnownError);
    for (const key of ['a/.b/..c', 'a//b', 'é'.repeat(512)]) assertKey(key);
  });

  it('makes ids that sort by time and never repeat', () => {
    const ids = ['2026-03-01T10:00:00.000Z', '2026-03-01T10:00:01.000Z', '2026-12-01T00:00:00.000Z'].map(newPublicationId);
    assert.deepEqual(ids.toSorted(), ids);
    assert.notEqual(newPublicationId('2026-03-01T10:00:00Z'), newPublicationId('2026-03-01T10:00:00Z'));
    assert.match(ids[0]!, /^2026-03-01T10-00-00Z-[0-9a-f]{8}$/);
  });
});
