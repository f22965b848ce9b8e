import { createHash } from 'node:crypto';
import * as vscode from 'vscode';
import type { ChosenJob } from '../host/jobs.ts';
import { localDate } from '../host/localDate.ts';
import { decodeSource } from '../host/sourceBytes.ts';
import { KnownError } from '../shared/knownError.ts';
import type { ObjectNode } from '../views/bucketNodes.ts';
import type { Services } from './services.ts';
import { chooseJob, withCompany } from './steps/chooseJob.ts';
import { fetchPublished, type Published } from './steps/publishedPdf.ts';
import { showing } from './steps/showing.ts';

const MAX_TEX_BYTES = 5_000_000;

/** Measures a published PDF and its published LaTeX anew, by today's rubric. Nothing is compiled, and what is stored stays as it is. */
export async function scorePublished(services: Services, node: ObjectNode): Promise<void> {
  const { key } = node.object;
  const bucket = await services.connection.open();
  const published = await showing(services, vscode.l10n.t('Opening {0}', key), ({ signal }) => fetchPublished(bucket, key, signal));
  const { texKey, name, pdf } = published;
  if (texKey === undefined) throw new KnownError(vscode.l10n.t('The bucket holds no LaTeX for {0}, so it cannot be scored. Open its .tex file on your disk and score that.', name));
  const { job } = await jobFor(services, published);
  const content = await showing(services, vscode.l10n.t('Scoring {0}', name), async ({ signal }) => {
    const [{ evaluate, readBack }, { parseResume }] = await Promise.all([import('../ats/index.ts'), import('../resume/index.ts')]);
    const [{ bytes }, text, speller] = await Promise.all([bucket.get(texKey, { signal, maxBytes: MAX_TEX_BYTES }), services.pdfs.read(pdf, name, signal), services.spelling.speller()]);
    const file = texKey.split('/').at(-1) ?? texKey;
    const resume = parseResume({ file, text: decodeSource(bytes, file).text });
    const evaluation = evaluate({ pdf: text, resume, job, asOf: localDate(new Date()), speller });
    return { label: name, pdf, evaluation, read: readBack(text, resume) };
  });
  await services.panel.show({
    title: name, after: content, origin: 'bucket', scorable: true, wanted: 'score',
    job: { title: job.title, company: job.company },
    note: vscode.l10n.t('Measured anew today. The scores stored in the bucket stay as they are.'),
  }, node);
}

/** The job it was published for: as the record holds it, or as it is remembered here; else the person chooses. */
async function jobFor(services: Services, { parsed }: Published): Promise<ChosenJob> {
  const stored = parsed?.record?.job;
  const company = stored?.company ?? undefined;
  if (stored?.text !== undefined) return services.jobs.open(withCompany({ text: stored.text, format: 'text' }, company));
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  for (const known of services.memory.jobs()) {
    const opened = await services.jobs.open(known);
    if (stored && hash(opened.job.text) === stored.sha256) return opened;
  }
  return chooseJob(services, undefined);
}
