import { KnownError } from '../shared/knownError.ts';
import type { Bucket } from './bucket.ts';
import { readPublication } from './history.ts';
import { publicationKeys } from './keys.ts';
import { publish, type Published } from './publish.ts';
import type { PublicationRecord } from './record.ts';

interface Place { readonly base: string; readonly id: string }

/**
 * Publishes what stands at one place at another, files and evaluations as they are: the record names the new keys.
 * @throws KnownError when its record or files are not (any more) what was published.
 */
export async function copyPublication(bucket: Bucket, from: Place, to: Place, { signal, changes = {} }: { readonly signal?: AbortSignal | undefined; readonly changes?: Partial<PublicationRecord> } = {}): Promise<Published> {
  const { record } = await readPublication(bucket, from.base, from.id, { signal });
  const source = publicationKeys(from.base, from.id).immutable;
  if (!record) throw new KnownError(`“${source.json}” was written by another version of this extension, and cannot be copied. Open its LaTeX file and publish that.`);
  const { pdf: pdfArtifact, tex: texArtifact, zip: zipArtifact, json } = record.artifacts;
  const read = async (key: string): Promise<Uint8Array> => (await bucket.get(key, { signal })).bytes;
  const [pdf, tex, zip] = await Promise.all([read(source.pdf), read(source.tex), zipArtifact ? read(source.zip) : undefined]);
  const keys = publicationKeys(to.base, to.id).immutable;
  const copy: PublicationRecord = {
    ...record, ...changes, publicationId: to.id,
    artifacts: { pdf: { ...pdfArtifact, key: keys.pdf }, tex: { ...texArtifact, key: keys.tex }, json: { ...json, key: keys.json }, ...(zipArtifact ? { zip: { ...zipArtifact, key: keys.zip } } : {}) },
  };
  const texCharset = texArtifact.contentType.includes('utf-8') ? 'utf-8' : undefined;
  return publish(bucket, { base: to.base, id: to.id, pdf, tex, zip, files: zipArtifact?.files ?? 1, record: copy, texCharset }, { signal });
}
