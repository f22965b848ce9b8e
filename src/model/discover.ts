import * as z from 'zod';
import { ANTHROPIC_ENDPOINT, anthropicHeaders } from './anthropic.ts';
import { checkedEndpoint, checkedKey } from './endpoint.ts';
import { explain, ModelFailure } from './failure.ts';
import { getJson } from './http.ts';

export interface LocalServer {
  readonly name: string;
  readonly endpoint: string;
  /** Models that can write, by the name to ask for them; may be empty. */
  readonly models: readonly string[];
}

/** Where the programs people run models with listen unless told otherwise. */
export const LOCAL_SERVERS: readonly Omit<LocalServer, 'models'>[] = [
  { name: 'Ollama', endpoint: 'http://localhost:11434/v1' },
  { name: 'LM Studio', endpoint: 'http://localhost:1234/v1' },
];

/** The model servers that run on this computer. One that is not there or does not answer within `seconds` is left out without a word. */
export async function discoverLocal(signal: AbortSignal, { servers = LOCAL_SERVERS, seconds = 1 }: { servers?: readonly Omit<LocalServer, 'models'>[]; seconds?: number } = {}): Promise<LocalServer[]> {
  // A whole limit, not one between bytes: somebody waits for the list.
  const limit = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
  const asked = await Promise.allSettled(servers.map(async server => ({ ...server, models: await modelsAt(checkedEndpoint(server.endpoint), {}, limit, seconds) })));
  signal.throwIfAborted();
  return asked.flatMap(result => result.status === 'fulfilled' ? [result.value] : []);
}

export interface ListConfig {
  readonly provider: 'openai' | 'anthropic';
  readonly endpoint?: string | undefined;
  readonly key?: string | undefined;
  readonly allowInsecure?: boolean | undefined;
}

/** The models an endpoint offers, to choose from. Throws KnownErrors: this is also the quickest test of address and key. */
export async function listModels(config: ListConfig, signal: AbortSignal): Promise<string[]> {
  const endpoint = checkedEndpoint(config.endpoint ?? (config.provider === 'anthropic' ? ANTHROPIC_ENDPOINT : ''), { allowInsecure: config.allowInsecure ?? false });
  const key = checkedKey(config.key);
  const headers = config.provider === 'anthropic' ? anthropicHeaders(key) : key === undefined ? {} : { authorization: `Bearer ${key}` };
  const { host } = new URL(endpoint);
  try {
    // Anthropic gives 20 a page unless asked for more.
    return await modelsAt(endpoint, headers, signal, 15, config.provider === 'anthropic' ? '?limit=1000' : '');
  } catch (error) {
    signal.throwIfAborted();
    throw explain(error, { label: host, destination: host, secrets: key === undefined ? [] : [key] });
  }
}

const modelList = z.object({ data: z.array(z.object({ id: z.string().min(1) })).nullable() });

async function modelsAt(endpoint: string, headers: Readonly<Record<string, string>>, signal: AbortSignal, idleSeconds: number, query = ''): Promise<string[]> {
  const list = modelList.safeParse(await getJson(`${endpoint}/models${query}`, { headers, signal, idleSeconds }));
  if (!list.success) throw new ModelFailure('noPath', 'no list of models');
  // Ollama answers null when it has none; what only embeds, hears or draws cannot answer.
  return (list.data.data ?? []).map(({ id }) => id).filter(id => !/embed|whisper|tts|dall-e|moderation|rerank/i.test(id)).sort();
}
