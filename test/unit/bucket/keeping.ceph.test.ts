import assert from 'node:assert/strict';
import { copyPublication, isOwnRule, listPublications, publicationKeys, publicationRecordSchema, publish, removePublication, type Bucket } from '../../../src/bucket/index.ts';
import { isKnownError } from '../../../src/shared/knownError.ts';
import type { Ceph } from '../../support/cephRgw.ts';
import { emptyBucket, openBucket, openToReader, sharedCeph } from './support/ceph.ts';
import { assertTogether } from './support/invariants.ts';
import { idOf, publication } from './support/samples.ts';

describe('keeping a bucket, on a real server', function () {
  this.timeout(120_000);
  let ceph: Ceph;
  let name: string;
  let bucket: Bucket;

  before(async () => { ceph = await sharedCeph(); });
  beforeEach(async () => {
    name = await emptyBucket(ceph);
    bucket = openBucket(ceph, name);
  });
  afterEach(() => bucket.dispose());

  it('a base name gets another name with its whole history: every record names objects that are there', async () => {
    const ids = [idOf(1), idOf(2)];
    const published = ids.map((id, index) => publication('old name', id, `version ${index}`, index === 1 ? Buffer.from('PK') : undefined));
    for (const one of published) await publish(bucket, one);
    for (const id of ids) await copyPublication(bucket, { base: 'old name', id }, { base: 'new+name', id });
    assert.deepEqual((await listPublications(bucket, 'new+name')).map(({ id }) => id), [...ids].reverse());
    for (const [index, id] of ids.entries()) {
      const keys = publicationKeys('new+name', id).immutable;
      const record = publicationRecordSchema.parse(JSON.parse(new TextDecoder().decode((await bucket.get(keys.json)).bytes)));
      assert.deepEqual([record.artifacts.pdf.key, record.artifacts.tex.key, record.artifacts.json.key, record.publicationId], [keys.pdf, keys.tex, keys.json, id]);
      assert.deepEqual(Buffer.from((await bucket.get(keys.pdf)).bytes), published[index]?.pdf);
    }
    const newest = published[1];
    assert.ok(newest);
    assert.deepEqual(Buffer.from((await bucket.get(publicationKeys('new+name', newest.id).current.pdf)).bytes), newest.pdf);
    await assertTogether(bucket, 'old name', newest);
    for (const id of ids) await removePublication(bucket, 'old name', id);
    assert.deepEqual(await listPublications(bucket, 'old name'), []);
  });

  it('versioning and the rule for old versions are read, set and taken back; other rules stay', async () => {
    assert.deepEqual(await bucket.protection(), { versioning: 'Off', rules: [] });
    await bucket.setVersioning(true);
    const { S3Client, PutBucketLifecycleConfigurationCommand } = await import('@aws-sdk/client-s3');
    const client = new S3Client({ endpoint: ceph.endpoint, region: ceph.region, forcePathStyle: true, credentials: ceph });
    await client.send(new PutBucketLifecycleConfigurationCommand({ Bucket: name, LifecycleConfiguration: { Rules: [{ ID: 'theirs', Status: 'Enabled', Filter: { Prefix: 'logs/' }, Expiration: { Days: 7 } }] } }));
    client.destroy();
    await bucket.setOldVersionsRule(90);
    const { versioning, rules } = await bucket.protection();
    assert.equal(versioning, 'Enabled');
    assert.deepEqual(rules.filter(({ id }) => isOwnRule(id)).map(({ days }) => days), [90, 90, 90]);
    assert.deepEqual(rules.filter(({ id }) => !isOwnRule(id)).map(({ id }) => id), ['theirs']);
    await bucket.setOldVersionsRule(undefined);
    assert.deepEqual((await bucket.protection()).rules.map(({ id }) => id), ['theirs']);
    await bucket.setVersioning(false);
    assert.equal((await bucket.protection()).versioning, 'Suspended');
  });

  it('whoever may not change the bucket’s settings is told which right is missing', async () => {
    await openToReader(ceph, name);
    const reader = openBucket(ceph, name, ceph.reader);
    await assert.rejects(reader.setVersioning(true), error => isKnownError(error) && /may not change the settings of bucket .*s3:PutBucketVersioning/.test(error.message));
    reader.dispose();
  });
});
