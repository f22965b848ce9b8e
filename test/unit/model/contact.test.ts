import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contactRedactor, tailoringPrompt, withoutContact, type Contact } from '../../../src/model/index.ts';

const written = (text: string) => ({ text });
const contact: Contact = {
  name: written('Avery Rose Lindqvist'), email: written('avery.lindqvist@example.org'), phone: written('+1 (212) 555-0142'), location: written('12 Harbour Lane, Tallinn, Estonia'),
  urls: [written('linkedin.com/in/avery-lindqvist'), written('https://github.com/alindq42'), written('www.lindqvist.example'), written('GitHub')],
  details: [written('Born 3 May 1990')],
};

describe('contact details', () => {
  it('are replaced however they are written', () => {
    for (const [text, expected] of [
      ['Avery Rose Lindqvist writes', /^⟦name 1⟧ writes$/],
      ['AVERY  ROSE\nLINDQVIST writes', /^⟦name 1⟧ writes$/],
      ['Lindqvist, Avery Rose: On queues', /^⟦name 1⟧: On queues$/],
      ['A. Lindqvist: On queues', /^A\. ⟦name 1⟧: On queues$/],
      ['Rose to lead', /^⟦name 1⟧ to lead$/],
      ['sales rose by 3 %', /^sales rose by 3 %$/],
      ['Avery’s list', /^⟦name 1⟧’s list$/],
      ['see AveryRoseLindqvist.pdf', /^see ⟦name 1⟧\.pdf$/],
      ['mail to avery.lindqvist@example.org.', /^mail to ⟦email 1⟧\.$/],
      ['mail to Someone.Else+x@mail.example.com', /^mail to ⟦email 1⟧$/],
      ['avery.lindqvist (at) example.org', /^⟦email 1⟧ \(at\) example\.org$/],
      ['call 212.555.0142 or 5550142', /^call ⟦phone 1⟧ or ⟦phone 2⟧$/],
      ['call 0012125550142', /^call ⟦phone 1⟧$/],
      ['from 12 Harbour Lane', /^from ⟦address 1⟧$/],
      ['the Tallinn office', /^the ⟦address 1⟧ office$/],
      ['https://www.linkedin.com/in/avery-lindqvist', /^https:\/\/www\.⟦link 1⟧$/],
      ['github.com/alindq42/compiler', /^⟦link 1⟧\/compiler$/],
      ['alindq42 on GitHub Actions', /^⟦link 1⟧ on GitHub Actions$/],
      ['Born 3 May 1990', /^⟦personal detail 1⟧$/],
      ['Served 14,000 users in 2019–2021', /^Served 14,000 users in 2019–2021$/],
    ] as const) assert.match(withoutContact(text, contact), expected, text);
  });

  it('leave the words that the job asks for, except in the whole name', () => {
    const ruby: Contact = { name: written('Ruby Berg'), urls: [], location: written('Remote') };
    const redactor = contactRedactor(ruby, ['Ruby']);
    assert.equal(redactor.redact('Ruby and remote work'), 'Ruby and remote work');
    assert.equal(redactor.redact('I, Ruby Berg, write Ruby'), 'I, ⟦name 1⟧, write Ruby');
  });

  it('are found in scripts without spaces', () => {
    assert.equal(withoutContact('我叫王小明，工程师', { name: written('王小明'), urls: [] }), '我叫⟦name 1⟧，工程师');
  });

  it('come back into the answer as they stood', () => {
    const { schema, user } = tailoringPrompt({
      slots: [{ id: 'a', kind: 'bullet', text: 'Opened the Tallinn office with AVERY Consulting' }], requirements: [], contact,
    });
    assert.match(user, /"Opened the ⟦address 1⟧ office with ⟦name 2⟧ Consulting"/);
    assert.deepEqual(schema.parse({ rewrites: [{ id: 's1', text: 'With ⟦name 2⟧ Consulting, opened the ⟦address 1⟧ office', requirements: [] }] }),
      [{ id: 'a', text: 'With AVERY Consulting, opened the Tallinn office', requirements: [] }]);
  });

  it('a second look stops what still gives one away', () => {
    const redactor = contactRedactor(contact);
    for (const text of ['a v e r y r o s e l i n d q v i s t', 'x@avery.lindqvist.example.org', '2-1-2-5-5-5-0-1-4-2', 'Lindqvist']) {
      assert.throws(() => redactor.assertAbsent('fine', text), { name: 'KnownError', message: /nothing was sent/ }, text);
    }
    assert.doesNotThrow(() => redactor.assertAbsent('fine', redactor.redact('a v e r y r o s e l i n d q v i s t')));
  });

  it('that are words of a placeholder do not stop the request', () => {
    const redactor = contactRedactor({ urls: [], name: written('Job Link'), phone: written('555-0142'), details: [written('Phone')] });
    const redacted = redactor.redact('Phone 555-0142 for this job, or the phone of Job Link');
    assert.equal(redacted, '⟦personal detail 1⟧ ⟦phone 2⟧ for this job, or the ⟦personal detail 3⟧ of ⟦name 4⟧');
    assert.doesNotThrow(() => redactor.assertAbsent(redacted));
  });

  // Names, and one of the spellings a résumé or a job could have them in.
  const word = fc.stringMatching(/^[A-ZÄÖÉŠ][a-zäöéšñ]{3,8}$/);
  const digits = fc.stringMatching(/^[2-9]\d{9}$/);
  const person = fc.record({ first: word, last: word, street: word, town: word, handle: fc.stringMatching(/^[a-z]{4}\d{3}$/), digits }).map(({ first, last, street, town, handle, digits }) => ({
    contact: {
      name: written(`${first} ${last}`), email: written(`${handle}@example.org`), phone: written(`+44 ${digits}`), location: written(`7 ${street} Street, ${town}`),
      urls: [written(`github.com/${handle}`), written(`https://${handle}.example.com/cv`)],
    } satisfies Contact,
    secrets: [`${first} ${last}`, `${handle}@example.org`, digits, `${street} Street`, town, handle],
  }));
  const spelling = fc.constantFrom<(text: string) => string>(
    text => text, text => text.toUpperCase(), text => text.replaceAll(' ', '\n'), text => text.replaceAll(' ', '\u00a0\u00a0'), text => text.normalize('NFD'),
    text => [...text].join('\u200B'), text => text.replace(/(\d{3})(?=\d{4})/, '$1-'), text => ` (${text})`, text => `"${text}"`,
  );
  /** Written anew for the test: no accents, no case; a short detail counts as words, a longer one wherever its letters stand in a row. */
  const words = (text: string) => ` ${text.normalize('NFKD').toLowerCase().replace(/[\p{M}\p{Cf}]/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const squash = (text: string) => words(text).replaceAll(' ', '');
  const holds = (text: string, secret: string) => words(text).includes(words(secret)) || (squash(secret).length >= 8 && squash(text).includes(squash(secret)));

  it('never stand in what is sent, whatever holds them', () => {
    fc.assert(fc.property(person, fc.array(fc.tuple(fc.nat(5), spelling, fc.lorem({ maxCount: 3 }))), fc.constantFrom('slot', 'context', 'job', 'requirement'), ({ contact, secrets }, mentions, where) => {
      const text = mentions.map(([index, spell, filler]) => `${filler} ${spell(secrets[index] ?? '')} ${filler}`).join(' ');
      const request = tailoringPrompt({
        slots: [{ id: 'a', kind: 'bullet', text: where === 'slot' ? text : 'Ran services', context: where === 'context' ? text : undefined }],
        requirements: [{ id: 'b', name: where === 'requirement' ? text : 'Go', importance: 'must' }], jobText: where === 'job' ? text : 'We need Go.', contact,
      });
      // A requirement's own words may be part of a name (Ruby), so there only the whole ones count.
      const all = where === 'requirement' ? secrets.filter(secret => secret !== secrets[4] && secret !== secrets[5] && secret !== secrets[3]) : secrets;
      for (const piece of request.user.split('\n')) for (const secret of all) assert.ok(!holds(piece, secret), `${secret} in ${piece}`);
    }), { numRuns: 500 });
  });

  it('redacting and restoring gives the text back', () => {
    fc.assert(fc.property(person, fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.nat(5))), ({ contact, secrets }, parts) => {
      const text = parts.map(part => typeof part === 'number' ? secrets[part] : part.replace(/[⟦⟧]/g, '')).join(' ');
      const redactor = contactRedactor(contact);
      assert.equal(redactor.restore(redactor.redact(text)), text);
    }), { numRuns: 300 });
  });
});
