import assert from 'node:assert/strict';
import { wordsNotShown } from '../../../src/commands/steps/newWords.ts';
import type { PdfPage } from '../../../src/pdf/index.ts';
import type { Change } from '../../../src/tailor/index.ts';

const change = (before: string, after: string): Change => ({
  id: 'one', kind: 'rephrase', section: '', title: '', reason: '', requirements: [], before, after,
  range: { file: 'resume.tex', start: 0, end: before.length }, edits: [], verification: { verdict: 'pass', rules: [], unsupported: [] },
});
const pdf = (text: string) => ({ pages: [{ words: text.split(' ').map(word => ({ text: word })) }] as unknown as PdfPage[] });

describe('accepted words in the PDF', () => {
  it('are found across line ends and hyphens', async () => {
    assert.deepEqual(await wordsNotShown([change('Ran services', 'Operated \\textbf{services}')], pdf('… Oper- ated services')), []);
  });
  it('are missed where a macro prints something else, even when the word stands elsewhere', async () => {
    assert.deepEqual(await wordsNotShown([change('Ran services', 'Go services in Go')], pdf('We go far. Ran services')), ['Go', 'in']);
  });
});
