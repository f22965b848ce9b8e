import assert from 'node:assert/strict';
import { dictionaryFiles } from '../../../scripts/lib/dictionary.ts';
import { loadSpeller } from '../../../src/host/dictionary.ts';

describe('host: the dictionary', () => {
  it('knows English words in any case and form, and terms of the trade', async () => {
    const speller = await loadSpeller(dictionaryFiles);
    for (const word of ['management', 'Received', 'SHIPS', 'naïve', 'middleware', 'transpilers']) assert.ok(speller.isWord(word), word);
    for (const word of ['managment', 'recieved', 'zyzzyvaq']) assert.ok(!speller.isWord(word), word);
  });

  it('suggests the word that was meant, the same every time', async () => {
    const [one, other] = await Promise.all([loadSpeller(dictionaryFiles), loadSpeller(dictionaryFiles)]);
    for (const [slip, word] of [['managment', 'management'], ['recieved', 'received'], ['responsability', 'responsibility'], ['teh', 'the']]) {
      assert.ok(one.suggest(slip!).slice(0, 6).includes(word!), `${slip}: ${one.suggest(slip!).join(' ')}`);
      assert.deepEqual(one.suggest(slip!), other.suggest(slip!));
    }
  });
});
