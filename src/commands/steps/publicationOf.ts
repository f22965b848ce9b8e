import path from 'node:path';
import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { Publication } from '../../bucket/index.ts';
import { s3Settings } from '../../host/settings.ts';
import type { Job } from '../../job/index.ts';
import type { Resume } from '../../resume/index.ts';
import type { Services } from '../services.ts';
import type { MeasuredDocument, MeasuredPair } from './measureDocuments.ts';
import type { NameInBucket } from './nameInBucket.ts';

/** Everything that is published of a measured résumé: both evaluations, the changes that are in, and its files. */
export async function publicationOf(services: Services, document: vscode.Uri, { base, newest }: NameInBucket, pair: MeasuredPair, job: Job): Promise<Publication> {
  const { preparePublication } = await import('../../bucket/index.ts');
  const [before, after, files] = await Promise.all([inOneFile(pair.before), inOneFile(pair.after), filesOf(pair.after)]);
  return preparePublication({
    base, before, after, files, newerThan: newest, createdAt: new Date().toISOString(),
    job: { text: job.text, title: job.title, company: job.company },
    storeJobText: s3Settings().storeJobText,
    changes: acceptedChanges(services, document, pair.after.resume).map(change => ({ ...change, accepted: true, proposedBy: change.kind === 'rephrase' ? 'model' : 'rules' })),
    texCharset: 'utf-8',
  });
}

/** The same résumé for the same job: what was published of it unfinished is finished, instead of beginning anew. */
export function isSamePublication(one: Publication, other: Publication): boolean {
  const told = ({ base, files, record: { asOf, job, before, after, changes } }: Publication): string =>
    JSON.stringify([base, files, asOf, job, before.resumeSha256, after.resumeSha256, after.total, changes]);
  return told(one) === told(other);
}

/** A document of several files is published as one: its main file alone could not be compiled again. One file stays byte for byte. */
async function inOneFile(measured: MeasuredDocument): Promise<MeasuredDocument> {
  if (measured.resume.files.length < 2) return measured;
  const { flattened } = await import('../../tailor/index.ts');
  return { ...measured, tex: new TextEncoder().encode(flattened(measured.resume.files)) };
}

/** What TeX read of the document's own folder, as it stands there: sources, classes, pictures. */
async function filesOf({ root, inputs }: MeasuredDocument): Promise<Record<string, Uint8Array>> {
  const folder = path.dirname(root.fsPath);
  const names = inputs.map(file => path.relative(folder, file).split(path.sep).join('/')).filter(name => !name.startsWith('../') && !path.isAbsolute(name));
  return Object.fromEntries(await Promise.all([...new Set(names)].map(async name => [name, await vscode.workspace.fs.readFile(vscode.Uri.joinPath(root, '..', name))] as const)));
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
