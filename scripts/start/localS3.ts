import { mkdirSync } from 'node:fs';
import { buildApp } from 'fauxqs';
// The package's own start function listens on every interface; these two, which it does not export, are what that function is made of.
import { FileS3Persistence } from '../../node_modules/fauxqs/dist/s3/fileS3Persistence.js';
import { S3Store } from '../../node_modules/fauxqs/dist/s3/s3Store.js';
import { SnsStore } from '../../node_modules/fauxqs/dist/sns/snsStore.js';
import { SqsStore } from '../../node_modules/fauxqs/dist/sqs/sqsStore.js';

export const sampleBucket = 'resumes-sample';
/** The server checks no signature: these are to be typed, because the extension asks for something. */
export const sampleCredentials = { accessKeyId: 'sample', secretAccessKey: 'sample-secret' };

export interface LocalS3 {
  /** `http://127.0.0.1:PORT` */
  readonly endpoint: string;
  /** Whether the bucket holds nothing, as on the first start. */
  readonly empty: boolean;
  stop(): Promise<void>;
}

/** An S3 server on loopback that keeps every object as a file in `folder`. For trying out: it lets everybody in. */
export async function startLocalS3({ folder, port }: { folder: string; port: number }): Promise<LocalS3> {
  mkdirSync(folder, { recursive: true });
  const persistence = new FileS3Persistence(folder);
  const s3Store = new S3Store();
  persistence.loadS3(s3Store);
  s3Store.persistence = persistence;
  if (!s3Store.hasBucket(sampleBucket)) s3Store.createBucket(sampleBucket);
  const empty = s3Store.listObjects(sampleBucket).objects.length === 0;
  const app = buildApp({ logger: false, stores: { s3Store, sqsStore: new SqsStore(), snsStore: new SnsStore() } });
  const endpoint = await app.listen({ host: '127.0.0.1', port });
  return { endpoint, empty, stop: () => app.close() };
}
