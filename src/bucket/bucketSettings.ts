import { GetBucketEncryptionCommand, GetBucketLifecycleConfigurationCommand, GetBucketVersioningCommand, GetPublicAccessBlockCommand, type S3Client } from '@aws-sdk/client-s3';
import { isKnownError } from '../shared/knownError.ts';
import type { Connection } from './client.ts';
import { codeBehind } from './diagnose.ts';

/** What holds for the whole bucket; undefined where credentials or server do not tell. */
export interface BucketSettings {
  readonly versioning: boolean | undefined;
  /** Empty: no rule. */
  readonly encryption: string | undefined;
  /** Rules that delete current objects below the folders of publications. */
  readonly lifecycle: readonly string[] | undefined;
  readonly publicAccess: boolean | undefined;
}

export async function readSettings(Bucket: string, connection: Connection, signal: AbortSignal | undefined): Promise<BucketSettings> {
  /** `none`: what S3's code for "nothing is set" means. */
  const ask = async <T>(run: (client: S3Client, options: { abortSignal?: AbortSignal }) => Promise<T>, none: Readonly<Record<string, T>> = {}): Promise<T | undefined> => {
    try {
      return await connection.call({ operation: 'readSettings' }, signal, (client, abortSignal) => run(client, abortSignal ? { abortSignal } : {}));
    } catch (error) {
      if (!isKnownError(error)) throw error;
      return none[codeBehind(error) ?? ''];
    }
  };
  const [versioning, encryption, lifecycle, publicAccess] = await Promise.all([
    ask(async (client, options) => (await client.send(new GetBucketVersioningCommand({ Bucket }), options)).Status === 'Enabled'),
    ask(async (client, options) => {
      const { ServerSideEncryptionConfiguration } = await client.send(new GetBucketEncryptionCommand({ Bucket }), options);
      return ServerSideEncryptionConfiguration?.Rules?.map(rule => rule.ApplyServerSideEncryptionByDefault?.SSEAlgorithm ?? '').join(', ') ?? '';
    }, { ServerSideEncryptionConfigurationNotFoundError: '' }),
    ask(async (client, options) => {
      const { Rules = [] } = await client.send(new GetBucketLifecycleConfigurationCommand({ Bucket }), options);
      return Rules.filter(({ Status, Expiration }) => Status === 'Enabled' && (Expiration?.Days ?? Expiration?.Date)).flatMap(({ ID, Filter, Prefix, Expiration }) => {
        const prefix = Filter?.Prefix ?? Filter?.And?.Prefix ?? Prefix ?? '';
        const touches = ['resumes/', 'latex/', 'json/'].some(folder => folder.startsWith(prefix) || prefix.startsWith(folder));
        return touches ? [`${ID ?? 'a rule'} (${prefix || 'everything'}, ${Expiration?.Days ? `${Expiration.Days} days` : 'on a date'})`] : [];
      });
    }, { NoSuchLifecycleConfiguration: [] }),
    ask(async (client, options) => {
      const { PublicAccessBlockConfiguration: block } = await client.send(new GetPublicAccessBlockCommand({ Bucket }), options);
      return Boolean(block?.BlockPublicAcls && block.BlockPublicPolicy && block.IgnorePublicAcls && block.RestrictPublicBuckets);
    }, { NoSuchPublicAccessBlockConfiguration: false }),
  ]);
  return { versioning, encryption, lifecycle, publicAccess };
}
