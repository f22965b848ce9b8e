/** One Ceph for all test files of a mocha run: started by the first that asks, stopped after the last test. */
import { randomBytes } from 'node:crypto';
import { CreateBucketCommand, PutBucketPolicyCommand, S3Client } from '@aws-sdk/client-s3';
import { createBucket, type Bucket, type BucketConfig, type ConnectionOptions, type S3Credentials } from '../../../../src/bucket/index.ts';
import { startCeph, type Ceph } from '../../../support/cephRgw.ts';

let started: Promise<Ceph> | undefined;

/** Call from a `before` hook whose time limit allows for a start of some seconds. */
export function sharedCeph(): Promise<Ceph> {
  started ??= startCeph();
  return started;
}

// This file is evaluated while mocha loads the test files, so this is a root hook: it runs after the last test of all files.
after(async () => {
  await (await started)?.stop();
});

function admin(ceph: Ceph): S3Client {
  return new S3Client({ endpoint: ceph.endpoint, region: ceph.region, forcePathStyle: true, credentials: ceph });
}

/** Makes an empty bucket of the admin's and returns its name. */
export async function emptyBucket(ceph: Ceph, name = `test-${randomBytes(6).toString('hex')}`): Promise<string> {
  await admin(ceph).send(new CreateBucketCommand({ Bucket: name }));
  return name;
}

/** Lets the user `reader` list and read the bucket, and nothing else. */
export async function openToReader(ceph: Ceph, name: string): Promise<void> {
  const Statement = [{ Effect: 'Allow', Principal: { AWS: ['arn:aws:iam:::user/reader'] }, Action: ['s3:GetObject', 's3:ListBucket'], Resource: [`arn:aws:s3:::${name}`, `arn:aws:s3:::${name}/*`] }];
  await admin(ceph).send(new PutBucketPolicyCommand({ Bucket: name, Policy: JSON.stringify({ Version: '2012-10-17', Statement }) }));
}

export function openBucket(ceph: Ceph, name: string, changes: Partial<BucketConfig & S3Credentials> = {}, options?: ConnectionOptions): Bucket {
  const { accessKeyId, secretAccessKey, region, endpoint } = ceph;
  const settings = { bucket: name, region, endpoint, forcePathStyle: true, accessKeyId, secretAccessKey, ...changes };
  return createBucket(settings, settings, options);
}

/** Every object of the bucket with its ETag: equal before and after means that nothing changed. */
export async function contents(bucket: Bucket, prefix = ''): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  let token: string | undefined;
  do {
    const page = await bucket.list(prefix, { token });
    for (const { key, etag } of page.objects) found[key] = etag ?? '';
    for (const folder of page.folders) Object.assign(found, await contents(bucket, folder));
    token = page.next;
  } while (token !== undefined);
  return found;
}
