import * as z from 'zod';
import type { CompleteOptions, LanguageModel } from './model.ts';

const question = {
  name: 'model_test',
  system: 'You check whether a connection works.',
  user: 'Write the word “ready” as the answer.',
  schema: z.object({ answer: z.string().min(1) }),
};

/** Asks for a word, with nothing of the résumé in it. Resolves to the milliseconds it took; fails as `complete` does. */
export async function testModel(model: LanguageModel, options: CompleteOptions): Promise<number> {
  const started = performance.now();
  await model.complete(question, options);
  return Math.round(performance.now() - started);
}
