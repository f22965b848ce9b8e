import assert from 'node:assert/strict';
import fc from 'fast-check';
import { artifactFolders, baseName, newPublicationId, parsePublicationId, publicationKeys, publishedObject, recordKeyFor } from '../../../src/bucket/index.ts';
import { assertKey } from '../../../src/bucket/keys.ts';
import { isKnownError } from '../../../src/shared/knownError.ts';

const id = '2026-03-01T10-00-00.000Z-75.0-0badcafe00';
/** Anything a file system may hold, lone surrogates and control characters included. */
const fileNames = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 700 }),
  fc.string({ unit: 'grapheme', maxLength: 700 }),
  fc.string({ unit: fc.constantFrom('.', '/', '\\', '..', 'a', '\u0000', '\uD800', '\u202E', ' ', 'é', 'e\u0301', '.tex'), maxLength: 20 }),
);

describe('bucket keys', () => {
  it('lays a publication out in three folders, immutable and current', () => {
    assert.deepEqual(publicationKeys('ada-Example', id), {
      immutable: { pdf: `resumes/ada-Example/${id}.pdf`, tex: `latex/ada-Example/${id}.tex`, zip: `latex/ada-Example/${id}.zip`, json: `json/ada-Example/${id}.json` },
      current: { pdf: 'resumes/ada-Example.pdf', tex: 'latex/ada-Example.tex', zip: 'latex/ada-Example.zip', json: 'json/ada-Example.json' },
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
    assert.deepEqual(Object.keys(artifactFolders), ['pdf', 'tex', 'zip', 'json']);
  });

  it('refuses segments that would leave their folder', () => {
    for (const [base, bad] of [['..', id], ['a/b', id], ['', id], ['a', '../x'], ['a', '.'], ['a', 'x\n']]) assert.throws(() => publicationKeys(base!, bad!), isKnownError);
  });

  it('refuses keys that no URL can carry', () => {
    for (const key of ['', 'a/../b', './a', 'a/.', 'x'.repeat(1025), 'a\uD800']) assert.throws(() => assertKey(key), isKnownError);
    for (const key of ['a/.b/..c', 'a//b', 'é'.repeat(512)]) assertKey(key);
  });

  it('tells base, id and kind of every published object, and of no other', () => {
    fc.assert(fc.property(fileNames, name => {
      const base = baseName(name);
      const { immutable, current } = publicationKeys(base, id);
      for (const kind of ['pdf', 'tex', 'zip', 'json'] as const) {
        assert.deepEqual(publishedObject(immutable[kind]), { base, id, kind });
        assert.deepEqual(publishedObject(current[kind]), { base, kind });
      }
    }));
    for (const key of ['resumes/a/b/c.pdf', 'resumes/a/.pdf', 'resumes//x.pdf', 'latex/a.json', 'a.pdf', '']) assert.equal(publishedObject(key), undefined, key);
  });
});

const times = fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const totals = fc.double({ min: 0, max: 100, noNaN: true });

describe('ids of publications', () => {
  const make = (time: Date, total: number, newerThan?: string, contents: string[] = ['a']): string => newPublicationId({ createdAt: time.toISOString(), total, contents, newerThan });

  it('give back time and score, and sort by time', () => {
    fc.assert(fc.property(times, totals, times, totals, (time, total, otherTime, otherTotal) => {
      const parsed = parsePublicationId(make(time, total));
      assert.equal(parsed?.time.getTime(), time.getTime());
      assert.ok(Math.abs((parsed?.score ?? NaN) - total) <= 0.05 + 1e-9);
      if (time.getTime() < otherTime.getTime()) assert.ok(make(time, total) < make(otherTime, otherTotal));
    }));
  });

  it('are newer than the newest so far, whatever the clock says', () => {
    fc.assert(fc.property(times, totals, times, totals, (time, total, now, nowTotal) => {
      const before = make(time, total);
      assert.ok(make(now, nowTotal, before) > before);
    }));
  });

  it('are equal for equal contents only', () => {
    const [time, texts] = [new Date('2026-03-01T10:00:00Z'), fc.array(fc.string(), { maxLength: 4 })];
    fc.assert(fc.property(texts, texts, (one, other) => {
      assert.equal(make(time, 1, undefined, one) === make(time, 1, undefined, other), JSON.stringify(one) === JSON.stringify(other));
    }));
  });

  it('are nothing else', () => {
    for (const text of ['', 'x', '2026-03-01T10-00-00Z-0badcafe', '2026-13-41T10-00-00.000Z-75.0-0badcafe00', '2026-03-01T10-00-00.000Z-175.0-0badcafe00', `${id} `, `${id}/x`]) assert.equal(parsePublicationId(text), undefined, text);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => { parsePublicationId(text); }));
  });
});
