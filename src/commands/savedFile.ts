import * as vscode from 'vscode';
import type { Services } from './services.ts';
import { variantFiles } from './steps/writeVariant.ts';

/** A file was saved. Of the master's: the changes go where its text went. Of the variant's: what was taken back there is open again. */
export async function savedFile({ review, log }: Services, file: vscode.Uri): Promise<void> {
  await review.inTurn(async () => {
    const { current, variant } = review;
    if (!current) return;
    if (!variant) return review.isMaster(file) ? review.follow() : undefined;
    const written = (await variantFiles(current, variant.uri, review.accepted, [])).find(({ uri }) => uri.toString() === file.toString());
    if (!written) return;
    const { undoneChanges } = await import('../tailor/index.ts');
    const { copyEdits } = written;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const source = { file: written.file, text: current.sources.get(written.file)?.text ?? '' };
    const undone = undoneChanges(source, review.accepted, text, copyEdits);
    if (undone.length === 0) return;
    log.info(`${undone.length} changes were taken back in the copy`);
    review.reopen(undone);
  });
}
