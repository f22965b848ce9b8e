import * as vscode from 'vscode';
import type { Bucket } from '../../bucket/index.ts';

export interface NameInBucket {
  readonly base: string;
  /** Id of the newest publication under this name. */
  readonly newest: string | undefined;
}

/** Asks for the name to publish under when it is taken, unless the person has just said that it is a new version: a link to what stands there would show the new one. */
export async function nameInBucket(bucket: Bucket, wanted: string, isNewVersion = false): Promise<NameInBucket> {
  const { baseName, listPublications, publicationKeys } = await import('../../bucket/index.ts');
  const [history, pdf] = await Promise.all([listPublications(bucket, wanted), bucket.head(publicationKeys(wanted, 'current').current.pdf)]);
  const newest = history[0]?.id;
  if (newest ? isNewVersion : !pdf) return { base: wanted, newest };
  const over = newest
    ? { label: vscode.l10n.t('New version of {0}', wanted), description: vscode.l10n.t('links show the new one; what is there stays in its history') }
    : { label: vscode.l10n.t('Replace {0}', wanted), description: vscode.l10n.t('the PDF that is there was put there by another tool and has no history: it is lost') };
  const other = { label: vscode.l10n.t('Another name…'), description: vscode.l10n.t('keeps what is there, and links to it') };
  const chosen = await vscode.window.showQuickPick(newest ? [over, other] : [other, over], { title: vscode.l10n.t('{0} is in the bucket already', wanted), ignoreFocusOut: true });
  if (chosen === over) return { base: wanted, newest };
  const another = chosen && await vscode.window.showInputBox({
    title: vscode.l10n.t('Name in the bucket'), value: nextName(wanted), ignoreFocusOut: true,
    validateInput: text => text.trim() === '' ? vscode.l10n.t('It cannot be empty.') : undefined,
  });
  if (!another) throw new vscode.CancellationError();
  return nameInBucket(bucket, baseName(`${another.trim()}.tex`));
}

function nextName(base: string): string {
  const [, stem = base, number] = /^(.*)-(\d{1,4})$/.exec(base) ?? [];
  return `${stem}-${number === undefined ? 2 : Number(number) + 1}`;
}
