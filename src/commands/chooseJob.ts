import * as vscode from 'vscode';
import type { Services } from './services.ts';
import { chooseJob as choose } from './steps/chooseJob.ts';

/** Reads a job description and shows what it asks for, to be corrected before anything is tailored or scored. */
export async function chooseJob(services: Services, argument: unknown): Promise<void> {
  await services.jobs.choose(await choose(services, argument));
  await vscode.commands.executeCommand('resumeCustomizer.job.focus');
}
