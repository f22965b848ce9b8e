/** What must hold of a bucket whatever happened, checked by listing it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { metadataNames, parseRecord, publicationKeys, type Bucket, type Publication } from '../../../../src/bucket/index.ts';
import { contents } from './ceph.ts';

/** Every record points to complete objects with the hashes it names. Returns the ids that have one, oldest first. */
export async function assertHistoryWhole(bucket: Bucket, base: string): Promise<string[]> {
  const ids = Object.keys(await contents(bucket, `json/${base}/`)).map(key => key.slice(`json/${base}/`.length, -'.json'.length)).sort();
  for (const id of ids) {
    const keys = publicationKeys(base, id).immutable;
    const { record } = parseRecord(Buffer.from((await bucket.get(keys.json)).bytes).toString(), keys.json);
    assert.equal(record?.publicationId, id);
    for (const artifact of [record.artifacts.pdf, record.artifacts.tex, ...(record.artifacts.zip ? [record.artifacts.zip] : [])]) {
      assert.equal(createHash('sha256').update((await bucket.get(artifact.key)).bytes).digest('hex'), artifact.sha256, artifact.key);
    }
  }
  return ids;
}

/** The history is whole, and the current copies are those of this publication, byte for byte. */
export async function assertTogether(bucket: Bucket, base: string, { id, zip }: Pick<Publication, 'id' | 'zip'>): Promise<void> {
  await assertHistoryWhole(bucket, base);
  const { immutable, current } = publicationKeys(base, id);
  for (const kind of ['pdf', 'tex', 'json', 'zip'] as const) {
    if (kind === 'zip' && !zip) {
      assert.equal(await bucket.head(current.zip), undefined, current.zip);
      continue;
    }
    const [there, here] = await Promise.all([bucket.get(immutable[kind]), bucket.get(current[kind])]);
    assert.equal(here.metadata[metadataNames.id], id, current[kind]);
    assert.ok(Buffer.compare(there.bytes, here.bytes) === 0, current[kind]);
  }
}
