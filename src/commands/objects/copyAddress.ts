import * as vscode from 'vscode';
import { inform } from '../../host/notify.ts';
import { s3Settings } from '../../host/settings.ts';
import type { Services } from '../services.ts';
import { selectedObjects } from './selected.ts';

/** `s3://bucket/key` of what is selected, a line each. */
export async function copyS3Url(services: Services, argument: unknown, more: unknown): Promise<void> {
  const { s3Uri } = await import('../../bucket/index.ts');
  await copy(services, argument, more, s3Uri);
}

export async function copyArn(services: Services, argument: unknown, more: unknown): Promise<void> {
  const { s3Arn } = await import('../../bucket/index.ts');
  await copy(services, argument, more, s3Arn);
}

async function copy(services: Services, argument: unknown, more: unknown, address: (bucket: string, key: string) => string): Promise<void> {
  const lines = selectedObjects(services, argument, more).map(({ object }) => address(s3Settings().bucket, object.key));
  if (lines.length === 0) return;
  await vscode.env.clipboard.writeText(lines.join('\n'));
  void inform(lines.length === 1 ? vscode.l10n.t('{0} copied.', lines[0] ?? '') : vscode.l10n.t('{0} addresses copied.', lines.length));
}
