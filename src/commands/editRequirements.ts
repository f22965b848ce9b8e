import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Requirement, RequirementEdits } from '../job/index.ts';
import { KnownError } from '../shared/knownError.ts';
import { inform } from '../host/notify.ts';
import type { Services } from './services.ts';
import { proposeAnew } from './steps/propose.ts';

const node = z.object({ requirement: z.object({ id: z.string() }) });

/** The requirement that a button of the Job view stands beside. */
async function requirementOf({ jobs }: Services, argument: unknown): Promise<Requirement> {
  const parsed = node.safeParse(argument);
  const chosen = await jobs.current();
  const found = parsed.success ? [...chosen?.job.requirements ?? [], ...chosen?.read.requirements ?? []].find(({ id }) => id === parsed.data.requirement.id) : undefined;
  if (!found) throw new KnownError(vscode.l10n.t('Which requirement is meant? Use the buttons beside it in the view Resumes › Job.'));
  return found;
}

/** It does not count: the ad says it, but it is not what the job asks for. */
export async function removeRequirement(services: Services, argument: unknown): Promise<void> {
  const { id } = await requirementOf(services, argument);
  await edit(services, edits => ({ ...edits, removed: [...edits.removed, id] }));
}

export async function restoreRequirement(services: Services, argument: unknown): Promise<void> {
  const { id } = await requirementOf(services, argument);
  await edit(services, edits => ({ ...edits, removed: edits.removed.filter(other => other !== id) }));
}

/** Required ↔ nice to have. */
export async function toggleRequirement(services: Services, argument: unknown): Promise<void> {
  const { id, importance } = await requirementOf(services, argument);
  await edit(services, edits => ({ ...edits, importance: { ...edits.importance, [id]: importance === 'must' ? 'preferred' : 'must' } }));
}

/** A skill the job asks for that was not read from its text. */
export async function addRequirement(services: Services): Promise<void> {
  const chosen = await services.jobs.current();
  if (!chosen) throw new KnownError(vscode.l10n.t('Choose a job first: "Resume: Choose Job".'));
  const { addedSkill, requirementNamed } = await import('../job/index.ts');
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('What else does the job ask for?'),
    prompt: vscode.l10n.t('A skill, such as Terraform or patient care. It counts as required; the button beside it makes it nice to have.'),
    ignoreFocusOut: true,
    validateInput: value => value.trim() === '' || value.length > 100 ? vscode.l10n.t('A few words are enough.')
      : requirementNamed(chosen.job, value) ? vscode.l10n.t('It is in the list already.') : undefined,
  });
  if (name === undefined) throw new vscode.CancellationError();
  const removed = requirementNamed(chosen.read, name)?.id ?? addedSkill(name).id;
  await edit(services, edits => ({ ...edits, added: [...edits.added, name.trim()], removed: edits.removed.filter(id => id !== removed) }));
}

async function edit(services: Services, change: (edits: RequirementEdits) => RequirementEdits): Promise<void> {
  const chosen = await services.jobs.edit(change);
  await services.review.inTurn(async () => {
    if (!chosen || services.review.current?.storedJob.text !== chosen.stored.text) return;
    if (services.review.accepted.length === 0) return proposeAnew(services, chosen);
    // What was accepted was proposed for the requirements as they were; that is not undone behind the person's back.
    void inform(vscode.l10n.t('Scores count the requirement from now on. Tailor again for proposals that do.'));
  });
}
