import * as vscode from 'vscode';
import { inform } from '../../host/notify.ts';
import type { Snapshot } from '../../host/review/review.ts';
import type { Services } from '../services.ts';
import { closeDiffs } from './closeDiffs.ts';
import { nameOf } from './chooseResume.ts';

/**
 * After a review made way: a button that brings it back, where tailoring again would not. The rules propose the same every time;
 * a model's wordings were waited, perhaps paid, for. A question beforehand would stand in the way of everybody else.
 */
export function offerBack({ review, asked }: Services, before: Snapshot | undefined): void {
  if (!before) return;
  const wordings = before.choices.batches.flatMap(({ changes }) => changes).filter(({ kind, id, verification }) => kind === 'rephrase' && verification.verdict !== 'block' && !before.choices.accepted.has(id)).length;
  if (wordings === 0) return;
  const back = vscode.l10n.t('Bring Them Back');
  const name = nameOf(before.subject.master);
  const message = wordings === 1
    ? vscode.l10n.t('The review of {0} for {1} is closed, and with it 1 wording by a model.', name, before.subject.company)
    : vscode.l10n.t('The review of {0} for {1} is closed, and with it {2} wordings by a model.', name, before.subject.company, wordings);
  void inform(message, back).then(choice => choice !== back ? undefined : review.inTurn(async () => {
    asked.stop();
    await closeDiffs(() => true);
    await review.putBack(before);
  }));
}
