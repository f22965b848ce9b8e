import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { failureOf, ModelFailure, toldFailure } from './failure.ts';
import { idleLimit, type IdleLimit } from './idle.ts';
import { sseData } from './sse.ts';

export interface HttpOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Time without a byte after which a request is given up. */
  readonly idleSeconds: number;
  /** First of the waits before a retry, doubled for the second; a server's Retry-After goes before it. */
  readonly retrySeconds?: number | undefined;
}

const RETRIES = 2;
/** Nobody sits in front of a progress bar for longer. */
const LONGEST_WAIT_SECONDS = 60;
/** A token is about 200 bytes of stream: more than 100,000 of them, reasoning included. */
const MAX_BYTES = 32 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;

/**
 * Posts JSON and yields the data of each server-sent event, or the whole body where the server does not stream.
 * Throws ModelFailures; 429 and 5xx are tried twice more.
 */
export async function* post(url: string, body: unknown, options: HttpOptions): AsyncGenerator<string> {
  const idle = idleLimit(options.idleSeconds, options.signal);
  try {
    const response = await answered(url, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...options.headers } }, options, idle);
    const chunks = watched(response, idle, MAX_BYTES);
    if (/\btext\/event-stream\b/i.test(response.headers.get('content-type') ?? '')) yield* sseData(chunks);
    else yield await joined(chunks);
  } catch (error) {
    throw transportFailure(error);
  } finally {
    idle.stop();
  }
}

/** Reads JSON; one attempt. */
export async function getJson(url: string, options: Omit<HttpOptions, 'retrySeconds'>): Promise<unknown> {
  const idle = idleLimit(options.idleSeconds, options.signal);
  try {
    const response = await sent(url, { headers: options.headers }, idle);
    if (!response.ok) throw await refusal(response, idle);
    return payload(await joined(watched(response, idle, MAX_BYTES)));
  } catch (error) {
    throw transportFailure(error);
  } finally {
    idle.stop();
  }
}

/** The JSON of an event or a body; an error told in it is thrown, because some servers answer 200 with one. */
export function payload(data: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    throw new ModelFailure('noPath', 'the answer is not JSON');
  }
  const failure = toldFailure(value, 200);
  if (failure) throw failure;
  return value;
}

async function answered(url: string, init: RequestInit, { signal, retrySeconds = 1 }: HttpOptions, idle: IdleLimit): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    const response = await sent(url, init, idle);
    if (response.ok) return response;
    const failure = await refusal(response, idle);
    const wait = retryAfter(response.headers.get('retry-after')) ?? retrySeconds * 2 ** attempt;
    // An empty account also answers 429, and stays empty.
    const hopeless = failure.kind !== 'busy' && failure.kind !== 'server';
    if (hopeless || attempt >= RETRIES || wait > LONGEST_WAIT_SECONDS) throw failure;
    idle.stop();
    await pause(wait * 1000, undefined, { signal });
    idle.touch();
  }
}

/** A redirect is not followed: it would carry the key and the résumé to another address, or turn the POST into a GET. */
async function sent(url: string, init: RequestInit, idle: IdleLimit): Promise<Response> {
  const response = await fetch(url, { ...init, redirect: 'manual', signal: idle.signal });
  idle.touch();
  if (response.status >= 300 && response.status < 400) {
    await response.body?.cancel();
    throw new ModelFailure('noPath', `it redirects to ${URL.parse(response.headers.get('location') ?? '', url)?.origin ?? 'another address'}`);
  }
  return response;
}

async function refusal(response: Response, idle: IdleLimit): Promise<ModelFailure> {
  const text = await joined(watched(response, idle, MAX_ERROR_BYTES, true));
  let told: ModelFailure | undefined;
  try {
    told = toldFailure(JSON.parse(text), response.status);
  } catch {
    // A proxy's page: only its status says something.
  }
  return told ? failureOf(response.status, told.detail) : failureOf(response.status, `HTTP ${response.status}${/^\s*</.test(text) ? '' : ` ${text}`}`.trim());
}

/** `truncate`: the rest of a body that is too long is left alone instead of failing. */
async function* watched(response: Response, idle: IdleLimit, maxBytes: number, truncate = false): AsyncGenerator<Uint8Array> {
  if (!response.body) return;
  let bytes = 0;
  for await (const chunk of response.body) {
    idle.touch();
    bytes += chunk.byteLength;
    if (bytes > maxBytes && truncate) return;
    if (bytes > maxBytes) throw new ModelFailure('tooLong');
    yield chunk;
  }
}

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all).toString('utf8');
}

/** Seconds; the header holds seconds or a date. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\s*\d+(\.\d+)?\s*$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

const coded = z.object({ code: z.string().catch('') });
const caused = z.object({ cause: coded });

/** What fetch throws says "fetch failed" or "terminated"; the reason is in its cause. */
function transportFailure(error: unknown): unknown {
  if (error instanceof ModelFailure || !(error instanceof TypeError)) return error;
  const code = caused.safeParse(error).data?.cause.code ?? '';
  if (/TIMEOUT/.test(code)) return new ModelFailure('timeout', code);
  if (error.message === 'terminated' || code === 'UND_ERR_SOCKET' || code === 'ECONNRESET') return new ModelFailure('cut', code);
  return error.message === 'fetch failed' || code !== '' ? new ModelFailure('unreachable', code) : error;
}
