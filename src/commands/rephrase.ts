import * as vscode from 'vscode';
import { inform } from '../host/notify.ts';
import { withProgress } from '../host/progress.ts';
import { readFrom } from '../host/resumeFiles.ts';
import type { Proposal } from '../host/review/review.ts';
import { tailorSettings } from '../host/settings.ts';
import type { LanguageModel, Rewrite, StructuredRequest } from '../model/index.ts';
import { KnownError } from '../shared/knownError.ts';
import type { Change } from '../tailor/index.ts';
import type { Services } from './services.ts';
import { nameOf } from './steps/chooseResume.ts';
import { refuseUntrustedModel } from './steps/refuseUntrusted.ts';
import { tailor } from './tailor.ts';

/** Lets the chosen language model reword bullets and summary of the résumé under review. What the truth check finds without source is blocked; if the model fails, the other changes stand as they are. */
export async function rephrase(services: Services, argument: unknown): Promise<void> {
  const { review, models, log } = services;
  refuseUntrustedModel();
  const model = await models.chosen();
  await review.ready();
  if (!review.current) await tailor(services, argument);
  const proposal = review.current;
  if (!proposal) throw new vscode.CancellationError();

  const [{ rephrase: changesOf, slotsOf }, { tailoringPrompt }] = await Promise.all([import('../tailor/index.ts'), import('../model/index.ts')]);
  const options = { maxBulletShare: tailorSettings(proposal.master).maxBulletShare, read: readFrom(new Map([...proposal.sources].map(([file, { text }]) => [file, text]))) };
  const { standing } = review; // Wordings among them: light touch counts those of every answer.
  const slots = slotsOf(proposal.resume, proposal.job, standing, options);
  if (slots.length === 0) throw new KnownError(vscode.l10n.t('{0} has no bullet or summary left to be reworded.', nameOf(proposal.master)));
  const request = tailoringPrompt({
    slots, contact: proposal.resume.basics, jobText: proposal.job.text,
    requirements: proposal.job.requirements.filter(({ kind }) => kind === 'skill' || kind === 'duty'),
  });
  await agree(services, model, request);
  const rewrites = await ask(services, model, request);
  await review.inTurn(async () => {
    const { current } = review;
    if (current?.master.toString() !== proposal.master.toString() || current.storedJob.text !== proposal.storedJob.text) throw new vscode.CancellationError(); // Another review began meanwhile.
    const changes = changesOf(proposal.resume, proposal.job, standing, rewrites, options).map(change => ({ ...change, proposedBy: model.label }));
    await review.add(changes, proposal.sources);
    log.info(`${nameOf(proposal.master)}: ${rewrites.length} rewrites by ${model.id}, ${changes.length} changes, ${changes.filter(isBlocked).length} blocked`);
    tell(model, changes, proposal);
  });
}

/** Before the first time, every word that is sent is on the screen. */
async function agree({ models, sentText }: Services, model: LanguageModel, request: StructuredRequest<Rewrite[]>): Promise<void> {
  if (models.hasAgreed(model)) return;
  const { previewOf } = await import('../model/index.ts');
  await sentText.show(previewOf(request, model));
  const yes = vscode.l10n.t('Send it');
  const answer = await vscode.window.showQuickPick([
    { label: yes, description: vscode.l10n.t('to {0} ({1}); the same kind of text is sent without asking from then on', model.label, model.destination), iconPath: new vscode.ThemeIcon('send') },
    { label: vscode.l10n.t('Do not send it'), description: vscode.l10n.t('nothing leaves this computer'), iconPath: new vscode.ThemeIcon('circle-slash') },
  ], { title: vscode.l10n.t('Send this to {0}?', model.label), placeHolder: vscode.l10n.t('The page behind this shows every word of it.'), ignoreFocusOut: true });
  await sentText.close();
  if (answer?.label !== yes) throw new vscode.CancellationError();
  await models.agree(model);
}

function ask({ asked }: Services, model: LanguageModel, request: StructuredRequest<Rewrite[]>): Thenable<readonly Rewrite[]> {
  return withProgress(vscode.l10n.t('{0} rewords', model.label), ({ signal, report }) => {
    report(vscode.l10n.t('reading'));
    return model.complete(request, { signal: asked.start(signal), onProgress: characters => report(vscode.l10n.t('{0} characters so far', characters)) });
  });
}

const isBlocked = ({ verification }: Change) => verification.verdict === 'block';

function tell(model: LanguageModel, changes: readonly Change[], { master }: Proposal): void {
  const blocked = changes.filter(isBlocked).length;
  const proposed = changes.length - blocked;
  void inform([
    proposed === 0 ? (blocked > 0 ? '' : vscode.l10n.t('{0} proposes no other wording of {1}.', model.label, nameOf(master)))
      : proposed === 1 ? vscode.l10n.t('{0} proposes 1 wording.', model.label) : vscode.l10n.t('{0} proposes {1} wordings.', model.label, proposed),
    blocked === 0 ? '' : blocked === 1 ? vscode.l10n.t('1 wording by {0} is blocked; its row in the view Changes says why.', model.label) : vscode.l10n.t('{0} wordings by {1} are blocked; their rows in the view Changes say why.', blocked, model.label),
  ].filter(Boolean).join(' '));
}
