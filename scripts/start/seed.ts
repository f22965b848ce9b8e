import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { evaluate } from '../../src/ats/index.ts';
import { baseName, createBucket, preparePublication, publish, type MeasuredInput } from '../../src/bucket/index.ts';
import { parseJob, type Job } from '../../src/job/index.ts';
import { extractPdfText } from '../../src/pdf/index.ts';
import { applyEdits, parseResume } from '../../src/resume/index.ts';
import { composeChanges, proposeChanges } from '../../src/tailor/index.ts';
import { build } from '../../src/tex/index.ts';
import { root } from '../lib/paths.ts';
import type { Progress } from '../lib/steps.ts';
import { sampleBucket, sampleCredentials } from './localS3.ts';

const master = 'resume.tex';
/** Another ad than the first that a person will try, so that the publication of their own stands beside this one. */
const jobFile = path.join('jobs', 'quillfeather-data-engineer.txt');

/**
 * Publishes the sample résumé, tailored to one of the sample jobs, by the same rooms the extension uses: a bucket with a real
 * publication to open. Without TeX there is no PDF and so no publication; then the bucket stays empty and false is returned.
 */
export async function seedBucket(endpoint: string, progress: Progress): Promise<boolean> {
  const folder = await mkdtemp(path.join(tmpdir(), 'resume-seed-'));
  const bucket = createBucket({ bucket: sampleBucket, region: 'us-east-1', endpoint, forcePathStyle: true }, sampleCredentials);
  try {
    await cp(path.join(root, 'samples'), folder, { recursive: true });
    const jobText = await readFile(path.join(folder, jobFile), 'utf8');
    const job = parseJob(jobText);
    const source = await readFile(path.join(folder, master), 'utf8');
    const changes = proposeChanges(parseResume({ file: master, text: source }), job).filter(change => change.verification.verdict === 'pass');
    const variant = `${path.basename(master, '.tex')}-${(job.company ?? 'sample').toLowerCase().replace(/[^a-z0-9]+/g, '-')}.tex`;
    await writeFile(path.join(folder, variant), applyEdits(source, composeChanges({ file: master, text: source }, changes)));

    const createdAt = new Date().toISOString();
    const measure = (file: string): Promise<MeasuredInput | undefined> => {
      progress(`compiling and scoring ${file}`);
      return measured(path.join(folder, file), job, createdAt.slice(0, 10));
    };
    const before = await measure(master);
    const after = await measure(variant);
    if (!before || !after) return false;
    const base = baseName(variant);
    const publication = await preparePublication({
      base, createdAt, before, after,
      job: { text: jobText, title: job.title, company: job.company },
      storeJobText: false,
      changes: changes.map(change => ({ ...change, accepted: true, proposedBy: 'rules' })),
      texCharset: 'utf-8',
    });
    progress(`publishing ${base}`);
    await publish(bucket, publication);
    return true;
  } finally {
    bucket.dispose();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measured(file: string, job: Job, asOf: string): Promise<MeasuredInput | undefined> {
  const { pdf } = await build({ root: file, timeoutSeconds: 120 });
  if (!pdf) return undefined;
  const tex = await readFile(file);
  const resume = parseResume({ file: path.basename(file), text: tex.toString('utf8') });
  return { pdf, tex, evaluation: evaluate({ pdf: await extractPdfText(pdf), resume, job, asOf }) };
}
