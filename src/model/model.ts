import type * as z from 'zod';

/** One question whose answer is data. Everything in `system` and `user` leaves this computer, unless the model runs on it. */
export interface StructuredRequest<T> {
  /** Names the answer for the model; letters, digits and `_`, at most 64. */
  readonly name: string;
  readonly system: string;
  readonly user: string;
  /**
   * Shape of the answer. Every property is required (OpenAI's strict mode knows nothing else); what may be missing is `.nullable()`.
   * A transform may turn what the model writes into what the caller wants.
   */
  readonly schema: z.ZodType<T>;
  /** What can still be used of an answer that does not fit even after the repair; without it such an answer is a failure. */
  readonly salvage?: z.ZodType<T> | undefined;
}

export interface CompleteOptions {
  /** Its reason is what `complete` rejects with. */
  readonly signal: AbortSignal;
  /** Characters received so far, reasoning included: a sign of life, no share of a whole. */
  readonly onProgress?: ((characters: number) => void) | undefined;
}

export type ModelProvider = 'vscode' | 'openai' | 'anthropic';

export interface LanguageModel {
  /** Stable and unique: `openai:http://localhost:11434/v1#qwen3`. Holds no secret. */
  readonly id: string;
  readonly label: string;
  readonly provider: ModelProvider;
  /** Where the text goes, for a person: a host, or the name of the extension's vendor. */
  readonly destination: string;
  /**
   * The answer, validated by the request's schema. An answer that does not fit is sent back once with what is wrong.
   * Every failure is a KnownError; cancellation rejects with the signal's reason.
   */
  complete<T>(request: StructuredRequest<T>, options: CompleteOptions): Promise<T>;
}

/** What `structured.ts` asks of a provider: one round trip; resolves to the answer's text, JSON if the model did as told. */
export type Ask = (call: Call) => Promise<string>;

export interface Call {
  readonly name: string;
  readonly system: string;
  /** Alternating, a user's first and last; none is empty. */
  readonly turns: readonly Turn[];
  readonly jsonSchema: JsonSchema;
  readonly signal: AbortSignal;
  readonly onProgress: (characters: number) => void;
}

export interface Turn {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

export type JsonSchema = Readonly<Record<string, unknown>>;
