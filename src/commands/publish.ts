import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Bucket } from '../bucket/index.ts';
import { withProgress } from '../host/progress.ts';
import type { Job } from '../job/index.ts';
import { inform } from '../host/notify.ts';
import { s3Settings } from '../host/settings.ts';
import type { Resume } from '../resume/index.ts';
import type { Services } from './services.ts';
import { errorsInSpite } from './compile.ts';
import { copyText } from './copyLink.ts';
import { contentOf } from './score.ts';
import { chooseResume, nameOf, pdfNameOf } from './steps/chooseResume.ts';
import { refuseUntrusted } from './steps/refuseUntrusted.ts';
import { jobOf } from './steps/jobOf.ts';
import { measureDocuments, type MeasuredDocument, type MeasuredPair } from './steps/measureDocuments.ts';

/** Rebuilds and measures the document and its master, then publishes PDF, LaTeX and the publication record. */
export async function publish(services: Services, argument: unknown): Promise<void> {
  const document = await chooseResume(services, argument);
  refuseUntrusted(document);
  const bucket = await services.connection.open(); // Before the work of a build: is there a bucket to publish to?
  const chosen = await jobOf(services, document);
  const { job } = chosen;
  const base = await chooseBase(services, bucket, document);
  // Not one of the builds that a newer one replaces: a publication ends by itself or by the person's Cancel.
  const pair = await withProgress(vscode.l10n.t('Building {0}', nameOf(document)), progress => measureDocuments(services, document, job, progress));
  await services.panel.show(await contentOf(services, pair, chosen), document);
  if (pair.after.errors > 0) await confirmErrors(pair.after);
  const pdfKey = await withProgress(vscode.l10n.t('Publishing {0} to {1}', nameOf(document), bucket.name), ({ signal }) => upload(services, bucket, document, base, pair, job, signal));
  await services.memory.rememberPublished(document, base);
  services.bucketTree.refresh();
  void tell(document, bucket.name, pdfKey);
}

async function tell(document: vscode.Uri, bucket: string, pdfKey: string): Promise<void> {
  const [copy, show] = [vscode.l10n.t('Copy Link'), vscode.l10n.t('Show in Side Bar')];
  const choice = await inform(vscode.l10n.t('{0} is published to {1} as {2}, with its LaTeX and its scores.', nameOf(document), bucket, pdfKey), copy, show);
  if (choice === copy) await vscode.commands.executeCommand('resumeCustomizer.copyLink', copyText(pdfKey));
  if (choice === show) await vscode.commands.executeCommand('resumeCustomizer.bucket.focus');
}

/** The name to publish under. What another file was published as is not taken over without a word: a link to it would show this one. */
async function chooseBase(services: Services, bucket: Bucket, document: vscode.Uri, name = nameOf(document)): Promise<string> {
  const { memory } = services;
  const { baseName, publicationKeys } = await import('../bucket/index.ts');
  const wanted = name === nameOf(document) ? memory.publishedAs(document) ?? baseName(name) : baseName(name);
  if (memory.publishedAs(document) === wanted || !await bucket.head(publicationKeys(wanted, 'current').current.pdf)) return wanted;
  const over = { label: vscode.l10n.t('Publish as the new {0}', wanted), description: vscode.l10n.t('the one that is there stays in its history') };
  const other = { label: vscode.l10n.t('Publish under another name…'), description: vscode.l10n.t('keeps the one that is there, and links to it') };
  const chosen = await vscode.window.showQuickPick([over, other], { title: vscode.l10n.t('{0} is in the bucket already', wanted), ignoreFocusOut: true });
  if (chosen === over) return wanted;
  const another = chosen && await vscode.window.showInputBox({
    title: vscode.l10n.t('Name in the bucket'), value: `${wanted}-2`, ignoreFocusOut: true,
    validateInput: value => value.trim() === '' ? vscode.l10n.t('It cannot be empty.') : undefined,
  });
  if (!another) throw new vscode.CancellationError();
  return chooseBase(services, bucket, document, `${another.trim()}.tex`);
}

async function confirmErrors({ root, errors }: MeasuredDocument): Promise<void> {
  const yes = vscode.l10n.t('Publish it all the same');
  const answer = await vscode.window.showQuickPick([vscode.l10n.t('Do not publish'), yes], { title: errorsInSpite(pdfNameOf(root), errors), ignoreFocusOut: true });
  if (answer !== yes) throw new vscode.CancellationError();
}

async function upload(services: Services, bucket: Bucket, document: vscode.Uri, base: string, pair: MeasuredPair, job: Job, signal: AbortSignal): Promise<string> {
  const { buildRecord, newPublicationId, publish } = await import('../bucket/index.ts');
  const createdAt = new Date().toISOString();
  const id = newPublicationId(createdAt);
  const [before, after] = await Promise.all([inOneFile(pair.before), inOneFile(pair.after)]);
  const record = buildRecord({
    base, publicationId: id, createdAt, before, after,
    job: { text: job.text, title: job.title, company: job.company },
    storeJobText: s3Settings().storeJobText,
    changes: acceptedChanges(services, document, pair.after.resume).map(change => ({ ...change, accepted: true, proposedBy: change.kind === 'rephrase' ? 'model' : 'rules' })),
    texCharset: 'utf-8',
  });
  const keys = await publish(bucket, { base, id, pdf: after.pdf, tex: after.tex, record, texCharset: 'utf-8', signal });
  return keys.current.pdf;
}

/** A document of several files is published as one: its main file alone could not be compiled again. One file stays byte for byte. */
async function inOneFile(measured: MeasuredDocument): Promise<MeasuredDocument> {
  if (measured.resume.files.length < 2) return measured;
  const { flattened } = await import('../tailor/index.ts');
  return { ...measured, tex: new TextEncoder().encode(flattened(measured.resume.files)) };
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
