import { createHash } from 'node:crypto';

/** What an id tells of its publication, with no further request. */
export interface PublicationId {
  readonly id: string;
  readonly time: Date;
  /** Total of the published résumé, 0..100, to one decimal. */
  readonly score: number;
  /** Equal for two publications of equal contents. */
  readonly hash: string;
}

const pattern = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2}\.\d{3})Z-(\d{1,3}\.\d)-([0-9a-f]{10})$/;

/**
 * UTC time, total score and a short hash of the contents: ids sort by time, so that the last one is the newest publication.
 * `newerThan`, the newest id so far, keeps it so when another computer's clock is ahead of this one's.
 */
export function newPublicationId({ createdAt, total, contents, newerThan }: {
  readonly createdAt: string; readonly total: number; readonly contents: readonly (string | Uint8Array)[]; readonly newerThan?: string | undefined;
}): string {
  const before = newerThan === undefined ? undefined : parsePublicationId(newerThan);
  const time = new Date(Math.max(Date.parse(createdAt), before ? before.time.getTime() + 1 : 0));
  const hash = createHash('sha256');
  for (const one of contents) hash.update(createHash('sha256').update(one).digest());
  return `${time.toISOString().replaceAll(':', '-')}-${total.toFixed(1)}-${hash.digest('hex').slice(0, 10)}`;
}

/** Undefined for what is no id of a publication: someone may put other files into the folder. */
export function parsePublicationId(id: string): PublicationId | undefined {
  const [, day, hours, minutes, seconds, score, hash = ''] = pattern.exec(id) ?? [];
  const time = new Date(`${day}T${hours}:${minutes}:${seconds}Z`);
  const found = { id, time, score: Number(score), hash };
  return Number.isNaN(time.getTime()) || !(found.score <= 100) ? undefined : found;
}
