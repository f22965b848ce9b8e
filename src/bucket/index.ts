/** S3: one bucket, the publication record, publishing, links, and what went wrong in words. No editor. */
export { createBucket, type Bucket, type BucketObject, type BucketPage, type ObjectBody, type ObjectHead } from './bucket.ts';
export { buildRecord, texContentType, type MeasuredInput, type RecordInput } from './buildRecord.ts';
export type { BucketConfig, ConnectionOptions, S3Credentials } from './client.ts';
export { diagnoseS3, statusOf, type S3Context, type S3Operation } from './diagnose.ts';
export { artifactFolders, baseName, newPublicationId, publicationKeys, recordKeyFor, type ArtifactKeys, type ArtifactKind, type PublicationKeys } from './keys.ts';
export { encodeKey, type ObjectActions, type ObjectProperties, type ScanPage } from './objectActions.ts';
export { parseRecord, type ParsedRecord, type RecordSummary } from './parseRecord.ts';
export { publish, type PublishInput } from './publish.ts';
export { publicationRecordSchema, storedEvaluation, type PublicationRecord } from './record.ts';
export { doubtOf, texKeyOf, type Doubt } from './storedScores.ts';
export { redact } from '../shared/redact.ts';
