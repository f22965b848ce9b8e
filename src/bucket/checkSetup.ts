import { randomBytes } from 'node:crypto';
import { isKnownError } from '../shared/knownError.ts';
import type { Bucket } from './bucket.ts';
import { codeBehind, statusOf } from './diagnose.ts';
import { repairCurrent } from './current.ts';
import type { MissingRight } from './policy.ts';
import { reachServer, type Reach } from './reach.ts';

export interface SetupLine {
  readonly name: string;
  /** `note`: it works, and something is worth knowing. */
  readonly state: 'ok' | 'note' | 'problem';
  readonly told: string;
}

export interface SetupReport {
  readonly lines: readonly SetupLine[];
  readonly missing: readonly MissingRight[];
  /** The bucket's own region, when the settings name another. */
  readonly region?: string | undefined;
}

interface SetupOptions {
  /** As in the settings. */
  readonly region: string;
  readonly endpoint?: string | undefined;
  /** Whether requests go through a proxy: then the server's name is the proxy's business. */
  readonly proxied: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((name: string) => void) | undefined;
}

const prefixes = ['resumes/', 'latex/', 'json/'];
/** Nobody should notice a clock that is off by less; S3 refuses 15 minutes. */
const LARGE_SKEW_SECONDS = 120;
const MOST_BASES = 200;

/**
 * Looks at everything that publishing needs, from the network to the rights in each folder, with a small object that it writes and removes.
 * Never throws for what it finds; what is no failure of S3 or the network, and cancelling, comes out as it is.
 */
export async function checkSetup(bucket: Bucket, options: SetupOptions): Promise<SetupReport> {
  const { signal, onProgress } = options;
  const lines: SetupLine[] = [];
  const missing: MissingRight[] = [];
  const add = (name: string, state: SetupLine['state'], told: string): void => { lines.push({ name, state, told }); };

  onProgress?.('network');
  const reach = await reachServer(options);
  for (const line of networkLines(reach)) lines.push(line);
  if (reach.problem !== undefined) return { lines, missing };

  onProgress?.('bucket');
  const first = await attempt(() => bucket.list('resumes/', { pageSize: 1, signal }), signal);
  const region = bucket.region();
  if (region !== options.region) add('Region', 'note', `The bucket is in ${region}, not in ${options.region} as the settings say.`);
  else if (!options.endpoint) add('Region', 'ok', region);
  if (first.problem !== undefined && first.status !== 403) {
    add('Bucket', 'problem', first.problem);
    return { lines, missing, ...(region === options.region ? {} : { region }) };
  }
  // 403 is also what a wrong key gets; such a failure would only come back in every line below.
  if (first.problem !== undefined && !['AccessDenied', 'Forbidden', '403', 'Unknown', ''].includes(first.code ?? '')) {
    add('Credentials', 'problem', first.problem);
    return { lines, missing };
  }
  add('Bucket', 'ok', `“${bucket.name}” answers.`);

  onProgress?.('rights');
  for (const prefix of prefixes) lines.push(...await checkFolder(bucket, prefix, missing, signal));

  onProgress?.('settings');
  lines.push(...await bucketSettings(bucket, signal));

  onProgress?.('current');
  lines.push(await checkCurrents(bucket, signal));
  return { lines, missing, ...(region === options.region ? {} : { region }) };
}

function networkLines({ host, address, certificate, skewSeconds, problem }: Reach): SetupLine[] {
  const lines: SetupLine[] = [];
  if (address !== undefined && address !== host) lines.push({ name: 'Name', state: 'ok', told: `${host} is ${address}.` });
  if (certificate !== undefined) lines.push({ name: 'TLS', state: 'ok', told: certificate });
  if (problem !== undefined) lines.push({ name: address === undefined ? 'Name' : 'Connection', state: 'problem', told: problem });
  if (skewSeconds !== undefined) {
    const off = Math.abs(skewSeconds) > LARGE_SKEW_SECONDS;
    lines.push({ name: 'Clock', state: off ? 'note' : 'ok', told: off ? `This computer's clock differs from the server's by ${Math.round(Math.abs(skewSeconds) / 60)} minutes. Set it: from 15 minutes on, S3 refuses every request.` : 'agrees with the server’s.' });
  }
  return lines;
}

async function checkFolder(bucket: Bucket, prefix: string, missing: MissingRight[], signal: AbortSignal | undefined): Promise<SetupLine[]> {
  const key = `${prefix}.check-setup-${randomBytes(6).toString('hex')}`;
  const bytes = Buffer.from('Written and removed by Check S3 Setup.\n');
  const problems: string[] = [];
  const refused = async (action: string, run: () => Promise<unknown>): Promise<boolean> => {
    const { problem, status } = await attempt(run, signal);
    if (problem === undefined) return false;
    problems.push(problem);
    if (status === 403) missing.push({ action, prefix });
    return true;
  };
  await refused('s3:ListBucket', () => bucket.list(prefix, { pageSize: 1, signal }));
  const name = `Folder ${prefix}`;
  if (await refused('s3:PutObject', () => bucket.put(key, bytes, 'text/plain', { signal }))) {
    // Without an object to read or delete: what is not there answers 404 (or 204) to whoever may ask.
    for (const [action, run] of [['s3:GetObject', () => bucket.get(key, { signal })], ['s3:DeleteObject', () => bucket.remove(key, { signal })]] as const) {
      if ((await attempt<unknown>(run, signal)).status === 403) missing.push({ action, prefix });
    }
    return [{ name, state: 'problem', told: problems.join(' ') }];
  }
  await refused('s3:GetObject', () => bucket.get(key, { signal }));
  const conditional = await attempt(() => bucket.put(key, bytes, 'text/plain', { signal, ifNoneMatch: '*' }), signal);
  if (await refused('s3:DeleteObject', () => bucket.remove(key, { signal }))) problems.push(`“${key}” stays there.`);
  if (problems.length > 0) return [{ name, state: 'problem', told: problems.join(' ') }];
  return [
    { name, state: 'ok', told: 'can be listed, written, read and deleted from.' },
    ...(conditional.problem === undefined && prefix === 'json/' ? [{ name: 'Conditional writes', state: 'note', told: 'This bucket does not keep to them. Publications have names of their own all the same; only two with the same name and time could collide.' } as const] : []),
  ];
}

async function bucketSettings(bucket: Bucket, signal: AbortSignal | undefined): Promise<SetupLine[]> {
  const { versioning, encryption, lifecycle, publicAccess } = await bucket.readSettings({ signal });
  const unknown = 'These credentials or this server do not tell. Publishing does not need it.';
  return [
    versioning === undefined ? { name: 'Versioning', state: 'note', told: unknown }
      : { name: 'Versioning', state: 'ok', told: versioning ? 'on: what is deleted can be brought back.' : 'off. Publications are never written over, but what is deleted is gone.' },
    encryption === undefined ? { name: 'Encryption', state: 'note', told: unknown } : { name: 'Encryption', state: 'ok', told: encryption === '' ? 'The bucket has no rule of its own; the setting S3: Encryption can ask for it.' : encryption },
    lifecycle === undefined ? { name: 'Lifecycle', state: 'note', told: unknown }
      : lifecycle.length > 0 ? { name: 'Lifecycle', state: 'note', told: `Rules delete objects after some time, published résumés included: ${lifecycle.join('; ')}.` } : { name: 'Lifecycle', state: 'ok', told: 'No rule deletes what is published.' },
    publicAccess === undefined ? { name: 'Public access', state: 'note', told: unknown }
      : publicAccess ? { name: 'Public access', state: 'ok', told: 'blocked. Links that expire work all the same.' } : { name: 'Public access', state: 'note', told: 'not blocked for the whole bucket. A résumé holds personal data: turn on “Block all public access” unless a public address is meant.' },
  ];
}

/** Puts current copies that a crash or a race left mixed together again. */
async function checkCurrents(bucket: Bucket, signal: AbortSignal | undefined): Promise<SetupLine> {
  const name = 'Current copies';
  const repaired: string[] = [];
  const { problem, value: page } = await attempt(() => bucket.list('json/', { signal }), signal);
  if (page === undefined) return { name, state: 'note', told: problem ?? '' };
  const bases = page.folders.map(prefix => prefix.slice('json/'.length, -1)).filter(base => base !== '').slice(0, MOST_BASES);
  for (const base of bases) {
    const { value, problem: failed } = await attempt(() => repairCurrent(bucket, base, { signal }), signal);
    if (failed !== undefined) return { name, state: 'problem', told: failed };
    if (value?.repaired) repaired.push(`“${base}”`);
  }
  return { name, state: repaired.length > 0 ? 'note' : 'ok', told: repaired.length > 0 ? `Repaired: ${repaired.join(', ')}.` : bases.length === 0 ? 'Nothing is published yet.' : `${bases.length} looked at, each belongs together.` };
}

/** A failure that a person can act on as a value. */
async function attempt<T>(run: () => Promise<T>, signal: AbortSignal | undefined): Promise<{ value?: T; problem?: string; status?: number | undefined; code?: string | undefined }> {
  try {
    return { value: await run() };
  } catch (error) {
    signal?.throwIfAborted();
    if (!isKnownError(error)) throw error;
    return { problem: error.message, status: statusOf(error), code: codeBehind(error) };
  }
}
