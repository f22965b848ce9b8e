import { buildRecord, sha256, type RecordInput } from './buildRecord.ts';
import { newPublicationId } from './publicationId.ts';
import type { Publication } from './publish.ts';

export interface PublicationInput extends Omit<RecordInput, 'publicationId' | 'zip'> {
  /** Every file that a build needs, by its relative path, when there are several; the main file stands in `after.tex`. */
  readonly files?: Readonly<Record<string, Uint8Array>> | undefined;
  /** Newest id under the base name, so that the new one is newer whatever this computer's clock says. */
  readonly newerThan?: string | undefined;
}

/**
 * A publication ready to be published. Pure: the same input gives the same bytes and the same id, so that what failed can be tried again.
 * @throws KnownError when something was not measured: see `buildRecord`.
 */
export async function preparePublication({ files = {}, newerThan, ...input }: PublicationInput): Promise<Publication> {
  const { base, createdAt, after, job, texCharset } = input;
  const count = Object.keys(files).length;
  const zip = count > 1 ? await archive(files) : undefined;
  const id = newPublicationId({ createdAt, total: after.evaluation.total ?? 0, newerThan, contents: [after.pdf, after.tex, zip ?? '', sha256(job.text)] });
  const record = buildRecord({ ...input, publicationId: id, zip: zip && { bytes: zip, files: count } });
  return { base, id, pdf: after.pdf, tex: after.tex, zip, files: Math.max(count, 1), record, texCharset };
}

/** Sorted and without times, so that equal files make equal bytes. */
async function archive(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const entries = Object.entries(files).toSorted(([one], [other]) => one < other ? -1 : 1);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(1980, 0, 1) });
}
