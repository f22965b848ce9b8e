import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { chooseJob, jobFormat, openJob, type ChosenJob } from './chooseJob.ts';

/**
 * The job a document belongs to: the one it was tailored or last scored for. Where there is none, or a job ad is what the person has
 * in front of them, they choose, and the choice is remembered.
 */
export async function jobOf(services: Services, document: vscode.Uri): Promise<ChosenJob> {
  const stored = services.memory.jobOf(document);
  const inFront = vscode.window.activeTextEditor?.document;
  if (stored && !(inFront && jobFormat(inFront.uri) && inFront.getText() !== stored.text)) return openJob(stored);
  const chosen = await chooseJob(services, undefined);
  await services.memory.rememberJob(chosen.stored, document);
  return chosen;
}
