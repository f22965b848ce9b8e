import { jsonSchemaOf } from './jsonSchema.ts';
import type { LanguageModel, StructuredRequest } from './model.ts';
import { instructions } from './structured.ts';

/** Every word that `complete` sends, readable: shown before the first time. */
export function previewOf<T>(request: StructuredRequest<T>, model: Pick<LanguageModel, 'label' | 'destination'>): string {
  return `# What is sent to ${model.label} (${model.destination})

Nothing has been sent yet. Your name, e-mail address, phone number, address and links are not part of it; where they stood you see a placeholder such as ⟦name 1⟧.
If the answer does not have the right form, the same text is sent once more, together with the answer and what is wrong with it.

## Instructions

${instructions(request.system, jsonSchemaOf(request.schema))}

## Message

${request.user}
`;
}
