import * as z from 'zod';
import { collector } from './collector.ts';
import { checkedEndpoint, checkedKey } from './endpoint.ts';
import { ModelFailure } from './failure.ts';
import { payload, post, type HttpOptions } from './http.ts';
import type { Call, LanguageModel } from './model.ts';
import { complete } from './structured.ts';

export interface OpenAiConfig {
  /** Base address: `http://localhost:11434/v1`. */
  readonly endpoint: string;
  readonly model: string;
  readonly key?: string | undefined;
  readonly label?: string | undefined;
  /** Plain http to another computer. */
  readonly allowInsecure?: boolean | undefined;
  /** Time without a byte; a large local model reads a prompt for a while before it speaks. Default 120. */
  readonly idleSeconds?: number | undefined;
  readonly retrySeconds?: number | undefined;
}

/** A model behind an OpenAI-compatible `/chat/completions`. Throws a KnownError when endpoint or key cannot be used. */
export function openAiModel(config: OpenAiConfig): LanguageModel {
  const endpoint = checkedEndpoint(config.endpoint, { allowInsecure: config.allowInsecure ?? false });
  const key = checkedKey(config.key);
  const where = { label: config.label ?? config.model, destination: new URL(endpoint).host, secrets: key === undefined ? [] : [key] };
  // Whether this server takes `response_format` is learned once.
  let enforcesSchema = true;

  async function ask(call: Call): Promise<string> {
    const options: HttpOptions = {
      headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
      signal: call.signal, idleSeconds: config.idleSeconds ?? 120, retrySeconds: config.retrySeconds,
    };
    const messages = [{ role: 'system', content: call.system }, ...call.turns.map(({ role, text }) => ({ role, content: text }))];
    // No temperature and no limit of tokens: reasoning models refuse the first and know the second by another name.
    const body = { model: config.model, messages, stream: true };
    const url = `${endpoint}/chat/completions`;
    if (enforcesSchema) {
      const response_format = { type: 'json_schema', json_schema: { name: call.name, strict: true, schema: call.jsonSchema } };
      try {
        return await answer(post(url, { ...body, response_format }, options), call);
      } catch (error) {
        if (!(error instanceof ModelFailure) || !refusesFormat(error)) throw error;
      }
    }
    const text = await answer(post(url, body, options), call);
    enforcesSchema = false;
    return text;
  }

  return {
    id: `openai:${endpoint}#${config.model}`, label: where.label, provider: 'openai', destination: where.destination,
    complete: (request, options) => complete(ask, request, options, where),
  };
}

/** A plain 400 rarely says which field it is about, so a second try without the field tells. */
function refusesFormat({ kind, detail }: ModelFailure): boolean {
  return kind === 'other' || ((kind === 'server' || kind === 'noModel') && /response_?format|json_?schema|structured.?output|grammar/i.test(detail));
}

/** Mistral's reasoning models send parts instead of a text. */
const content = z.union([
  z.string(),
  z.array(z.object({ type: z.string().catch(''), text: z.string().catch('') })).transform(parts => parts.filter(({ type }) => type === 'text').map(({ text }) => text).join('')),
]).nullish().catch(undefined);
const text = z.string().nullish().catch(undefined);
const message = z.object({ content, refusal: text, reasoning: text, reasoning_content: text }).nullish().catch(undefined);
const event = z.object({ choices: z.array(z.object({ delta: message, message, finish_reason: text })).catch([]) });

async function answer(events: AsyncIterable<string>, call: Call): Promise<string> {
  const collected = collector(call.onProgress);
  let finished: string | undefined;
  let refusal = '';
  for await (const data of events) {
    if (data.trim() === '[DONE]') {
      finished ??= 'stop';
      break;
    }
    const [choice] = event.safeParse(payload(data)).data?.choices ?? [];
    if (!choice) continue;
    const piece = choice.delta ?? choice.message;
    collected.note(piece?.reasoning_content ?? piece?.reasoning ?? '');
    collected.add(piece?.content ?? '');
    refusal += piece?.refusal ?? '';
    // Some servers send an empty reason with every piece.
    if (choice.finish_reason) finished = choice.finish_reason;
  }
  if (refusal !== '' || finished === 'content_filter') throw new ModelFailure('refused', refusal);
  if (finished === undefined) throw new ModelFailure('cut');
  if (finished === 'length') throw new ModelFailure('length');
  return collected.text();
}

