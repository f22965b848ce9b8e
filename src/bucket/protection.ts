import {
  DeleteBucketLifecycleCommand, GetBucketLifecycleConfigurationCommand, GetBucketVersioningCommand, PutBucketLifecycleConfigurationCommand, PutBucketVersioningCommand, type LifecycleRule, type S3Client,
} from '@aws-sdk/client-s3';
import type { Connection } from './client.ts';
import { codeBehind } from './diagnose.ts';

export interface BucketProtection {
  readonly versioning: 'Enabled' | 'Suspended' | 'Off';
  /** The bucket's rules; `days` after which old versions are removed, where a rule says so. */
  readonly rules: readonly { readonly id: string; readonly days?: number | undefined }[];
}

interface Cancellable { readonly signal?: AbortSignal | undefined }

/** What holds for the whole bucket and everybody in it: read freely, changed only when a person confirmed it. */
export interface ProtectionActions {
  protection(options?: Cancellable): Promise<BucketProtection>;
  setVersioning(on: boolean, options?: Cancellable): Promise<void>;
  /** Sets or, with undefined, takes away the rules of this extension; all other rules stay as they are. */
  setOldVersionsRule(days: number | undefined, options?: Cancellable): Promise<void>;
}

/** Rules with this beginning are this extension's, one for each folder. */
const OURS = 'resume-customizer-old-versions';
export const isOwnRule = (id: string): boolean => id.startsWith(OURS);

export function protectionActions(Bucket: string, connection: Connection): ProtectionActions {
  const rulesOf = async (client: S3Client, abortSignal: AbortSignal | undefined): Promise<LifecycleRule[]> => (await client.send(new GetBucketLifecycleConfigurationCommand({ Bucket }), { ...(abortSignal ? { abortSignal } : {}) })).Rules ?? [];
  const rules = (signal: AbortSignal | undefined): Promise<LifecycleRule[]> => connection.call({ operation: 'readSettings' }, signal, rulesOf).catch((error: unknown) => {
    if (codeBehind(error) === 'NoSuchLifecycleConfiguration') return [];
    throw error;
  });
  return {
    async protection({ signal } = {}) {
      const [{ Status }, found] = await Promise.all([
        connection.call({ operation: 'readSettings' }, signal, (client, abortSignal) => client.send(new GetBucketVersioningCommand({ Bucket }), { ...(abortSignal ? { abortSignal } : {}) })),
        rules(signal),
      ]);
      return { versioning: Status ?? 'Off', rules: found.map(({ ID, NoncurrentVersionExpiration }) => ({ id: ID ?? '', days: NoncurrentVersionExpiration?.NoncurrentDays })) };
    },
    async setVersioning(on, { signal } = {}) {
      await connection.call({ operation: 'writeSettings' }, signal, (client, abortSignal) => client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: on ? 'Enabled' : 'Suspended' } }), { ...(abortSignal ? { abortSignal } : {}) }));
    },
    async setOldVersionsRule(days, { signal } = {}) {
      // S3 knows no single rule: all of them are written at once.
      const others = (await rules(signal)).filter(({ ID }) => !isOwnRule(ID ?? ''));
      const own = days === undefined ? [] : ['resumes', 'latex', 'json'].map((folder): LifecycleRule => ({
        ID: `${OURS}-${folder}`, Status: 'Enabled', Filter: { Prefix: `${folder}/` }, NoncurrentVersionExpiration: { NoncurrentDays: days },
      }));
      await connection.call({ operation: 'writeSettings' }, signal, async (client, abortSignal) => {
        const options = { ...(abortSignal ? { abortSignal } : {}) };
        const all = [...others, ...own];
        if (all.length > 0) await client.send(new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: { Rules: all } }), options);
        else await client.send(new DeleteBucketLifecycleCommand({ Bucket }), options);
      });
    },
  };
}
