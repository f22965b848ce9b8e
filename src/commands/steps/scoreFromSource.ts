import * as vscode from 'vscode';
import { evaluateSource } from '../../host/estimate.ts';
import { readResume } from '../../host/resumeFiles.ts';
import { texSettings } from '../../host/settings.ts';
import type { Job } from '../../job/index.ts';
import { isKnownError } from '../../shared/knownError.ts';
import type { PanelDocument } from '../../shared/protocol.ts';
import type { Services } from '../services.ts';
import { nameOf } from './chooseResume.ts';

/** Whether this failure means that nothing can be compiled here, whatever the document says. */
export async function cannotCompile(error: unknown, root: vscode.Uri): Promise<boolean> {
  if (!isKnownError(error)) return false;
  if (error.action === 'installTex' || error.action === 'manageTrust') return true;
  const { engines, findToolchain } = await import('../../tex/index.ts');
  const { programs } = await findToolchain(texSettings(root).programs);
  return !engines.some(engine => programs.has(engine));
}

/** Shows what can be said without a PDF: job match and writing, from the source. Machine readability stays unknown, and so does the total. */
export async function scoreFromSource({ memory, panel }: Services, root: vscode.Uri, job: Job): Promise<void> {
  const side = async (uri: vscode.Uri): Promise<PanelDocument> => ({ label: nameOf(uri), evaluation: await evaluateSource((await readResume(uri)).resume, job) });
  const master = memory.variantOf(root)?.master;
  await panel.show({
    title: nameOf(root),
    ...(master === undefined ? {} : { before: await side(vscode.Uri.parse(master, true)) }),
    after: await side(root),
    job: { title: job.title, company: job.company },
    note: vscode.l10n.t('Scored from the LaTeX source: nothing could be compiled here, so there is no PDF to read. Job match and writing are measured; machine readability and the total are not.'),
    origin: 'built',
    wanted: 'score',
  }, root);
}
