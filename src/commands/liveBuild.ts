import * as vscode from 'vscode';
import type { LiveBuild } from '../host/builds/builds.ts';
import { isCancelled, logged } from '../host/errors.ts';
import type { ChosenJob } from '../host/jobs.ts';
import { localDate } from '../host/localDate.ts';
import { readResume } from '../host/resumeFiles.ts';
import type { PanelContent } from '../shared/protocol.ts';
import { sideOf } from '../views/panelSides.ts';
import { errorsInSpite } from './compile.ts';
import { documentOf, remember } from './score.ts';
import type { Services } from './services.ts';
import { buildsOf } from './steps/buildsOf.ts';
import { builtFacts } from './steps/builtFacts.ts';
import { nameOf, pdfNameOf } from './steps/chooseResume.ts';
import { findingsOf } from './steps/findingsOf.ts';
import { readBuilt, scored, type MeasuredDocument } from './steps/measureDocuments.ts';

/** A build that ran by itself: what the panel, the Problems panel and the status bar show of this document becomes true again. Speaks to nobody. */
export async function liveBuild(services: Services, build: LiveBuild): Promise<void> {
  try {
    await show(services, build);
  } catch (error) {
    if (!isCancelled(error)) services.log.warn(`${nameOf(build.root)}: ${logged(error)}`);
  }
}

async function show(services: Services, build: LiveBuild): Promise<void> {
  const builds = buildsOf(services);
  const { panel } = services;
  const { root } = build;
  const state = builds.state(root);
  if (!state) return;
  if (state.trouble !== undefined || !state.good) {
    const { shown } = panel;
    const stale = vscode.l10n.t('This is the last PDF that was good. The text as it is now does not compile: {0}', state.trouble ?? '');
    if (shown && sideOf(services, root) === 'after') await panel.update({ ...shown.content, wanted: undefined, stale }, shown.subject);
    return;
  }
  const chosen = state.isScored ? await jobFor(services, root) : undefined;
  const measured = chosen && await measure(services, build, state.good.pdf, chosen);
  if (!build.isCurrent()) return;
  if (chosen && measured) await services.findings.set(root, await findingsOf(measured, chosen.job));
  const { shown } = panel;
  const side = shown && sideOf(services, root);
  const document = side && shown.content[side];
  if (!document) return;
  const { pdf, errors } = state.good;
  // What is typed and not saved yet is no milestone.
  const isMilestone = side === 'after' && chosen && measured && document.evaluation && build.unsaved.size === 0;
  const content: PanelContent = {
    ...shown.content,
    [side]: document.evaluation && measured ? await documentOf(measured) : { label: document.label, pdf },
    wanted: undefined,
    ...(side === 'after' ? { stale: undefined } : {}),
    note: errors > 0 ? errorsInSpite(pdfNameOf(root), errors) : undefined,
    ...(side === 'after' ? { built: builtFacts(services, root) } : {}),
    ...(isMilestone ? { history: await remember(services, measured, chosen) } : {}),
  };
  if (build.isCurrent()) await panel.update(content, shown.subject);
}

/** The job that the panel shows this document against, else its own. */
async function jobFor(services: Services, root: vscode.Uri): Promise<ChosenJob | undefined> {
  const { jobs, memory, panel } = services;
  const subject = panel.shown?.subject;
  const stored = memory.jobOf(subject instanceof vscode.Uri && sideOf(services, root) ? subject : root);
  return stored && jobs.open(stored);
}

/** As the score command measures; undefined where the PDF or the source cannot be read, which the score command would say. */
async function measure(services: Services, { root, unsaved }: LiveBuild, pdf: Uint8Array, { job }: ChosenJob): Promise<MeasuredDocument | undefined> {
  const builds = buildsOf(services);
  const { log } = services;
  try {
    const { bytes, resume } = await readResume(root, unsaved);
    const state = builds.state(root);
    const built = { root, tex: bytes, pdf, resume, errors: state?.errors ?? 0, inputs: [...state?.inputs ?? []] };
    return await scored(services, await readBuilt(services, built, localDate(new Date()), new AbortController().signal), job);
  } catch (error) {
    log.warn(`${nameOf(root)} was not measured: ${logged(error)}`);
    builds.scored(root, undefined);
    return undefined;
  }
}
