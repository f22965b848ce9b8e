import { isKnownError, KnownError } from '../shared/knownError.ts';
import type { Bucket } from './bucket.ts';
import { sha256, texContentType } from './buildRecord.ts';
import { statusOf } from './diagnose.ts';
import { publicationKeys, type ArtifactKeys, type ArtifactKind, type PublicationKeys } from './keys.ts';
import { publicationRecordSchema, type PublicationRecord } from './record.ts';

export interface PublishInput {
  readonly base: string;
  readonly id: string;
  readonly pdf: Uint8Array;
  readonly tex: Uint8Array;
  readonly record: PublicationRecord;
  /** Encoding of the LaTeX file, as given to `buildRecord`. */
  readonly texCharset?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Before each of the `total` writes. */
  readonly onProgress?: ((progress: { readonly key: string; readonly done: number; readonly total: number }) => void) | undefined;
}

interface Write {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** How to take one write back. */
interface Undo {
  readonly key: string;
  run(signal: AbortSignal): Promise<void>;
}

/** A write that is under way when the person cancels may end; what it left is then known, and can be removed. */
const GRACE_MILLISECONDS = 3_000;
const UNDO_MILLISECONDS = 60_000;

/**
 * Writes one publication: first the three immutable objects, then the current copies, the record last in each set, so that a
 * record never names an object that is not there. Every size is verified. When a write fails or the signal aborts, the immutable
 * objects are removed and the current copies put back as they were.
 * @throws KnownError naming the key that failed, and what could not be taken back; the signal's reason when it aborted.
 */
export async function publish(bucket: Bucket, input: PublishInput): Promise<PublicationKeys> {
  const { base, id, signal, onProgress } = input;
  const keys = publicationKeys(base, id);
  const contents = consistentContents(input, keys);
  const writes = (set: ArtifactKeys): Write[] => contents.map(({ kind, ...content }) => ({ ...content, key: set[kind] }));
  // Read first: a missing bucket, a wrong key or a dead network is met before anything was written.
  const current: (readonly [Write, Write | undefined])[] = [];
  for (const write of writes(keys.current)) current.push([write, await readPrevious(bucket, write.key, signal)]);

  const undo: Undo[] = [];
  const until = delayed(signal, GRACE_MILLISECONDS);
  const steps = [
    ...writes(keys.immutable).map(write => [write.key, () => writeOnce(bucket, write, undo, until)] as const),
    ...current.map(([write, previous]) => [write.key, () => overwrite(bucket, write, previous, undo, until)] as const),
  ];
  try {
    for (const [done, [key, step]] of steps.entries()) {
      signal?.throwIfAborted();
      onProgress?.({ key, done, total: steps.length });
      await step();
    }
    signal?.throwIfAborted();
    return keys;
  } catch (error) {
    const left = await takeBack(undo);
    const known = isKnownError(error) ? error : undefined;
    const action = known?.action ? { action: known.action } : {};
    if (left.length > 0) {
      const what = signal?.aborted ? 'Publishing was cancelled.' : known?.message ?? 'Publishing failed.';
      throw new KnownError(`${what} What was already written could not be taken back: look at ${left.map(key => `“${key}”`).join(', ')} in bucket “${bucket.name}”, and publish again.`, { cause: known?.cause ?? error, ...action });
    }
    if (signal?.aborted) throw signal.reason;
    throw known ? new KnownError(`${known.message} Nothing was published; the bucket is as it was.`, { cause: known.cause, ...action }) : error;
  }
}

/** The record is only worth something if it tells of exactly these files. */
function consistentContents({ id, pdf, tex, record, texCharset }: PublishInput, { immutable }: PublicationKeys): (Omit<Write, 'key'> & { kind: ArtifactKind })[] {
  const { artifacts, after, publicationId } = publicationRecordSchema.parse(record);
  const agrees = publicationId === id && artifacts.pdf.key === immutable.pdf && artifacts.tex.key === immutable.tex && artifacts.json.key === immutable.json
    && [artifacts.pdf.sha256, after.pdfSha256].every(hash => hash === sha256(pdf)) && [artifacts.tex.sha256, after.resumeSha256].every(hash => hash === sha256(tex))
    && artifacts.tex.contentType === texContentType(texCharset);
  if (!agrees) throw new KnownError('The PDF or the LaTeX file is no longer the one that was scored. Compile and score it again, then publish.');
  return [
    { kind: 'pdf', bytes: pdf, contentType: artifacts.pdf.contentType },
    { kind: 'tex', bytes: tex, contentType: artifacts.tex.contentType },
    { kind: 'json', bytes: Buffer.from(`${JSON.stringify(record, null, 2)}\n`), contentType: artifacts.json.contentType },
  ];
}

async function readPrevious(bucket: Bucket, key: string, signal: AbortSignal | undefined): Promise<Write | undefined> {
  try {
    const { bytes, contentType } = await bucket.get(key, { signal });
    return { key, bytes, contentType: contentType ?? 'application/octet-stream' };
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

async function writeOnce(bucket: Bucket, write: Write, undo: Undo[], signal: AbortSignal): Promise<void> {
  const { key, bytes, contentType } = write;
  await undoable(undo, { key, run: until => bucket.remove(key, { signal: until }) }, async () => {
    try {
      await bucket.put(key, bytes, contentType, { signal, ifNoneMatch: '*' });
    } catch (error) {
      if (statusOf(error) === 501) await bucket.put(key, bytes, contentType, { signal });
      // The SDK repeats a request whose answer got lost: then what stands there is what we wrote.
      else if (statusOf(error) !== 412 || !await holds(bucket, write, signal)) throw error;
    }
  });
  await verify(bucket, write, signal);
}

async function overwrite(bucket: Bucket, write: Write, previous: Write | undefined, undo: Undo[], signal: AbortSignal): Promise<void> {
  const { key, bytes, contentType } = write;
  const run = async (until: AbortSignal): Promise<void> => {
    // Not ours (any more): nothing was written, or someone else published in the meantime, and theirs stays.
    if (!await holds(bucket, write, until)) return;
    if (!previous) return bucket.remove(key, { signal: until });
    await bucket.put(key, previous.bytes, previous.contentType, { signal: until }).catch(async (error: unknown) => {
      if (!await holds(bucket, previous, until)) throw error; // Else only the answer got lost.
    });
  };
  await undoable(undo, { key, run }, () => bucket.put(key, bytes, contentType, { signal }));
  await verify(bucket, write, signal);
}

/** Remembers how to take `write` back before it starts, and forgets it when the server refused: a refused write left nothing. */
async function undoable(undo: Undo[], how: Undo, write: () => Promise<unknown>): Promise<void> {
  undo.push(how);
  try {
    await write();
  } catch (error) {
    const status = statusOf(error) ?? 0;
    if (status >= 400 && status < 500) undo.pop();
    throw error;
  }
}

async function holds(bucket: Bucket, { key, bytes }: Write, signal: AbortSignal): Promise<boolean> {
  const found = await readPrevious(bucket, key, signal);
  return found !== undefined && Buffer.compare(found.bytes, bytes) === 0;
}

async function verify(bucket: Bucket, { key, bytes }: Write, signal: AbortSignal): Promise<void> {
  const head = await bucket.head(key, { signal });
  if (head?.size !== bytes.byteLength) {
    throw new KnownError(`“${key}” in bucket “${bucket.name}” has ${head ? `${head.size} bytes` : 'vanished'} after writing ${bytes.byteLength} bytes. Check that nothing else changes this bucket, then publish again.`);
  }
}

/** Takes back what was written, last first. Returns the keys where that failed. */
async function takeBack(undo: readonly Undo[]): Promise<string[]> {
  const signal = AbortSignal.timeout(UNDO_MILLISECONDS);
  const left: string[] = [];
  for (const { key, run } of undo.toReversed()) await run(signal).catch(() => left.unshift(key));
  return left;
}

/** Aborts `milliseconds` after `signal` does. */
function delayed(signal: AbortSignal | undefined, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  signal?.addEventListener('abort', () => { setTimeout(() => controller.abort(signal.reason), milliseconds).unref(); }, { once: true });
  return controller.signal;
}
