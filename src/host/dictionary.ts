import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Speller } from '../ats/index.ts';

/** Where the word lists lie: beside the extension once it is built, in the packages they come from before. */
export interface DictionaryFiles {
  /** `en_US.trie.gz` of @cspell/dict-en_us */
  readonly words: string;
  /** `softwareTerms.txt.gz` of @cspell/dict-software-terms */
  readonly terms: string;
}

/** A dictionary suggests by cost, and a score must not depend on how fast the machine is: so it is never cut short (default 5 s). */
const SUGGEST = { numSuggestions: 6, changeLimit: 3, timeout: 600_000 } as const;

/** English, as the editor and every script know it: with another dictionary they would not give the same score. Takes 0.1 s and 40 MB. */
export async function loadSpeller(files: DictionaryFiles): Promise<Speller> {
  const [trie, terms] = await Promise.all([unpack(files.words), unpack(files.terms)]);
  const dictionary = decodeTrie(trie);
  const technical = new Set(new TextDecoder().decode(terms).split(/\r?\n/).filter(line => /^[a-z]+$/i.test(line)).map(line => line.toLowerCase()));
  const suggested = new Map<string, readonly string[]>();
  return {
    language: 'en',
    isWord: word => technical.has(word.toLowerCase()) || dictionary.has(word) || dictionary.has(word.toLowerCase()),
    suggest: word => {
      const known = suggested.get(word) ?? dictionary.suggest(word, SUGGEST);
      suggested.set(word, known);
      return known;
    },
  };
}

async function unpack(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await promisify(gunzip)(await readFile(file)));
}
