import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { withProgress, type Progress } from '../host/progress.ts';
import { inform } from '../host/notify.ts';
import { s3Settings } from '../host/settings.ts';
import type { Resume } from '../resume/index.ts';
import type { Services } from './services.ts';
import { copyText } from './copyLink.ts';
import { contentOf } from './score.ts';
import { chooseResume, nameOf } from './steps/chooseResume.ts';
import type { ChosenJob } from './steps/chooseJob.ts';
import { jobOf } from './steps/jobOf.ts';
import { measureDocuments } from './steps/measureDocuments.ts';

/** Rebuilds and measures the document and its master, then publishes PDF, LaTeX and the publication record. */
export async function publish(services: Services, argument: unknown): Promise<void> {
  const document = await chooseResume(services, argument);
  await services.connection.open(); // Before the work of a build: is there a bucket to publish to?
  const chosen = await jobOf(services, document);
  const pdfKey = await withProgress(vscode.l10n.t('Publishing {0}', nameOf(document)), progress => publishDocument(services, document, chosen, progress));
  services.bucketTree.refresh();
  const [copy, show] = [vscode.l10n.t('Copy Link'), vscode.l10n.t('Show in Side Bar')];
  void inform(vscode.l10n.t('{0} is published to {1} as {2}, with its LaTeX and its scores.', nameOf(document), s3Settings().bucket, pdfKey), copy, show).then(async choice => {
    if (choice === copy) await vscode.commands.executeCommand('resumeCustomizer.copyLink', copyText(pdfKey));
    if (choice === show) await vscode.commands.executeCommand('resumeCustomizer.bucket.focus');
  });
}

async function publishDocument(services: Services, document: vscode.Uri, { job }: ChosenJob, progress: Progress): Promise<string> {
  const pair = await measureDocuments(services, document, job, progress);
  await services.panel.show(contentOf(pair, job), document);
  const { baseName, buildRecord, newPublicationId, publish } = await import('../bucket/index.ts');
  const bucket = await services.connection.open();
  const createdAt = new Date().toISOString();
  const base = baseName(nameOf(document));
  const id = newPublicationId(createdAt);
  const { before, after } = pair;
  const record = buildRecord({
    base, publicationId: id, createdAt, before, after,
    job: { text: job.text, title: job.title, company: job.company },
    storeJobText: s3Settings().storeJobText,
    changes: acceptedChanges(services, document, after.resume).map(change => ({ ...change, accepted: true, proposedBy: change.kind === 'rephrase' ? 'model' : 'rules' })),
    texCharset: 'utf-8',
  });
  progress.report(vscode.l10n.t('uploading to {0}', s3Settings().bucket));
  const keys = await publish(bucket, { base, id, pdf: after.pdf, tex: after.tex, record, texCharset: 'utf-8', signal: progress.signal });
  return keys.current.pdf;
}

const storedChange = z.object({
  id: z.string(),
  kind: z.string(),
  range: z.object({ file: z.string(), start: z.number(), end: z.number() }),
  before: z.string(),
  after: z.string(),
  reason: z.string(),
  verification: z.object({ verdict: z.enum(['pass', 'warn', 'block']), rules: z.array(z.string()), unsupported: z.array(z.string()) }),
});

/** Whether a change is still in: undone or edited away, it is no longer what was published. Others may have moved its lines about. */
function isIn(text: string, { before, after }: z.infer<typeof storedChange>): boolean {
  return text.includes(after) || (!text.includes(before) && after.split('\n').every(line => text.includes(line.trim())));
}

/** What was accepted into this variant, as it was remembered; what another version wrote and does not fit is left out. */
function acceptedChanges({ memory }: Services, document: vscode.Uri, resume: Resume): z.infer<typeof storedChange>[] {
  const text = resume.files.map(file => file.text).join('\n');
  return (memory.variantOf(document)?.changes ?? []).flatMap(change => {
    const parsed = storedChange.safeParse(change);
    return parsed.success && isIn(text, parsed.data) ? [parsed.data] : [];
  });
}
