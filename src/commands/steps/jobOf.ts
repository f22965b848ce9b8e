import type * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { chooseJob, openJob, type ChosenJob } from './chooseJob.ts';

/** The job a document belongs to: the one it was tailored or last scored for, else the person chooses one, which is remembered. */
export async function jobOf(services: Services, document: vscode.Uri): Promise<ChosenJob> {
  const stored = services.memory.jobOf(document);
  if (stored) return openJob(stored);
  const chosen = await chooseJob(services, undefined);
  await services.memory.rememberJob(chosen.stored, document);
  return chosen;
}
