import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import { freeName, localName } from '../../../src/bucket/index.ts';

describe('file names for keys', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(fc.constantFrom('../', '..\\', '/', 'CON', 'nul.pdf', 'COM1.tex', 'LPT²', '.', ' ', '\u202E', '\u0000', 'é', 'e\u0301', '😀', ':', '%2e', 'a'.repeat(300), '.pdf'), { maxLength: 8 }).map(parts => parts.join('')),
  );

  it('every one is one segment that no file system takes for something else', () => {
    fc.assert(fc.property(hostile, key => {
      const name = localName(key);
      assert.ok(name !== '' && name !== '.' && name !== '..');
      assert.equal(path.posix.basename(name), name);
      assert.equal(path.win32.basename(name), name);
      assert.equal(path.join('/folder', name), `/folder/${name}`);
      assert.ok(Buffer.byteLength(name) <= 255);
      assert.doesNotMatch(name, /[<>:"/\\|?*\p{Cc}\u202A-\u202E\u2066-\u2069]|^\.|[. ]$/u);
      assert.doesNotMatch(name, /^(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\.|$)/i);
      assert.equal(localName(name), name);
    }), { numRuns: 2000 });
  });

  it('an ordinary name stays, and a long one keeps its ending', () => {
    for (const name of ['resume-acme.pdf', 'Zoë’s résumé (2).tex', 'a+b#c%d.json', '履歴書.pdf']) assert.equal(localName(`resumes/x/${name}`), name.normalize('NFC'));
    assert.equal(localName('resumes/CON.pdf'), '_CON.pdf');
    assert.equal(localName('resumes/CON .pdf'), '_CON.pdf');
    assert.equal(localName('resumes/\u202Efdp.exe'), '_fdp.exe');
    assert.equal(localName('../../etc/passwd'), 'passwd');
    assert.equal(localName('//'), 'file');
    assert.ok(localName(`resumes/${'é'.repeat(400)}.pdf`).endsWith('é.pdf'));
  });

  it('the first free name is taken, upper and lower case alike', () => {
    assert.equal(freeName('a.pdf', new Set()), 'a.pdf');
    assert.equal(freeName('a.pdf', new Set(['A.PDF', 'a (2).pdf'])), 'a (3).pdf');
    assert.equal(freeName('noending', new Set(['noending'])), 'noending (2)');
  });
});
