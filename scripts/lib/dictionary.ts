import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type DictionaryFiles } from '../../src/host/dictionary.ts';
import { root } from './paths.ts';

/** The word lists in the packages they come from. */
export const dictionaryFiles: DictionaryFiles = {
  words: path.join(root, 'node_modules/@cspell/dict-en_us/en_US.trie.gz'),
  terms: path.join(root, 'node_modules/@cspell/dict-software-terms/dict/softwareTerms.txt.gz'),
};

/** Puts them where `Spelling` of the extension looks for them. */
export async function copyDictionaries(folder: string): Promise<void> {
  const target = path.join(folder, 'dictionaries');
  await mkdir(target, { recursive: true });
  await Promise.all([
    ...Object.values(dictionaryFiles).map((file: string) => copyFile(file, path.join(target, path.basename(file)))),
    copyFile(path.join(root, 'scripts/lib/dictionaries-NOTICE.md'), path.join(target, 'NOTICE.md')),
  ]);
}
