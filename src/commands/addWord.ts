import * as vscode from 'vscode';
import { addOwnWord } from '../host/settings.ts';
import type { Services } from './services.ts';

/** A word that the score takes for misspelt is right: it is no longer marked, here and in every other résumé. */
export async function addWord({ findings }: Services, argument: unknown): Promise<void> {
  if (typeof argument !== 'string' || argument.trim() === '') return;
  await addOwnWord(argument.trim(), vscode.window.activeTextEditor?.document.uri);
  findings.forgetWord(argument.trim());
}
