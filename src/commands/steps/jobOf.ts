import * as vscode from 'vscode';
import type { ChosenJob } from '../../host/jobs.ts';
import type { Services } from '../services.ts';
import { chooseJob } from './chooseJob.ts';
import { jobFileKind, readJobFile } from './readJob.ts';

/**
 * The job a document belongs to: the one it was tailored or last scored for. Where there is none, or a job ad is what the person has
 * in front of them, they choose, and the choice is remembered.
 */
export async function jobOf(services: Services, document: vscode.Uri): Promise<ChosenJob> {
  const stored = services.memory.jobOf(document);
  const inFront = vscode.window.activeTextEditor?.document.uri;
  const known = stored && !(inFront && jobFileKind(inFront) && (await readJobFile(services, inFront, new AbortController().signal).catch(() => undefined))?.text !== stored.text);
  const chosen = known ? await services.jobs.open(stored) : await chooseJob(services, undefined);
  await services.jobs.choose(chosen, document);
  return chosen;
}
