import * as z from 'zod';
import { KnownError } from '../shared/knownError.ts';
import { redact } from '../shared/redact.ts';

export type FailureKind =
  /** Refused: no key, a wrong one, or no right to use the model. */
  | 'key'
  | 'noModel' | 'noPath' | 'unreachable' | 'timeout' | 'context' | 'refused' | 'busy' | 'quota' | 'server'
  /** The connection ended before the answer did. */
  | 'cut'
  /** The model stopped at its own limit. */
  | 'length'
  /** More than any résumé needs. */
  | 'tooLong'
  | 'malformed' | 'other';

/** What went wrong, for code to branch on; `detail` is the other side's own words. Turned into a KnownError before it leaves this room. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';
  readonly kind: FailureKind;
  readonly detail: string;

  constructor(kind: FailureKind, detail = '') {
    super(`${kind}: ${detail}`);
    this.kind = kind;
    this.detail = detail;
  }
}

/** What kind of failure is behind an error of `complete`; undefined for any other error. */
export function failureKind(error: unknown): FailureKind | undefined {
  return error instanceof Error && error.cause instanceof ModelFailure ? error.cause.kind : undefined;
}

const CONTEXT = /context.{0,3}(length|window|size|limit)|maximum context|prompt is too long|too many (input )?tokens|input.{0,20}too long|exceeds? .{0,40}(context|tokens)|token limit|n_ctx/i;
const REFUSED = /content.?(filter|policy|management)|responsible.?ai|safety (system|filter|policy)|usage polic/i;
const QUOTA = /insufficient.?(quota|funds|credits?)|credit balance|billing|payment required|exceeded your (current|monthly) quota/i;
const NO_MODEL = /model.?not.?found|no such model|not a valid model|invalid model|unknown model|model\b.{0,80}(not found|does not exist|not exist|not available|not loaded)|no models? loaded/i;
const KEY = /(api.?key|authentication|unauthori[sz]ed|credentials?).{0,40}(invalid|incorrect|missing|wrong|required|expired)|(invalid|incorrect|missing|wrong|no|expired).{0,20}(api.?key|auth|credentials)/i;

/** The kind of failure an HTTP answer tells of. Servers agree on little, so their words count where the status is vague. */
export function failureOf(status: number, detail: string): ModelFailure {
  return new ModelFailure(kindOf(status, detail), detail);
}

function kindOf(status: number, detail: string): FailureKind {
  if (status === 402 || QUOTA.test(detail)) return 'quota';
  if (status === 401) return 'key';
  if (REFUSED.test(detail)) return 'refused';
  if (status === 413 || CONTEXT.test(detail)) return 'context';
  if (NO_MODEL.test(detail)) return 'noModel';
  if (status === 403 || KEY.test(detail)) return 'key';
  if (status === 404 || status === 405) return /model/i.test(detail) ? 'noModel' : 'noPath';
  if (status === 408) return 'timeout';
  if (status === 429) return 'busy';
  return status >= 500 ? 'server' : 'other';
}

const code = z.union([z.string(), z.number()]).nullish().catch(undefined);
const told = z.object({ message: z.string().catch(''), code, type: z.string().nullish().catch(undefined) });
/** OpenAI and Anthropic `{error: {message}}`, Ollama `{error: "…"}`, vLLM `{object: "error", message}`, FastAPI `{detail}`. */
const errorBody = z.union([
  z.object({ error: told }),
  z.object({ error: z.string().min(1) }).transform(({ error }) => ({ error: { message: error, code: undefined, type: undefined } })),
  z.object({ object: z.literal('error') }).and(told).transform(error => ({ error })),
  z.object({ detail: z.string().min(1) }).transform(({ detail }) => ({ error: { message: detail, code: undefined, type: undefined } })),
]);

/** An error told in a JSON body, whatever the HTTP status was; undefined when the body is none. */
export function toldFailure(body: unknown, status: number): ModelFailure | undefined {
  const found = errorBody.safeParse(body).data?.error;
  if (!found) return undefined;
  // OpenRouter and proxies answer 200 and put the status into the body; Anthropic names the type within a stream.
  const inner = typeof found.code === 'number' && found.code >= 400 && found.code < 600 ? found.code : statusOfType[found.type ?? ''] ?? (status >= 400 ? status : 500);
  return failureOf(inner, [found.message, typeof found.code === 'string' ? found.code : ''].filter(part => part !== '').join(' · '));
}

const statusOfType: Readonly<Record<string, number>> = {
  authentication_error: 401, permission_error: 403, not_found_error: 404, request_too_large: 413, rate_limit_error: 429, api_error: 500, overloaded_error: 503, billing_error: 402,
};

export interface Where {
  readonly label: string;
  readonly destination: string;
  /** Values blanked in every message. */
  readonly secrets: readonly string[];
}

/** A failure as one message for a person. Errors that are none of this room's are returned as they are. */
export function explain(error: unknown, where: Where): unknown {
  if (!(error instanceof ModelFailure)) return error;
  // Servers repeat keys ("Incorrect API key provided: …") and put line breaks and whole pages into their errors.
  const detail = redact(error.detail, where.secrets).replace(/\s+/g, ' ').trim();
  const short = detail.length > 200 ? `${detail.slice(0, 200)}…` : detail;
  const said = short === '' ? '' : ` (${short.replace(/[.!]$/, '')})`;
  return new KnownError(redact(messages[error.kind](`“${where.label}”`, where.destination, said), where.secrets), { action: 'chooseModel', cause: new ModelFailure(error.kind, detail) });
}

const messages: Readonly<Record<FailureKind, (model: string, destination: string, said: string) => string>> = {
  key: (model, destination, said) => `${destination} did not let you use ${model}${said}. Check the key and what it may be used for, enter it again, or choose another model.`,
  noModel: (model, destination, said) => `${destination} has no model ${model}${said}. Choose one that is there; a local one must be downloaded first.`,
  noPath: (model, destination, said) => `${destination} does not answer where a language model would${said}. The address of an OpenAI-compatible endpoint mostly ends in /v1: correct it, then try ${model} again.`,
  unreachable: (model, destination, said) => `${destination} could not be reached${said}. Start it if it runs on this computer, check the address and the network, or choose another model than ${model}.`,
  timeout: (model, destination, said) => `${model} at ${destination} sent nothing for too long${said}. Try again, raise the time limit in the settings, or choose a faster model.`,
  context: (model, _, said) => `The résumé and the job description are more than ${model} can read at once${said}. Choose a model with a larger context, raise the context length of a local one, or shorten the job description.`,
  refused: (model, _, said) => `${model} refused to answer${said}. Look whether the job description holds something that trips a filter, or choose another model.`,
  busy: (model, destination, said) => `${destination} takes no more requests for ${model} at the moment${said}. Wait a little and try again, or choose another model.`,
  quota: (model, destination, said) => `Your account at ${destination} has nothing left for ${model}${said}. Check its plan and billing, or choose another model.`,
  server: (model, destination, said) => `${destination} failed while ${model} was answering${said}. Try again later, or choose another model.`,
  cut: (model, destination, said) => `${destination} ended the connection in the middle of the answer of ${model}${said}. Try again; if it keeps happening, choose another model.`,
  length: model => `${model} stopped at its limit before its answer was complete. Raise the context length of a local model (4,096 tokens are too few), or choose a model with a longer output.`,
  tooLong: model => `The answer of ${model} was far longer than a résumé and was cut off. Try again, or choose another model.`,
  malformed: model => `${model} answered twice in a form that cannot be used. Try again, or choose a more capable model.`,
  other: (model, destination, said) => `${destination} refused the request to ${model}${said}. Choose another model, or check the endpoint.`,
};
