import * as z from 'zod';

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  /** For the model, in words it can act on. */
  | { readonly ok: false; readonly problems: string };

const END_OF_THOUGHT = '</think>';

/** Reads a model's answer against the schema. */
export function readAnswer<T>(text: string, schema: z.ZodType<T>): Reading<T> {
  const json = readJson(text);
  if (!json.ok) return json;
  const result = schema.safeParse(json.value);
  return result.success ? { ok: true, value: result.data } : { ok: false, problems: z.prettifyError(result.error) };
}

/** The JSON in an answer, which may think aloud first, stand in a Markdown fence, or be surrounded by talk. */
export function readJson(text: string): Reading<unknown> {
  let first: Reading<unknown> | undefined;
  for (const candidate of candidates(text)) {
    const parsed = parse(candidate);
    if (parsed.ok) return parsed;
    first ??= parsed;
  }
  return first ?? { ok: false, problems: 'The answer is empty.' };
}

function* candidates(text: string): Generator<string> {
  const whole = text.trim();
  if (whole === '') return;
  yield whole;
  // Some chat templates put the opening tag into the prompt, so that only the closing one is in the answer.
  const thought = whole.lastIndexOf(END_OF_THOUGHT);
  const spoken = thought < 0 ? whole : whole.slice(thought + END_OF_THOUGHT.length).trim();
  yield spoken;
  const fence = /```\w*[^\S\n]*\n([\s\S]*?)\n\s*```/.exec(spoken);
  if (fence?.[1] !== undefined) yield fence[1];
  const [from, to] = [spoken.indexOf('{'), spoken.lastIndexOf('}')];
  if (from >= 0 && to > from) yield spoken.slice(from, to + 1);
}

function parse(text: string): Reading<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, problems: `The answer is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}
