import * as vscode from 'vscode';
import type { Speller } from '../ats/index.ts';
import { ownWords } from './settings.ts';

/** The dictionary, read when the first score is asked for, and the words that the person says are right. */
export class Spelling {
  private readonly folder: vscode.Uri;
  private loading: Promise<Speller> | undefined;

  constructor(extensionUri: vscode.Uri) {
    this.folder = vscode.Uri.joinPath(extensionUri, 'dist', 'dictionaries');
  }

  async speller(resource?: vscode.Uri): Promise<Speller> {
    const { withWords } = await import('../ats/index.ts');
    this.loading ??= this.load();
    return withWords(await this.loading, ownWords(resource));
  }

  private async load(): Promise<Speller> {
    const { loadSpeller } = await import('./dictionary.ts');
    const file = (name: string) => vscode.Uri.joinPath(this.folder, name).fsPath;
    return loadSpeller({ words: file('en_US.trie.gz'), terms: file('softwareTerms.txt.gz') });
  }
}
