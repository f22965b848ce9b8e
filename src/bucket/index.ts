/** S3: one bucket, the publication record, publishing, history, links, and what went wrong in words. No editor. */
export { createBucket, type Bucket, type BucketObject, type BucketPage, type ObjectBody, type ObjectHead, type PutOptions } from './bucket.ts';
export { buildRecord, texContentType, type MeasuredInput, type RecordInput } from './buildRecord.ts';
export type { AwsProfile, BucketConfig, ConnectionOptions, Encryption, S3Credentials } from './client.ts';
export { repairCurrent, type Settled } from './current.ts';
export { diagnoseS3, statusOf, type S3Context, type S3Operation } from './diagnose.ts';
export { encodeKey, type ObjectActions, type ObjectProperties, type ScanPage } from './objectActions.ts';
export { ignoring, readDotenv, withoutVariables, type DotenvCredentials } from './dotenv.ts';
export { inspectPublications, listPublications, makeCurrent, MAX_RECORD_BYTES, readPublication, removePublication, type ListedPublication } from './history.ts';
export { artifactFolders, baseName, publicationKeys, publishedObject, recordKeyFor, type ArtifactKeys, type ArtifactKind, type PublicationKeys } from './keys.ts';
export { metadataNames, type Metadata } from './metadata.ts';
export { parseRecord, type ParsedRecord, type RecordSummary } from './parseRecord.ts';
export { preparePublication, type PublicationInput } from './preparePublication.ts';
export { newPublicationId, parsePublicationId, type PublicationId } from './publicationId.ts';
export { publish, type Publication, type Published, type PublishOptions, type PublishProgress } from './publish.ts';
export { publicationRecordSchema, storedEvaluation, type PublicationRecord } from './record.ts';
export { doubtOf, texKeyOf, type Doubt } from './storedScores.ts';
export { redact } from '../shared/redact.ts';
