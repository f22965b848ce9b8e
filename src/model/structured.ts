import { readAnswer } from './answer.ts';
import { explain, ModelFailure, type Where } from './failure.ts';
import { jsonSchemaOf } from './jsonSchema.ts';
import type { Ask, CompleteOptions, JsonSchema, StructuredRequest, Turn } from './model.ts';

/** Enough for the model to see what it did wrong. */
const QUOTED_ANSWER = 20_000;
const QUOTED_PROBLEMS = 2_000;

/** Asks, validates, lets the model repair its answer once, and says in one message what went wrong. */
export async function complete<T>(ask: Ask, request: StructuredRequest<T>, { signal, onProgress }: CompleteOptions, where: Where): Promise<T> {
  const jsonSchema = jsonSchemaOf(request.schema);
  let received = 0;
  const round = async (turns: readonly Turn[]) => {
    let inRound = 0;
    const text = await ask({
      name: request.name, system: instructions(request.system, jsonSchema), turns, jsonSchema, signal,
      onProgress: characters => { inRound = characters; onProgress?.(received + characters); },
    });
    received += inRound;
    return { text, reading: readAnswer(text, request.schema) };
  };
  try {
    signal.throwIfAborted();
    const question: Turn = { role: 'user', text: request.user };
    const first = await round([question]);
    if (first.reading.ok) return first.reading.value;
    const second = await round([question, { role: 'assistant', text: quoted(first.text) }, { role: 'user', text: repair(first.reading.problems) }]);
    if (second.reading.ok) return second.reading.value;
    // The repaired answer first: the model has seen there what was wrong.
    for (const { text } of request.salvage ? [second, first] : []) {
      const rest = readAnswer(text, request.salvage ?? request.schema);
      if (rest.ok) return rest.value;
    }
    throw new ModelFailure('malformed', second.reading.problems);
  } catch (error) {
    // A request that was given up fails in many ways, none of which is news.
    signal.throwIfAborted();
    throw explain(error, where);
  }
}

/** The instructions as they are sent: with the shape of the answer, because not every server enforces it. */
export function instructions(system: string, jsonSchema: JsonSchema): string {
  return `${system}\n\nAnswer with one JSON object that fits this JSON schema, and with nothing else:\n${JSON.stringify(jsonSchema)}`;
}

/** Servers refuse an empty message. */
function quoted(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '(an empty answer)';
  return trimmed.length > QUOTED_ANSWER ? `${trimmed.slice(0, QUOTED_ANSWER)}…` : trimmed;
}

function repair(problems: string): string {
  return `That answer cannot be used:\n${problems.slice(0, QUOTED_PROBLEMS)}\nGive the whole answer again, corrected, as one JSON object and nothing else.`;
}
