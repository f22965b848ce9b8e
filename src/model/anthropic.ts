import * as z from 'zod';
import { collector } from './collector.ts';
import { checkedEndpoint, checkedKey } from './endpoint.ts';
import { ModelFailure } from './failure.ts';
import { payload, post } from './http.ts';
import type { Call, LanguageModel } from './model.ts';
import { complete } from './structured.ts';

export interface AnthropicConfig {
  readonly model: string;
  readonly key: string;
  readonly label?: string | undefined;
  /** Default `https://api.anthropic.com/v1`. */
  readonly endpoint?: string | undefined;
  readonly allowInsecure?: boolean | undefined;
  readonly idleSeconds?: number | undefined;
  readonly retrySeconds?: number | undefined;
}

export const ANTHROPIC_ENDPOINT = 'https://api.anthropic.com/v1';
export const anthropicHeaders = (key: string | undefined): Record<string, string> => ({ 'anthropic-version': '2023-06-01', ...(key === undefined ? {} : { 'x-api-key': key }) });

/** The API wants a limit; the answer for a long résumé takes about half of it. */
const MAX_TOKENS = 8192;

/** A model behind Anthropic's `/messages`: one tool that must be used, whose input is the answer. */
export function anthropicModel(config: AnthropicConfig): LanguageModel {
  const endpoint = checkedEndpoint(config.endpoint ?? ANTHROPIC_ENDPOINT, { allowInsecure: config.allowInsecure ?? false });
  const key = checkedKey(config.key);
  const where = { label: config.label ?? config.model, destination: new URL(endpoint).host, secrets: key === undefined ? [] : [key] };
  const ask = (call: Call) => answer(post(`${endpoint}/messages`, {
    model: config.model,
    max_tokens: MAX_TOKENS,
    stream: true,
    system: call.system,
    messages: call.turns.map(({ role, text }) => ({ role, content: text })),
    tools: [{ name: call.name, description: 'Takes the answer.', input_schema: call.jsonSchema }],
    tool_choice: { type: 'tool', name: call.name },
  }, { headers: anthropicHeaders(key), signal: call.signal, idleSeconds: config.idleSeconds ?? 120, retrySeconds: config.retrySeconds }), call);
  return {
    id: `anthropic:${endpoint}#${config.model}`, label: where.label, provider: 'anthropic', destination: where.destination,
    complete: (request, options) => complete(ask, request, options, where),
  };
}

const event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('content_block_delta'), delta: z.object({ partial_json: z.string().catch(''), text: z.string().catch(''), thinking: z.string().catch('') }) }),
  z.object({ type: z.literal('message_delta'), delta: z.object({ stop_reason: z.string().nullish().catch(undefined) }) }),
  z.object({ type: z.literal('message_stop') }),
  // The whole message at once, from a proxy that does not stream.
  z.object({ type: z.literal('message'), stop_reason: z.string().nullish().catch(undefined), content: z.array(z.object({ type: z.string(), input: z.unknown(), text: z.string().catch('') })) }),
]);

async function answer(events: AsyncIterable<string>, call: Call): Promise<string> {
  const input = collector(call.onProgress);
  const spoken: string[] = [];
  let stopped: string | undefined;
  for await (const data of events) {
    // Further types (ping, message_start …) say nothing about the answer.
    const found = event.safeParse(payload(data)).data;
    switch (found?.type) {
      case 'content_block_delta':
        input.add(found.delta.partial_json);
        input.note(found.delta.text + found.delta.thinking);
        spoken.push(found.delta.text);
        break;
      case 'message_delta': stopped = found.delta.stop_reason ?? stopped; break;
      case 'message_stop': stopped ??= 'end_turn'; break;
      case 'message':
        stopped = found.stop_reason ?? 'end_turn';
        for (const block of found.content) if (block.type === 'tool_use') input.add(JSON.stringify(block.input)); else spoken.push(block.text);
        break;
      case undefined: break;
    }
  }
  if (stopped === undefined) throw new ModelFailure('cut');
  if (stopped === 'refusal') throw new ModelFailure('refused', spoken.join(''));
  if (stopped === 'max_tokens') throw new ModelFailure('length');
  if (stopped === 'model_context_window_exceeded') throw new ModelFailure('context');
  return input.text() || spoken.join('');
}
