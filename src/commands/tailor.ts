import * as vscode from 'vscode';
import type { ChosenJob } from '../host/jobs.ts';
import { readResume, type ResumeOnDisk } from '../host/resumeFiles.ts';
import { KnownError } from '../shared/knownError.ts';
import type { Services } from './services.ts';
import { chooseJob, withCompany } from './steps/chooseJob.ts';
import { chooseResume, nameOf } from './steps/chooseResume.ts';
import { closeDiffs } from './steps/closeDiffs.ts';
import { proposeFromMaster } from './steps/proposeFromBuild.ts';
import { offerBack } from './steps/offerBack.ts';
import { propose } from './steps/propose.ts';

/** Proposes changes of the open résumé for a job. Writes nothing: the proposal is shown in the Changes view. */
export async function tailor(services: Services, argument: unknown): Promise<void> {
  const document = await chooseResume(services, argument);
  // Tailoring a variant starts again from its master, so that nothing is tailored twice.
  const variant = services.memory.variantOf(document);
  const root = variant ? vscode.Uri.parse(variant.master, true) : document;
  const resume = await readResume(root);
  refuseUnsaved(resume);
  refuseWhatIsNoResume(resume);
  const job = await chooseJob(services, argument);
  refuseJobWithoutRequirements(job);
  const company = job.job.company ?? await askCompany(root);
  const stored = withCompany(job.stored, company);
  const chosen = { ...job, stored, job: { ...job.job, company } };
  const proposal = await proposeFromMaster(services, await propose(resume, chosen, company));
  await services.jobs.choose(chosen, root);
  await services.review.inTurn(async () => {
    await closeDiffs(() => true); // Of the proposal before.
    const before = services.review.snapshot();
    services.review.start(proposal);
    offerBack(services, before);
  });
  services.log.info(`${nameOf(root)}: ${proposal.changes.length} changes proposed for ${job.job.requirements.length} requirements`);
  await vscode.commands.executeCommand('resumeCustomizer.changes.focus');
}

function refuseUnsaved({ root, sources }: ResumeOnDisk): void {
  const files = new Set([...sources.keys()].map(file => vscode.Uri.joinPath(root, '..', file).toString()));
  const unsaved = vscode.workspace.textDocuments.find(({ uri, isDirty }) => isDirty && files.has(uri.toString()));
  if (unsaved) throw new KnownError(vscode.l10n.t('{0} has unsaved edits. Save it, then tailor: the copy starts from the saved file.', nameOf(unsaved.uri)));
}

function refuseWhatIsNoResume({ root, resume }: ResumeOnDisk): void {
  const name = nameOf(root);
  if (!resume.hasDocument) throw new KnownError(vscode.l10n.t('{0} has no \\begin{document}, so there is no résumé to tailor. Open the main .tex file, or name it at the top: % !TeX root = main.tex', name));
  if (!resume.sections.some(section => section.entries.length + section.highlights.length + section.skills.length > 0)) {
    throw new KnownError(vscode.l10n.t('{0} does not read like a résumé: no section with entries, bullets or skills was found. Open the .tex file that holds them.', name));
  }
}

function refuseJobWithoutRequirements({ job }: ChosenJob): void {
  if (job.requirements.some(({ kind }) => kind === 'skill')) return;
  throw new KnownError(job.language === 'en' || job.language === 'und'
    ? vscode.l10n.t('No skill could be read from the job description, so there is nothing to tailor to. Check that it is the text of the job ad, with its requirements.')
    : vscode.l10n.t('No skill could be read from the job description, which seems to be in another language ({0}). Use its English version if there is one.', job.language));
}

async function askCompany(root: vscode.Uri): Promise<string> {
  const company = await vscode.window.showInputBox({
    title: vscode.l10n.t('Which company is this for?'),
    prompt: vscode.l10n.t('The job description does not say. The name goes into the file name of the copy: {0}', `${nameOf(root).replace(/\.\w+$/, '')}-<company>.tex`),
    ignoreFocusOut: true,
    validateInput: value => value.trim() === '' ? vscode.l10n.t('A word is enough, such as the company’s short name.') : undefined,
  });
  if (company === undefined) throw new vscode.CancellationError();
  return company.trim();
}
